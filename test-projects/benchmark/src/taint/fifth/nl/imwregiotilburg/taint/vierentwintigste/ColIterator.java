package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class ColIterator extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        List<String> l = new LinkedList<>(List.of("a", "b"));
        ListIterator<String> it = l.listIterator();
        it.next();
        it.set(req.getParameter("naam"));
        out.println(l.get(0)); // EXPECT
        out.println(it.next()); // SAFE
        it.add("c");
        out.println(l.get(2)); // SAFE
        Iterator<String> weg = l.iterator();
        while (weg.hasNext()) {
            if (weg.next().length() != 1) {
                weg.remove();
            }
        }
        l.removeIf(x -> true);
        l.add("opnieuw");
    }
}
