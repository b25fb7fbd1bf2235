package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Enumeration;
import java.util.Map;

/** De bronnen en de putten, elk zonder veel omhaal. */
public class NegendeBasis {

    public static class Parameter extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.setContentType("text/plain");
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            out.println("Welkom"); // SAFE
            out.println(naam); // EXPECT
            if (naam != null) {
                out.println("Lengte: " + naam.length()); // SAFE
                out.print(naam.isBlank() ? "leeg" : "gevuld"); // SAFE
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] vakken = req.getParameterValues("vak");
            if (vakken == null) {
                out.write("geen vakken"); // SAFE
                return;
            }
            for (String vak : vakken) {
                out.write(vak); // EXPECT
            }
            out.print(vakken.length); // SAFE
            vakken[0] = "vast";
            out.append(vakken[0]); // SAFE
            out.append(Arrays.toString(vakken)); // EXPECT
        }
    }

    public static class Koppen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String drager = req.getHeader("User-Agent");
            out.printf("Uw browser: %s%n", drager); // EXPECT
            out.printf("Uw browser: %s%n", drager == null ? "onbekend" : "bekend"); // SAFE
            Enumeration<String> talen = req.getHeaders("Accept-Language");
            int teller = 0;
            while (talen.hasMoreElements()) {
                String taal = talen.nextElement();
                teller++;
                out.format("%d. %s", teller, taal); // EXPECT
            }
            out.format("%d talen", teller); // SAFE
            String vraag = req.getQueryString();
            out.println("?" + vraag); // EXPECT
            String vast = vraag;
            vast = "pagina=1";
            out.println("?" + vast); // SAFE
        }
    }

    public static class Koekjes extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Cookie[] koekjes = req.getCookies();
            if (koekjes == null) {
                return;
            }
            String taal = "nl";
            for (Cookie koekje : koekjes) {
                if ("taal".equals(koekje.getName())) {
                    taal = koekje.getValue();
                }
            }
            out.println(taal); // EXPECT
            Cookie eigen = new Cookie("thema", "donker");
            eigen.setPath("/");
            resp.addCookie(eigen);
            out.println(eigen.getValue()); // SAFE
            out.println(koekjes.length + " koekjes"); // SAFE
        }
    }

    public static class Lichaam extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            StringBuilder alles = new StringBuilder();
            int regels = 0;
            try (BufferedReader lezer = req.getReader()) {
                String regel;
                while ((regel = lezer.readLine()) != null) {
                    alles.append(regel).append('\n');
                    regels++;
                }
            }
            out.println(alles); // EXPECT
            out.println(regels); // SAFE
            alles.setLength(0);
            alles.append("verwerkt");
            out.println(alles); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            byte[] inhoud;
            try (InputStream in = req.getInputStream()) {
                inhoud = in.readAllBytes();
            }
            out.print(new String(inhoud, StandardCharsets.UTF_8)); // EXPECT
            out.print(Base64.getEncoder().encodeToString(inhoud)); // EXPECT
            out.print(inhoud.length); // SAFE
            byte[] leeg = new byte[inhoud.length];
            out.print(new String(leeg, StandardCharsets.UTF_8)); // SAFE
        }
    }

    public static class Kaart extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String[]> alles = req.getParameterMap();
            for (Map.Entry<String, String[]> post : alles.entrySet()) {
                out.print(post.getKey()); // EXPECT
                out.print(String.join(",", post.getValue())); // EXPECT
                out.print(post.getValue().length); // SAFE
            }
            out.print(alles.containsKey("naam")); // SAFE
            Enumeration<String> namen = req.getParameterNames();
            String laatste = null;
            while (namen.hasMoreElements()) {
                laatste = namen.nextElement();
            }
            out.print(laatste); // EXPECT
            out.print(laatste == null ? "geen" : "een of meer"); // SAFE
        }
    }

    public static class Tekens extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String code = req.getParameter("code");
            char[] tekens = code.toCharArray();
            out.write(tekens, 0, tekens.length); // EXPECT
            out.write(tekens[0]); // EXPECT
            Arrays.fill(tekens, '*');
            out.append(code, 1, code.length()); // EXPECT
            char kies = code.startsWith("A") ? 'a' : 'z';
            out.write(kies); // SAFE
            out.print(code.toUpperCase()); // EXPECT
            out.print(code.indexOf('x')); // SAFE
            out.print(NegendeScherm.Masker.over(code)); // SAFE
            String omgekeerd = new StringBuilder(code).reverse().toString();
            out.print(omgekeerd); // EXPECT
        }
    }
}
