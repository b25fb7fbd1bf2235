package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Toekomstige waarden, uitvoerders, draadgebonden gegevens. */
public class NegendeGelijktijdig {

    public static class Toekomst extends HttpServlet {
        private CompletableFuture<String> haal(String naam) {
            return CompletableFuture.supplyAsync(() -> "profiel van " + naam);
        }

        private CompletableFuture<String> weer() {
            return CompletableFuture.supplyAsync(() -> "zonnig");
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            CompletableFuture<String> a = haal(naam);
            CompletableFuture<String> b = weer();
            out.println(a.join()); // EXPECT
            out.println(b.join()); // SAFE
            out.println(a.thenApply(String::length).join()); // SAFE
            out.println(a.thenCombine(b, (x, y) -> x + y).join()); // EXPECT
            out.println(a.thenCombine(b, (x, y) -> y).join()); // SAFE
            out.println(b.thenCompose(w -> haal(w)).join()); // SAFE
            out.println(b.thenCompose(w -> haal(naam + w)).join()); // EXPECT
            a.thenAccept(s -> out.println(s)).join(); // EXPECT
            b.thenAccept(s -> out.println(s)).join(); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> {
                if (naam == null || naam.length() > 5) {
                    throw new IllegalStateException("mislukt voor " + naam);
                }
                return "goed";
            });
            out.println(f.handle((w, t) -> t == null ? w : t.getMessage()).join()); // EXPECT
            out.println(f.exceptionally(t -> "fout").join()); // SAFE
            CompletableFuture<String> hand = new CompletableFuture<>();
            CompletableFuture<String> vast = new CompletableFuture<>();
            hand.complete(naam);
            vast.complete("klaar");
            out.println(hand.getNow("nog niet")); // EXPECT
            out.println(vast.getNow("nog niet")); // SAFE
        }
    }

    public static class Uitvoerders extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String tekst = req.getParameter("tekst");
            ExecutorService dienst = Executors.newSingleThreadExecutor();
            try {
                Future<String> f = dienst.submit(() -> tekst + "!");
                Future<Integer> n = dienst.submit(() -> tekst.length());
                Callable<String> taak = () -> "vast";
                Future<String> v = dienst.submit(taak);
                out.println(f.get()); // EXPECT
                out.println(v.get()); // SAFE
                out.println(n.get()); // SAFE
            } catch (InterruptedException | ExecutionException e) {
                out.println("onderbroken"); // SAFE
            } finally {
                dienst.shutdown();
            }
        }
    }

    static class Taak implements Runnable {
        private final String in;
        private volatile String uit = "niets";
        private final AtomicInteger teller = new AtomicInteger();

        Taak(String in) {
            this.in = in;
        }

        @Override
        public void run() {
            uit = "[" + in + "]";
            teller.addAndGet(in.length());
        }
    }

    public static class Draden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Taak a = new Taak(req.getParameter("tekst"));
            Taak b = new Taak("vast");
            Taak c = new Taak(req.getParameter("tekst"));
            Thread ta = new Thread(a);
            Thread tb = new Thread(b, "tweede");
            ta.start();
            tb.start();
            try {
                ta.join();
                tb.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            out.println(a.uit); // EXPECT
            out.println(b.uit); // SAFE
            out.println(c.uit); // SAFE
            out.println(a.teller.get()); // SAFE
            out.println(tb.getName()); // SAFE
        }
    }

    static final class Huidig {
        private static final ThreadLocal<String> GEBRUIKER = new ThreadLocal<>();
        private static final ThreadLocal<String> TAAL = ThreadLocal.withInitial(() -> "nl");

        static void zet(String naam) {
            GEBRUIKER.set(naam);
        }

        static String gebruiker() {
            return GEBRUIKER.get();
        }

        static String taal() {
            return TAAL.get();
        }

        static void wis() {
            GEBRUIKER.remove();
        }
    }

    static class DiepeDienst {
        String groet() {
            return "Dag " + Huidig.gebruiker() + " (" + Huidig.taal() + ")";
        }

        String taal() {
            return Huidig.taal();
        }
    }

    public static class Draadgebonden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            DiepeDienst d = new DiepeDienst();
            Huidig.zet(req.getParameter("naam"));
            try {
                out.println(d.groet()); // EXPECT
                out.println(d.taal()); // SAFE
            } finally {
                Huidig.wis();
            }
            out.println(Huidig.gebruiker()); // SAFE
        }
    }

    public static class Wachtrijen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            BlockingQueue<String> een = new ArrayBlockingQueue<>(4);
            BlockingQueue<String> twee = new ArrayBlockingQueue<>(4);
            een.offer(req.getParameter("bericht"));
            twee.offer("vast bericht");
            out.println(een.peek()); // EXPECT
            out.println(twee.peek()); // SAFE
            List<String> rest = new ArrayList<>();
            een.drainTo(rest);
            out.println(rest); // EXPECT
            out.println(een.size()); // SAFE
            out.println(een.poll()); // SAFE
        }
    }

    public static class Verwijzingen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            AtomicReference<String> r = new AtomicReference<>("begin");
            String oud = r.getAndSet(req.getParameter("naam"));
            out.println(oud); // SAFE
            out.println(r.get()); // EXPECT
            out.println(r.updateAndGet(s -> "<" + s + ">")); // EXPECT
            r.set("einde");
            out.println(r.get()); // SAFE
            AtomicReference<String> ander = new AtomicReference<>("x");
            out.println(ander.accumulateAndGet(req.getParameter("naam"), (x, y) -> x + y)); // EXPECT
        }
    }
}
