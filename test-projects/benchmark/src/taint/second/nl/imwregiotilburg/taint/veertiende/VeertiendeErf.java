package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

public class VeertiendeErf extends VeertiendeErfBasis {
    static class Dier {
        protected String naam;
        protected String soort = "dier";
        Dier(String naam) {
            this.naam = naam;
        }
        String toon() {
            return naam;
        }
        static String kop(String s) {
            return s;
        }
    }

    static class Hond extends Dier {
        protected String soort = "hond";
        Hond(String naam) {
            super("hond");
            soort = naam;
        }
        String ouderSoort() {
            return super.soort;
        }
    }

    static class Kat extends Dier {
        Kat(String naam) {
            super(naam);
        }
        String toon() {
            return "een kat";
        }
        String echt() {
            return super.toon();
        }
        static String kop(String s) {
            return "kat";
        }
    }

    static class Poes extends Kat {
        Poes(String naam) {
            super(naam + "je");
        }
        String toon() {
            return echt();
        }
    }

    interface Klank {
        String geluid();
        default String hard() {
            return geluid() + "!";
        }
    }

    interface Stil extends Klank {
        default String hard() {
            return "...";
        }
    }

    static final class Roep implements Klank {
        final String w;
        Roep(String w) {
            this.w = w;
        }
        public String geluid() {
            return w;
        }
    }

    static final class Zwijg implements Stil {
        final String w;
        Zwijg(String w) {
            this.w = w;
        }
        public String geluid() {
            return w;
        }
    }

    @Override
    protected String titel(HttpServletRequest req) {
        return "vaste titel";
    }

    @Override
    protected String lijf(HttpServletRequest req) {
        return "<p>" + vraag(req, "tekst");
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        Dier d = new Dier(p);
        out.println(d.toon()); // EXPECT
        d = new Kat(p);
        out.println(d.toon()); // SAFE
        out.println(((Kat) d).echt()); // EXPECT
        d = new Poes(p);
        out.println(d.toon()); // EXPECT
        Hond h = new Hond(p);
        out.println(h.toon()); // SAFE
        out.println(h.soort); // EXPECT
        out.println(((Dier) h).soort); // SAFE
        out.println(h.ouderSoort()); // SAFE
        out.println(Dier.kop(p)); // EXPECT
        out.println(Kat.kop(p)); // SAFE
        for (Dier x : List.of(new Kat(p), new Hond(p))) {
            out.println(x.toon()); // SAFE
            out.println(x.naam); // EXPECT
        }
        for (Klank k : new Klank[] {new Zwijg(p), new Zwijg("z")}) {
            out.println(k.hard()); // SAFE
            out.println(k.geluid()); // EXPECT
        }
        Klank gekozen = vraag(req, "modus").equals("stil") ? new Zwijg(p) : new Roep(p);
        out.println(gekozen.hard()); // EXPECT
        Klank zeker = vraag(req, "modus").equals("stil") ? new Zwijg(p) : new Roep("hoera");
        out.println(zeker.hard()); // SAFE
        if (gekozen instanceof Stil) {
            out.println(gekozen.hard()); // SAFE
        } else {
            out.println(gekozen.hard()); // EXPECT
        }
    }
}
