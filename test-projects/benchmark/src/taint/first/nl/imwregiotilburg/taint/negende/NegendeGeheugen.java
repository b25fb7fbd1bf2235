package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Geheugens, sessies, doorgeefberichten en bladeren. */
public class NegendeGeheugen {

    /** Kleine LRU. */
    static class Lru<K, V> extends LinkedHashMap<K, V> {
        private final int grens;

        Lru(int grens) {
            super(16, 0.75f, true);
            this.grens = grens;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> oudste) {
            return size() > grens;
        }
    }

    static class Geheugen<K, V> {
        private final Map<K, V> in = new Lru<>(50);
        private final Function<K, V> lader;
        private int missers;

        Geheugen(Function<K, V> lader) {
            this.lader = lader;
        }

        V haal(K k) {
            V v = in.get(k);
            if (v == null) {
                missers++;
                v = lader.apply(k);
                in.put(k, v);
            }
            return v;
        }

        int missers() {
            return missers;
        }
    }

    public static class Geheugens extends HttpServlet {
        private final Geheugen<String, String> groeten = new Geheugen<>(k -> "Dag " + k);
        private final Geheugen<String, Integer> lengtes = new Geheugen<>(String::length);
        private final Geheugen<String, String> soorten = new Geheugen<>(k -> k.length() > 3 ? "lang" : "kort");
        private final Geheugen<Integer, String> vast = new Geheugen<>(i -> "rij " + i);

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            out.println(groeten.haal(naam)); // EXPECT
            out.println(lengtes.haal(naam)); // SAFE
            out.println(soorten.haal(naam)); // SAFE
            out.println(vast.haal(3)); // SAFE
            out.println(groeten.missers()); // SAFE
        }
    }

    public static class Gelijktijdig extends HttpServlet {
        private final ConcurrentHashMap<String, String> perNaam = new ConcurrentHashMap<>();
        private final ConcurrentHashMap<String, String> perCode = new ConcurrentHashMap<>();
        private final ConcurrentHashMap<String, List<String>> perStad = new ConcurrentHashMap<>();
        private final ConcurrentHashMap<String, Integer> tellers = new ConcurrentHashMap<>();

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            out.println(perNaam.computeIfAbsent(naam, k -> k.toUpperCase())); // EXPECT
            out.println(perCode.computeIfAbsent("vast", k -> "vaste waarde")); // SAFE
            perStad.computeIfAbsent("Tilburg", k -> new ArrayList<>()).add(naam);
            perStad.computeIfAbsent("Breda", k -> new ArrayList<>()).add("Kees");
            out.println(perStad.get("Tilburg")); // EXPECT
            out.println(perStad.get("Breda")); // SAFE
            tellers.merge(naam, 1, Integer::sum);
            out.println(tellers.get(naam)); // SAFE
            out.println(tellers.keySet()); // EXPECT
            out.println(tellers.values()); // SAFE
        }
    }

    public static class Sessie extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HttpSession s = req.getSession();
            s.setAttribute("gebruiker", req.getParameter("naam"));
            s.setAttribute("rol", "bezoeker");
            s.setAttribute("ingelogd", req.getParameter("naam") != null);
            PrintWriter out = resp.getWriter();
            out.println(s.getAttribute("rol")); // SAFE
            out.println(s.getAttribute("ingelogd")); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HttpSession s = req.getSession();
            PrintWriter out = resp.getWriter();
            String gebruiker = (String) s.getAttribute("gebruiker");
            out.println(gebruiker); // EXPECT
            out.println((String) s.getAttribute("rol")); // SAFE
            s.removeAttribute("gebruiker");
            out.println(s.getAttribute("gebruiker")); // SAFE
        }
    }

    /** Berichten die een omleiding overleven. */
    static class Flits {
        private static final String SLEUTEL = "flits";

        static void zet(HttpSession s, String soort, String tekst) {
            @SuppressWarnings("unchecked")
            Map<String, String> m = (Map<String, String>) s.getAttribute(SLEUTEL);
            if (m == null) {
                m = new LinkedHashMap<>();
                s.setAttribute(SLEUTEL, m);
            }
            m.put(soort, tekst);
        }

        static String neem(HttpSession s, String soort) {
            @SuppressWarnings("unchecked")
            Map<String, String> m = (Map<String, String>) s.getAttribute(SLEUTEL);
            return m == null ? null : m.remove(soort);
        }
    }

    public static class Doorgeven extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Flits.zet(req.getSession(), "fout", "Onbekend artikel " + req.getParameter("artikel"));
            Flits.zet(req.getSession(), "goed", "Opgeslagen");
            resp.sendRedirect("/overzicht");
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(Flits.neem(req.getSession(), "fout")); // EXPECT
            out.println(Flits.neem(req.getSession(), "goed")); // SAFE
        }
    }

    public static class Kenmerken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            req.setAttribute("zoekterm", req.getParameter("zoek"));
            req.setAttribute("kop", "Resultaten");
            toon(req, resp.getWriter());
            getServletContext().setAttribute("versie", "1.2");
            resp.getWriter().println(getServletContext().getAttribute("versie")); // SAFE
        }

        private void toon(HttpServletRequest req, PrintWriter out) {
            out.println(req.getAttribute("kop")); // SAFE
            out.println(req.getAttribute("zoekterm")); // EXPECT
            req.setAttribute("zoekterm", "leeg");
            out.println(req.getAttribute("zoekterm")); // SAFE
        }
    }

    /** Winkelwagen in de sessie. */
    static class Wagen {
        private final List<String> artikelen = new ArrayList<>();
        private String valuta = "EUR";
        private int totaal;

        void leg(String artikel, int prijs) {
            artikelen.add(artikel);
            totaal += prijs;
        }

        static Wagen van(HttpSession s) {
            Wagen w = (Wagen) s.getAttribute("wagen");
            if (w == null) {
                w = new Wagen();
                s.setAttribute("wagen", w);
            }
            return w;
        }
    }

    public static class Winkel extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Wagen w = Wagen.van(req.getSession());
            w.leg(req.getParameter("artikel"), 5);
            PrintWriter out = resp.getWriter();
            out.println(w.totaal + w.valuta); // SAFE
            for (String a : w.artikelen) {
                out.println(a); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Wagen w = Wagen.van(req.getSession());
            PrintWriter out = resp.getWriter();
            out.println(w.artikelen); // EXPECT
            out.println(w.valuta); // SAFE
            out.println(w.artikelen.isEmpty() ? "leeg" : "gevuld"); // SAFE
        }
    }

    /** Bladeren. */
    static class Blad<T> {
        final List<T> rijen;
        final int nummer;
        final int totaal;
        final String volgorde;

        Blad(List<T> rijen, int nummer, int totaal, String volgorde) {
            this.rijen = rijen;
            this.nummer = nummer;
            this.totaal = totaal;
            this.volgorde = volgorde;
        }

        static <T> Blad<T> van(List<T> alles, int nummer, int per, String volgorde) {
            int van = Math.min(Math.max(0, nummer) * per, alles.size());
            int tot = Math.min(van + per, alles.size());
            return new Blad<>(alles.subList(van, tot), nummer, alles.size(), volgorde);
        }

        boolean heeftVolgende(int per) {
            return (nummer + 1) * per < totaal;
        }
    }

    public static class Bladeren extends HttpServlet {
        private static final List<String> STEDEN = List.of("Tilburg", "Breda", "Goirle", "Oisterwijk");

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String p = req.getParameter("pagina");
            int nummer = p == null || !p.matches("\\d{1,3}") ? 0 : Integer.parseInt(p);
            Blad<String> blad = Blad.van(STEDEN, nummer, 2, req.getParameter("volgorde"));
            out.println(blad.nummer); // SAFE
            for (String stad : blad.rijen) {
                out.println(stad); // SAFE
            }
            out.println(blad.volgorde); // EXPECT
            out.println(blad.heeftVolgende(2)); // SAFE
            out.println("?pagina=" + p); // EXPECT
        }
    }

    /** Eigen sleutel met equals en hashCode. */
    static final class Plek {
        private final int rij;
        private final String kolom;

        Plek(int rij, String kolom) {
            this.rij = rij;
            this.kolom = kolom;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Plek p && p.rij == rij && p.kolom.equals(kolom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(rij, kolom);
        }
    }

    public static class Plekken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<Plek, String> blad = new LinkedHashMap<>();
            blad.put(new Plek(1, "A"), "kop");
            blad.put(new Plek(2, "A"), req.getParameter("cel"));
            out.println(blad.get(new Plek(2, "A"))); // EXPECT
            out.println(blad.get(new Plek(1, "A"))); // SAFE
            blad.replace(new Plek(2, "A"), "gewist");
            out.println(blad.get(new Plek(2, "A"))); // SAFE
        }
    }
}
