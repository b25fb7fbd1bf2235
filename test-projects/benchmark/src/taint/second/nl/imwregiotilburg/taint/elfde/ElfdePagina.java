package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdePagina {
    public static final class Masker {
        private Masker() {
        }

        public static String over(String s) {
            if (s == null || s.isEmpty()) return "";
            return s.charAt(0) + "***";
        }
    }

    public static class Welkom extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            out.println("Dag " + Masker.over(naam)); // SAFE
            out.println("Dag " + naam); // EXPECT
        }
    }

    public static class Vergeten extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String adres = req.getParameter("adres");
            Masker.over(adres);
            out.print(adres); // EXPECT
            adres = Masker.over(adres);
            out.print("Adres: " + adres); // SAFE
        }
    }

    public static class EenTak extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            String soort = req.getParameter("soort");
            String getoond = naam;
            if ("masker".equals(soort)) {
                getoond = Masker.over(naam);
            }
            out.println(getoond); // EXPECT
            out.println("soort bekend: " + "masker".equals(soort)); // SAFE
        }
    }

    public static class BeideTakken extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            String uit;
            if (naam != null && naam.length() > 5) {
                uit = "lang " + Masker.over(naam);
            } else {
                uit = "kort " + Masker.over(naam);
            }
            out.println(uit); // SAFE
        }
    }

    public static class Samengesteld extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String voor = req.getParameter("voornaam");
            String achter = req.getParameter("achternaam");
            String a = Masker.over(voor) + " " + achter;
            String c = Masker.over(voor + achter);
            out.println(a); // EXPECT
            out.println(c); // SAFE
        }
    }

    public static class EersteLetter extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            if (naam == null || naam.isEmpty()) {
                out.println("geen naam"); // SAFE
                return;
            }
            out.println(naam.charAt(0) + "..." + naam.substring(1)); // EXPECT
        }
    }

    public static class Achteraf extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            StringBuilder sb = new StringBuilder();
            sb.append("[").append(Masker.over(req.getParameter("naam"))).append("]");
            out.println(sb); // SAFE
            sb.append(req.getParameter("tekst"));
            out.println(sb); // EXPECT
        }
    }

    public static class NepMasker extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String t = req.getParameter("tekst");
            out.println(over(t)); // EXPECT
            out.println(Masker.over(t) + "!"); // SAFE
        }

        private static String over(String s) {
            if (s == null || s.isEmpty()) return "";
            return "***" + s;
        }
    }

    public static class Lus extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] namen = req.getParameterValues("namen");
            if (namen == null) {
                return;
            }
            String[] schoon = new String[namen.length];
            for (int i = 0; i < namen.length; i++) {
                schoon[i] = Masker.over(namen[i]);
            }
            for (int i = 0; i < namen.length; i++) {
                out.println(namen[i]); // EXPECT
            }
            out.println(String.join(", ", schoon)); // SAFE
        }
    }
}
