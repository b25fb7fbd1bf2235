package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.*;
import java.util.stream.*;

public class DertiendeWachtrij {

    record Klus(int prioriteit, String omschrijving, String aanvrager) implements Comparable<Klus> {
        @Override
        public int compareTo(Klus o) {
            return Integer.compare(o.prioriteit, prioriteit);
        }
    }

    static String vraag(HttpServletRequest req, String naam) {
        String s = req.getParameter(naam);
        return s != null ? s : "leeg";
    }

    public static class Indienen extends HttpServlet {
        private final Queue<Klus> klussen = new PriorityQueue<>();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String aanvrager = vraag(req, "aanvrager");
            klussen.add(new Klus(aanvrager.length(), "brief printen", aanvrager));
            klussen.add(new Klus(5, "kopie maken", "balie"));
            Klus eerste = klussen.poll();
            out.println(eerste.omschrijving()); // SAFE
            out.println(eerste.aanvrager()); // EXPECT
            if (klussen.size() > 6) {
                klussen.clear();
                out.println(klussen); // SAFE
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Werker extends HttpServlet {
        static class Draaier implements Callable<List<String>> {
            private final BlockingQueue<String> bron;
            private final UnaryOperator<String> werk;

            Draaier(BlockingQueue<String> bron, UnaryOperator<String> werk) {
                this.bron = bron;
                this.werk = werk;
            }

            @Override
            public List<String> call() {
                List<String> klaar = new ArrayList<>();
                String s;
                while ((s = bron.poll()) != null) {
                    klaar.add(werk.apply(s));
                }
                return klaar;
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            BlockingQueue<String> vaste = new LinkedBlockingQueue<>(List.of("een", "twee"));
            BlockingQueue<String> vrije = new ArrayBlockingQueue<>(5);
            vrije.offer(vraag(req, "taak"));
            vrije.offer("opruimen");
            List<String> uitVast = new Draaier(vaste, String::toUpperCase).call();
            List<String> uitVrij = new Draaier(vrije, s -> s + " gedaan").call();
            out.println(uitVast); // SAFE
            out.println(uitVrij); // EXPECT
            vaste.add(vraag(req, "extra"));
            out.println(new Draaier(vaste, DertiendePagina.Masker::over).call()); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Nachtwerk extends HttpServlet {
        private final List<Runnable> vannacht = new ArrayList<>();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> verslag = new ArrayList<>();
            List<String> tellingen = new ArrayList<>();
            String klant = vraag(req, "klant");
            vannacht.add(() -> verslag.add("brief aan " + klant));
            vannacht.add(() -> tellingen.add("geteld"));
            vannacht.forEach(Runnable::run);
            out.println(verslag); // EXPECT
            out.println(tellingen); // SAFE
            if (vannacht.size() > 8) {
                vannacht.subList(0, 4).clear();
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Pijplijn extends HttpServlet {
        static class Trap<I, O> {
            private final Function<? super I, ? extends O> f;

            Trap(Function<? super I, ? extends O> f) {
                this.f = f;
            }

            <N> Trap<I, N> dan(Function<? super O, ? extends N> g) {
                return new Trap<>(i -> g.apply(f.apply(i)));
            }

            O draai(I i) {
                return f.apply(i);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Trap<String, List<String>> woorden = new Trap<String, String>(String::trim).dan(s -> List.of(s.split(" ")));
            Trap<String, Integer> aantal = woorden.dan(List::size);
            Trap<String, String> laatste = woorden.dan(l -> l.get(l.size() - 1));
            String zin = vraag(req, "zin");
            out.println(woorden.draai(zin)); // EXPECT
            out.println(aantal.draai(zin)); // SAFE
            out.println(laatste.draai(zin)); // EXPECT
            out.println(laatste.draai("de laatste wint")); // SAFE
            out.println(laatste.dan(DertiendePagina.Masker::over).dan(m -> "[" + m + "]").draai(zin)); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Uitslagen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = vraag(req, "naam");
            List<CompletableFuture<String>> werk = Stream.of("kaart", "pas")
                .map(soort -> CompletableFuture.supplyAsync(() -> soort + " voor " + naam))
                .toList();
            CompletableFuture<Void> klaar = CompletableFuture.allOf(werk.toArray(new CompletableFuture[0]));
            String alles = klaar.thenApply(v -> werk.stream().map(CompletableFuture::join).collect(Collectors.joining(", "))).join();
            out.println(alles); // EXPECT
            String status = klaar.thenApply(v -> "alles klaar").join();
            out.println(status); // SAFE
            CompletableFuture.supplyAsync(() -> naam)
                .thenCompose(n -> CompletableFuture.supplyAsync(() -> "dossier " + n))
                .thenAccept(s -> out.println(s)) // EXPECT
                .join();
            CompletableFuture.runAsync(() -> out.println("archief bijgewerkt")).join(); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Postvak extends HttpServlet {
        private static final Map<String, Deque<String>> VAKKEN = new ConcurrentHashMap<>();

        static Deque<String> vak(String naam) {
            return VAKKEN.computeIfAbsent(naam, n -> new ConcurrentLinkedDeque<>());
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            vak("in").addLast(vraag(req, "brief"));
            vak("uit").addLast("nieuwsbrief");
            out.println(vak("in").peekLast()); // EXPECT
            out.println(vak("uit").peekLast()); // SAFE
            if (vak("in").size() > 2) {
                vak("archief").addLast(vak("in").pollFirst());
            }
            vak("archief").forEach(b -> out.println("bewaard: " + b)); // EXPECT
            while (vak("archief").size() > 3) {
                vak("archief").pollFirst();
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Herkansing extends HttpServlet {
        static class Mislukking extends Exception {
            private final Klus klus;

            Mislukking(Klus klus) {
                super("poging mislukt");
                this.klus = klus;
            }

            Klus klus() {
                return klus;
            }
        }

        private final AtomicInteger pogingen = new AtomicInteger();

        private String probeer(Klus k) throws Mislukking {
            if (pogingen.incrementAndGet() % 3 != 0) {
                throw new Mislukking(k);
            }
            return "gelukt voor " + k.aanvrager();
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Klus k = new Klus(1, "verzenden", vraag(req, "aanvrager"));
            try {
                out.println(probeer(k)); // EXPECT
            } catch (Mislukking m) {
                out.println(m.getMessage() + ": " + m.klus().omschrijving()); // SAFE
                out.println(m.klus()); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }
}
