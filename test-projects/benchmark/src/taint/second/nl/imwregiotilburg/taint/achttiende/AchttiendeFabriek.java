package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeFabriek extends HttpServlet {

    interface Blok {
        String tekst();
    }

    static final class Fabriek {
        static Blok maak(String soort, String invoer) {
            switch (soort) {
                case "kaal":
                    return () -> invoer;
                case "vast":
                    return () -> "vast";
                case "lengte":
                    return () -> String.valueOf(invoer.length());
                default:
                    return new Rand(maak("kaal", invoer), "|");
            }
        }
    }

    static class Rand implements Blok {
        protected final Blok binnen;
        private final String rand;

        Rand(Blok binnen, String rand) {
            this.binnen = binnen;
            this.rand = rand;
        }

        public String tekst() {
            return rand + binnen.tekst() + rand;
        }
    }

    static class Afgedekt extends Rand {
        Afgedekt(Blok binnen) {
            super(binnen, "");
        }

        @Override
        public String tekst() {
            return AchttiendePagina.Masker.over(binnen.tekst());
        }
    }

    static class Brief {
        private final String aan;
        private final String kop;
        private final List<String> regels;

        private Brief(Bouwer b) {
            aan = b.aan;
            kop = b.kop;
            regels = new ArrayList<>(b.regels);
        }

        static class Bouwer {
            private String aan = "iedereen";
            private String kop = "geen";
            private List<String> regels = new ArrayList<>();

            Bouwer aan(String s) {
                aan = s;
                return this;
            }

            Bouwer kop(String s) {
                kop = s;
                return this;
            }

            Bouwer regel(String s) {
                regels.add(s);
                return this;
            }

            Brief bouw() {
                return new Brief(this);
            }
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("blok");
        w.println(Fabriek.maak("kaal", p).tekst()); // EXPECT
        w.println(Fabriek.maak("vast", p).tekst()); // SAFE
        w.println(Fabriek.maak("lengte", p).tekst()); // SAFE
        w.println(Fabriek.maak("anders", p).tekst()); // EXPECT
        w.println(new Rand(() -> "x", p).tekst()); // EXPECT
        w.println(new Rand(() -> "x", "y").tekst()); // SAFE
        Blok dicht = new Afgedekt(new Rand(() -> p, "-"));
        w.println(dicht.tekst()); // SAFE
        Blok rondDicht = new Rand(dicht, "[");
        w.println(rondDicht.tekst()); // SAFE
        w.println(new Rand(dicht, p).tekst()); // EXPECT
        w.println(new Afgedekt(new Rand(dicht, p)).tekst()); // SAFE

        Brief.Bouwer bouwer = new Brief.Bouwer().aan(p).regel("beste");
        Brief een = bouwer.bouw();
        w.println(een.aan); // EXPECT
        w.println(een.kop); // SAFE
        w.println(een.regels); // SAFE
        Brief twee = bouwer.aan("jan").regel(p).bouw();
        w.println(een.regels); // SAFE
        w.println(een.aan); // EXPECT
        w.println(twee.aan); // SAFE
        w.println(twee.regels.get(0)); // SAFE
        w.println(twee.regels.get(1)); // EXPECT
        String soort = req.getParameter("soort");
        w.println(Fabriek.maak(soort, "rust").tekst()); // SAFE
        w.println(Fabriek.maak(soort, p).tekst()); // EXPECT
    }
}
