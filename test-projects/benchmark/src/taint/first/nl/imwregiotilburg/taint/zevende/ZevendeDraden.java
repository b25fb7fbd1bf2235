package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** ZevendeDraden, statische velden, ThreadLocal. */
public class ZevendeDraden {

    static String wacht(Callable<String> c) {
        try {
            return c.call();
        } catch (Exception e) {
            throw new IllegalStateException("stuk");
        }
    }

    public static class Beller extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            ExecutorService ex = Executors.newSingleThreadExecutor();
            Future<String> vuil = ex.submit(() -> p + "!");
            Future<Integer> maat = ex.submit(() -> p.length());
            Future<String> rein = ex.submit(() -> "klaar");
            ex.shutdown();
            out.println(wacht(vuil::get)); // EXPECT
            out.println(wacht(rein::get)); // SAFE
            out.println(wacht(() -> "n=" + maat.get())); // SAFE
        }
    }

    static class Werker extends Thread {
        private final String in;
        private String uit;
        private String teken;

        Werker(String in) {
            this.in = in;
        }

        @Override
        public void run() {
            uit = in.toLowerCase(Locale.ROOT);
            teken = in.isEmpty() ? "leeg" : "vol";
        }
    }

    public static class EigenDraad extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Werker w = new Werker(q.getParameter("naam"));
            w.start();
            try {
                w.join();
            } catch (InterruptedException e) {
                return;
            }
            out.println(w.uit); // EXPECT
            out.println(w.teken); // SAFE
        }
    }

    public static class Toekomst extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            CompletableFuture<String> a = CompletableFuture.supplyAsync(() -> p);
            CompletableFuture<String> b = CompletableFuture.completedFuture("b");
            out.println(a.thenApply(String::strip).join()); // EXPECT
            out.println(a.thenApply(s -> "af").join()); // SAFE
            out.println(a.thenCombine(b, (x, y) -> y).join()); // SAFE
            out.println(b.thenCompose(x -> a).join()); // EXPECT
            out.println(a.thenApply(String::length).join()); // SAFE
            CompletableFuture<String> f = new CompletableFuture<>();
            f.completeExceptionally(new IllegalStateException(p));
            out.println(f.exceptionally(t -> t.getMessage()).join()); // EXPECT
            out.println(f.exceptionally(t -> "mis").join()); // SAFE
        }
    }

    private static final ThreadLocal<String> EIGEN = ThreadLocal.withInitial(() -> "begin");
    private static final ThreadLocal<String> ANDER = ThreadLocal.withInitial(() -> "ander");

    public static class PerDraad extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            EIGEN.set(q.getParameter("naam"));
            out.println(EIGEN.get()); // EXPECT
            out.println(ANDER.get()); // SAFE
            EIGEN.remove();
            out.println(EIGEN.get()); // SAFE
        }
    }

    public static class Verwijzing extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            AtomicReference<String> a = new AtomicReference<>("oud");
            AtomicInteger n = new AtomicInteger();
            out.println(a.getAndSet(q.getParameter("naam"))); // SAFE
            out.println(a.get()); // EXPECT
            out.println(n.addAndGet(a.get().length())); // SAFE
            out.println(a.updateAndGet(s -> s + "+")); // EXPECT
            a.set("nieuw");
            out.println(a.get()); // SAFE
            out.println(a.accumulateAndGet(q.getParameter("naam"), (x, y) -> x)); // SAFE
            out.println(a.accumulateAndGet(q.getParameter("naam"), (x, y) -> y)); // EXPECT
        }
    }

    private static String vorige = "niemand";
    private static String titel = "Titel";
    private static int teller;

    public static class Vorige extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            out.println("vorige bezoeker: " + vorige); // EXPECT
            out.println(titel + teller); // SAFE
            vorige = q.getParameter("naam");
            teller += vorige.length();
        }
    }

    public static class InServletVeld extends HttpServlet {
        private String onthouden = "";
        private String altijdEerst = "";

        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            synchronized (this) {
                altijdEerst = "vast";
                out.println(altijdEerst); // SAFE
                out.println(onthouden); // EXPECT
                onthouden = q.getHeader("X-Naam");
                altijdEerst = q.getHeader("X-Naam");
            }
        }
    }

    public static class Rijtje extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            BlockingQueue<String> w = new LinkedBlockingQueue<>();
            String p = q.getParameter("naam");
            Thread t = new Thread(() -> {
                w.add(p);
                w.add("eind");
            });
            t.start();
            try {
                t.join();
                out.println(w.take()); // EXPECT
                out.println(w.take()); // SAFE
            } catch (InterruptedException e) {
                return;
            }
            ConcurrentMap<String, String> m = new ConcurrentHashMap<>();
            m.putIfAbsent("k", "eerst");
            m.putIfAbsent("k", p);
            out.println(m.get("k")); // SAFE
            m.computeIfPresent("k", (k, v) -> v + p);
            out.println(m.get("k")); // EXPECT
        }
    }
}
