package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeZeven {
    private static final class Hulp {
        static String veilig(String s) {
            if (s == null) return "-";
            return "<" + ElfdePagina.Masker.over(s) + ">";
        }

        static String schijnveilig(String s) {
            String m = ElfdePagina.Masker.over(s);
            return m.isEmpty() ? "-" : s;
        }

        static String html(String s) {
            return s == null ? "" : s.replace("&", "&amp;").replace("<", "&lt;");
        }
    }

    public static class InHulp extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println(Hulp.veilig(n)); // SAFE
            out.println(Hulp.schijnveilig(n)); // EXPECT
            out.println(Hulp.html(n)); // EXPECT
        }
    }

    public static class Reeks extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("tekst");
            List<UnaryOperator<String>> stappen = new ArrayList<>();
            stappen.add(x -> x == null ? "" : x.trim());
            stappen.add(ElfdePagina.Masker::over);
            stappen.add(x -> "[" + x + "]");
            String r = s;
            for (UnaryOperator<String> u : stappen) {
                r = u.apply(r);
            }
            out.println(r); // SAFE
            Function<String, String> f = x -> "a" + x;
            Function<String, String> g = f.andThen(x -> x + "b");
            out.println(g.apply(s)); // EXPECT
        }
    }

    public static class InVeld extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Klant k = new Klant();
            k.naam = req.getParameter("naam");
            k.adres = req.getParameter("adres");
            k.maskeer();
            out.println(k.naam); // SAFE
            out.println(k.adres); // EXPECT
        }

        static class Klant {
            private String naam;
            private String adres;

            void maskeer() {
                naam = "Klant " + ElfdePagina.Masker.over(naam);
            }
        }
    }

    public static class Stroom extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] w = req.getParameterValues("woord");
            if (w == null) return;
            out.println(Arrays.stream(w).map(ElfdePagina.Masker::over).collect(Collectors.joining(","))); // SAFE
            out.println(Arrays.stream(w).map(String::trim).collect(Collectors.joining(","))); // EXPECT
            List<String> l = new ArrayList<>(Arrays.asList(w));
            l.replaceAll(ElfdePagina.Masker::over);
        }
    }

    public static class Sommige extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> m = new LinkedHashMap<>();
            m.put("naam", req.getParameter("naam"));
            m.put("adres", req.getParameter("adres"));
            for (Map.Entry<String, String> e : m.entrySet()) {
                if (e.getKey().equals("naam")) {
                    e.setValue("x" + ElfdePagina.Masker.over(e.getValue()));
                }
            }
            out.println(m.get("naam")); // SAFE
            out.println(m.get("adres")); // EXPECT
        }
    }

    public static class Instelbaar extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            Weergave open = new Weergave(false);
            Weergave dicht = new Weergave(true);
            out.println(open.toon(n)); // EXPECT
            out.println(dicht.toon(n)); // SAFE
        }

        static class Weergave {
            private final boolean masker;

            Weergave(boolean masker) {
                this.masker = masker;
            }

            String toon(String s) {
                return masker ? "m " + ElfdePagina.Masker.over(s) : "o " + s;
            }
        }
    }

    public static class Uitzondering extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            String r;
            try {
                r = streng(n);
            } catch (IllegalArgumentException e) {
                r = n;
            }
            out.println(r); // EXPECT
            try {
                r = streng(n);
            } catch (IllegalArgumentException e) {
                r = "te lang";
            }
            out.println("r: " + r); // SAFE
        }

        private static String streng(String s) {
            if (s != null && s.length() > 6) throw new IllegalArgumentException("lengte");
            return ElfdePagina.Masker.over(s);
        }
    }

    public static class Deel extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("tekst");
            if (s == null) return;
            int i = s.indexOf('@');
            if (i < 0) {
                return;
            }
            String voor = s.substring(0, i), na = s.substring(i + 1);
            out.println(ElfdePagina.Masker.over(voor) + "@" + na); // EXPECT
            out.println(ElfdePagina.Masker.over(voor) + "@" + ElfdePagina.Masker.over(na)); // SAFE
            out.println(s.replace(voor, ElfdePagina.Masker.over(voor))); // EXPECT
        }
    }

    public static class Lijst extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> ruw = new ArrayList<>();
            List<String> net = new ArrayList<>();
            ruw.add(req.getParameter("naam"));
            ruw.add(req.getParameter("adres"));
            for (String s : ruw) {
                net.add(ElfdePagina.Masker.over(s));
            }
            out.println(net); // SAFE
            out.println(ruw); // EXPECT
            net.add(ruw.get(1));
            out.println(net); // EXPECT
        }
    }
}
