package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class TwintigsteDraden extends HttpServlet {
    static class Werker extends Thread {
        private final String invoer;
        private volatile String uitvoer = "nog niets";

        Werker(String invoer) {
            this.invoer = invoer;
        }

        @Override
        public void run() {
            uitvoer = "verwerkt " + invoer;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        try {
            draad(req, out);
            nietGestart(req, out);
            zonderWachten(req, out);
            toekomst(req, out);
            volbrengen(req, out);
            combineren(req, out);
            wachtrij(req, out);
            tellen(req, out);
            omwisselen(req, out);
            draadgebonden(req, out);
            taak(req, out);
            alles(req, out);
            vergetenTaak(req, out);
            mislukteToekomst(req, out);
        } catch (Exception e) {
            throw new ServletException("mislukt");
        }
    }

    private void draad(HttpServletRequest req, PrintWriter out) throws Exception {
        Werker a = new Werker(req.getParameter("naam"));
        Werker b = new Werker("vast");
        a.start();
        b.start();
        a.join();
        b.join();
        out.println(a.uitvoer); // EXPECT
        out.println(b.uitvoer); // SAFE
    }

    private void nietGestart(HttpServletRequest req, PrintWriter out) throws Exception {
        Werker a = new Werker(req.getParameter("naam"));
        out.println(a.uitvoer); // SAFE
        a.start();
        a.join();
    }

    private void zonderWachten(HttpServletRequest req, PrintWriter out) throws Exception {
        AtomicReference<String> ref = new AtomicReference<>("begin");
        String p = req.getParameter("naam");
        Thread t = new Thread(() -> ref.set(p));
        t.start();
        t.join(50);
        out.println(ref.get()); // EXPECT
    }

    private void toekomst(HttpServletRequest req, PrintWriter out) throws Exception {
        ExecutorService ex = Executors.newSingleThreadExecutor();
        String p = req.getParameter("naam");
        Future<String> a = ex.submit(() -> "taak " + p);
        Future<Integer> b = ex.submit(() -> p.length());
        out.println(a.get()); // EXPECT
        ex.shutdown();
        out.println(b.get()); // SAFE
    }

    private void volbrengen(HttpServletRequest req, PrintWriter out) throws Exception {
        String p = req.getParameter("naam");
        CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> p);
        out.println(f.thenApply(s -> s + "!").join()); // EXPECT
        out.println(f.thenApply(s -> "gedaan").join()); // SAFE
    }

    private void combineren(HttpServletRequest req, PrintWriter out) throws Exception {
        CompletableFuture<String> a = CompletableFuture.completedFuture("a");
        CompletableFuture<String> b = CompletableFuture.completedFuture(req.getParameter("naam"));
        out.println(a.thenCombine(b, (x, y) -> x + y).join()); // EXPECT
        out.println(a.thenCombine(b, (x, y) -> x).join()); // SAFE
    }

    private void wachtrij(HttpServletRequest req, PrintWriter out) throws Exception {
        BlockingQueue<String> q = new ArrayBlockingQueue<>(2);
        BlockingQueue<String> r = new ArrayBlockingQueue<>(2);
        String p = String.valueOf(req.getParameter("naam"));
        Thread t = new Thread(() -> {
            q.add(p);
            r.add("klaar");
        });
        t.start();
        out.println(q.take()); // EXPECT
        out.println(r.take()); // SAFE
    }

    private void tellen(HttpServletRequest req, PrintWriter out) throws Exception {
        AtomicInteger n = new AtomicInteger();
        String p = req.getParameter("naam");
        Thread t = new Thread(() -> n.addAndGet(p == null ? 0 : p.length()));
        t.start();
        t.join();
        out.println(n.get()); // SAFE
    }

    private void omwisselen(HttpServletRequest req, PrintWriter out) throws Exception {
        AtomicReference<String> ref = new AtomicReference<>(req.getParameter("naam"));
        String oud = ref.getAndSet("nieuw");
        out.println(oud); // EXPECT
        out.println(ref.get()); // SAFE
    }

    private void draadgebonden(HttpServletRequest req, PrintWriter out) throws Exception {
        ThreadLocal<String> lokaal = ThreadLocal.withInitial(() -> "eigen");
        lokaal.set(req.getParameter("naam"));
        Thread t = new Thread(() -> {
            out.println(lokaal.get()); // SAFE
        });
        t.start();
        t.join();
        out.println(lokaal.get()); // EXPECT
    }

    private void taak(HttpServletRequest req, PrintWriter out) throws Exception {
        Callable<String> c = () -> req.getHeader("X-Taak");
        FutureTask<String> ft = new FutureTask<>(c);
        new Thread(ft).start();
        out.println(ft.get()); // EXPECT
        out.println(ft.isDone()); // SAFE
    }

    private void alles(HttpServletRequest req, PrintWriter out) throws Exception {
        ExecutorService ex = Executors.newFixedThreadPool(2);
        List<String> doel = new CopyOnWriteArrayList<>();
        String p = req.getParameter("naam");
        List<Callable<Boolean>> taken = List.of(() -> doel.add("a"), () -> doel.add(p));
        for (Future<Boolean> f : ex.invokeAll(taken)) {
            out.println(f.get()); // SAFE
        }
        ex.shutdown();
        out.println(doel); // EXPECT
    }

    private void vergetenTaak(HttpServletRequest req, PrintWriter out) throws Exception {
        StringBuffer sb = new StringBuffer("rust");
        String p = req.getParameter("naam");
        Thread t = new Thread(() -> sb.append(p));
        out.println(sb + t.getState().name()); // SAFE
    }

    private void mislukteToekomst(HttpServletRequest req, PrintWriter out) throws Exception {
        String p = req.getParameter("naam");
        CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> {
            throw new IllegalStateException(p);
        });
        out.println(f.exceptionally(e -> "hersteld").join()); // SAFE
        out.println(f.exceptionally(e -> e.getCause().getMessage()).join()); // EXPECT
    }
}
