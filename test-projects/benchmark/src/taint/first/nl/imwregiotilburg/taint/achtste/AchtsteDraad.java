package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Draden en uitvoerders. */
public class AchtsteDraad {

    static class Arbeider extends Thread {
        private final String opdracht;
        private String resultaat;
        private String status = "nieuw";

        Arbeider(String opdracht) {
            this.opdracht = opdracht;
        }

        @Override
        public void run() {
            resultaat = "klaar: " + opdracht;
            status = "klaar";
        }

        String resultaat() {
            return resultaat;
        }

        String status() {
            return status;
        }
    }

    private static void wacht(Thread t) throws ServletException {
        try {
            t.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException("onderbroken");
        }
    }

    /** Een onderklasse van Thread. */
    public static class EigenDraad extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Arbeider a = new Arbeider(req.getParameter("p"));
            Arbeider b = new Arbeider("vegen");
            a.start();
            b.start();
            wacht(a);
            wacht(b);
            PrintWriter out = resp.getWriter();
            out.println(a.resultaat()); // EXPECT
            out.println(b.resultaat()); // SAFE
            out.println(a.status()); // SAFE
        }
    }

    /** Een Runnable die zelf schrijft. */
    public static class Schrijvend extends HttpServlet {
        static class Schrijver implements Runnable {
            private final PrintWriter w;
            private final String a;
            private final String b;

            Schrijver(PrintWriter w, String a, String b) {
                this.w = w;
                this.a = a;
                this.b = b;
            }

            @Override
            public void run() {
                w.println(a); // EXPECT
                w.println(b); // SAFE
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Thread t = new Thread(new Schrijver(resp.getWriter(), req.getParameter("p"), "vast"));
            t.start();
            wacht(t);
        }
    }

    /** Een lambda als draad vult een houder. */
    public static class LambdaDraad extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            AtomicReference<String> een = new AtomicReference<>("leeg");
            AtomicReference<String> twee = new AtomicReference<>("leeg");
            AtomicInteger teller = new AtomicInteger();
            String p = req.getParameter("p");
            Thread t = new Thread(() -> {
                een.set(p);
                twee.compareAndSet("leeg", "gevuld");
                teller.addAndGet(p == null ? 0 : p.length());
            });
            t.start();
            wacht(t);
            PrintWriter out = resp.getWriter();
            out.println(een.get()); // EXPECT
            out.println(twee.get()); // SAFE
            out.println(teller.get()); // SAFE
            out.println(een.getAndSet("weer leeg")); // EXPECT
            out.println(een.get()); // SAFE
        }
    }

    /** Een uitvoerder met Callables. */
    public static class Uitvoerder extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            ExecutorService uitvoerder = Executors.newSingleThreadExecutor();
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            try {
                Callable<String> taak = () -> "taak " + p;
                Future<String> f = uitvoerder.submit(taak);
                Future<String> g = uitvoerder.submit(() -> "taak vast");
                Future<Integer> h = uitvoerder.submit(() -> p == null ? -1 : p.length());
                out.println(f.get()); // EXPECT
                out.println(g.get()); // SAFE
                out.println(h.get()); // SAFE
                List<Callable<String>> taken = new ArrayList<>();
                taken.add(() -> "a");
                taken.add(() -> p);
                for (Future<String> x : uitvoerder.invokeAll(taken)) {
                    out.println(x.get()); // EXPECT
                }
            } catch (InterruptedException | ExecutionException e) {
                throw new ServletException("mislukt");
            } finally {
                uitvoerder.shutdown();
            }
        }
    }

    /** CompletableFuture. */
    public static class Toekomst extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            CompletableFuture<String> a = CompletableFuture.supplyAsync(() -> p);
            CompletableFuture<String> b = CompletableFuture.supplyAsync(() -> "b");
            out.println(a.thenApply(s -> "na " + s).join()); // EXPECT
            out.println(b.thenApply(s -> "na " + s).join()); // SAFE
            out.println(a.thenApply(s -> s == null ? 0 : s.length()).join()); // SAFE
            out.println(a.thenCombine(b, (x, y) -> x + y).join()); // EXPECT
            out.println(a.thenCombine(b, (x, y) -> y).join()); // SAFE
            out.println(b.thenCompose(s -> CompletableFuture.completedFuture(s + p)).join()); // EXPECT
            a.thenAccept(s -> out.println(s)).join(); // EXPECT
            CompletableFuture<String> c = new CompletableFuture<>();
            c.complete("vast");
            c.complete(p);
            out.println(c.join()); // SAFE
            CompletableFuture<String> mis = CompletableFuture.supplyAsync(() -> {
                throw new IllegalStateException("stuk " + p);
            });
            out.println(mis.exceptionally(e -> "hersteld").join()); // SAFE
            out.println(mis.exceptionally(e -> e.getMessage()).join()); // EXPECT
        }
    }

    /** ThreadLocal. */
    public static class PerDraad extends HttpServlet {
        private static final ThreadLocal<String> GEBRUIKER = new ThreadLocal<>();
        private static final ThreadLocal<String> TAAL = ThreadLocal.withInitial(() -> "nl");

        static class Dienst {
            String groet() {
                return "dag " + GEBRUIKER.get();
            }

            String taal() {
                return TAAL.get();
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            GEBRUIKER.set(req.getParameter("gebruiker"));
            try {
                Dienst d = new Dienst();
                resp.getWriter().println(d.groet()); // EXPECT
                resp.getWriter().println(d.taal()); // SAFE
            } finally {
                GEBRUIKER.remove();
            }
            resp.getWriter().println(GEBRUIKER.get()); // SAFE
        }
    }

    /** Producent en verbruiker. */
    public static class Lopendeband extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            BlockingQueue<String> band = new ArrayBlockingQueue<>(4);
            BlockingQueue<String> terug = new ArrayBlockingQueue<>(4);
            Thread maker = new Thread(() -> {
                try {
                    band.put(p);
                    terug.put("gemaakt");
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            maker.start();
            PrintWriter out = resp.getWriter();
            try {
                out.println(band.take()); // EXPECT
                out.println(terug.take()); // SAFE
            } catch (InterruptedException e) {
                throw new ServletException("onderbroken");
            }
        }
    }

    /** Een gedeelde tabel. */
    public static class Gedeeld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            ConcurrentHashMap<String, String> tabel = new ConcurrentHashMap<>();
            Thread t = new Thread(() -> tabel.put("uit", p.toLowerCase()));
            Thread u = new Thread(() -> tabel.put("vast", "vast"));
            t.start();
            u.start();
            wacht(t);
            wacht(u);
            PrintWriter out = resp.getWriter();
            out.println(tabel.get("uit")); // EXPECT
            out.println(tabel.get("vast")); // SAFE
            out.println(tabel.computeIfPresent("uit", (k, v) -> k)); // SAFE
        }
    }

    /** Vergrendeld schrijven. */
    public static class Vergrendeld extends HttpServlet {
        static class Logboek {
            private final StringBuilder b = new StringBuilder();

            synchronized void meld(String s) {
                b.append(s).append(';');
            }

            String lees() {
                synchronized (this) {
                    return b.toString();
                }
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Logboek a = new Logboek();
            Logboek b = new Logboek();
            a.meld(req.getRequestURI() == null ? "geen" : req.getParameter("p"));
            b.meld("start");
            resp.getWriter().println(a.lees()); // EXPECT
            resp.getWriter().println(b.lees()); // SAFE
        }
    }
}
