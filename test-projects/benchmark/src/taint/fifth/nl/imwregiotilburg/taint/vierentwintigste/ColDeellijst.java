package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class ColDeellijst extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        List<String> l = new ArrayList<>(List.of("a", "b", "c", "d"));
        List<String> zicht = l.subList(1, 3);
        zicht.set(1, naam);
        out.println(l.get(2)); // EXPECT
        out.println(l.get(1)); // SAFE
        List<String> kopie = new ArrayList<>(l.subList(0, 2));
        out.println(kopie); // SAFE
        List<String> vast = List.copyOf(l);
        zicht.clear();
        out.println(vast.get(2)); // EXPECT
        List<String> alleenLezen = Collections.unmodifiableList(l);
        l.add(naam);
        out.println(alleenLezen.get(alleenLezen.size() - 1)); // EXPECT
    }
}
