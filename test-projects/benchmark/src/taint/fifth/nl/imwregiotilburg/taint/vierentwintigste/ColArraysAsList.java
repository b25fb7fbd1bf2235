package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class ColArraysAsList extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String[] rij = {"a", "b"};
        List<String> zicht = Arrays.asList(rij);
        rij[0] = req.getParameter("naam");
        out.println(zicht.get(0)); // EXPECT
        out.println(zicht.get(1)); // SAFE
        zicht.set(0, "schoon");
        Collections.swap(zicht, 0, 1);
        zicht.set(1, req.getHeader("X-Naam"));
        out.println(rij[0]); // SAFE
        out.println(rij[1]); // EXPECT
        Collections.fill(zicht, "vol");
    }
}
