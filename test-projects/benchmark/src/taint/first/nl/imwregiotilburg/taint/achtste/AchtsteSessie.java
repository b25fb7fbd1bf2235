package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Sessies, attributen, context, koekjes, doorsturen. */
public class AchtsteSessie {

    /** Attributen van de sessie. */
    public static class SessieAttributen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            HttpSession s = req.getSession();
            s.setAttribute("achtste.naam", req.getParameter("naam"));
            s.setAttribute("achtste.rol", "bezoeker");
            PrintWriter out = resp.getWriter();
            out.println(s.getAttribute("achtste.naam")); // EXPECT
            out.println(s.getAttribute("achtste.rol")); // SAFE
            out.println(req.getSession(true).getAttribute("achtste.naam")); // EXPECT
            s.setAttribute("achtste.naam", "overschreven");
            out.println(s.getAttribute("achtste.naam")); // SAFE
        }
    }

    /** Een attribuut verwijderd. */
    public static class SessieVerwijderd extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            HttpSession s = req.getSession();
            s.setAttribute("achtste.tijdelijk", req.getParameter("p"));
            resp.getWriter().println(s.getAttribute("achtste.tijdelijk")); // EXPECT
            s.removeAttribute("achtste.tijdelijk");
            resp.getWriter().println(s.getAttribute("achtste.tijdelijk")); // SAFE
        }
    }

    static class Mandje implements Serializable {
        private static final long serialVersionUID = 1L;
        private final ArrayList<String> artikelen = new ArrayList<>();
        private String eigenaar = "gast";

        void leg(String s) {
            artikelen.add(s);
        }

        List<String> artikelen() {
            return artikelen;
        }

        String eigenaar() {
            return eigenaar;
        }
    }

    /** Een object in de sessie. */
    public static class SessieObject extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            HttpSession s = req.getSession();
            Mandje m = (Mandje) s.getAttribute("achtste.mandje");
            if (m == null) {
                m = new Mandje();
                s.setAttribute("achtste.mandje", m);
            }
            m.leg(req.getParameter("artikel"));
            Mandje weer = (Mandje) req.getSession().getAttribute("achtste.mandje");
            PrintWriter out = resp.getWriter();
            for (String a : weer.artikelen()) {
                out.println(a); // EXPECT
            }
            out.println(weer.artikelen().size()); // SAFE
            out.println(weer.eigenaar()); // SAFE
        }
    }

    /** Attributen van het verzoek. */
    public static class VerzoekAttributen extends HttpServlet {
        private void vul(HttpServletRequest r) {
            r.setAttribute("titel", r.getParameter("titel"));
            r.setAttribute("lengte", String.valueOf(r.getParameter("titel")).length());
            r.setAttribute("versie", "1.0");
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            vul(req);
            PrintWriter out = resp.getWriter();
            out.println(req.getAttribute("titel")); // EXPECT
            out.println(req.getAttribute("lengte")); // SAFE
            out.println(req.getAttribute("versie")); // SAFE
            out.println(req.getAttribute("bestaat.niet")); // SAFE
            req.removeAttribute("titel");
            out.println(req.getAttribute("titel")); // SAFE
        }
    }

    /** De context van de toepassing. */
    public static class Context extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            ServletContext c = getServletContext();
            c.setAttribute("achtste.laatste", req.getParameter("p"));
            c.setAttribute("achtste.versie", "2");
            PrintWriter out = resp.getWriter();
            out.println(c.getAttribute("achtste.laatste")); // EXPECT
            out.println(req.getServletContext().getAttribute("achtste.versie")); // SAFE
        }
    }

    /** Zelfde naam, ander bereik. */
    public static class Bereiken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            HttpSession s = req.getSession();
            req.setAttribute("achtste.bereik", req.getParameter("p"));
            s.setAttribute("achtste.bereik", "sessie");
            PrintWriter out = resp.getWriter();
            out.println(req.getAttribute("achtste.bereik")); // EXPECT
            out.println(s.getAttribute("achtste.bereik")); // SAFE
        }
    }

    /** Koekjes lezen via een hulpmethode. */
    public static class KoekjesHulp extends HttpServlet {
        private static String koekje(HttpServletRequest r, String naam) {
            Cookie[] ks = r.getCookies();
            if (ks == null) {
                return null;
            }
            for (Cookie k : ks) {
                if (k.getName().equals(naam)) {
                    return k.getValue();
                }
            }
            return null;
        }

        private static boolean heeftKoekje(HttpServletRequest r, String naam) {
            return koekje(r, naam) != null;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            out.println(koekje(req, "voorkeur")); // EXPECT
            out.println(heeftKoekje(req, "voorkeur")); // SAFE
            Cookie a = new Cookie("kleur", "rood");
            a.setValue(koekje(req, "sessie"));
            Cookie b = new Cookie("maat", "groot");
            out.println(a.getValue()); // EXPECT
            out.println(a.getName()); // SAFE
            out.println(b.getValue()); // SAFE
        }
    }

    /** Rechtstreeks naar een andere servlet. */
    public static class Doorgeven extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            req.setAttribute("doorgeven.a", req.getParameter("a"));
            req.setAttribute("doorgeven.b", "b");
            new Ontvanger().toon(req, resp);
        }

        static class Ontvanger {
            void toon(HttpServletRequest req, HttpServletResponse resp) throws IOException {
                resp.getWriter().println(req.getAttribute("doorgeven.a")); // EXPECT
                resp.getWriter().println(req.getAttribute("doorgeven.b")); // SAFE
            }
        }
    }

    /** Doorsturen met een dispatcher. */
    @WebServlet("/achtste/vertrek")
    public static class Vertrek extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            req.setAttribute("reis.bestemming", req.getParameter("bestemming"));
            req.setAttribute("reis.klasse", "tweede");
            req.getRequestDispatcher("/achtste/aankomst").forward(req, resp);
        }
    }

    /** Het doel van het doorsturen. */
    @WebServlet("/achtste/aankomst")
    public static class Aankomst extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            out.println(req.getAttribute("reis.bestemming")); // EXPECT
            out.println(req.getAttribute("reis.klasse")); // SAFE
        }
    }

    static class Omslag extends HttpServletRequestWrapper {
        Omslag(HttpServletRequest r) {
            super(r);
        }

        @Override
        public String getParameter(String naam) {
            if (naam.equals("pincode")) {
                return "****";
            }
            return super.getParameter(naam);
        }
    }

    /** Een omslag om het verzoek. */
    public static class Omgeslagen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            HttpServletRequest om = new Omslag(req);
            PrintWriter out = resp.getWriter();
            out.println(om.getParameter("naam")); // EXPECT
            out.println(om.getParameter("pincode")); // SAFE
            out.println(req.getParameter("pincode")); // EXPECT
            out.println(om.getHeader("Referer")); // EXPECT
        }
    }

    /** Alles gemaskeerd door een omslag die elke parameter maskeert. */
    public static class GemaskeerdVerzoek extends HttpServlet {
        static class Maskerend extends HttpServletRequestWrapper {
            Maskerend(HttpServletRequest r) {
                super(r);
            }

            @Override
            public String getParameter(String naam) {
                return AchtstePagina.Masker.over(super.getParameter(naam));
            }
        }

        private void toon(HttpServletRequest r, PrintWriter out) {
            String naam = r.getParameter("naam");
            out.println(naam); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            toon(new Maskerend(req), resp.getWriter());
            resp.getWriter().println(req.getParameter("naam")); // EXPECT
        }
    }

    static class Opvang extends HttpServletResponseWrapper {
        private final CharArrayWriter bak = new CharArrayWriter();
        private final PrintWriter w = new PrintWriter(bak);

        Opvang(HttpServletResponse r) {
            super(r);
        }

        @Override
        public PrintWriter getWriter() {
            return w;
        }

        String tekst() {
            w.flush();
            return bak.toString();
        }
    }

    /** Het antwoord wordt opgevangen en dan geschreven. */
    public static class Opgevangen extends HttpServlet {
        private void binnen(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(req.getParameter("p")); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Opvang o = new Opvang(resp);
            binnen(req, o);
            String t = o.tekst();
            resp.getWriter().println(t.trim()); // EXPECT
            resp.getWriter().println(t.length()); // SAFE
        }
    }

    /** Instellingen van de servlet zelf. */
    public static class Instellingen extends HttpServlet {
        private String kop;
        private String voet;

        @Override
        public void init() {
            kop = "<h1>Achtste</h1>";
            voet = "<hr>";
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            out.println(kop); // SAFE
            out.println(req.getParameter("lijf") + voet); // EXPECT
            out.println(voet); // SAFE
        }
    }

    /** Een veld van de servlet onthoudt het vorige verzoek. */
    public static class Onthoudt extends HttpServlet {
        private String vorige = "nog niets";
        private int bezoeken;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            out.println("vorige keer: " + vorige); // EXPECT
            bezoeken++;
            out.println("bezoek " + bezoeken); // SAFE
            vorige = req.getParameter("p");
        }
    }
}
