package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class ColDeque extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Deque<String> d = new ArrayDeque<>();
        d.addFirst("midden");
        d.addFirst(req.getParameter("naam"));
        d.addLast("achter");
        out.println(d.peekLast()); // SAFE
        String kop = d.pollFirst();
        out.println(kop); // EXPECT
        d.push("boven");
        d.offerLast(kop);
        out.println(d.pop()); // SAFE
        out.println(d.removeLast()); // EXPECT
    }
}
