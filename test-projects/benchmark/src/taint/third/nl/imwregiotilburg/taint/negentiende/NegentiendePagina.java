package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class NegentiendePagina extends HttpServlet {
    public static final class Masker {
        private Masker() { }

        public static String over(String s) {
            if (s == null) return "";
            StringBuilder b = new StringBuilder();
            for (int i = 0; i < s.length(); i++) b.append('*');
            return b.toString();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        begroeting(req, out);
        gemaskeerd(req, out);
        half(req, out);
        kopregels(req, out);
        vraagdeel(req, out);
        namen(req, out);
        lijf(req, out);
        getallen(req, out);
        genegeerd(req, out);
        keuze(req, out);
    }

    private void begroeting(HttpServletRequest req, PrintWriter out) {
        String wie = req.getParameter("wie");
        out.print("<p>Dag " + wie + "</p>"); // EXPECT
        out.print("<p>Dag bezoeker</p>"); // SAFE
    }

    private void gemaskeerd(HttpServletRequest req, PrintWriter out) {
        String wie = req.getParameter("wie");
        String schoon = Masker.over(wie);
        out.println(schoon); // SAFE
        out.println(schoon + ":" + schoon.length()); // SAFE
        out.println(schoon + ":" + wie); // EXPECT
    }

    private void half(HttpServletRequest req, PrintWriter out) {
        String tekst = req.getParameter("tekst");
        if (tekst == null) return;
        int midden = tekst.length() / 2;
        String links = Masker.over(tekst.substring(0, midden));
        String rechts = tekst.substring(midden);
        out.write(links); // SAFE
        out.write(links + "|" + rechts + "|" + tekst.trim()); // EXPECT
    }

    private void kopregels(HttpServletRequest req, PrintWriter out) {
        out.append(req.getHeader("User-Agent")); // EXPECT
        Enumeration<String> talen = req.getHeaders("Accept-Language");
        int aantal = 0;
        while (talen.hasMoreElements()) {
            String taal = talen.nextElement();
            out.format("<i>%s</i>", taal); // EXPECT
            aantal++;
        }
        out.format("%d talen", aantal); // SAFE
    }

    private void vraagdeel(HttpServletRequest req, PrintWriter out) {
        String q = req.getQueryString();
        boolean leeg = q == null || q.isEmpty();
        out.print(leeg ? "geen vraag" : "een vraag"); // SAFE
        out.print(leeg ? "geen vraag" : q.toUpperCase(Locale.ROOT)); // EXPECT
    }

    private void namen(HttpServletRequest req, PrintWriter out) {
        Enumeration<String> e = req.getParameterNames();
        while (e.hasMoreElements()) {
            String naam = e.nextElement();
            out.println(naam); // EXPECT
            out.println(Masker.over(naam)); // SAFE
        }
    }

    private void lijf(HttpServletRequest req, PrintWriter out) throws IOException {
        BufferedReader r = req.getReader();
        String regel;
        int nr = 0;
        while ((regel = r.readLine()) != null) {
            nr++;
            out.printf("%d: %s%n", nr, Masker.over(regel)); // SAFE
            out.printf("%d: %s%n", nr, regel); // EXPECT
        }
    }

    private void getallen(HttpServletRequest req, PrintWriter out) {
        String n = req.getParameter("aantal");
        try {
            int i = Integer.parseInt(n);
            out.print("besteld: " + i); // SAFE
        } catch (NumberFormatException e) {
            out.print("geen getal: " + n); // EXPECT
        }
    }

    private void genegeerd(HttpServletRequest req, PrintWriter out) {
        String plaats = req.getParameter("plaats");
        Masker.over(plaats);
        out.print(plaats); // EXPECT
        plaats = "Tilburg";
        out.print(plaats); // SAFE
    }

    private void keuze(HttpServletRequest req, PrintWriter out) {
        String kleur = req.getParameter("kleur");
        String css = "zwart";
        if ("rood".equals(kleur)) css = "#f00";
        else if ("blauw".equals(kleur)) css = "#00f";
        out.print("<b style='color:" + css + "'>"); // SAFE
        if (kleur != null && kleur.startsWith("x-")) css = kleur.substring(2);
        out.print("<b style='color:" + css + "'>"); // EXPECT
    }
}
