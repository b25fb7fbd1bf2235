package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

@WebServlet("/v25/stapelmachine")
public class StapelMachine extends HttpServlet {

    private final class Machine {
        private final Deque<Object> stapel = new ArrayDeque<>();
        private final Map<String, Object> geheugen = new HashMap<>();

        Object draai(String programma, Object... arg) {
            stapel.clear();
            for (String op : programma.split(" ")) {
                switch (op) {
                    case "dup" -> stapel.push(stapel.peek());
                    case "drop" -> stapel.pop();
                    case "swap" -> {
                        Object a = stapel.pop();
                        Object b = stapel.pop();
                        stapel.push(a);
                        stapel.push(b);
                    }
                    case "plak" -> {
                        Object a = stapel.pop();
                        stapel.push(String.valueOf(stapel.pop()) + a);
                    }
                    case "len" -> stapel.push(String.valueOf(stapel.pop()).length());
                    default -> {
                        if (op.startsWith("!")) {
                            geheugen.put(op.substring(1), stapel.pop());
                        } else if (op.startsWith("@")) {
                            stapel.push(geheugen.getOrDefault(op.substring(1), "nil"));
                        } else if (op.startsWith("#")) {
                            stapel.push(arg[Integer.parseInt(op.substring(1))]);
                        } else {
                            stapel.push(op);
                        }
                    }
                }
            }
            return stapel.peek();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Object p = String.valueOf(req.getParameter("p"));
        Machine m = new Machine();
        PrintWriter out = resp.getWriter();
        out.println(m.draai("a #0 plak", p)); // EXPECT
        out.println(m.draai("a #0 drop", p)); // SAFE
        out.println(m.draai("#0 b swap", p)); // EXPECT
        out.println(m.draai("#0 len", p)); // SAFE
        out.println(m.draai("#0 !x y !z @z", p)); // SAFE
        out.println(m.draai("@x")); // EXPECT
        out.println(m.draai("k !x @x")); // SAFE
        out.println(m.draai(String.valueOf(req.getParameter("prog")).replace("#", ""), p)); // EXPECT
    }
}
