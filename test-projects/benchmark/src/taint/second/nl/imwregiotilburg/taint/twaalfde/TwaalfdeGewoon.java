package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class TwaalfdeGewoon {
    public static class Begroeting extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            out.println("<h1>Welkom</h1>"); // SAFE
            out.println("<p>Dag " + naam + "</p>"); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Doorgeven extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String voornaam = request.getParameter("voornaam");
            String kopie = voornaam;
            String schoon = kopie.trim();
            String koptekst = "Gegevens";
            String aanhef = koptekst + ": ";
            PrintWriter w = response.getWriter();
            w.print(aanhef); // SAFE
            w.print(schoon); // EXPECT
            aanhef = aanhef + schoon;
            w.print(aanhef); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class Samenvoegen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] hobbys = req.getParameterValues("hobby");
            String opsomming = "";
            String streepjes = "";
            if (hobbys != null) {
                for (String hobby : hobbys) {
                    opsomming += hobby + ", ";
                    streepjes += "-";
                }
            }
            resp.getWriter().println(opsomming); // EXPECT
            resp.getWriter().println(streepjes); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Keuze extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String kleur = req.getParameter("kleur");
            String achtergrond;
            if ("rood".equals(kleur)) {
                achtergrond = "#ff0000";
            } else if ("blauw".equals(kleur)) {
                achtergrond = "#0000ff";
            } else {
                achtergrond = "#ffffff";
            }
            String voorgrond = "rood".equals(kleur) ? "wit" : kleur;
            PrintWriter out = resp.getWriter();
            out.printf("<body style='background:%s'>", achtergrond); // SAFE
            out.printf("<span style='color:%s'>", voorgrond); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Schuiven extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String eerste = "a";
            String tweede = "b";
            String derde = "c";
            String vierde = "d";
            for (int i = 0; i < 3; i++) {
                derde = tweede;
                tweede = eerste;
                eerste = req.getParameter("tekst");
            }
            PrintWriter out = resp.getWriter();
            out.println(eerste); // EXPECT
            out.println(derde); // EXPECT
            out.println(vierde); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Getallen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String tekst = req.getParameter("bericht");
            int lengte = tekst == null ? 0 : tekst.length();
            boolean leeg = lengte == 0;
            int plek = leeg ? -1 : tekst.indexOf('@');
            PrintWriter out = resp.getWriter();
            out.println("Lengte: " + lengte); // SAFE
            out.println("Plek: " + plek); // SAFE
            out.println("Begin: " + (lengte > 3 ? tekst.substring(0, 3) : tekst)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Koppen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
            PrintWriter uit = antwoord.getWriter();
            String taal = verzoek.getHeader("Accept-Language");
            uit.println("taal=" + taal); // EXPECT
            int aantal = 0;
            Enumeration<String> alle = verzoek.getHeaders("X-Naam");
            while (alle.hasMoreElements()) {
                String waarde = alle.nextElement();
                uit.println(waarde); // EXPECT
                aantal++;
            }
            uit.println(aantal + " waarden"); // SAFE
            uit.println(verzoek.getMethod()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
            doGet(verzoek, antwoord);
        }
    }

    public static class Formulier extends HttpServlet {
        @Override
        public void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            PrintWriter out = response.getWriter();
            Enumeration<String> namen = request.getParameterNames();
            while (namen.hasMoreElements()) {
                out.println("<li>" + namen.nextElement()); // EXPECT
            }
            for (Map.Entry<String, String[]> veld : request.getParameterMap().entrySet()) {
                out.print(veld.getKey()); // EXPECT
                out.print(" = "); // SAFE
                out.print(String.join("|", veld.getValue())); // EXPECT
            }
        }

        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }

    public static class Koekjes extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Cookie eigen = new Cookie("thema", "donker");
            String gevonden = "onbekend";
            Cookie[] koekjes = req.getCookies();
            if (koekjes != null) {
                for (Cookie k : koekjes) {
                    if (k.getName().equals("taal")) {
                        gevonden = k.getValue();
                    }
                }
            }
            out.append(gevonden); // EXPECT
            out.append(eigen.getValue()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Zoekreeks extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String vraag = req.getQueryString();
            String doel = "/zoek";
            String volledig = doel + "?" + vraag;
            out.write("<a href='" + volledig + "'>"); // EXPECT
            out.write(doel); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
