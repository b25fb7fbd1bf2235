package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;

/** Eenvoudige stromen van bron naar antwoord. */
public class AchtsteBasis {

    /** De kortste stroom, met een vaste tekst ernaast. */
    public static class Kortste extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String naam = req.getParameter("naam");
            PrintWriter out = resp.getWriter();
            out.println(naam); // EXPECT
            out.println("naam"); // SAFE
            out.println(naam == null); // SAFE
        }
    }

    /** De lengte en het getal tellen niet, de tekst wel. */
    public static class Getallen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String tekst = req.getParameter("aantal");
            if (tekst == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            out.println(tekst.length()); // SAFE
            int n;
            try {
                n = Integer.parseInt(tekst);
            } catch (NumberFormatException e) {
                n = -1;
            }
            out.println(n); // SAFE
            out.println("aantal: " + (n * 2 + 1)); // SAFE
            out.println("aantal: " + tekst); // EXPECT
        }
    }

    /** Alle soorten schrijven van de PrintWriter. */
    public static class AlleSchrijvers extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String w = req.getParameter("woord");
            if (w == null || w.length() < 4) {
                return;
            }
            PrintWriter out = resp.getWriter();
            out.print(w); // EXPECT
            out.write(w); // EXPECT
            out.write(w, 1, 2); // EXPECT
            out.append(w).append('\n'); // EXPECT
            out.append(w, 0, 3); // EXPECT
            out.printf("woord=%s%n", w); // EXPECT
            out.format(Locale.ROOT, "%d: %s%n", 1, w); // EXPECT
            out.print(w.toCharArray()); // EXPECT
            out.write(w.toCharArray(), 0, 2); // EXPECT
            out.write(w.charAt(2)); // EXPECT
            out.printf("lengte=%d%n", w.length()); // SAFE
            out.append("einde").append('\n'); // SAFE
        }
    }

    /** Een keten van plaatselijke namen. */
    public static class Keten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String a = req.getParameter("a");
            String b = "vast";
            String c = a;
            String d = b;
            String e = c + d;
            String f = d + b;
            c = d;
            PrintWriter out = resp.getWriter();
            out.println(e); // EXPECT
            out.println(f); // SAFE
            out.println(c); // SAFE
        }
    }

    /** Kopregels van het verzoek. */
    public static class Kopregels extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            String agent = req.getHeader("User-Agent");
            out.println("U gebruikt " + agent); // EXPECT
            Enumeration<String> talen = req.getHeaders("Accept-Language");
            int teller = 0;
            while (talen != null && talen.hasMoreElements()) {
                String taal = talen.nextElement();
                out.println(taal); // EXPECT
                teller++;
            }
            out.println(teller + " talen"); // SAFE
            out.println(agent != null && agent.contains("Firefox") ? "vos" : "anders"); // SAFE
        }
    }

    /** De hele vraagtekst. */
    public static class Vraagtekst extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String vraag = req.getQueryString();
            PrintWriter out = resp.getWriter();
            if (vraag == null) {
                vraag = "";
            }
            int is = vraag.indexOf('=');
            out.println(vraag.substring(is + 1)); // EXPECT
            out.println(is); // SAFE
            out.println(vraag.isEmpty() ? "geen vraag" : "wel een vraag"); // SAFE
        }
    }

    /** De koekjes. */
    public static class Koekjes extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Cookie[] koekjes = req.getCookies();
            PrintWriter out = resp.getWriter();
            String voorkeur = "geen";
            if (koekjes != null) {
                out.println(koekjes.length); // SAFE
                for (Cookie k : koekjes) {
                    if ("voorkeur".equals(k.getName())) {
                        voorkeur = k.getValue();
                    }
                }
            }
            out.println(voorkeur); // EXPECT
            Cookie eigen = new Cookie("teller", "1");
            resp.addCookie(eigen);
            out.println(eigen.getValue()); // SAFE
        }
    }

    /** De inhoud van het verzoek, regel voor regel. */
    public static class Lezer extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            BufferedReader lezer = req.getReader();
            PrintWriter out = resp.getWriter();
            String regel;
            int nummer = 0;
            while ((regel = lezer.readLine()) != null) {
                nummer++;
                out.println(nummer); // SAFE
                out.println(nummer + ": " + regel); // EXPECT
            }
        }
    }

    /** De inhoud van het verzoek als bytes. */
    public static class Invoer extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            InputStream in = req.getInputStream();
            byte[] blok = new byte[64];
            byte[] leeg = new byte[4];
            int gelezen = in.read(blok);
            PrintWriter out = resp.getWriter();
            if (gelezen > 0) {
                out.println(new String(blok, 0, gelezen, StandardCharsets.UTF_8)); // EXPECT
                out.println(new String(leeg, StandardCharsets.UTF_8)); // SAFE
                out.println(gelezen); // SAFE
            }
        }
    }

    /** Namen en waarden van alle parameters. */
    public static class Overzicht extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            Enumeration<String> namen = req.getParameterNames();
            while (namen.hasMoreElements()) {
                String n = namen.nextElement();
                out.println("<li>" + n + "</li>"); // EXPECT
            }
            Map<String, String[]> alles = req.getParameterMap();
            for (Map.Entry<String, String[]> paar : alles.entrySet()) {
                out.print(paar.getKey()); // EXPECT
                out.print(paar.getValue().length); // SAFE
                for (String v : paar.getValue()) {
                    out.print(v); // EXPECT
                }
            }
            out.println(alles.size()); // SAFE
            out.println(alles.containsKey("naam")); // SAFE
        }
    }

    /** Een standaardwaarde als de parameter ontbreekt. */
    public static class Standaard extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String stad = req.getParameter("stad");
            String toon = stad == null ? "Tilburg" : stad;
            String keus = stad == null ? "Tilburg" : "elders";
            resp.getWriter().println(toon); // EXPECT
            resp.getWriter().println(keus); // SAFE
        }
    }
}
