package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeStatisch {

    public static class Bewaard extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println("Vorige: " + vorige); // EXPECT
            vorige = req.getParameter("naam");
            out.println(TITEL); // SAFE
        }

        private static String vorige = "geen";
        private static final String TITEL = "Overzicht";
    }

    public static class Tijdelijk extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Opslag.a = req.getParameter("naam");
            Opslag.b = "vast";
            out.println(Opslag.a); // EXPECT
            out.println(Opslag.b); // SAFE
            Opslag.a = "gewist";
        }

        static class Opslag {
            static String a;
            static String b;
        }
    }

    public static class Logboek extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Log.voegToe(req.getParameter("bericht"));
            out.println(Log.alles()); // EXPECT
            out.println(Log.aantal()); // SAFE
        }

        static class Log {
            private static final List<String> REGELS = new ArrayList<>();

            static synchronized void voegToe(String s) {
                if (REGELS.size() > 5) REGELS.clear();
                REGELS.add(s);
            }

            static synchronized String alles() {
                return String.join("|", REGELS);
            }

            static synchronized int aantal() {
                return REGELS.size();
            }
        }
    }

    public static class Blok extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(NAMEN.get("nl")); // SAFE
            out.println(NAMEN.getOrDefault(req.getParameter("taal"), "onbekend")); // SAFE
            String t = req.getParameter("taal");
            out.println(NAMEN.containsKey(t) ? NAMEN.get(t) : t); // EXPECT
        }

        private static final Map<String, String> NAMEN = new HashMap<>();

        static {
            NAMEN.put("nl", "Nederlands");
            NAMEN.put("rood", "Rood");
        }
    }

    public static class PerDraad extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            HUIDIG.set(req.getParameter("naam"));
            try {
                Dienst.toon(out);
            } finally {
                HUIDIG.remove();
            }
            out.println(HUIDIG.get()); // SAFE
        }

        private static final ThreadLocal<String> HUIDIG = ThreadLocal.withInitial(() -> "niemand");

        static class Dienst {
            static void toon(PrintWriter out) {
                out.println("Ingelogd: " + HUIDIG.get()); // EXPECT
            }
        }
    }

    public static class Voorraad extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            String k = "k" + (n == null ? 0 : n.length());
            String v = VOORRAAD.computeIfAbsent(k, x -> "waarde van " + x);
            out.println(v); // SAFE
            String w = NAMEN.computeIfAbsent(k, x -> "waarde van " + n);
            out.println(w); // EXPECT
        }

        private static final Map<String, String> VOORRAAD = new ConcurrentHashMap<>();
        private static final Map<String, String> NAMEN = new ConcurrentHashMap<>();
    }

    public static class Keten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            A.neem(req.getParameter("tekst"));
            B.neem();
            C.toon(out);
        }

        static class A {
            static String s;

            static void neem(String x) {
                s = x;
            }
        }

        static class B {
            static String t;
            static int u;

            static void neem() {
                t = A.s + "!";
                u = t.length();
            }
        }

        static class C {
            static void toon(PrintWriter w) {
                w.println(B.t); // EXPECT
                w.println(B.u); // SAFE
            }
        }
    }

    public static class Instantie extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Teller a = new Teller("vast");
            Teller b = new Teller(req.getParameter("naam"));
            out.println(a.eigen); // SAFE
            out.println(b.eigen); // EXPECT
            out.println(Teller.laatste); // EXPECT
            out.println(Teller.gemaakt > 0); // SAFE
        }

        static class Teller {
            static String laatste;
            static int gemaakt;
            final String eigen;

            Teller(String s) {
                eigen = s;
                laatste = s;
                gemaakt++;
            }
        }
    }
}
