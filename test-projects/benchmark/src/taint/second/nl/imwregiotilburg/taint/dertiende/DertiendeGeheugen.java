package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.lang.ref.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

public class DertiendeGeheugen {

    static class Lru<K, V> extends LinkedHashMap<K, V> {
        private final int maximum;

        Lru(int maximum) {
            super(16, 0.75f, true);
            this.maximum = maximum;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> oudste) {
            return size() > maximum;
        }
    }

    static final class Lui<T> implements Supplier<T> {
        private Supplier<? extends T> maker;
        private T waarde;

        Lui(Supplier<? extends T> maker) {
            this.maker = maker;
        }

        @Override
        public T get() {
            if (maker != null) {
                waarde = maker.get();
                maker = null;
            }
            return waarde;
        }
    }

    public static class Paginacache extends HttpServlet {
        private final Lru<String, String> bladen = new Lru<>(3);
        private int missers;

        private String blad(String naam) {
            String s = bladen.get(naam);
            if (s == null) {
                missers++;
                s = "<p>" + naam + "</p>";
                bladen.put(naam, s);
            }
            return s;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(blad("start")); // SAFE
            out.println(blad(String.valueOf(req.getParameter("blad")))); // EXPECT
            out.println(bladen.values()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Onthoud extends HttpServlet {
        private static <A, B> Function<A, B> onthoud(Function<A, B> f) {
            Map<A, B> geheugen = new ConcurrentHashMap<>();
            return a -> geheugen.computeIfAbsent(a, f);
        }

        private final Function<String, Integer> lengte = onthoud(String::length);
        private final Function<String, String> hoofd = onthoud(String::toUpperCase);
        private final Function<Integer, String> nummer = onthoud(n -> "nr " + n);

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = Objects.toString(req.getParameter("naam"), "x");
            out.println(lengte.apply(naam)); // SAFE
            out.println(hoofd.apply(naam)); // EXPECT
            out.println(lengte.andThen(nummer).apply(naam)); // SAFE
            out.println(hoofd.andThen(String::toLowerCase).apply(naam)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Luie extends HttpServlet {
        private Lui<String> eerste;

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String tekst = req.getParameter("tekst");
            if (eerste == null) {
                eerste = new Lui<>(() -> "eerste: " + tekst);
            }
            out.println(eerste.get()); // EXPECT
            Lui<String> vast = new Lui<>(() -> "vaste tekst");
            out.println(vast.get()); // SAFE
            AtomicReference<String> houder = new AtomicReference<>("begin");
            Lui<String> later = new Lui<>(houder::get);
            houder.set(tekst);
            out.println(later.get()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Verlopend extends HttpServlet {
        record Vak<V>(V waarde, int tot) {
            boolean vers(int nu) {
                return nu < tot;
            }
        }

        private static final Map<String, Vak<String>> VAKKEN = new HashMap<>();
        private static int klok;

        static String haal(String sleutel, Supplier<String> bron) {
            Vak<String> v = VAKKEN.get(sleutel);
            if (v == null || !v.vers(klok)) {
                v = new Vak<>(bron.get(), klok + 3);
                VAKKEN.put(sleutel, v);
            }
            return v.waarde();
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            klok++;
            String bericht = haal("bericht", () -> req.getParameter("bericht"));
            String weer = haal("weer", () -> "bewolkt");
            out.println(bericht); // EXPECT
            out.println(weer); // SAFE
            VAKKEN.values().forEach(v -> out.println(v.waarde())); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Zacht extends HttpServlet {
        private Reference<String> bewaard = new SoftReference<>(null);
        private final Map<Object, String> zwak = new WeakHashMap<>();
        private static final Object SLEUTEL = new Object();

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String oud = bewaard.get();
            out.println(oud == null ? "niets bewaard" : oud); // EXPECT
            bewaard = new SoftReference<>(Objects.toString(req.getParameter("waarde"), "") + " bewaard");
            zwak.put(SLEUTEL, "vast");
            out.println(zwak.get(SLEUTEL)); // SAFE
            zwak.put(SLEUTEL, req.getParameter("waarde"));
            out.println(zwak.values()); // EXPECT
            zwak.clear();
            out.println(zwak.values()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Lagen extends HttpServlet {
        interface Opslag {
            Optional<String> lees(String k);

            default Opslag metReserve(Opslag tweede) {
                return k -> lees(k).or(() -> tweede.lees(k));
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> sessie = new HashMap<>();
            sessie.put("taal", req.getParameter("taal"));
            Map<String, String> vast = Map.of("taal", "nl", "land", "NL");
            Opslag boven = k -> Optional.ofNullable(sessie.get(k));
            Opslag onder = k -> Optional.ofNullable(vast.get(k));
            Opslag samen = boven.metReserve(onder);
            out.println(samen.lees("taal").orElseThrow()); // EXPECT
            out.println(samen.lees("land").orElseThrow()); // SAFE
            out.println(onder.metReserve(boven).lees("taal").get()); // SAFE
            out.println(boven.lees("taal")); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Toekomst extends HttpServlet {
        private final ConcurrentMap<String, CompletableFuture<String>> lopend = new ConcurrentHashMap<>();

        private CompletableFuture<String> laad(String sleutel, String waarde) {
            return lopend.computeIfAbsent(sleutel, k -> CompletableFuture.completedFuture(waarde).thenApply(w -> k + "=" + w));
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = Objects.toString(req.getParameter("naam"), "niemand");
            out.println(laad("gast", naam).join()); // EXPECT
            out.println(laad("versie", "1.0").join()); // SAFE
            String alle = lopend.values().stream().map(CompletableFuture::join).sorted().collect(Collectors.joining("&"));
            out.println(alle); // EXPECT
            CompletableFuture<String> stuk = CompletableFuture.failedFuture(new IllegalStateException(naam));
            out.println(stuk.exceptionally(t -> "mislukt").join()); // SAFE
            out.println(stuk.handle((w, t) -> t.getMessage()).join()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }
}
