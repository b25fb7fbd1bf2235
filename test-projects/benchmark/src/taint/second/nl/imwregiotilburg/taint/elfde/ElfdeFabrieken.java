package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeFabrieken {
    interface Vorm {
        String tekst();
    }

    static class Vast implements Vorm {
        private final String s;

        Vast(String s) {
            this.s = s;
        }

        public String tekst() {
            return "vaste vorm";
        }
    }

    static class Vrij implements Vorm {
        private final String s;

        Vrij(String s) {
            this.s = s;
        }

        public String tekst() {
            return s;
        }
    }

    static final class Vormen {
        static Vorm maak(String soort, String s) {
            switch (soort) {
                case "vast":
                    return new Vast(s);
                case "vrij":
                    return new Vrij(s);
                default:
                    throw new IllegalArgumentException("soort");
            }
        }
    }

    static class Brief {
        private final String kop;
        private final String romp;
        private final String groet;

        private Brief(Bouwer b) {
            kop = b.kop;
            romp = b.romp;
            groet = b.groet;
        }

        static Bouwer bouwer() {
            return new Bouwer();
        }

        String getKop() {
            return kop;
        }

        String getRomp() {
            return romp;
        }

        String getGroet() {
            return groet;
        }

        @Override
        public String toString() {
            return kop + "\n" + romp + "\n" + groet;
        }

        static class Bouwer {
            private String kop = "Geachte";
            private String romp = "";
            private String groet = "Hoogachtend";

            Bouwer kop(String s) {
                kop = s;
                return this;
            }

            Bouwer romp(String s) {
                romp = s;
                return this;
            }

            Bouwer groet(String s) {
                this.groet = s;
                return this;
            }

            Brief bouw() {
                return new Brief(this);
            }
        }
    }

    public static class Soorten extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("tekst");
            Vorm a = Vormen.maak("vast", s);
            Vorm b = Vormen.maak("vrij", s);
            Vorm c = Vormen.maak("vrij", "niets");
            out.println(a.tekst()); // SAFE
            out.println(b.tekst()); // EXPECT
            out.println(c.tekst()); // SAFE
        }
    }

    public static class Brieven extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Brief b = Brief.bouwer().kop("Beste lezer").romp(req.getParameter("bericht")).bouw();
            out.println(b.getKop()); // SAFE
            out.println(b.getRomp()); // EXPECT
            out.println(b); // EXPECT
        }
    }

    public static class TweeBrieven extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Brief a = Brief.bouwer().kop(req.getParameter("naam")).groet("Groet").bouw();
            Brief b = Brief.bouwer().kop("Beste").romp("hallo").groet("Groet").bouw();
            out.println(a.getKop()); // EXPECT
            out.println(b.getKop()); // SAFE
            out.println(b.toString()); // SAFE
        }
    }

    public static class Hergebruik extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Brief.Bouwer bw = Brief.bouwer().romp("kort");
            Brief eerst = bw.bouw();
            bw.romp(req.getParameter("bericht"));
            Brief dan = bw.bouw();
            bw.romp("weer kort");
            out.println(eerst.getRomp()); // SAFE
            out.println(dan.getRomp()); // EXPECT
            out.println(bw.bouw().getRomp()); // SAFE
        }
    }

    public static class Leverancier extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Function<String, Vorm> f = Vrij::new;
            Function<String, Vorm> g = Vast::new;
            String s = req.getParameter("naam");
            out.println(f.apply(s).tekst()); // EXPECT
            out.println(g.apply(s).tekst()); // SAFE
            Map<String, Function<String, Vorm>> m = new HashMap<>();
            m.put("a", f);
            m.put("b", g);
            out.println(m.get("a").apply(s).tekst()); // EXPECT
        }
    }

    public static class Enkel extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Register r = Register.geef();
            String vorig = r.vorige();
            r.zet("vast");
            out.println(Register.geef().vorige()); // SAFE
            r.zet(req.getParameter("naam"));
            out.println(Register.geef().vorige()); // EXPECT
            out.println(vorig); // EXPECT
        }

        static final class Register {
            private static Register enige;
            private String v = "begin";

            static synchronized Register geef() {
                if (enige == null) enige = new Register();
                return enige;
            }

            String vorige() {
                return v;
            }

            void zet(String s) {
                v = s;
            }
        }
    }

    public static class Prototype extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Sjabloon s = new Sjabloon();
            s.regels.add("eerste");
            Sjabloon diep = s.diep();
            Sjabloon ondiep = s.ondiep();
            s.regels.add(req.getParameter("tekst"));
            out.println(diep.regels); // SAFE
            out.println(ondiep.regels); // EXPECT
        }

        static class Sjabloon {
            List<String> regels = new ArrayList<>();

            Sjabloon diep() {
                Sjabloon s = new Sjabloon();
                s.regels.addAll(regels);
                return s;
            }

            Sjabloon ondiep() {
                Sjabloon s = new Sjabloon();
                s.regels = regels;
                return s;
            }
        }
    }

    public static class AbstracteFabriek extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Fabriek open = new OpenFabriek();
            Fabriek dicht = new DichteFabriek();
            String n = req.getParameter("naam");
            out.println(open.knop(n).tekst()); // EXPECT
            out.println(dicht.knop(n).tekst()); // SAFE
            Fabriek keus = "dicht".equals(req.getParameter("soort")) ? dicht : open;
            out.println(keus.knop(n).tekst()); // EXPECT
        }

        abstract static class Fabriek {
            abstract Vorm vorm(String s);

            Vorm knop(String s) {
                Vorm v = vorm(s);
                return () -> "<button>" + v.tekst() + "</button>";
            }
        }

        static class OpenFabriek extends Fabriek {
            Vorm vorm(String s) {
                return new Vrij(s);
            }
        }

        static class DichteFabriek extends Fabriek {
            Vorm vorm(String s) {
                return new Vrij(ElfdePagina.Masker.over(s));
            }
        }
    }
}
