package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Twee namen voor een ding. */
public class AchtsteAlias {

    static class Doos {
        String inhoud = "leeg";
        String etiket = "doos";
        Doos binnen;
    }

    static class Kast {
        final Doos links;
        final Doos rechts;

        Kast(Doos links, Doos rechts) {
            this.links = links;
            this.rechts = rechts;
        }
    }

    /** De plaatselijke bijnaam. */
    public static class Bijnaam extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Doos a = new Doos();
            Doos b = a;
            Doos c = new Doos();
            b.inhoud = req.getParameter("inhoud");
            PrintWriter out = resp.getWriter();
            out.println(a.inhoud); // EXPECT
            out.println(c.inhoud); // SAFE
            out.println(a.etiket); // SAFE
        }
    }

    /** De bijnaam wordt losgemaakt voor het schrijven. */
    public static class Losgemaakt extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Doos a = new Doos();
            Doos b = a;
            b = new Doos();
            b.inhoud = req.getParameter("inhoud");
            PrintWriter out = resp.getWriter();
            out.println(a.inhoud); // SAFE
            a = b;
            out.println(a.inhoud); // EXPECT
        }
    }

    /** De bijnaam via een veld van een ander object. */
    public static class ViaVeld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Doos buiten = new Doos();
            Doos kern = new Doos();
            buiten.binnen = kern;
            kern.inhoud = req.getParameter("inhoud");
            PrintWriter out = resp.getWriter();
            out.println(buiten.binnen.inhoud); // EXPECT
            out.println(buiten.inhoud); // SAFE
            buiten.binnen = new Doos();
            out.println(buiten.binnen.inhoud); // SAFE
            out.println(kern.inhoud); // EXPECT
        }
    }

    /** Twee vakken van een kast, dezelfde of een andere doos. */
    public static class TweeVakken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Doos een = new Doos();
            Kast dubbel = new Kast(een, een);
            Kast apart = new Kast(new Doos(), new Doos());
            dubbel.links.inhoud = req.getParameter("p");
            apart.links.inhoud = req.getParameter("q");
            PrintWriter out = resp.getWriter();
            out.println(dubbel.rechts.inhoud); // EXPECT
            out.println(apart.rechts.inhoud); // SAFE
            out.println(apart.links.inhoud); // EXPECT
        }
    }

    /** Een aanroep krijgt dezelfde doos tweemaal, of twee dozen. */
    public static class TweeArgumenten extends HttpServlet {
        private static void overhevelen(Doos in, Doos uit, String wat) {
            in.inhoud = wat;
            uit.etiket = "gezien";
        }

        private static String schrijfEnLees(Doos eerste, Doos tweede, String wat) {
            eerste.inhoud = wat;
            return tweede.inhoud;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            Doos a = new Doos();
            Doos b = new Doos();
            Doos c = new Doos();
            PrintWriter out = resp.getWriter();
            out.println(schrijfEnLees(a, a, p)); // EXPECT
            out.println(schrijfEnLees(b, c, p)); // SAFE
            Doos d = new Doos();
            Doos e = new Doos();
            overhevelen(d, e, p);
            out.println(d.inhoud); // EXPECT
            out.println(e.inhoud + e.etiket); // SAFE
        }
    }

    /** De doos zit in een rij, de bijnaam blijft. */
    public static class InRij extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Doos[] rij = {new Doos(), new Doos()};
            Doos eerste = rij[0];
            eerste.inhoud = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            out.println(rij[0].inhoud); // EXPECT
            out.println(rij[1].inhoud); // SAFE
            Doos[] zelfde = rij;
            zelfde[1] = eerste;
            out.println(rij[1].inhoud); // EXPECT
        }
    }

    /** De doos zit in een lijst of tabel. */
    public static class InVerzameling extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            List<Doos> lijst = new ArrayList<>();
            Map<String, Doos> tabel = new HashMap<>();
            Doos a = new Doos();
            Doos b = new Doos();
            lijst.add(a);
            lijst.add(b);
            tabel.put("a", a);
            tabel.put("b", b);
            lijst.get(0).inhoud = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            out.println(tabel.get("a").inhoud); // EXPECT
            out.println(tabel.get("b").inhoud); // SAFE
            out.println(a.inhoud); // EXPECT
            out.println(b.inhoud); // SAFE
        }
    }

    /** Twee namen voor een bouwer. */
    public static class GedeeldeBouwer extends HttpServlet {
        private void vul(StringBuilder b, String s) {
            b.append(s);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            StringBuilder een = new StringBuilder();
            StringBuilder ook = een;
            StringBuilder ander = new StringBuilder();
            vul(ook, req.getParameter("p"));
            vul(ander, "niets");
            PrintWriter out = resp.getWriter();
            out.println(een); // EXPECT
            out.println(ander); // SAFE
        }
    }

    /** De ketting: a.binnen.binnen is b, of is afgebroken. */
    public static class Ketting extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Doos a = new Doos();
            a.binnen = new Doos();
            a.binnen.binnen = new Doos();
            Doos midden = a.binnen;
            Doos diep = midden.binnen;
            diep.inhoud = req.getHeader("X-Diep");
            PrintWriter out = resp.getWriter();
            out.println(a.binnen.binnen.inhoud); // EXPECT
            out.println(a.binnen.inhoud); // SAFE
            midden.binnen.inhoud = "gewist";
            out.println(a.binnen.binnen.inhoud); // SAFE
            out.println(diep.inhoud); // SAFE
        }
    }

    /** De opgevraagde lijst is de lijst zelf, of een kopie. */
    public static class Uitgeleend extends HttpServlet {
        static class Register {
            private final List<String> regels = new ArrayList<>();

            List<String> zelf() {
                return regels;
            }

            List<String> kopie() {
                return new ArrayList<>(regels);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            Register r1 = new Register();
            Register r2 = new Register();
            r1.zelf().add(p);
            r2.kopie().add(p);
            PrintWriter out = resp.getWriter();
            out.println(r1.zelf()); // EXPECT
            out.println(r2.zelf()); // SAFE
            out.println(r1.kopie()); // EXPECT
        }
    }

    /** Een keuze tussen twee dozen: de bijnaam wijst misschien naar de ene. */
    public static class Misschien extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Doos a = new Doos();
            Doos b = new Doos();
            Doos c = new Doos();
            Doos gekozen = "ja".equals(req.getParameter("keuze")) ? a : b;
            gekozen.inhoud = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            out.println(a.inhoud); // EXPECT
            out.println(b.inhoud); // EXPECT
            out.println(c.inhoud); // SAFE
        }
    }
}
