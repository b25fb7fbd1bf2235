package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;

/** Erven, koppelvlakken, records, opsommingen, verzegelde soorten. */
public class ZevendeSoorten {

    interface Zegger {
        String zeg(String s);

        default String zegTwee(String s) {
            return zeg(zeg(s));
        }
    }

    static class Echo implements Zegger {
        @Override
        public String zeg(String s) {
            return s;
        }
    }

    static class Doof implements Zegger {
        @Override
        public String zeg(String s) {
            return "wat?";
        }
    }

    static class HalfDoof extends Echo {
        @Override
        public String zegTwee(String s) {
            return super.zegTwee("hm") + s.length();
        }
    }

    public static class Koppelvlak extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            Zegger e = new Echo();
            Zegger d = new Doof();
            Zegger h = new HalfDoof();
            out.println(e.zegTwee(p)); // EXPECT
            out.println(d.zegTwee(p)); // SAFE
            out.println(h.zegTwee(p)); // SAFE
            out.println(h.zeg(p)); // EXPECT
        }
    }

    abstract static class Blad extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            r.getWriter().println(kop(q)); // SAFE
            r.getWriter().println(lijf(q)); // EXPECT
        }

        String kop(HttpServletRequest q) {
            return "kop";
        }

        abstract String lijf(HttpServletRequest q);
    }

    public static class BladEen extends Blad {
        private static final long serialVersionUID = 1L;

        @Override
        String lijf(HttpServletRequest q) {
            return q.getParameter("naam");
        }
    }

    public static class BladTwee extends Blad {
        private static final long serialVersionUID = 1L;

        @Override
        String kop(HttpServletRequest q) {
            return "kop " + q.getParameter("naam").length();
        }

        @Override
        String lijf(HttpServletRequest q) {
            return "vast";
        }
    }

    record Punt(String naam, int x) {
        Punt {
            x = x + 1;
        }

        String kort() {
            return "p" + x;
        }
    }

    record Schoon(String tekst) {
        Schoon {
            tekst = ZevendePagina.Masker.over(tekst);
        }
    }

    public static class Vastleggen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Punt p = new Punt(q.getParameter("naam"), 2);
            out.println(p.naam()); // EXPECT
            out.println(p.x()); // SAFE
            out.println(p); // EXPECT
            out.println(p.kort()); // SAFE
            out.println(new Schoon(q.getParameter("naam")).tekst()); // SAFE
        }
    }

    enum Kleur {
        ROOD("rood") {
            @Override
            String verf(String s) {
                return naam + s;
            }
        },
        BLAUW("blauw") {
            @Override
            String verf(String s) {
                return naam;
            }
        };

        final String naam;
        String laatst = "geen";

        Kleur(String naam) {
            this.naam = naam;
        }

        abstract String verf(String s);
    }

    public static class Opsomming extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(Kleur.ROOD.verf(p)); // EXPECT
            out.println(Kleur.BLAUW.verf(p)); // SAFE
            Kleur.ROOD.laatst = p;
            out.println(Kleur.valueOf("ROOD").laatst); // EXPECT
            out.println(Kleur.BLAUW.laatst); // SAFE
            Kleur k = p.isEmpty() ? Kleur.ROOD : Kleur.BLAUW;
            out.println(k.name()); // SAFE
        }
    }

    sealed interface Uitkomst permits Goed, Fout, Leeg { }

    record Goed(String w) implements Uitkomst { }

    record Fout(int code, String reden) implements Uitkomst { }

    record Leeg() implements Uitkomst { }

    static String leg(Uitkomst u) {
        if (u instanceof Goed g) {
            return g.w();
        } else if (u instanceof Fout f) {
            return "code " + f.code();
        }
        return "leeg";
    }

    public static class Verzegeld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(leg(new Goed(p))); // EXPECT
            out.println(leg(new Fout(4, p))); // SAFE
            Object o = new Fout(5, p);
            if (o instanceof Goed g) {
                out.println(g.w()); // SAFE
            } else if (o instanceof Fout f && f.code() == 5) {
                out.println(f.reden()); // EXPECT
            }
        }
    }

    static class Ouder {
        protected String veld = "ouder";

        String lees() {
            return veld;
        }

        static String stat(String s) {
            return s;
        }
    }

    static class Kind extends Ouder {
        protected String veld;

        Kind(String s) {
            veld = s;
        }

        String leesKind() {
            return veld;
        }

        static String stat(String s) {
            return "kind";
        }
    }

    public static class Verborgen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Kind k = new Kind(q.getParameter("naam"));
            Ouder o = k;
            out.println(k.leesKind()); // EXPECT
            out.println(k.lees()); // SAFE
            out.println(o.veld); // SAFE
            out.println(((Kind) o).veld); // EXPECT
            out.println(Kind.stat(q.getParameter("naam"))); // SAFE
            out.println(Ouder.stat(q.getParameter("naam"))); // EXPECT
        }
    }

    static class Startblok {
        final String a;
        String b = "b";

        {
            b = b + b;
        }

        Startblok(String s) {
            this(s, "vast");
            b = b + "!";
        }

        Startblok(String s, String t) {
            a = s + t;
        }
    }

    static class Bovenlaag {
        String haak = "x";

        Bovenlaag(String s) {
            stel(s);
        }

        void stel(String s) {
            haak = "boven";
        }
    }

    static class Onderlaag extends Bovenlaag {
        Onderlaag(String s) {
            super(s);
        }

        @Override
        void stel(String s) {
            haak = s;
        }
    }

    public static class Opstarten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Startblok s = new Startblok(q.getParameter("naam"));
            out.println(s.a); // EXPECT
            out.println(s.b); // SAFE
            out.println(new Onderlaag(q.getParameter("naam")).haak); // EXPECT
            out.println(new Bovenlaag(q.getParameter("naam")).haak); // SAFE
        }
    }

    static String kies(Object o) {
        return "voorwerp";
    }

    static String kies(String s) {
        return s;
    }

    public static class Overladen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String s = q.getParameter("naam");
            Object o = s;
            out.println(kies(s)); // EXPECT
            out.println(kies(o)); // SAFE
        }
    }
}
