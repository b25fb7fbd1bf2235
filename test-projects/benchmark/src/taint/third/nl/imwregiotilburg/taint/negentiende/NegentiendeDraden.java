package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;

public class NegentiendeDraden extends HttpServlet {
    static class Werker extends Thread {
        private final String in;
        String uit = "wacht";
        String vast = "vast";
        Werker(String in) { this.in = in; }
        @Override public void run() { uit = "[" + in + "]"; }
    }

    static class Opdracht implements Callable<Integer> {
        final String s;
        Opdracht(String s) { this.s = s; }
        @Override public Integer call() { return s.length(); }
        @Override public String toString() { return s; }
    }

    static class Som extends RecursiveTask<String> {
        private final String[] r;
        private final int van, tot;
        Som(String[] r, int van, int tot) { this.r = r; this.van = van; this.tot = tot; }
        @Override protected String compute() {
            if (tot - van == 1) return r[van];
            int m = (van + tot) / 2;
            Som a = new Som(r, van, m), b = new Som(r, m, tot);
            a.fork();
            String rechts = b.compute();
            return a.join() + rechts;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("draad"));
        ExecutorService ex = Executors.newFixedThreadPool(2);
        try {
            werker(p, out);
            gestart(p, out);
            opdrachten(ex, p, out);
            toekomst(p, out);
            rij(ex, p, out);
            eigen(p, out);
            vork(p, out);
            fout(ex, p, out);
            schrijver(ex, p, out);
            gelijktijdig(ex, p, out);
        } catch (InterruptedException | ExecutionException e) {
            throw new ServletException("draad");
        } finally {
            ex.shutdown();
        }
    }

    private void werker(String p, PrintWriter out) throws InterruptedException {
        Werker w = new Werker(p);
        out.print(w.uit); // SAFE
        w.start();
        w.join();
        out.print(w.uit); // EXPECT
        out.print(w.vast); // SAFE
    }

    private void gestart(String p, PrintWriter out) {
        Werker w = new Werker(p);
        w.setName(p);
        w.setPriority(Thread.MIN_PRIORITY);
        out.print(w.uit); // SAFE
        out.print(w.getPriority()); // SAFE
        out.print(w.getName()); // EXPECT
    }

    private void opdrachten(ExecutorService ex, String p, PrintWriter out) throws InterruptedException, ExecutionException {
        Opdracht o = new Opdracht(p);
        out.print(ex.submit(o).get()); // SAFE
        out.print(o); // EXPECT
        out.print(ex.submit(() -> p + "?").get()); // EXPECT
        out.print(ex.submit(() -> p.isEmpty()).get()); // SAFE
        out.print(ex.submit(() -> { }, "klaar").get()); // SAFE
    }

    private void toekomst(String p, PrintWriter out) throws InterruptedException, ExecutionException {
        CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> p);
        out.print(f.thenApply(String::strip).get()); // EXPECT
        out.print(f.thenApply(String::length).get()); // SAFE
        out.print(f.thenApply(NegentiendePagina.Masker::over).join()); // SAFE
        CompletableFuture<String> g = CompletableFuture.completedFuture("g");
        out.print(g.thenCombine(f, (a, b) -> a).join()); // SAFE
        out.print(g.thenCompose(a -> f).join()); // EXPECT
        CompletableFuture<String> h = new CompletableFuture<>();
        h.complete("eerst");
        h.complete(p);
        out.print(h.join()); // SAFE
    }

    private void rij(ExecutorService ex, String p, PrintWriter out) throws InterruptedException {
        BlockingQueue<String> q = new LinkedBlockingQueue<>();
        ex.execute(() -> { q.add("een"); q.add(p); });
        out.print(q.take()); // SAFE
        out.print(q.take()); // EXPECT
    }

    private void eigen(String p, PrintWriter out) throws InterruptedException {
        ThreadLocal<String> tl = ThreadLocal.withInitial(() -> "eigen");
        String[] ander = new String[1];
        tl.set(p);
        Thread t = new Thread(() -> ander[0] = tl.get());
        t.start();
        t.join();
        out.print(ander[0]); // SAFE
        out.print(tl.get()); // EXPECT
    }

    private void vork(String p, PrintWriter out) {
        ForkJoinPool pool = ForkJoinPool.commonPool();
        out.print(pool.invoke(new Som(new String[] {"a", "b", p, "d"}, 0, 4))); // EXPECT
        out.print(pool.invoke(new Som(new String[] {"a", "b", p, "d"}, 0, 2))); // SAFE
    }

    private void fout(ExecutorService ex, String p, PrintWriter out) throws InterruptedException {
        Future<String> f = ex.submit(() -> { if (p != null) throw new IOException(p); return "ok"; });
        try {
            out.print(f.get()); // SAFE
        } catch (ExecutionException e) {
            out.print(e.getCause().getMessage()); // EXPECT
            out.print(e.getCause().getClass().getName()); // SAFE
        }
    }

    private void schrijver(ExecutorService ex, String p, PrintWriter out) throws InterruptedException {
        CountDownLatch l = new CountDownLatch(2);
        ex.execute(() -> {
            out.print("draad " + p); // EXPECT
            l.countDown();
        });
        ex.execute(() -> {
            out.print("draad " + l.getCount()); // SAFE
            l.countDown();
        });
        l.await();
    }

    private void gelijktijdig(ExecutorService ex, String p, PrintWriter out) throws InterruptedException, ExecutionException {
        ConcurrentMap<String, String> m = new ConcurrentHashMap<>();
        List<Future<String>> fs = ex.invokeAll(List.of(() -> m.put("a", p), () -> m.put("b", "b")));
        out.print(fs.size()); // SAFE
        out.print(m.get("b")); // SAFE
        out.print(m.get("a")); // EXPECT
        out.print(fs.get(0).get()); // SAFE
    }
}
