package nl.imwregiotilburg.taint.tweeentwintigste;

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
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class TweeentwintigsteGelijktijdig extends HttpServlet {

    private static final ThreadLocal<String> DRAAD = ThreadLocal.withInitial(() -> "begin");

    static class Werker extends Thread {
        private final String in;
        private String uit = "niet gedraaid";

        Werker(String in) {
            this.in = in;
        }

        @Override
        public void run() {
            uit = "klaar " + in;
        }
    }

    static class Samenvoeger extends RecursiveTask<String> {
        private static final long serialVersionUID = 1L;
        private final transient List<String> delen;

        Samenvoeger(List<String> delen) {
            this.delen = delen;
        }

        @Override
        protected String compute() {
            if (delen.size() == 1) {
                return delen.get(0);
            }
            int h = delen.size() / 2;
            Samenvoeger l = new Samenvoeger(delen.subList(0, h));
            l.fork();
            String r = new Samenvoeger(delen.subList(h, delen.size())).compute();
            return l.join() + r;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String v = req.getParameter("v");
        PrintWriter out = resp.getWriter();
        try {
            toekomsten(out, v);
            uitvoerders(out, v);
            draden(out, v);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new ServletException("uitvoering", e);
        }
    }

    private void toekomsten(PrintWriter out, String v) throws InterruptedException, ExecutionException {
        CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> v);
        CompletableFuture<String> g = CompletableFuture.supplyAsync(() -> "g");
        out.println(f.get()); // EXPECT
        out.println(g.get()); // SAFE
        out.println(f.thenApply(s -> "(" + s + ")").join()); // EXPECT
        out.println(f.thenApply(Masker::over).join()); // SAFE
        out.println(f.thenCombine(g, (a, b) -> a + b).join()); // EXPECT
        out.println(f.thenCombine(g, (a, b) -> b).join()); // SAFE
        out.println(g.thenCompose(s -> CompletableFuture.completedFuture(s + v)).join()); // EXPECT
        out.println(f.thenCompose(s -> CompletableFuture.completedFuture("c")).join()); // SAFE
        f.thenAccept(s -> out.println(s)).join(); // EXPECT
        g.thenAccept(s -> out.println(s)).join(); // SAFE
        out.println(g.handle((s, e) -> e == null ? s : v).join()); // SAFE
        out.println(f.handle((s, e) -> e == null ? s : "fout").join()); // EXPECT
        CompletableFuture<String> kapot = new CompletableFuture<>();
        kapot.completeExceptionally(new IllegalStateException(v));
        out.println(kapot.exceptionally(e -> "hersteld").join()); // SAFE
        out.println(kapot.exceptionally(e -> e.getMessage()).join()); // EXPECT
        try {
            kapot.join();
        } catch (CompletionException e) {
            out.println(e.getCause().getMessage()); // EXPECT
        }
        CompletableFuture<String> hand = new CompletableFuture<>();
        hand.complete("eerst");
        hand.complete(v);
        out.println(hand.getNow("nu")); // SAFE
        out.println(new CompletableFuture<String>().getNow(v)); // EXPECT
        StringBuilder sb = new StringBuilder();
        CompletableFuture.allOf(f.thenAccept(sb::append)).join();
        out.println(sb); // EXPECT
    }

    private void uitvoerders(PrintWriter out, String v) throws InterruptedException, ExecutionException {
        ExecutorService ex = Executors.newSingleThreadExecutor();
        try {
            Future<String> een = ex.submit(() -> v);
            Future<String> twee = ex.submit(() -> "twee");
            out.println(een.get()); // EXPECT
            out.println(twee.get()); // SAFE
            String[] vak = new String[2];
            ex.submit(() -> {
                vak[0] = v;
                vak[1] = "vak";
            }).get();
            out.println(vak[0]); // EXPECT
            out.println(vak[1]); // SAFE
            List<Callable<String>> taken = new ArrayList<>();
            taken.add(() -> "t0");
            taken.add(() -> v + "1");
            List<Future<String>> uitslagen = ex.invokeAll(taken);
            out.println(uitslagen.get(0).get()); // SAFE
            out.println(uitslagen.get(1).get()); // EXPECT
            out.println(ex.submit(() -> { }, "vast").get()); // SAFE
            out.println(ex.submit(() -> { }, v).get()); // EXPECT
        } finally {
            ex.shutdown();
        }
        FutureTask<String> ft = new FutureTask<>(() -> v.trim());
        ft.run();
        out.println(ft.get()); // EXPECT
        out.println(ft.isDone()); // SAFE
        out.println(ForkJoinPool.commonPool().invoke(new Samenvoeger(List.of("a", "b", v, "d")))); // EXPECT
        out.println(ForkJoinPool.commonPool().invoke(new Samenvoeger(List.of("a", "b", "c")))); // SAFE
    }

    private void draden(PrintWriter out, String v) throws InterruptedException {
        Werker w1 = new Werker(v);
        Werker w2 = new Werker("w2");
        Werker w3 = new Werker(v);
        w1.start();
        w2.start();
        w1.join();
        w2.join();
        out.println(w1.uit); // EXPECT
        out.println(w2.uit); // SAFE
        out.println(w3.uit); // SAFE
        Thread t = new Thread(() -> out.println("in de draad " + v), "naam"); // EXPECT
        t.start();
        t.join();
        out.println(t.getName()); // SAFE
        out.println(new Thread(() -> { }, v).getName()); // EXPECT
        DRAAD.set(v);
        out.println(DRAAD.get()); // EXPECT
        String[] ander = new String[1];
        Thread kijk = new Thread(() -> ander[0] = DRAAD.get());
        kijk.start();
        kijk.join();
        out.println(ander[0]); // SAFE
        DRAAD.remove();
        out.println(DRAAD.get()); // SAFE

        AtomicReference<String> ref = new AtomicReference<>("r");
        out.println(ref.getAndSet(v)); // SAFE
        out.println(ref.get()); // EXPECT
        out.println(ref.updateAndGet(s -> s + "!")); // EXPECT
        out.println(ref.getAndUpdate(s -> "schoon")); // EXPECT
        out.println(ref.get()); // SAFE
        out.println(ref.accumulateAndGet(v, (a, b) -> a)); // SAFE
        out.println(ref.accumulateAndGet(v, (a, b) -> b + a)); // EXPECT
        AtomicReferenceArray<String> ara = new AtomicReferenceArray<>(2);
        ara.set(0, v);
        ara.set(1, "1");
        out.println(ara.get(0)); // EXPECT
        out.println(ara.get(1)); // SAFE
        BlockingQueue<String> bq = new ArrayBlockingQueue<>(4);
        Thread producent = new Thread(() -> {
            bq.add("p0");
            bq.add(v);
        });
        producent.start();
        out.println(bq.take()); // SAFE
        out.println(bq.take()); // EXPECT
    }
}
