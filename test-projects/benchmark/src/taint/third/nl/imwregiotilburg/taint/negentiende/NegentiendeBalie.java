package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.stream.*;

public class NegentiendeBalie extends HttpServlet {
    private final Map<String, Klant> klanten = Collections.synchronizedMap(new TreeMap<>());
    private final List<String> logboek = Collections.synchronizedList(new LinkedList<>());
    private String kop = "Balie";

    static class Klant {
        private String naam, plaats;
        private int leeftijd;
        private Klant partner;
        private final List<String> wensen = new ArrayList<>();
        void setNaam(String n) { naam = n; }
        String getNaam() { return naam; }
        void setPlaats(String s) { plaats = NegentiendePagina.Masker.over(s); }
        String getPlaats() { return plaats; }
        void setLeeftijd(String s) { try { leeftijd = Integer.parseInt(s); } catch (NumberFormatException e) { leeftijd = -1; } }
        int getLeeftijd() { return leeftijd; }
        void trouw(Klant k) { partner = k; k.partner = this; }
        Klant getPartner() { return partner; }
        void wens(String w) { wensen.add(w); }
        String aanhef() { return (leeftijd > 60 ? "Geachte " : "Hoi ") + naam; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println(kop); // EXPECT
        out.println(klanten.size()); // SAFE
        out.println(String.join(",", klanten.keySet())); // EXPECT
        for (Klant k : new ArrayList<>(klanten.values())) {
            out.println(k.getNaam()); // EXPECT
            out.println(k.getPlaats()); // SAFE
            out.println(k.getLeeftijd()); // SAFE
            out.println(k.aanhef()); // EXPECT
        }
        for (String r : new ArrayList<>(logboek)) {
            out.println(r); // EXPECT
        }
        paar(req, out);
        wensen(req, out);
        formulier(req, out);
        koppen(req, out);
        lichaam(req, out);
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        Klant k = lees(req);
        String nr = req.getParameter("nr");
        if (nr == null) {
            out.print("geen nummer"); // SAFE
            return;
        }
        klanten.put(nr, k);
        logboek.add("ingeschreven: " + k.getPlaats() + " " + nr);
        out.print("welkom " + k.getNaam()); // EXPECT
        out.print("uit " + k.getPlaats()); // SAFE
    }

    @Override
    protected void doPut(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String t = req.getHeader("Titel");
        if (t != null && t.length() < 40) kop = "Balie " + t;
        resp.getWriter().print(t == null ? "zelfde" : "anders"); // SAFE
    }

    private Klant lees(HttpServletRequest req) {
        Klant k = new Klant();
        k.setNaam(req.getParameter("naam"));
        k.setPlaats(req.getParameter("plaats"));
        k.setLeeftijd(req.getParameter("leeftijd"));
        return k;
    }

    private void paar(HttpServletRequest req, PrintWriter out) {
        Klant a = lees(req), b = new Klant();
        b.setNaam("Truus");
        a.trouw(b);
        out.print(b.getNaam()); // SAFE
        out.print(b.getPartner().getNaam()); // EXPECT
        out.print(a.getPartner().aanhef()); // SAFE
        out.print(b.getPartner().aanhef()); // EXPECT
        out.print(a.getPartner().getPartner().getPlaats()); // SAFE
    }

    private void wensen(HttpServletRequest req, PrintWriter out) {
        Klant k = new Klant();
        String[] w = req.getParameterValues("wens");
        if (w != null) for (String s : w) k.wens(s);
        out.print(k.wensen.size()); // SAFE
        out.print(k.wensen); // EXPECT
        out.print(k.wensen.stream().sorted().collect(Collectors.joining("<br>"))); // EXPECT
        out.print(k.getNaam()); // SAFE
    }

    private void formulier(HttpServletRequest req, PrintWriter out) {
        Map<String, String[]> m = req.getParameterMap();
        StringBuilder b = new StringBuilder("<form>");
        m.forEach((n, v) -> b.append("<input name='").append(n).append("'>"));
        out.print(b.append("</form>")); // EXPECT
        out.print(m.containsKey("naam")); // SAFE
        for (String n : Collections.list(req.getParameterNames())) {
            out.print("<input name='" + n.trim() + "'>"); // EXPECT
        }
    }

    private void koppen(HttpServletRequest req, PrintWriter out) {
        String soort = req.getHeader("Accept");
        out.print(soort != null && soort.contains("json") ? "{}" : "<html>"); // SAFE
        out.print("soort: " + soort); // EXPECT
        String ref = Objects.toString(req.getHeader("Referer"), "/");
        out.print("<a href='" + ref.split("\\?")[0] + "'>terug</a>"); // EXPECT
        Cookie[] cs = req.getCookies();
        if (cs == null) return;
        Map<String, String> km = new HashMap<>();
        for (Cookie c : cs) km.put(c.getName(), c.getValue());
        out.print(km.get("thema")); // EXPECT
        out.print(km.containsKey("thema")); // SAFE
        out.print(km); // EXPECT
    }

    private void lichaam(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<String, List<String>> velden = new LinkedHashMap<>();
        int fouten = 0;
        try (BufferedReader r = req.getReader()) {
            for (String s = r.readLine(); s != null; s = r.readLine()) {
                int i = s.indexOf('=');
                if (i < 0) fouten++;
                else velden.computeIfAbsent(s.substring(0, i), x -> new ArrayList<>()).add(s.substring(i + 1));
            }
        }
        out.print(fouten + " fouten"); // SAFE
        out.print(velden.keySet()); // EXPECT
        velden.values().stream().flatMap(List::stream).forEach(out::print); // EXPECT
    }
}
