package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

public class TwintigsteRecords extends HttpServlet {
    record Persoon(String naam, String stad) {
        Persoon verhuis(String nieuw) {
            return new Persoon(naam, nieuw);
        }
    }

    record Veilig(String tekst) {
        Veilig {
            tekst = Masker.over(tekst);
        }
    }

    record Netjes(String tekst, int lengte) {
        Netjes(String tekst) {
            this(tekst == null ? "" : tekst.trim(), tekst == null ? 0 : tekst.length());
        }
    }

    record Verborgen(String tekst) {
        @Override
        public String toString() {
            return "Verborgen[]";
        }
    }

    sealed interface Vorm permits Cirkel, Label, Groep {
    }

    record Cirkel(double straal) implements Vorm {
    }

    record Label(String tekst) implements Vorm {
    }

    record Groep(List<Vorm> delen) implements Vorm {
    }

    enum Munt {
        EURO("eur"), DOLLAR("usd");

        private final String code;

        Munt(String code) {
            this.code = code;
        }
    }

    private static String beschrijf(Vorm v) {
        if (v instanceof Label l) {
            return "label " + l.tekst();
        } else if (v instanceof Cirkel c) {
            return "cirkel " + c.straal();
        }
        StringBuilder sb = new StringBuilder();
        for (Vorm deel : ((Groep) v).delen()) {
            sb.append(beschrijf(deel)).append(' ');
        }
        return sb.toString();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        onderdelen(req, out);
        verhuisd(req, out);
        compact(req, out);
        andereBouwer(req, out);
        eigenToString(req, out);
        gelijk(req, out);
        vormen(req, out);
        groep(req, out);
        schakelUitdrukking(req, out);
        munt(req, out);
        patroon(req, out);
    }

    private void onderdelen(HttpServletRequest req, PrintWriter out) throws IOException {
        Persoon p = new Persoon(req.getParameter("naam"), "Tilburg");
        out.println(p.naam()); // EXPECT
        out.println(p.stad()); // SAFE
        out.println(p); // EXPECT
    }

    private void verhuisd(HttpServletRequest req, PrintWriter out) throws IOException {
        Persoon p = new Persoon("Jan", req.getParameter("stad"));
        Persoon q = p.verhuis("Breda");
        out.println(p.stad()); // EXPECT
        out.println(q); // SAFE
    }

    private void compact(HttpServletRequest req, PrintWriter out) throws IOException {
        Veilig v = new Veilig(req.getParameter("naam"));
        out.println(v.tekst()); // SAFE
        out.println(v); // SAFE
    }

    private void andereBouwer(HttpServletRequest req, PrintWriter out) throws IOException {
        Netjes n = new Netjes(req.getParameter("naam"));
        out.println(n.tekst()); // EXPECT
        out.println(n.lengte()); // SAFE
    }

    private void eigenToString(HttpServletRequest req, PrintWriter out) throws IOException {
        Verborgen v = new Verborgen(req.getParameter("naam"));
        out.println(v); // SAFE
        out.println(v.tekst()); // EXPECT
    }

    private void gelijk(HttpServletRequest req, PrintWriter out) throws IOException {
        Persoon a = new Persoon(req.getParameter("naam"), "x");
        Persoon b = new Persoon("Jan", "x");
        out.println(a.equals(b)); // SAFE
        out.println(a.equals(b) ? "zelfde" : a.toString()); // EXPECT
    }

    private void vormen(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(beschrijf(new Label(req.getParameter("naam")))); // EXPECT
        out.println(beschrijf(new Cirkel(req.getParameter("naam").length()))); // SAFE
        out.println(beschrijf(new Label("vast"))); // SAFE
    }

    private void groep(HttpServletRequest req, PrintWriter out) throws IOException {
        Vorm g = new Groep(List.of(new Cirkel(1), new Label(req.getParameter("naam"))));
        Vorm h = new Groep(List.of(new Cirkel(1), new Groep(List.of(new Label("vast")))));
        out.println(beschrijf(g)); // EXPECT
        out.println(beschrijf(h)); // SAFE
    }

    private void schakelUitdrukking(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = String.valueOf(req.getParameter("soort"));
        String a = switch (p) {
            case "a" -> "eerste";
            case "b", "c" -> "tweede";
            default -> "overig";
        };
        String b = switch (p) {
            case "a" -> "eerste";
            default -> {
                String t = p.trim();
                yield "onbekend: " + t;
            }
        };
        out.println(a); // SAFE
        out.println(b); // EXPECT
    }

    private void munt(HttpServletRequest req, PrintWriter out) throws IOException {
        Munt m = Arrays.stream(Munt.values()).filter(x -> x.code.equals(req.getParameter("munt"))).findFirst().orElse(Munt.EURO);
        out.println(m.code); // SAFE
        String teken = switch (m) {
            case EURO -> "euro";
            case DOLLAR -> "dollar";
        };
        out.println(teken + m.ordinal()); // SAFE
    }

    private void patroon(HttpServletRequest req, PrintWriter out) throws IOException {
        Object o = req.getHeader("X-Patroon");
        if (o instanceof String s && s.length() > 1) {
            out.println(s); // EXPECT
        }
        Object q = new Persoon("Piet", "Goes");
        if (q instanceof Persoon p && p.naam() != null) {
            out.println(p.naam()); // SAFE
        }
    }
}
