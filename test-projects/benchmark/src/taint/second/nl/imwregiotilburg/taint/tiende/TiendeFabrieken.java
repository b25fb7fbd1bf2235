package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

public class TiendeFabrieken {

    static class Bericht {
        private final String tekst;
        private String afzender;

        private Bericht(String tekst) { this.tekst = tekst; }

        static Bericht van(String tekst) { return new Bericht(tekst); }
        static Bericht leeg() { return new Bericht("(leeg)"); }
        Bericht door(String a) { this.afzender = a; return this; }
        String tekst() { return tekst; }
        String afzender() { return afzender; }
    }

    public static class Fabrieken1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bericht a = Bericht.van(req.getParameter("tekst"));
            Bericht b = Bericht.van("vast");
            Bericht c = Bericht.leeg().door(req.getParameter("naam"));
            out.println(a.tekst()); // EXPECT
            out.println(b.tekst()); // SAFE
            out.println(c.tekst()); // SAFE
            out.println(c.afzender()); // EXPECT
            out.println(a.afzender()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static class Bouwer {
        private String kop = "kop";
        private String romp = "romp";
        private final List<String> regels = new ArrayList<>();

        Bouwer kop(String s) { kop = s; return this; }
        Bouwer romp(String s) { romp = s; return this; }
        Bouwer regel(String s) { regels.add(s); return this; }
        Brief bouw() { return new Brief(kop, romp, String.join("\n", regels)); }
    }

    static final class Brief {
        final String kop, romp, voet;
        Brief(String kop, String romp, String voet) { this.kop = kop; this.romp = romp; this.voet = voet; }
    }

    public static class Fabrieken2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String tekst = req.getParameter("tekst");
            Brief een = new Bouwer().kop(tekst).regel("r1").bouw();
            Brief twee = new Bouwer().romp(tekst).regel(tekst).bouw();
            out.println(een.kop); // EXPECT
            out.println(een.romp); // SAFE
            out.println(een.voet); // SAFE
            out.println(twee.kop); // SAFE
            out.println(twee.romp); // EXPECT
            out.println(twee.voet); // EXPECT
            Bouwer b = new Bouwer();
            Brief voor = b.bouw();
            b.kop(tekst);
            Brief na = b.bouw();
            out.println(voor.kop); // SAFE
            out.println(na.kop); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    interface Dier { String geluid(String s); }
    static class Papegaai implements Dier { public String geluid(String s) { return s + "!"; } }
    static class Koe implements Dier { public String geluid(String s) { return "boe"; } }

    static Dier maak(String soort) {
        if ("papegaai".equals(soort)) return new Papegaai();
        return new Koe();
    }

    public static class Fabrieken3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            out.println(maak("papegaai").geluid(naam)); // EXPECT
            out.println(maak("koe").geluid(naam)); // SAFE
            out.println(maak("papegaai").geluid("lorre")); // SAFE
            Map<String, Supplier<Dier>> register = new HashMap<>();
            register.put("rood", Papegaai::new);
            register.put("blauw", Koe::new);
            Supplier<Dier> s = register.get(req.getParameter("kleur"));
            if (s != null) out.println(s.get().geluid(naam)); // EXPECT
            out.println(register.get("blauw").get().geluid(naam)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static final class Enige {
        private static Enige zelf;
        private final Map<String, String> waarden = new HashMap<>();
        static synchronized Enige haal() {
            if (zelf == null) zelf = new Enige();
            return zelf;
        }
        void zet(String k, String v) { waarden.put(k, v); }
        String lees(String k) { return waarden.getOrDefault(k, "niets"); }
    }

    public static class Fabrieken4 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Enige.haal().zet("naam", req.getParameter("naam"));
            Enige.haal().zet("versie", "1.0");
            out.println(Enige.haal().lees("naam")); // EXPECT
            out.println(Enige.haal().lees("versie")); // SAFE
            out.println(Enige.haal().lees("onbekend")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static abstract class Sjabloon {
        final String maak(String invoer) { return begin() + midden(invoer) + "</x>"; }
        String begin() { return "<x>"; }
        abstract String midden(String invoer);

        static Sjabloon echo() {
            return new Sjabloon() {
                @Override String midden(String invoer) { return invoer; }
            };
        }

        static Sjabloon stil() {
            return new Sjabloon() {
                @Override String midden(String invoer) { return "stil" + (invoer == null); }
            };
        }
    }

    public static class Fabrieken5 extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String tekst = req.getParameter("tekst");
            Sjabloon e = Sjabloon.echo(), s = Sjabloon.stil();
            out.println(e.maak(tekst)); // EXPECT
            out.println(s.maak(tekst)); // SAFE
            out.println(e.maak("tekst")); // SAFE
            out.println(e.maak(s.maak(tekst))); // SAFE
            out.println(e.maak(e.maak(tekst))); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    static class Prototype implements Cloneable {
        String a = "a";
        String[] b = {"b"};
        @Override public Prototype clone() {
            try { return (Prototype) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); }
        }
    }

    public static class Fabrieken6 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Prototype p = new Prototype();
            Prototype q = p.clone();
            p.a = req.getParameter("naam");
            out.println(q.a); // SAFE
            Prototype r = p.clone();
            out.println(r.a); // EXPECT
            q.b[0] = req.getParameter("adres");
            out.println(p.b[0]); // EXPECT
            out.println(new Prototype().b[0]); // SAFE
            r.a = "schoon";
            out.println(p.a); // EXPECT
            out.println(r.a); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
