package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BinaryOperator;

public class ZestiendeToestand extends HttpServlet {

    private interface Stand {
        Stand lees(Machine m, String woord);
    }

    private static class Machine {
        private Stand stand = new Wacht();
        private String naam = "?";
        private String bevel = "?";

        void voer(String... woorden) {
            for (String w : woorden) {
                stand = stand.lees(this, w);
            }
        }
    }

    private static class Wacht implements Stand {
        @Override
        public Stand lees(Machine m, String woord) {
            m.bevel = "begonnen";
            return "naam".equals(woord) ? new LeesNaam() : this;
        }
    }

    private static class LeesNaam implements Stand {
        @Override
        public Stand lees(Machine m, String woord) {
            m.naam = woord;
            return new Klaar();
        }
    }

    private static class Klaar implements Stand {
        @Override
        public Stand lees(Machine m, String woord) {
            return this;
        }
    }

    private interface Uitvoer {
        String maak(String s);
    }

    private static class Kaal implements Uitvoer {
        @Override
        public String maak(String s) {
            return s;
        }
    }

    private static class Lijst implements Uitvoer {
        private final Uitvoer binnen;
        private final String rand;

        Lijst(Uitvoer binnen, String rand) {
            this.binnen = binnen;
            this.rand = rand;
        }

        @Override
        public String maak(String s) {
            return rand + binnen.maak(s) + rand;
        }
    }

    private static class Scherm implements Uitvoer {
        private final Uitvoer binnen;

        Scherm(Uitvoer binnen) {
            this.binnen = binnen;
        }

        @Override
        public String maak(String s) {
            return binnen.maak(ZestiendeMasker.over(s));
        }
    }

    private enum Keuze implements BinaryOperator<String> {
        EERSTE {
            @Override
            public String apply(String a, String b) {
                return a;
            }
        },
        TWEEDE {
            @Override
            public String apply(String a, String b) {
                return b;
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Machine machine = new Machine();
        machine.voer("naam", p, "rest");
        out.println(machine.naam); // EXPECT
        out.println(machine.bevel); // SAFE
        Machine vroeg = new Machine();
        vroeg.voer("naam", "piet", p);
        out.println(vroeg.naam); // SAFE
        Machine zelf = new Machine();
        zelf.voer(req.getParameterValues("w"));
        out.println(zelf.naam); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        out.println(new Lijst(new Kaal(), "|").maak(p)); // EXPECT
        out.println(new Lijst(new Scherm(new Kaal()), "|").maak(p)); // SAFE
        out.println(new Scherm(new Lijst(new Kaal(), "|")).maak(p)); // SAFE
        out.println(new Scherm(new Lijst(new Kaal(), p)).maak("kern")); // EXPECT
        out.println(Keuze.EERSTE.apply(p, "b")); // EXPECT
        out.println(Keuze.TWEEDE.apply(p, "b")); // SAFE
        Keuze keuze = Keuze.values()[p.length() % 2];
        out.println(keuze.apply("a", p)); // EXPECT
        Deque<String> geschiedenis = new ArrayDeque<>();
        String stand = "start";
        geschiedenis.push(stand);
        stand = p;
        stand = geschiedenis.pop();
        out.println(stand); // SAFE
    }
}
