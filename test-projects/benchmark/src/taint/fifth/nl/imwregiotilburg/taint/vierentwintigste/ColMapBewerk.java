package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class ColMapBewerk extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        String naam = request.getParameter("naam");
        Map<String, String> m = new TreeMap<>();
        m.putIfAbsent("a", "eerst");
        m.putIfAbsent("a", naam);
        w.println(m.get("a")); // SAFE
        m.merge("a", naam, (x, y) -> x + "+" + y);
        w.println(m.get("a")); // EXPECT
        m.computeIfAbsent("b", k -> "nieuw " + k);
        m.computeIfPresent("a", (k, v) -> k);
        w.println(m.get("a")); // SAFE
        m.replaceAll((k, v) -> k.equals("b") ? naam.toLowerCase() : v);
        w.println(m.get("b")); // EXPECT
    }
}
