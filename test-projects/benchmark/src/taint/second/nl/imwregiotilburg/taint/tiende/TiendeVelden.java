package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class TiendeVelden {

    static class Persoon {
        String voornaam = "Jan";
        String achternaam = "Jansen";
        Adres adres = new Adres();
        final int leeftijd;

        Persoon(int leeftijd) { this.leeftijd = leeftijd; }
    }

    static class Adres {
        String straat = "Dorpsstraat";
        String plaats = "Tilburg";
        Land land = new Land("NL");
    }

    static class Land {
        private String code;
        Land(String code) { this.code = code; }
        String getCode() { return code; }
        void setCode(String c) { this.code = c; }
    }

    public static class Velden1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Persoon p = new Persoon(30);
            p.voornaam = req.getParameter("naam");
            out.println(p.voornaam); // EXPECT
            out.println(p.achternaam); // SAFE
            out.println(p.leeftijd); // SAFE
            out.println(p.adres.straat); // SAFE
            p.adres.plaats = p.voornaam;
            out.println(p.adres.plaats); // EXPECT
            out.println(p.adres.land.getCode()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Velden2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Persoon p = new Persoon(1), q = new Persoon(2);
            p.adres.land.setCode(req.getParameter("naam"));
            out.print(p.adres.land.getCode()); // EXPECT
            out.print(q.adres.land.getCode()); // SAFE
            q.adres = p.adres;
            out.print(q.adres.land.getCode()); // EXPECT
            out.print(q.adres.plaats); // SAFE
            p.adres = new Adres();
            out.print(p.adres.land.getCode()); // SAFE
            out.print(q.adres.land.code); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Velden3 extends HttpServlet {
        private final Persoon vast = new Persoon(40);

        private Persoon lees(HttpServletRequest req) {
            Persoon p = new Persoon(vast.leeftijd);
            p.achternaam = req.getParameter("naam");
            p.adres.straat = req.getParameter("adres");
            p.adres.plaats = TiendePagina.Masker.over(req.getParameter("plaats"));
            return p;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Persoon p = lees(req);
            out.println(p.voornaam + " " + p.achternaam); // EXPECT
            out.println(p.voornaam); // SAFE
            out.println(p.adres.straat); // EXPECT
            out.println(p.adres.plaats); // SAFE
            out.println(vast.achternaam); // SAFE
            vast.voornaam = p.voornaam;
            out.println(vast.voornaam); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Velden4 extends HttpServlet {
        private String laatste = "niemand";
        private String eerste = "niemand";
        private int teller;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println("vorige: " + laatste); // EXPECT
            out.println("eerste: " + eerste); // SAFE
            laatste = req.getParameter("naam");
            teller++;
            out.println(teller); // SAFE
            String kopie = laatste;
            laatste = laatste == null ? "?" : laatste;
            out.println(kopie); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static class Basis {
        protected String waarde = "basis";
        String vanBasis() { return waarde; }
    }

    static class Verborgen extends Basis {
        protected String waarde = "afgeleid";
        String vanAfgeleid() { return waarde; }
        void zetBasis(String s) { super.waarde = s; }
    }

    public static class Velden5 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Verborgen v = new Verborgen();
            v.zetBasis(req.getParameter("naam"));
            out.println(v.vanBasis()); // EXPECT
            out.println(v.vanAfgeleid()); // SAFE
            out.println(v.waarde); // SAFE
            out.println(((Basis) v).waarde); // EXPECT
            Verborgen w = new Verborgen();
            w.waarde = req.getParameter("tekst");
            out.println(w.vanBasis()); // SAFE
            out.println(w.vanAfgeleid()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static class Paar {
        String links, rechts;
        Paar(String l, String r) { links = l; rechts = r; }
        Paar omgekeerd() { return new Paar(rechts, links); }
        void draai() { String t = links; links = rechts; rechts = t; }
    }

    public static class Velden6 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Paar p = new Paar(req.getParameter("naam"), "rechts");
            Paar o = p.omgekeerd();
            out.println(p.rechts); // SAFE
            out.println(o.links); // SAFE
            out.println(o.rechts); // EXPECT
            out.println(o.omgekeerd().rechts); // SAFE
            p.draai();
            out.println(p.links); // SAFE
            out.println(p.rechts); // EXPECT
            p.draai();
            out.println(p.links); // EXPECT
            out.println(p.rechts); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
