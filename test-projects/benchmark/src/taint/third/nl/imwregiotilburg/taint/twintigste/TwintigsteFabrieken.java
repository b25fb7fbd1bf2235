package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

public class TwintigsteFabrieken extends HttpServlet {
    interface Bericht {
        String tekst();
    }

    static class Ruw implements Bericht {
        private final String s;

        Ruw(String s) {
            this.s = s;
        }

        public String tekst() {
            return s;
        }
    }

    static class Schoon implements Bericht {
        private final String s;

        Schoon(String s) {
            this.s = s;
        }

        public String tekst() {
            return Masker.over(s);
        }
    }

    static class Lengte implements Bericht {
        private final int n;

        Lengte(String s) {
            this.n = s == null ? 0 : s.length();
        }

        public String tekst() {
            return n + " tekens";
        }
    }

    static Bericht maak(String soort, String s) {
        switch (soort) {
            case "ruw":
                return new Ruw(s);
            case "schoon":
                return new Schoon(s);
            default:
                return new Lengte(s);
        }
    }

    abstract static class Fabriek {
        abstract Bericht nieuw(String s);

        String toon(String s) {
            return "[" + nieuw(s).tekst() + "]";
        }
    }

    static class RuweFabriek extends Fabriek {
        Bericht nieuw(String s) {
            return new Ruw(s);
        }
    }

    static class VasteFabriek extends Fabriek {
        Bericht nieuw(String s) {
            return () -> "vast";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        direct(req, out);
        vasteSoort(req, out);
        vrijeSoort(req, out);
        keuzeSoort(req, out);
        abstracteFabriek(req, out);
        abstracteVast(req, out);
        leverancier(req, out);
        register(req, out);
        anoniem(req, out);
        eenmalig(req, out);
        fabriekVanFabrieken(req, out);
    }

    private void direct(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        out.println(new Ruw(p).tekst()); // EXPECT
        out.println(new Lengte(p).tekst()); // SAFE
    }

    private void vasteSoort(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        out.println(maak("ruw", p).tekst()); // EXPECT
        out.println(maak("schoon", p).tekst()); // SAFE
        out.println(maak("anders", p).tekst()); // SAFE
    }

    private void vrijeSoort(HttpServletRequest req, PrintWriter out) throws IOException {
        Bericht b = maak(req.getParameter("soort"), req.getParameter("naam"));
        out.println(b.tekst()); // EXPECT
    }

    private void keuzeSoort(HttpServletRequest req, PrintWriter out) throws IOException {
        Bericht b = maak(req.getParameter("soort"), "vaste tekst");
        out.println(b.tekst()); // SAFE
    }

    private void abstracteFabriek(HttpServletRequest req, PrintWriter out) throws IOException {
        Fabriek f = new RuweFabriek();
        out.println(f.toon(req.getParameter("naam"))); // EXPECT
    }

    private void abstracteVast(HttpServletRequest req, PrintWriter out) throws IOException {
        Fabriek f = new VasteFabriek();
        out.println(f.toon(req.getParameter("naam"))); // SAFE
    }

    private void leverancier(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        Supplier<Bericht> een = () -> new Ruw(p);
        Supplier<Bericht> twee = () -> new Ruw("twee");
        out.println(een.get().tekst()); // EXPECT
        out.println(twee.get().tekst()); // SAFE
    }

    private void register(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<String, Function<String, Bericht>> register = Map.of("r", Ruw::new, "l", Lengte::new);
        out.println(register.get("r").apply(req.getParameter("naam")).tekst()); // EXPECT
        out.println(register.get("l").apply(req.getParameter("naam")).tekst()); // SAFE
    }

    private void anoniem(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getHeader("Referer");
        Fabriek f = new Fabriek() {
            Bericht nieuw(String s) {
                return new Ruw(s + p);
            }
        };
        out.println(f.toon("via ")); // EXPECT
    }

    private Bericht bewaard;

    private Bericht bewaardBericht(HttpServletRequest req) {
        if (bewaard == null) {
            bewaard = new Ruw(req.getParameter("naam"));
        }
        return bewaard;
    }

    private void eenmalig(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(bewaardBericht(req).tekst()); // EXPECT
    }

    static Fabriek fabriek(boolean ruw) {
        return ruw ? new RuweFabriek() : new VasteFabriek();
    }

    private void fabriekVanFabrieken(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(fabriek(true).toon(req.getParameter("naam"))); // EXPECT
        out.println(fabriek(false).toon(req.getParameter("naam"))); // SAFE
    }
}
