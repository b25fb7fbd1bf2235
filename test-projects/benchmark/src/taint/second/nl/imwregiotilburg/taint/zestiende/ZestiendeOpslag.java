package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

public class ZestiendeOpslag extends HttpServlet {

    private static class Lid {
        private final int nummer;
        private final String naam;
        private final String groep;

        Lid(int nummer, String naam, String groep) {
            this.nummer = nummer;
            this.naam = naam;
            this.groep = groep;
        }
    }

    private interface Bewaarplaats<T, K> {
        void bewaar(T ding);

        Optional<T> vind(K sleutel);

        List<T> zoek(Predicate<T> test);
    }

    private static class LedenInGeheugen implements Bewaarplaats<Lid, Integer> {
        private final Map<Integer, Lid> leden = new LinkedHashMap<>();

        @Override
        public void bewaar(Lid lid) {
            leden.put(lid.nummer, lid);
        }

        @Override
        public Optional<Lid> vind(Integer nummer) {
            return Optional.ofNullable(leden.get(nummer));
        }

        @Override
        public List<Lid> zoek(Predicate<Lid> test) {
            List<Lid> uit = new ArrayList<>();
            for (Lid lid : leden.values()) {
                if (test.test(lid)) {
                    uit.add(lid);
                }
            }
            return uit;
        }
    }

    private static class Dienst {
        private final Bewaarplaats<Lid, Integer> plaats;

        Dienst(Bewaarplaats<Lid, Integer> plaats) {
            this.plaats = plaats;
        }

        String naamVan(int nummer) {
            return plaats.vind(nummer).map(l -> l.naam).orElse("onbekend");
        }

        String groepVan(int nummer) {
            return plaats.vind(nummer).map(l -> l.groep).orElse("geen");
        }
    }

    private static class Vraag {
        private final StringBuilder tekst = new StringBuilder("SELECT * FROM lid");
        private final List<String> waarden = new ArrayList<>();

        Vraag waar(String kolom, String waarde) {
            tekst.append(waarden.isEmpty() ? " WHERE " : " AND ").append(kolom).append(" = ?");
            waarden.add(waarde);
            return this;
        }

        String alsTekst() {
            return tekst.toString();
        }
    }

    private final Bewaarplaats<Lid, Integer> bestuur = new LedenInGeheugen();
    private final LedenInGeheugen gasten = new LedenInGeheugen();

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        LedenInGeheugen leden = new LedenInGeheugen();
        leden.bewaar(new Lid(1, naam, "noord"));
        leden.bewaar(new Lid(2, "vaste gast", "zuid"));
        Dienst dienst = new Dienst(leden);
        out.println(dienst.naamVan(1)); // EXPECT
        out.println(dienst.groepVan(1)); // SAFE
        out.println(dienst.naamVan(3)); // SAFE
        out.println(leden.zoek(l -> l.groep.equals("noord")).get(0).naam); // EXPECT
        gasten.bewaar(new Lid(7, naam, "gast"));
        bestuur.bewaar(new Lid(7, "voorzitter", "bestuur"));
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println(new Dienst(gasten).naamVan(7)); // EXPECT
        out.println(new Dienst(bestuur).naamVan(7)); // SAFE
        Vraag goed = new Vraag().waar("naam", req.getParameter("naam"));
        Vraag slecht = new Vraag().waar(req.getParameter("kolom"), "x");
        try (Connection db = DriverManager.getConnection("jdbc:zestien:geheugen"); Statement s = db.createStatement()) {
            s.execute(goed.alsTekst()); // SAFE
            s.execute(slecht.alsTekst()); // EXPECT
            try (PreparedStatement ps = db.prepareStatement(goed.alsTekst())) { // SAFE
                ps.setString(1, goed.waarden.get(0));
            }
            s.executeUpdate("DELETE FROM lid WHERE naam = '" + goed.waarden.get(0) + "'"); // EXPECT
        } catch (SQLException fout) {
            throw new IOException("mislukt", fout);
        }
    }
}
