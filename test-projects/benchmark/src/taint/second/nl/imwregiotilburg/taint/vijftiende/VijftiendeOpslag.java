package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

public class VijftiendeOpslag extends HttpServlet {

    static final class Klant implements Cloneable {
        final int id;
        String naam;
        String plaats;

        Klant(int id, String naam, String plaats) {
            this.id = id;
            this.naam = naam;
            this.plaats = plaats;
        }

        Klant kopie() {
            try {
                return (Klant) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static final class Opslag<T> {
        private final Map<Integer, T> alles = new TreeMap<>();
        private final Map<String, Set<Integer>> index = new TreeMap<>();
        private final Function<T, Integer> sleutel;
        private final Function<T, String> zoekveld;

        Opslag(Function<T, Integer> sleutel, Function<T, String> zoekveld) {
            this.sleutel = sleutel;
            this.zoekveld = zoekveld;
        }

        Opslag<T> bewaar(T t) {
            alles.put(sleutel.apply(t), t);
            index.computeIfAbsent(zoekveld.apply(t), x -> new TreeSet<>()).add(sleutel.apply(t));
            return this;
        }

        Optional<T> vind(int id) {
            return Optional.ofNullable(alles.get(id));
        }

        List<T> zoek(String waarde) {
            List<T> l = new ArrayList<>();
            for (int id : index.getOrDefault(waarde, Set.of())) {
                l.add(alles.get(id));
            }
            return l;
        }

        List<T> waar(Predicate<T> p) {
            List<T> l = new ArrayList<>(alles.values());
            l.removeIf(p.negate());
            return l;
        }

        void wis(int id) {
            T t = alles.remove(id);
            if (t != null) {
                index.get(zoekveld.apply(t)).remove(id);
            }
        }
    }

    private static Opslag<Klant> vers() {
        return new Opslag<Klant>(k -> k.id, k -> k.plaats)
                .bewaar(new Klant(1, "Jansen", "Tilburg"))
                .bewaar(new Klant(2, "Smulders", "Goirle"));
    }

    private static final Map<String, String> NAMEN = new ConcurrentHashMap<>();
    private static final Map<String, Integer> AANTALLEN = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String naam = tekst(req, "naam");
        Opslag<Klant> o = vers();
        for (Klant k : o.zoek(tekst(req, "plaats"))) {
            uit.println(k.naam + " te " + k.plaats); // SAFE
        }
        uit.println(o.vind(getal(req, "id", 1)).map(k -> k.naam).orElse("geen")); // SAFE
        o.bewaar(new Klant(3, naam, "Tilburg"));
        uit.println(o.vind(3).map(k -> k.naam).orElse("geen")); // EXPECT
        uit.println(o.vind(2).map(k -> k.naam).orElse("geen")); // SAFE
        uit.println(o.vind(getal(req, "id", 1)).map(k -> k.naam).orElse("geen")); // EXPECT
        uit.println(o.vind(3).map(k -> k.plaats).orElse("geen")); // SAFE
        for (Klant k : o.zoek("Goirle")) {
            uit.println(k.naam); // SAFE
        }
        for (Klant k : o.zoek("Tilburg")) {
            uit.println(k.naam); // EXPECT
        }
        uit.println(o.index); // SAFE
        Klant kopie = o.vind(3).get().kopie();
        o.vind(3).get().naam = "geheim";
        uit.println(kopie.naam); // EXPECT
        uit.println(o.vind(3).get().naam); // SAFE
        o.bewaar(new Klant(4, "Aerts", naam));
        uit.println(o.index.keySet()); // EXPECT
        uit.println(o.index.values()); // SAFE
        uit.println(o.waar(k -> k.plaats.equals(naam)).get(0).plaats); // EXPECT
        uit.println(o.waar(k -> k.id == 4).get(0).plaats); // EXPECT
        uit.println(o.waar(k -> k.id < 3).get(0).plaats); // SAFE
        o.wis(4);
        uit.println(o.vind(4).map(k -> k.plaats).orElse("gewist")); // SAFE
        uit.println(o.index.keySet()); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String sleutel = tekst(req, "sleutel");
        NAMEN.put("vorige", sleutel);
        NAMEN.putIfAbsent("titel", "Klantenlijst");
        AANTALLEN.merge("bezoeken", sleutel.length(), Integer::sum);
        uit.println(NAMEN.get("titel")); // SAFE
        uit.println(AANTALLEN); // EXPECT
        AANTALLEN.merge(sleutel, 1, Integer::sum);
        try (Connection c = verbinding(); Statement s = c.createStatement()) {
            s.executeQuery("select * from klant where naam = '" + sleutel.replace("'", "''") + "'"); // EXPECT
            s.executeQuery("select * from klant where id = " + getal(req, "id", 0)); // SAFE
            s.execute("select " + (sleutel.equals("plaats") ? "plaats" : "naam") + " from klant"); // SAFE
            try (PreparedStatement p = c.prepareStatement("select * from klant where naam = ?")) { // SAFE
                p.setString(1, sleutel);
            }
            try (PreparedStatement p = c.prepareStatement("select * from klant order by " + sleutel)) { // EXPECT
                p.setInt(1, 3);
            }
            s.executeUpdate("update klant set naam = '" + NAMEN.get("vorige") + "'"); // EXPECT
        } catch (SQLException e) {
        }
    }

    @Override
    protected void doPut(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        uit.println(NAMEN.get("vorige")); // EXPECT
        uit.println(NAMEN.getOrDefault("titel", tekst(req, "titel"))); // EXPECT
        uit.println(AANTALLEN.keySet()); // EXPECT
        uit.println(AANTALLEN.values()); // SAFE
    }
}
