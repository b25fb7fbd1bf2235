package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class AchttiendeDraad extends HttpServlet {

    static class Brievenbus {
        private final BlockingQueue<String> bak = new LinkedBlockingQueue<>();

        void post(String s) {
            bak.add(s);
        }

        String haal() {
            String s = bak.poll();
            return s == null ? "niets" : s;
        }
    }

    static class Werker extends Thread {
        private final String taak;
        private String uitkomst;

        Werker(String taak) {
            super("werker");
            this.taak = taak;
        }

        @Override
        public void run() {
            uitkomst = "klaar met " + taak;
        }
    }

    private void werk(HttpServletRequest req, PrintWriter w) throws Exception {
        String p = "" + req.getParameter("taak");
        Werker a = new Werker(p);
        Werker b = new Werker("rust");
        a.start();
        b.start();
        a.join();
        b.join();
        w.println(a.uitkomst); // EXPECT
        w.println(b.uitkomst); // SAFE
        w.println(a.getName()); // SAFE
        a.setName(p);
        w.println(a.getName()); // EXPECT

        Thread d = new Thread(() -> {
            w.println(p); // EXPECT
            w.println("in draad"); // SAFE
        });
        d.start();
        d.join();

        ExecutorService ex = Executors.newFixedThreadPool(2);
        try {
            Future<String> f = ex.submit(() -> p.toLowerCase());
            Future<Integer> g = ex.submit(() -> p.length());
            w.println(f.get()); // EXPECT
            w.println(g.get()); // SAFE
            List<Callable<String>> taken = List.of(() -> p, () -> "twee");
            List<Future<String>> uit = ex.invokeAll(taken);
            w.println(uit.get(0).get()); // EXPECT
            w.println(uit.get(1).get()); // SAFE
            Future<String> h = ex.submit(() -> {
                throw new IllegalStateException(p);
            });
            try {
                w.println(h.get()); // SAFE
            } catch (ExecutionException e) {
                w.println(e.getCause().getMessage()); // EXPECT
            }
        } finally {
            ex.shutdown();
        }

        CompletableFuture<String> cf = CompletableFuture.supplyAsync(() -> p);
        w.println(cf.thenApply(s -> "<" + s + ">").join()); // EXPECT
        w.println(cf.thenApply(s -> s.isEmpty()).join()); // SAFE
        w.println(cf.thenCombine(CompletableFuture.completedFuture("x"), (s, t) -> t + s).join()); // EXPECT
        w.println(cf.thenCombine(CompletableFuture.completedFuture("x"), (s, t) -> t).join()); // SAFE
        w.println(cf.thenApply(AchttiendePagina.Masker::over).join()); // SAFE
        cf.thenAccept(s -> w.println(s)).join(); // EXPECT
        CompletableFuture<String> mis = new CompletableFuture<>();
        mis.completeExceptionally(new Exception(p));
        w.println(mis.exceptionally(t -> t.getMessage()).join()); // EXPECT
        w.println(mis.exceptionally(t -> "mis").join()); // SAFE

        AtomicReference<String> ref = new AtomicReference<>("eerst");
        w.println(ref.getAndSet(p)); // SAFE
        w.println(ref.get()); // EXPECT
        w.println(ref.getAndUpdate(s -> "later")); // EXPECT
        w.println(ref.get()); // SAFE
        w.println(ref.accumulateAndGet(p, (x, y) -> x + y)); // EXPECT
        ThreadLocal<String> tl = ThreadLocal.withInitial(() -> "eigen");
        tl.set(p);
        String[] vang = new String[1];
        Thread ander = new Thread(() -> vang[0] = tl.get());
        ander.start();
        ander.join();
        w.println(vang[0]); // SAFE
        w.println(tl.get()); // EXPECT
        tl.remove();
        w.println(tl.get()); // SAFE
        Brievenbus bus = new Brievenbus();
        w.println(bus.haal()); // SAFE
        new Thread(() -> bus.post(p)).start();
        w.println(bus.haal()); // EXPECT
        Exchanger<String> ruil = new Exchanger<>();
        String[] over = new String[1];
        Thread partner = new Thread(() -> {
            try {
                over[0] = ruil.exchange("van partner");
            } catch (InterruptedException e) {
                over[0] = "onderbroken";
            }
        });
        partner.start();
        w.println(ruil.exchange(p)); // SAFE
        partner.join();
        w.println(over[0]); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        try {
            werk(req, resp.getWriter());
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
