package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.logging.*;
import java.util.stream.*;

public class DertiendeLogboek {

    enum Niveau {
        INFO, LET_OP, FOUT
    }

    record Regel(long nummer, Niveau niveau, String tekst, Map<String, String> context) {
        Regel {
            context = Map.copyOf(context);
        }

        String kort() {
            return "#" + nummer + " " + niveau;
        }

        String lang() {
            return kort() + " " + tekst + " " + context;
        }
    }

    static class Spoor {
        private final List<Regel> regels = Collections.synchronizedList(new ArrayList<>());

        Regel leg(Niveau n, String tekst) {
            return leg(n, tekst, Map.of());
        }

        Regel leg(Niveau n, String tekst, Map<String, String> context) {
            Regel r = new Regel(regels.size(), n, tekst, context);
            regels.add(r);
            return r;
        }

        Stream<Regel> vanaf(Niveau n) {
            return regels.stream().filter(r -> r.niveau().compareTo(n) >= 0);
        }
    }

    public static class Bewaking extends HttpServlet {
        private final Spoor spoor = new Spoor();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String gebruiker = Objects.toString(req.getParameter("gebruiker"), "onbekend");
            spoor.leg(Niveau.INFO, "pagina geopend", Map.of("gebruiker", gebruiker));
            Regel fout = spoor.leg(Niveau.FOUT, "time-out van de database");
            out.println(fout.lang()); // SAFE
            out.println(spoor.regels.get(0).kort()); // SAFE
            out.println(spoor.regels.get(0).lang()); // EXPECT
            spoor.regels.stream().map(Regel::context).filter(c -> !c.isEmpty()).forEach(c -> out.println(c.get("gebruiker"))); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Wijzigingen extends HttpServlet {
        record Wijziging<T>(String veld, T oud, T nieuw) {
            boolean echt() {
                return !Objects.equals(oud, nieuw);
            }
        }

        static class Profiel {
            private final Map<String, String> velden = new HashMap<>(Map.of("mail", "leeg@voorbeeld.nl"));

            Wijziging<String> zet(String veld, String waarde) {
                String oud = velden.put(veld, waarde);
                return new Wijziging<>(veld, oud, waarde);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Profiel p = new Profiel();
            Wijziging<String> eerste = p.zet("mail", req.getParameter("mail"));
            out.println(eerste.veld() + " was " + eerste.oud()); // SAFE
            out.println(eerste.veld() + " is nu " + eerste.nieuw()); // EXPECT
            Wijziging<String> tweede = p.zet("mail", "verwijderd");
            out.println(tweede.oud()); // EXPECT
            out.println(tweede.nieuw() + " " + tweede.echt()); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Ringbuffer extends HttpServlet {
        static class Ring<E> implements Iterable<E> {
            private final Object[] vakken;
            private int geschreven;

            Ring(int n) {
                vakken = new Object[n];
            }

            void zet(E e) {
                vakken[geschreven++ % vakken.length] = e;
            }

            @Override
            public Iterator<E> iterator() {
                return new Iterator<>() {
                    private int i;

                    @Override
                    public boolean hasNext() {
                        return i < Math.min(geschreven, vakken.length);
                    }

                    @Override
                    @SuppressWarnings("unchecked")
                    public E next() {
                        return (E) vakken[i++];
                    }
                };
            }
        }

        private final Ring<String> paden = new Ring<>(4);
        private final Ring<Integer> statussen = new Ring<>(4);

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            paden.zet("/zoek?" + req.getQueryString());
            statussen.zet(200 + paden.geschreven % 3);
            for (String pad : paden) {
                out.println(pad); // EXPECT
            }
            for (Integer status : statussen) {
                out.println(status); // SAFE
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Opmaker extends HttpServlet {
        static class Netjes extends java.util.logging.Formatter {
            @Override
            public String format(LogRecord r) {
                return r.getLevel() + " " + formatMessage(r);
            }
        }

        static class Koploos extends java.util.logging.Formatter {
            @Override
            public String format(LogRecord r) {
                return r.getLevel().getName() + " " + r.getSequenceNumber();
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            LogRecord r = new LogRecord(Level.WARNING, "inlogpoging van {0}");
            r.setParameters(new Object[] {req.getParameter("gebruiker")});
            String netjes = new Netjes().format(r);
            String koploos = new Koploos().format(r);
            out.println(netjes); // EXPECT
            out.println(koploos); // SAFE
            out.println(r.getParameters()[0]); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Verzamelaar extends HttpServlet {
        private static final ConcurrentMap<Niveau, StringJoiner> PER_NIVEAU = new ConcurrentHashMap<>();

        private static void voeg(Niveau n, String s) {
            PER_NIVEAU.computeIfAbsent(n, x -> new StringJoiner(", ", x + "[", "]")).add(s);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            StringJoiner los = new StringJoiner("-");
            los.add("start").add("stop");
            voeg(Niveau.LET_OP, "bezoek");
            voeg(Niveau.LET_OP, String.valueOf(req.getParameter("bron")));
            out.println(PER_NIVEAU.get(Niveau.LET_OP)); // EXPECT
            out.println(PER_NIVEAU.keySet()); // SAFE
            out.println(los); // SAFE
            los.merge(PER_NIVEAU.get(Niveau.LET_OP));
            out.println(los); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Luiheid extends HttpServlet {
        static void log(PrintWriter w, boolean aan, Supplier<String> tekst) {
            if (aan) {
                w.println(tekst.get()); // EXPECT
            }
        }

        static void meld(PrintWriter w, Supplier<String> tekst) {
            w.println(tekst.get()); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String ip = req.getHeader("X-Forwarded-For");
            log(out, ip != null, () -> "adres " + ip);
            log(out, true, () -> "verzoek ontvangen");
            meld(out, () -> "adres " + DertiendePagina.Masker.over(ip));
            meld(out, () -> "lengte " + (ip == null ? 0 : ip.length()));
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Koekjes extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Cookie[] koekjes = req.getCookies();
            out.println("koekjes: " + (koekjes == null ? 0 : koekjes.length)); // SAFE
            if (koekjes == null) {
                return;
            }
            Map<String, String> kaart = Arrays.stream(koekjes).collect(Collectors.toMap(Cookie::getName, Cookie::getValue, (a, b) -> b));
            out.println(kaart.get("taal")); // EXPECT
            Cookie eigen = new Cookie("gezien", "ja");
            eigen.setPath("/");
            out.println(eigen.getName() + "=" + eigen.getValue()); // SAFE
            eigen.setValue(koekjes[0].getValue());
            out.println(eigen.getValue()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Stapelspoor extends HttpServlet {
        static class DomeinFout extends RuntimeException {
            private final transient Map<String, Object> details = new TreeMap<>();

            DomeinFout(String tekst) {
                super(tekst);
            }

            DomeinFout met(String k, Object v) {
                details.put(k, v);
                return this;
            }
        }

        static String rond(String dossier) {
            if (dossier == null || dossier.length() < 100) {
                throw new DomeinFout("Dossier niet gevonden").met("dossier", dossier).met("code", 404);
            }
            return "rond";
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                rond(req.getParameter("dossier"));
            } catch (DomeinFout f) {
                out.println(f); // SAFE
                out.println(f.details); // EXPECT
                out.println(f.details.get("dossier")); // EXPECT
            } finally {
                out.println("einde verzoek"); // SAFE
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
