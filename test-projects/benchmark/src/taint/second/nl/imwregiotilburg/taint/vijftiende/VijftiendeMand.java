package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class VijftiendeMand extends HttpServlet {

    static final class Artikel {
        final String code;
        final String titel;
        final int centen;

        Artikel(String code, String titel, int centen) {
            this.code = code;
            this.titel = titel;
            this.centen = centen;
        }
    }

    static final class Regel {
        final Artikel artikel;
        int aantal;
        String wens = "";

        Regel(Artikel artikel) {
            this.artikel = artikel;
        }

        int bedrag() {
            return artikel.centen * aantal;
        }

        Regel zonderWens() {
            Regel r = new Regel(artikel);
            r.aantal = aantal;
            return r;
        }
    }

    static final class Mand {
        private final Map<String, Regel> regels = new LinkedHashMap<>();
        String bon;
        String laatste = "";

        Regel erbij(Artikel a, int n) {
            Regel r = regels.computeIfAbsent(a.code, x -> new Regel(a));
            r.aantal += n;
            laatste = a.titel;
            return r;
        }

        int totaal() {
            int t = regels.values().stream().mapToInt(Regel::bedrag).sum();
            return "ZOMER".equals(bon) ? t * 9 / 10 : t;
        }

        Mand bevroren() {
            Mand m = new Mand();
            regels.forEach((k, v) -> m.regels.put(k, v.zonderWens()));
            m.laatste = laatste;
            return m;
        }
    }

    private static final Map<String, Artikel> WINKEL = new TreeMap<>();

    static {
        for (Artikel a : List.of(new Artikel("b1", "Boek", 1250), new Artikel("p1", "Pen", 199), new Artikel("k1", "Kaart", 350))) {
            WINKEL.put(a.code, a);
        }
    }

    private Mand mand(HttpServletRequest req) {
        HttpSession s = req.getSession();
        Mand m = (Mand) s.getAttribute("vijftiende.mand");
        if (m == null) {
            m = new Mand();
            s.setAttribute("vijftiende.mand", m);
        }
        return m;
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Mand m = mand(req);
        String code = tekst(req, "code");
        Artikel a = WINKEL.get(code);
        if (a == null) {
            uit.println("onbekend artikel " + code); // EXPECT
            a = WINKEL.get("k1");
        }
        Regel r = m.erbij(a, Math.max(1, getal(req, "aantal", 1)));
        r.wens = tekst(req, "wens", r.wens);
        m.bon = tekst(req, "bon", null);
        uit.println(m.regels.keySet()); // SAFE
        uit.println(r.wens); // EXPECT
        uit.println(r.zonderWens().wens); // SAFE
        Artikel maatwerk = new Artikel("m1", tekst(req, "opdruk"), 500);
        Mand los = new Mand();
        los.erbij(maatwerk, 1);
        uit.println(los.laatste); // EXPECT
        uit.println(m.laatste); // SAFE
        uit.println(los.regels.get("m1").artikel.titel); // EXPECT
        uit.println(los.bevroren().regels.get("m1").artikel.titel); // EXPECT
        los.erbij(WINKEL.get("p1"), 2);
        uit.println(los.laatste); // SAFE
        los.regels.remove("m1");
        for (Regel x : los.regels.values()) {
            uit.println(x.artikel.titel + x.wens); // SAFE
        }
        req.getSession().setAttribute("vijftiende.bon", code);
        req.getSession().setAttribute("vijftiende.som", m.totaal());
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Mand m = mand(req);
        for (Regel r : m.regels.values()) {
            uit.println(r.artikel.titel); // SAFE
            uit.println(r.wens); // EXPECT
            uit.printf("%d x %d = %d", r.aantal, r.artikel.centen, r.bedrag()); // SAFE
            uit.printf("%s (%s)", r.artikel.code, r.wens); // EXPECT
        }
        for (Regel r : m.bevroren().regels.values()) {
            uit.println(r.artikel.titel + " " + r.wens); // SAFE
        }
        uit.println("bon: " + m.bon); // EXPECT
        uit.println(m.bevroren().bon); // SAFE
        uit.println(m.bon == null ? "geen bon" : "bon van " + m.bon.length()); // SAFE
        uit.println(req.getSession().getAttribute("vijftiende.bon")); // EXPECT
        uit.println(req.getSession().getAttribute("vijftiende.som")); // SAFE
        Optional<Regel> duurst = m.regels.values().stream().max(Comparator.comparingInt(Regel::bedrag));
        uit.println(duurst.map(r -> r.wens).orElse("")); // EXPECT
        uit.println(duurst.map(r -> r.artikel.titel).orElse("")); // SAFE
        StringBuilder kwitantie = new StringBuilder();
        m.regels.forEach((k, r) -> kwitantie.append(k).append(r.wens.isEmpty() ? "" : " *").append('\n'));
        uit.println(kwitantie); // SAFE
        m.regels.forEach((k, r) -> kwitantie.append(r.wens));
        uit.println(kwitantie); // EXPECT
    }

    @Override
    protected void doDelete(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Mand m = mand(req);
        Regel weg = m.regels.remove(tekst(req, "code"));
        uit.println(weg == null ? "niets" : weg.wens); // EXPECT
        uit.println(weg == null ? "niets" : weg.artikel.titel); // SAFE
        String bon = m.bon;
        m.bon = null;
        uit.println(bon); // EXPECT
    }
}
