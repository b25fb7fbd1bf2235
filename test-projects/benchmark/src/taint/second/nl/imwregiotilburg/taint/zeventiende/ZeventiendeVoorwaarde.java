package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZeventiendeVoorwaarde extends HttpServlet {

    private static final boolean PROEF = false;
    private static final int VERSIE = 3;

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("tekst");
        if (PROEF) {
            out.println(p); // SAFE
        }
        if (VERSIE > 2) {
            out.println(p); // EXPECT
        } else {
            out.println(p); // SAFE
        }
        if ("geheim".equals(p)) {
            out.println("gevonden"); // SAFE
        }
        boolean heeft = req.getParameter("extra") != null;
        String s = "kaal";
        if (heeft) {
            s = p;
        }
        if (!heeft) {
            out.println(s); // SAFE
        }
        if (heeft) {
            out.println(s); // EXPECT
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("tekst");
        boolean klaar = false;
        String s = p;
        while (!klaar) {
            out.println(s); // EXPECT
            s = "klaar";
            klaar = true;
        }
        out.println(s); // SAFE
        String keuze = p.length() > 4 ? p : "kort";
        out.println(keuze); // EXPECT
        String niets = null;
        if (niets != null) {
            out.println(p); // SAFE
        }
        Object o = "tekst";
        String t = o instanceof Integer ? p : "geen getal";
        out.println(t); // SAFE
        if (p.length() < 3) {
            s = p + p;
            return;
        }
        out.println(s); // SAFE
    }
}
