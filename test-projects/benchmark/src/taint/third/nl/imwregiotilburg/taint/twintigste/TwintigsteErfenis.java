package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class TwintigsteErfenis extends HttpServlet {
    interface Groeter {
        String groet(String naam);

        default String luid(String naam) {
            return groet(naam).toUpperCase();
        }
    }

    static class Beleefd implements Groeter {
        public String groet(String naam) {
            return "Geachte " + naam;
        }
    }

    static class Zwijgzaam implements Groeter {
        public String groet(String naam) {
            return "...";
        }
    }

    static class Eigenwijs extends Beleefd {
        @Override
        public String luid(String naam) {
            return "NEE";
        }
    }

    static class Basis {
        protected String veld = "basis";

        void zet(String s) {
            veld = s;
        }

        String lees() {
            return veld;
        }
    }

    static class Verborgen extends Basis {
        protected String veld = "verborgen";

        String leesEigen() {
            return veld;
        }
    }

    static class Doof extends Basis {
        @Override
        void zet(String s) {
        }
    }

    static class Trots extends Basis {
        @Override
        void zet(String s) {
            super.zet("trots op " + s);
        }

        @Override
        String lees() {
            return super.lees().trim();
        }
    }

    abstract static class Sjabloon {
        final String maak(String s) {
            return kop() + lijf(s);
        }

        String kop() {
            return "kop ";
        }

        abstract String lijf(String s);
    }

    static class MetLijf extends Sjabloon {
        String lijf(String s) {
            return s;
        }
    }

    static class ZonderLijf extends Sjabloon {
        String lijf(String s) {
            return "lijf " + (s == null);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        via(req, out);
        standaardMethode(req, out);
        geerfd(req, out);
        verborgenVeld(req, out);
        doof(req, out);
        trots(req, out);
        sjabloon(req, out);
        keuze(req, out);
        overladen(req, out);
        opwaarts(req, out);
        omwikkeld(req, out);
    }

    private void via(HttpServletRequest req, PrintWriter out) throws IOException {
        Groeter a = new Beleefd();
        Groeter b = new Zwijgzaam();
        String p = req.getParameter("naam");
        out.println(a.groet(p)); // EXPECT
        out.println(b.groet(p)); // SAFE
    }

    private void standaardMethode(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        out.println(new Beleefd().luid(p)); // EXPECT
        out.println(new Zwijgzaam().luid(p)); // SAFE
        out.println(new Eigenwijs().luid(p)); // SAFE
    }

    private void geerfd(HttpServletRequest req, PrintWriter out) throws IOException {
        Groeter g = new Eigenwijs();
        out.println(g.groet(req.getParameter("naam"))); // EXPECT
    }

    private void verborgenVeld(HttpServletRequest req, PrintWriter out) throws IOException {
        Verborgen v = new Verborgen();
        v.zet(req.getParameter("naam"));
        out.println(v.lees()); // EXPECT
        out.println(v.leesEigen()); // SAFE
    }

    private void doof(HttpServletRequest req, PrintWriter out) throws IOException {
        Basis d = new Doof();
        d.zet(req.getParameter("naam"));
        out.println(d.lees()); // SAFE
    }

    private void trots(HttpServletRequest req, PrintWriter out) throws IOException {
        Basis d = new Trots();
        d.zet(req.getParameter("naam"));
        out.println(d.lees()); // EXPECT
    }

    private void sjabloon(HttpServletRequest req, PrintWriter out) throws IOException {
        Sjabloon a = new MetLijf();
        Sjabloon b = new ZonderLijf();
        out.println(a.maak(req.getParameter("naam"))); // EXPECT
        out.println(b.maak(req.getParameter("naam"))); // SAFE
    }

    private void keuze(HttpServletRequest req, PrintWriter out) throws IOException {
        Groeter g = req.getParameter("stil") != null ? new Zwijgzaam() : new Beleefd();
        out.println(g.groet(req.getParameter("naam"))); // EXPECT
    }

    private static String kies(Object o) {
        return "object";
    }

    private static String kies(String s) {
        return s;
    }

    private void overladen(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        Object o = p;
        out.println(kies(p)); // EXPECT
        out.println(kies(o)); // SAFE
    }

    private void opwaarts(HttpServletRequest req, PrintWriter out) throws IOException {
        Basis[] rij = {new Doof(), new Trots()};
        for (Basis b : rij) {
            b.zet(req.getHeader("X-Naam"));
        }
        out.println(rij[0].lees()); // SAFE
        out.println(rij[1].lees()); // EXPECT
    }

    static class Wikkel implements Groeter {
        private final Groeter binnen;

        Wikkel(Groeter binnen) {
            this.binnen = binnen;
        }

        public String groet(String naam) {
            return binnen.groet("heer " + naam);
        }
    }

    private void omwikkeld(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        out.println(new Wikkel(new Wikkel(new Beleefd())).groet(p)); // EXPECT
        out.println(new Wikkel(new Zwijgzaam()).groet(p)); // SAFE
    }
}
