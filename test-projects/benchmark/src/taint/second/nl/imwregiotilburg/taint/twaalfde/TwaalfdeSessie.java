package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class TwaalfdeSessie {
    public static class Onthouden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HttpSession sessie = req.getSession();
            PrintWriter out = resp.getWriter();
            out.println("Vorige keer: " + sessie.getAttribute("onthouden.naam")); // EXPECT
            sessie.setAttribute("onthouden.naam", req.getParameter("naam"));
            sessie.setAttribute("onthouden.versie", "1.0");
            out.println(sessie.getAttribute("onthouden.versie")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Verzoek extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            PrintWriter w = response.getWriter();
            w.println(request.getAttribute("verzoek.titel")); // SAFE
            request.setAttribute("verzoek.titel", request.getParameter("titel"));
            w.println(request.getAttribute("verzoek.titel")); // EXPECT
            request.setAttribute("verzoek.titel", "Vaste titel");
            w.println(request.getAttribute("verzoek.titel")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class Toepassing extends HttpServlet {
        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            ServletContext ctx = getServletContext();
            if ("verzend".equals(req.getParameter("actie"))) {
                ctx.setAttribute("toepassing.mededeling", req.getParameter("mededeling"));
            }
            PrintWriter out = resp.getWriter();
            out.println(ctx.getAttribute("toepassing.mededeling")); // EXPECT
            out.println(req.getSession().getAttribute("toepassing.mededeling")); // SAFE
            out.println(req.getServletContext().getAttribute("toepassing.mededeling")); // EXPECT
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Profiel extends HttpServlet {
        static class Gebruiker {
            String naam;
            String rol = "gast";
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HttpSession s = req.getSession();
            Gebruiker g = (Gebruiker) s.getAttribute("profiel.gebruiker");
            if (g == null) {
                g = new Gebruiker();
                s.setAttribute("profiel.gebruiker", g);
            }
            g.naam = req.getParameter("naam");
            Gebruiker weer = (Gebruiker) s.getAttribute("profiel.gebruiker");
            PrintWriter out = resp.getWriter();
            out.println(weer.naam); // EXPECT
            out.println(weer.rol); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Bezoeken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HttpSession s = req.getSession();
            Integer n = (Integer) s.getAttribute("bezoeken.aantal");
            n = n == null ? 1 : n + 1;
            s.setAttribute("bezoeken.aantal", n);
            List<String> spoor = new ArrayList<>();
            if (s.getAttribute("bezoeken.spoor") instanceof List<?> oud) {
                for (Object o : oud) {
                    spoor.add((String) o);
                }
            }
            spoor.add(n + ":" + req.getHeader("Referer"));
            s.setAttribute("bezoeken.spoor", spoor);
            PrintWriter out = resp.getWriter();
            out.println(n + " bezoeken"); // SAFE
            out.println(spoor); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Gemaskerd extends HttpServlet {
        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HttpSession s = req.getSession();
            String kaart = req.getParameter("kaartnummer");
            s.setAttribute("gemaskerd.kaart", TwaalfdePagina.Masker.over(kaart));
            s.setAttribute("gemaskerd.houder", req.getParameter("houder"));
            resp.getWriter().println(s.getAttribute("gemaskerd.kaart")); // SAFE
            resp.getWriter().println(s.getAttribute("gemaskerd.houder")); // EXPECT
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Doorsturen extends HttpServlet {
        private void voorbereiden(HttpServletRequest req) {
            Map<String, Object> model = new HashMap<>();
            model.put("kop", "Overzicht");
            model.put("zoek", req.getParameter("zoek"));
            req.setAttribute("doorsturen.model", model);
        }

        private void tonen(HttpServletRequest req, PrintWriter out) {
            Map<?, ?> model = (Map<?, ?>) req.getAttribute("doorsturen.model");
            out.println(model.get("kop")); // SAFE
            out.println(model.get("zoek")); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            voorbereiden(req);
            tonen(req, resp.getWriter());
            req.removeAttribute("doorsturen.model");
            resp.getWriter().println(req.getAttribute("doorsturen.model")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Winkelnaam extends HttpServlet {
        private String sleutel(String deel) {
            return "winkelnaam." + deel;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HttpSession s = req.getSession();
            PrintWriter out = resp.getWriter();
            switch (String.valueOf(req.getParameter("actie"))) {
                case "verzend":
                    s.setAttribute(sleutel("klant"), req.getParameter("klant"));
                    break;
                case "groet":
                    out.println("Dag " + s.getAttribute("winkelnaam.klant")); // EXPECT
                    break;
                case "weg":
                    s.removeAttribute(sleutel("klant"));
                    break;
                default:
                    s.setAttribute(sleutel("winkel"), "De Hoek");
                    out.println(s.getAttribute(sleutel("winkel"))); // SAFE
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
