package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import jakarta.servlet.ServletContext;

public class TiendeSessies {

    public static class Sessies1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            HttpSession s = req.getSession();
            s.setAttribute("naam", req.getParameter("naam"));
            s.setAttribute("rol", "gast");
            out.println(s.getAttribute("naam")); // EXPECT
            out.println(s.getAttribute("rol")); // SAFE
            s.removeAttribute("naam");
            out.println(s.getAttribute("naam")); // SAFE
            s.setAttribute("naam", "anoniem");
            out.println((String) s.getAttribute("naam")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Sessies2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Object vorige = req.getSession(true).getAttribute("vorige");
            out.println("vorige keer: " + vorige); // EXPECT
            Object teller = req.getSession().getAttribute("teller");
            int n = teller == null ? 0 : (Integer) teller;
            out.println("bezoek " + n); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            HttpSession s = req.getSession(true);
            s.setAttribute("vorige", req.getParameter("tekst"));
            Integer t = (Integer) s.getAttribute("teller");
            s.setAttribute("teller", t == null ? 1 : t + 1);
            out.println("bewaard"); // SAFE
            out.println(s.getAttribute("teller")); // SAFE
        }
    }

    public static class Sessies3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            req.setAttribute("fout", req.getParameter("tekst"));
            req.setAttribute("melding", "alles goed");
            toon(req, out);
            req.setAttribute("fout", "geen");
            out.println(req.getAttribute("fout")); // SAFE
            out.println(req.getSession().getAttribute("fout")); // SAFE
        }

        private void toon(HttpServletRequest req, PrintWriter out) {
            out.println(req.getAttribute("fout")); // EXPECT
            out.println(req.getAttribute("melding")); // SAFE
            String sleutel = "fo" + "ut";
            out.println(req.getAttribute(sleutel)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static class Wagen implements Serializable {
        private final List<String> spullen = new ArrayList<>();
        private String klant = "gast";
        void leg(String s) { spullen.add(s); }
        int tel() { return spullen.size(); }
        List<String> spullen() { return spullen; }
        String klant() { return klant; }
    }

    public static class Sessies4 extends HttpServlet {
        private Wagen wagen(HttpServletRequest req) {
            HttpSession s = req.getSession();
            Wagen w = (Wagen) s.getAttribute("wagen");
            if (w == null) {
                w = new Wagen();
                s.setAttribute("wagen", w);
            }
            return w;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Wagen w = wagen(req);
            out.println(w.klant()); // SAFE
            for (String s : w.spullen()) {
                out.println("- " + s); // EXPECT
            }
            Wagen los = new Wagen();
            los.leg("appel");
            for (String s : los.spullen()) {
                out.println("- " + s); // SAFE
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            wagen(req).leg(req.getParameter("naam"));
            resp.getWriter().println("gelegd"); // SAFE
            resp.getWriter().println(wagen(req).spullen().get(0)); // EXPECT
        }
    }

    public static class Sessies5 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            ServletContext c = getServletContext();
            out.println(c.getAttribute("titel")); // SAFE
            out.println(c.getAttribute("laatste")); // EXPECT
            c.setAttribute("titel", "Mijn site");
            c.setAttribute("laatste", req.getParameter("naam"));
            req.getSession().setAttribute("laatste", "sessie");
            out.println(req.getSession().getAttribute("laatste")); // SAFE
            out.println(req.getAttribute("laatste")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Sessies6 extends HttpServlet {
        private static final String SLEUTEL = "gebruiker";

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            HttpSession s = req.getSession();
            Map<String, String> g = new HashMap<>();
            s.setAttribute(SLEUTEL, g);
            g.put("naam", req.getParameter("naam"));
            g.put("taal", "nl");
            @SuppressWarnings("unchecked")
            Map<String, String> h = (Map<String, String>) s.getAttribute(SLEUTEL);
            out.println(h.get("naam")); // EXPECT
            out.println(h.get("taal")); // SAFE
            h.put("naam", TiendePagina.Masker.over(h.get("naam")));
            out.println(g.get("naam") + "."); // SAFE
            s.setAttribute(SLEUTEL + 1, req.getParameter("adres"));
            out.println(s.getAttribute("gebruiker1")); // EXPECT
            out.println(s.getAttribute("gebruiker2")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
