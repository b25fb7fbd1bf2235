package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class TwaalfdeAlias {
    public static class TweeNamen extends HttpServlet {
        static class Doos {
            String inhoud = "leeg";
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Doos een = new Doos();
            Doos twee = een;
            Doos drie = new Doos();
            twee.inhoud = req.getParameter("inhoud");
            PrintWriter out = resp.getWriter();
            out.println(een.inhoud); // EXPECT
            out.println(drie.inhoud); // SAFE
            een.inhoud = "uitgepakt";
            out.println(twee.inhoud); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class ViaVeld extends HttpServlet {
        static class Motor {
            String nummer = "0";
        }

        static class Auto {
            Motor motor;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Motor m = new Motor();
            Auto auto = new Auto();
            Auto reserve = new Auto();
            auto.motor = m;
            reserve.motor = new Motor();
            m.nummer = request.getParameter("kenteken");
            response.getWriter().println(auto.motor.nummer); // EXPECT
            response.getWriter().println(reserve.motor.nummer); // SAFE
            reserve.motor = auto.motor;
            response.getWriter().println(reserve.motor.nummer); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class ViaRij extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringBuilder[] vakken = {new StringBuilder("a"), new StringBuilder("b")};
            StringBuilder tweede = vakken[1];
            tweede.append(req.getParameter("b"));
            PrintWriter out = resp.getWriter();
            out.println(vakken[1]); // EXPECT
            out.println(vakken[0]); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class ViaLijst extends HttpServlet {
        static class Regel {
            String tekst;

            Regel(String tekst) {
                this.tekst = tekst;
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<Regel> regels = new ArrayList<>();
            Regel eerste = new Regel("eerste");
            Regel los = new Regel("los");
            regels.add(eerste);
            regels.get(0).tekst = req.getParameter("regel");
            los.tekst = "nog steeds los";
            PrintWriter out = resp.getWriter();
            out.println(eerste.tekst); // EXPECT
            out.println(los.tekst); // SAFE
            for (Regel r : regels) {
                out.println(r.tekst); // EXPECT
            }
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class ViaAanroep extends HttpServlet {
        static class Kaart {
            String tekst = "blanco";
        }

        private Kaart zelfde(Kaart k) {
            return k;
        }

        private Kaart kopie(Kaart k) {
            Kaart nieuw = new Kaart();
            nieuw.tekst = k.tekst;
            return nieuw;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Kaart k = new Kaart();
            Kaart z = zelfde(k);
            Kaart c = kopie(k);
            k.tekst = req.getParameter("wens");
            PrintWriter out = resp.getWriter();
            out.println(z.tekst); // EXPECT
            out.println(c.tekst); // SAFE
            Kaart d = kopie(k);
            k.tekst = "gewist";
            out.println(d.tekst); // EXPECT
            out.println(z.tekst); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Misschien extends HttpServlet {
        static class Pot {
            String etiket = "zout";
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Pot zout = new Pot();
            Pot suiker = new Pot();
            Pot peper = new Pot();
            Pot gekozen = req.getParameter("soort") == null ? zout : suiker;
            gekozen.etiket = req.getParameter("etiket");
            PrintWriter out = resp.getWriter();
            out.println(suiker.etiket); // EXPECT
            out.println(zout.etiket); // EXPECT
            out.println(peper.etiket); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Zelfverwijzing extends HttpServlet {
        static class Cel {
            String waarde = "-";
            Cel buur = this;
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Cel a = new Cel();
            Cel b = new Cel();
            a.buur.waarde = req.getParameter("waarde");
            PrintWriter out = resp.getWriter();
            out.println(a.waarde); // EXPECT
            out.println(b.waarde); // SAFE
            b.buur = a;
            out.println(b.buur.buur.waarde); // EXPECT
            out.println(b.waarde); // SAFE
            a.buur = b;
            out.println(b.buur.buur.waarde); // SAFE
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class GedeeldeBouwer extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringBuilder rapport = new StringBuilder("Rapport: ");
            StringBuilder zelfde = rapport.append("kop ");
            StringBuilder ander = new StringBuilder(rapport);
            zelfde.append(req.getParameter("kop"));
            PrintWriter out = resp.getWriter();
            out.println(rapport.toString()); // EXPECT
            out.println(ander.toString()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Ouders extends HttpServlet {
        static class Knoop {
            Knoop ouder;
            Map<String, String> gegevens = new HashMap<>();
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Knoop wortel = new Knoop();
            Knoop links = new Knoop();
            Knoop rechts = new Knoop();
            links.ouder = wortel;
            rechts.ouder = wortel;
            links.ouder.gegevens.put("naam", req.getParameter("naam"));
            links.gegevens.put("naam", "links");
            PrintWriter out = resp.getWriter();
            out.println(rechts.ouder.gegevens.get("naam")); // EXPECT
            out.println(links.gegevens.get("naam")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class NieuweLijst extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<String> lijst = new ArrayList<>();
            List<String> bewaard = lijst;
            lijst = new ArrayList<>();
            lijst.add(req.getParameter("punt"));
            bewaard.add("vast punt");
            PrintWriter out = resp.getWriter();
            out.println(lijst); // EXPECT
            out.println(bewaard); // SAFE
            bewaard = lijst;
            out.println(bewaard.get(0)); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
