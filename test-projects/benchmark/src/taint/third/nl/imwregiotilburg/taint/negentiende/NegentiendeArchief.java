package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.sql.*;
import java.util.*;
import java.util.function.Function;

public class NegentiendeArchief extends HttpServlet {
    private final Map<String, String> voorraad = Collections.synchronizedMap(new HashMap<>());
    private final Properties instellingen = new Properties();
    private final Kast<Integer> tellers = new Kast<>();

    static class Kast<V> {
        private final Map<String, V> m = new HashMap<>();
        synchronized V haal(String k, Function<String, V> f) { return m.computeIfAbsent(k, f); }
        synchronized Set<String> sleutels() { return new TreeSet<>(m.keySet()); }
        synchronized Collection<V> waarden() { return new ArrayList<>(m.values()); }
    }

    static class Lru extends LinkedHashMap<String, String> {
        Lru() { super(4, 0.75f, true); }
        @Override protected boolean removeEldestEntry(Map.Entry<String, String> e) { return size() > 2; }
    }

    public static class Bundel extends ListResourceBundle {
        private final String naam;
        public Bundel(String naam) { this.naam = naam; }
        @Override protected Object[][] getContents() { return new Object[][] {{"titel", "Archief"}, {"naam", naam}}; }
    }

    @Override
    public void init() {
        instellingen.setProperty("kleur", "grijs");
        instellingen.setProperty("taal", "nl");
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("stuk"));
        out.print(voorraad.get("stuk")); // EXPECT
        out.print(voorraad.get("vast")); // SAFE
        out.print(instellingen.getProperty("kleur")); // SAFE
        out.print(instellingen.getProperty("taal")); // EXPECT
        kast(p, out);
        lru(p, out);
        eigenschappen(p, out);
        bundel(p, out);
        laden(p, out);
        try {
            gegevens(req, p);
        } catch (SQLException e) {
            out.print("databank weg"); // SAFE
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("stuk"));
        voorraad.put("stuk", p);
        voorraad.put("vast", "vast");
        out.print(voorraad.size()); // SAFE
        instellingen.setProperty("taal", p.toLowerCase(Locale.ROOT));
        instellingen.setProperty("kleur", p.equals("donker") ? "zwart" : "wit");
        out.print(instellingen.getProperty("kleur")); // SAFE
        out.print(instellingen); // EXPECT
    }

    private void kast(String p, PrintWriter out) {
        out.print(tellers.haal(p, String::length)); // SAFE
        out.print(tellers.waarden()); // SAFE
        out.print(tellers.sleutels()); // EXPECT
        Kast<String> k = new Kast<>();
        k.haal("a", s -> s + "!");
        out.print(k.haal("a", s -> p)); // SAFE
        out.print(k.haal("b", s -> p)); // EXPECT
    }

    private void lru(String p, PrintWriter out) {
        Lru l = new Lru();
        l.put("1", p);
        l.put("2", "b");
        out.print(l); // EXPECT
        l.put("3", "c");
        out.print(l); // SAFE
        l.put("4", p);
        l.get("3");
        l.put("5", "e");
        out.print(l); // SAFE
    }

    private void eigenschappen(String p, PrintWriter out) {
        Properties basis = new Properties();
        basis.setProperty("a", p);
        Properties b = new Properties(basis);
        out.print(b.getProperty("a")); // EXPECT
        out.print(b.getProperty("c", "standaard")); // SAFE
        b.setProperty("a", "eigen");
        out.print(b.getProperty("a")); // SAFE
        out.print(b.getProperty("d", p)); // EXPECT
    }

    private void bundel(String p, PrintWriter out) {
        ResourceBundle r = new Bundel(p);
        out.print(r.getString("titel")); // SAFE
        out.print(r.getString("naam")); // EXPECT
        out.print(r.keySet()); // SAFE
        try {
            out.print(r.getString("k" + p)); // SAFE
        } catch (MissingResourceException e) {
            out.print(e.getKey()); // EXPECT
        }
    }

    private void laden(String p, PrintWriter out) throws IOException {
        Properties q = new Properties();
        q.load(new StringReader("vast=ja\nvrij=" + p.replace("\n", " ").replace("\r", " ").replace("\\", "/")));
        out.print(q.getProperty("vast")); // SAFE
        out.print(q.getProperty("vrij")); // EXPECT
    }

    private void gegevens(HttpServletRequest req, String p) throws SQLException {
        Connection c = (Connection) req.getServletContext().getAttribute("db");
        if (c == null) return;
        try (Statement s = c.createStatement()) {
            s.executeQuery("select * from stuk where naam = '" + p + "'"); // EXPECT
            s.executeQuery("select * from stuk where lengte = " + p.length()); // SAFE
            s.executeUpdate("delete from stuk where naam = '" + NegentiendePagina.Masker.over(p) + "'"); // SAFE
            s.execute("select 1 from " + (p.equals("oud") ? "oud" : "nieuw")); // SAFE
        }
        try (PreparedStatement ps = c.prepareStatement("select * from stuk where naam = ?")) { // SAFE
            ps.setString(1, p);
        }
        try (PreparedStatement ps = c.prepareStatement("select * from stuk order by " + p)) { // EXPECT
            ps.setMaxRows(1);
        }
    }
}
