package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class UtilEigenschappen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Properties std = new Properties();
        std.setProperty("taal", "nl");
        std.setProperty("naam", "standaard");
        Properties p = new Properties(std);
        p.setProperty("naam", req.getParameter("naam"));
        out.println(p.getProperty("naam")); // EXPECT
        p.remove("naam");
        out.println(p.getProperty("naam", "weg")); // SAFE
        Properties geladen = new Properties();
        geladen.load(new StringReader("kleur=rood\nplaats=" + req.getParameter("stad").length() + "\n"));
        out.println(geladen.getProperty("plaats")); // SAFE
        geladen.load(new StringReader("plaats = " + req.getParameter("stad")));
        out.println(geladen.getProperty("plaats")); // EXPECT
    }
}
