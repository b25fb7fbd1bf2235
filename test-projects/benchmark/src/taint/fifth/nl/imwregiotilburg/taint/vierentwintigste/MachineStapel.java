package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class MachineStapel extends HttpServlet {
    private static String draai(String[] programma, String invoer) {
        Deque<String> st = new ArrayDeque<>();
        for (String op : programma) {
            switch (op) {
                case "IN":
                    st.push(invoer);
                    break;
                case "LEN":
                    st.push(String.valueOf(st.pop().length()));
                    break;
                case "CAT":
                    String b = st.pop();
                    st.push(st.pop() + b);
                    break;
                case "DROP":
                    st.pop();
                    break;
                case "SWAP":
                    String x = st.pop();
                    String y = st.pop();
                    st.push(x);
                    st.push(y);
                    break;
                default:
                    st.push(op);
            }
        }
        return st.peek();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.println(draai(new String[] {"a", "IN", "CAT"}, naam)); // EXPECT
        out.println(draai(new String[] {"a", "IN", "DROP"}, naam)); // SAFE
        out.println(draai(new String[] {"IN", "b", "SWAP"}, naam)); // EXPECT
        out.println(draai(new String[] {"IN", "b", "SWAP", "DROP"}, naam)); // SAFE
    }
}
