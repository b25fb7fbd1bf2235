package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;

@WebServlet("/v25/dequeeinden")
public class DequeEinden extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse res) throws IOException {
        Deque<String> dq = new ArrayDeque<>();
        dq.push("bodem");
        dq.push(String.valueOf(req.getParameter("top")));
        dq.addLast("achter");
        PrintWriter pw = res.getWriter();
        pw.println(dq.peekFirst()); // EXPECT
        pw.println(dq.peekLast()); // SAFE
        String t = dq.pop();
        pw.println(dq.peek()); // SAFE
        dq.offerLast(t);
        pw.println(dq.pollFirst()); // SAFE
        pw.println(dq.getLast()); // EXPECT
        pw.println(dq.removeLast()); // EXPECT
        pw.println(dq.getFirst()); // SAFE
    }
}
