package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class TwaalfdeVervanging {
    public static class Overschreven extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String naam = req.getParameter("naam");
            PrintWriter out = resp.getWriter();
            out.println(naam); // EXPECT
            naam = "anoniem";
            out.println(naam); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class TerugEnHeen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String tekst = "leeg";
            out.println(tekst); // SAFE
            tekst = req.getParameter("tekst");
            out.println(tekst); // EXPECT
            tekst = "gewist";
            out.println(tekst); // SAFE
            tekst = tekst + req.getParameter("rest");
            out.println(tekst); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Veldwissel extends HttpServlet {
        static class Klant {
            String naam = "";
            String plaats = "Tilburg";
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Klant klant = new Klant();
            klant.naam = request.getParameter("naam");
            PrintWriter out = response.getWriter();
            out.println(klant.naam); // EXPECT
            out.println(klant.plaats); // SAFE
            klant.plaats = klant.naam;
            klant.naam = "Jansen";
            out.println(klant.naam); // SAFE
            out.println(klant.plaats); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }

    public static class EenTak extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String adres = request.getParameter("adres");
            String stad = request.getParameter("stad");
            if (request.getParameter("geheim") != null) {
                adres = "verborgen";
                stad = "verborgen";
            } else {
                stad = "onbekend";
            }
            PrintWriter pw = response.getWriter();
            pw.println(adres); // EXPECT
            pw.println(stad); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class InLus extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String laatste = "geen";
            String vorige = "geen";
            String[] regels = {"een", "twee", "drie"};
            PrintWriter out = resp.getWriter();
            for (String regel : regels) {
                laatste = regel;
                out.println(laatste); // SAFE
                out.println(vorige); // EXPECT
                laatste = req.getParameter("invoer");
                vorige = laatste;
            }
            laatste = "klaar";
            out.println(laatste); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Zetter extends HttpServlet {
        static class Bericht {
            private String kop;
            private String tekst;

            void setKop(String kop) {
                this.kop = kop;
            }

            void setTekst(String tekst) {
                this.tekst = tekst;
            }

            void leegmaken() {
                kop = "-";
                tekst = "-";
            }

            String getKop() {
                return kop;
            }

            String getTekst() {
                return tekst;
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Bericht b = new Bericht();
            b.setKop("Mededeling");
            b.setTekst(req.getParameter("tekst"));
            resp.getWriter().println(b.getKop()); // SAFE
            resp.getWriter().println(b.getTekst()); // EXPECT
            b.leegmaken();
            resp.getWriter().println(b.getTekst()); // SAFE
            b.setKop(req.getHeader("X-Kop"));
            resp.getWriter().println(b.getKop()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Ruil extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String links = req.getParameter("links");
            String rechts = "rechts";
            String hulp = links;
            links = rechts;
            rechts = hulp;
            hulp = null;
            PrintWriter out = resp.getWriter();
            out.println(links); // SAFE
            out.println(rechts); // EXPECT
            out.println(hulp); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class TweeObjecten extends HttpServlet {
        static class Vak {
            String inhoud = "niets";
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Vak a = new Vak();
            Vak b = new Vak();
            a.inhoud = req.getParameter("a");
            b.inhoud = "b";
            PrintWriter out = resp.getWriter();
            out.println(a.inhoud); // EXPECT
            out.println(b.inhoud); // SAFE
            a = b;
            out.println(a.inhoud); // SAFE
            b = new Vak();
            b.inhoud = req.getParameter("b");
            out.println(a.inhoud); // SAFE
            out.println(b.inhoud); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Dieper extends HttpServlet {
        static class Adres {
            String straat = "Stationsstraat";
            String plaats = "Tilburg";
        }

        static class Persoon {
            Adres thuis = new Adres();
            Adres werk = new Adres();
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Persoon p = new Persoon();
            p.thuis.straat = req.getParameter("straat");
            PrintWriter out = resp.getWriter();
            out.println(p.thuis.straat); // EXPECT
            out.println(p.thuis.plaats); // SAFE
            out.println(p.werk.straat); // SAFE
            p.thuis = new Adres();
            out.println(p.thuis.straat); // SAFE
            p.werk.plaats = p.thuis.plaats + " " + req.getParameter("plaats");
            out.println(p.werk.plaats); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
