package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class VijftiendeReken extends HttpServlet {

    enum Soort { GETAL, NAAM, TEKEN }

    record Teken(Soort soort, String tekst, int plek) {
    }

    static final class OntleedFout extends RuntimeException {
        final int plek;
        final String gelezen;

        OntleedFout(int plek, String gelezen) {
            super("fout op " + plek);
            this.plek = plek;
            this.gelezen = gelezen;
        }
    }

    static List<Teken> knip(String s) {
        List<Teken> l = new ArrayList<>();
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            int van = i;
            if (c == ' ') {
                i++;
                continue;
            } else if (c >= '0' && c <= '9') {
                while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
                    i++;
                }
                l.add(new Teken(Soort.GETAL, s.substring(van, i), van));
            } else if (Character.isLetter(c)) {
                while (i < s.length() && Character.isLetter(s.charAt(i))) {
                    i++;
                }
                l.add(new Teken(Soort.NAAM, s.substring(van, i), van));
            } else {
                i++;
                l.add(new Teken(Soort.TEKEN, s.substring(van, i), van));
            }
        }
        return l;
    }

    interface Term {
        double waarde(Map<String, Double> omgeving);

        String toon();
    }

    record Getal(double w) implements Term {
        public double waarde(Map<String, Double> o) {
            return w;
        }

        public String toon() {
            return String.valueOf(w);
        }
    }

    record Naam(String naam) implements Term {
        public double waarde(Map<String, Double> o) {
            return o.getOrDefault(naam, 0.0);
        }

        public String toon() {
            return naam;
        }
    }

    record Som(Term a, Term b, boolean plus) implements Term {
        public double waarde(Map<String, Double> o) {
            return plus ? a.waarde(o) + b.waarde(o) : a.waarde(o) - b.waarde(o);
        }

        public String toon() {
            return "(" + a.toon() + (plus ? " + " : " - ") + b.toon() + ")";
        }
    }

    static final class Ontleder {
        private final List<Teken> tekens;
        private int i;

        Ontleder(List<Teken> tekens) {
            this.tekens = tekens;
        }

        Term som() {
            Term t = deel();
            while (i < tekens.size()) {
                Teken k = tekens.get(i++);
                if (!k.tekst().equals("+") && !k.tekst().equals("-")) {
                    throw new OntleedFout(k.plek(), k.tekst());
                }
                t = new Som(t, deel(), k.tekst().equals("+"));
            }
            return t;
        }

        private Term deel() {
            if (i >= tekens.size()) {
                throw new OntleedFout(-1, "einde");
            }
            Teken k = tekens.get(i++);
            return switch (k.soort()) {
                case GETAL -> new Getal(Double.parseDouble(k.tekst()));
                case NAAM -> new Naam(k.tekst());
                case TEKEN -> throw new OntleedFout(k.plek(), k.tekst());
            };
        }
    }

    static Term lees(String s) {
        return new Ontleder(knip(s)).som();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String bron = tekst(req, "som", "1 + 2");
        for (Teken t : knip(bron)) {
            uit.print(t.tekst()); // EXPECT
            uit.print(t.soort()); // SAFE
            uit.print(t); // EXPECT
        }
        try {
            Term t = lees(bron);
            uit.println(t.waarde(Map.of("btw", 0.21))); // SAFE
            uit.println(t.toon()); // EXPECT
            uit.println(new Som(new Getal(1), t, true).toon()); // EXPECT
            uit.println(new Getal(t.waarde(Map.of())).toon()); // SAFE
            uit.println(t); // EXPECT
        } catch (OntleedFout f) {
            uit.println(f.getMessage()); // SAFE
            uit.println(f.gelezen); // EXPECT
        }
        Term vast = lees("prijs + 3 - korting");
        uit.println(vast.toon()); // SAFE
        uit.println(vast.waarde(Map.of("prijs", (double) getal(req, "prijs", 5)))); // SAFE
        uit.println(lees("prijs + 3" + tekst(req, "rest").replace("+", "-")).toon()); // EXPECT
        Term half = new Som(new Naam(bron), new Naam("btw"), false);
        uit.println(((Som) half).b().toon()); // SAFE
        uit.println(((Som) half).a().toon()); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Deque<String> stapel = new ArrayDeque<>();
        Deque<Long> getallen = new ArrayDeque<>();
        for (Teken t : knip(tekst(req, "rpn"))) {
            if (t.soort() == Soort.GETAL) {
                getallen.push((long) t.tekst().length());
            } else {
                stapel.push(t.tekst());
            }
        }
        uit.println(stapel); // EXPECT
        uit.println(getallen); // SAFE
        Map<Soort, StringBuilder> perSoort = new EnumMap<>(Soort.class);
        knip(tekst(req, "zin")).forEach(t -> perSoort.computeIfAbsent(t.soort(), s -> new StringBuilder(s.name())).append(t.plek()));
        uit.println(perSoort); // SAFE
        knip(tekst(req, "zin")).forEach(t -> perSoort.computeIfAbsent(t.soort(), s -> new StringBuilder()).append(t.tekst()));
        uit.println(perSoort.get(Soort.NAAM)); // EXPECT
        try {
            uit.println(Integer.parseInt(tekst(req, "n"))); // SAFE
        } catch (NumberFormatException e) {
            uit.println(e.getMessage()); // EXPECT
            uit.println(e); // EXPECT
        }
        try {
            lees(tekst(req, "som"));
        } catch (OntleedFout f) {
            RuntimeException r = new IllegalStateException("bij " + f.gelezen, f);
            uit.println(r.getMessage()); // EXPECT
            uit.println(r.getCause().getMessage()); // SAFE
        }
        uit.println(new Teken(Soort.NAAM, "x", tekst(req, "p").length())); // SAFE
        uit.println(new Teken(Soort.NAAM, tekst(req, "p"), 0)); // EXPECT
    }
}
