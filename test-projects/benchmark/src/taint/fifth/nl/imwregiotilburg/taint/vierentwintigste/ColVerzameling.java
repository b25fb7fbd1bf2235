package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class ColVerzameling extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Set<String> s = new LinkedHashSet<>(Arrays.asList(req.getParameterValues("deel")));
        for (String x : s) {
            out.println(x); // EXPECT
        }
        Set<String> schoon = new HashSet<>(List.of("a", "b"));
        Iterator<String> it = schoon.iterator();
        out.println(it.next()); // SAFE
        Set<String> vereniging = new HashSet<>(schoon);
        vereniging.addAll(s);
        out.println(vereniging); // EXPECT
        out.println(schoon); // SAFE
        s.clear();
    }
}
