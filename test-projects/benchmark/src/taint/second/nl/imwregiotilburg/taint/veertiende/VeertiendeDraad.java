package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.atomic.AtomicReference;

public class VeertiendeDraad extends HttpServlet {
    private static final ThreadLocal<String> BLIJFT = ThreadLocal.withInitial(() -> "niets");
    private static final ThreadLocal<String> GEWIST = ThreadLocal.withInitial(() -> "niets");

    static final class Werker extends Thread {
        private final String in;
        String uit = "nog niet";
        Werker(String in) {
            this.in = in;
        }
        public void run() {
            uit = "af " + in;
        }
    }

    static final class Plak extends RecursiveTask<String> {
        private final String[] delen;
        private final int van, tot;
        Plak(String[] delen, int van, int tot) {
            this.delen = delen;
            this.van = van;
            this.tot = tot;
        }
        protected String compute() {
            if (tot - van == 1) {
                return delen[van];
            }
            int m = (van + tot) / 2;
            Plak links = new Plak(delen, van, m);
            links.fork();
            String rechts = new Plak(delen, m, tot).compute();
            return links.join() + rechts;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        out.println(BLIJFT.get()); // EXPECT
        out.println(GEWIST.get()); // SAFE
        BLIJFT.set(p);
        GEWIST.set(p);
        try {
            out.println(GEWIST.get()); // EXPECT
            draden(p, out);
            taken(p, out);
            beloften(p, out);
            kanalen(p, out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new ServletException(e);
        } finally {
            GEWIST.remove();
        }
    }

    private void draden(String p, PrintWriter out) throws InterruptedException {
        Werker a = new Werker(p);
        Werker b = new Werker("vast");
        Werker c = new Werker(p);
        a.start();
        b.start();
        a.join();
        b.join();
        out.println(a.uit); // EXPECT
        out.println(b.uit); // SAFE
        out.println(c.uit); // SAFE
        c.run();
        out.println(c.uit); // EXPECT
        String[] ander = new String[1];
        Thread t = new Thread(() -> ander[0] = BLIJFT.get());
        t.start();
        t.join();
        out.println(ander[0]); // SAFE
        Thread druk = new Thread(() -> out.println(p)); // EXPECT
        druk.start();
        druk.join();
        Thread niet = new Thread(() -> out.println(p)); // SAFE
        niet.setDaemon(true);
    }

    private void taken(String p, PrintWriter out) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Callable<String> werk = () -> p + "!";
            Future<String> f = pool.submit(werk);
            Future<Integer> g = pool.submit(() -> p.length());
            out.println(f.get()); // EXPECT
            out.println(g.get()); // SAFE
            List<Future<String>> fs = pool.invokeAll(List.of(() -> "vast", werk));
            out.println(fs.get(0).get()); // SAFE
            out.println(fs.get(1).get()); // EXPECT
            StringBuffer sb = new StringBuffer();
            Future<String> h = pool.submit(() -> sb.append(p), "klaar");
            out.println(h.get()); // SAFE
            out.println(sb); // EXPECT
            Future<?> mis = pool.submit(() -> {
                throw new IllegalStateException(p);
            });
            try {
                mis.get();
            } catch (ExecutionException e) {
                out.println(e.getCause().getMessage()); // EXPECT
            }
        } finally {
            pool.shutdown();
        }
        String[] delen = {"a", p, "c", "d"};
        out.println(ForkJoinPool.commonPool().invoke(new Plak(delen, 0, 3))); // EXPECT
        out.println(ForkJoinPool.commonPool().invoke(new Plak(delen, 2, 4))); // SAFE
    }

    private void beloften(String p, PrintWriter out) throws InterruptedException, ExecutionException {
        CompletableFuture<String> a = CompletableFuture.supplyAsync(() -> p).thenApply(String::trim);
        CompletableFuture<String> b = CompletableFuture.completedFuture("b");
        out.println(a.get()); // EXPECT
        out.println(b.thenCombine(a, (x, y) -> x).join()); // SAFE
        out.println(b.thenCombine(a, (x, y) -> x + y).join()); // EXPECT
        out.println(a.thenApply(VeertiendePagina.Masker::over).join()); // SAFE
        a.thenAccept(s -> out.println(s)).join(); // EXPECT
        CompletableFuture<String> stuk = CompletableFuture.failedFuture(new IllegalStateException());
        out.println(stuk.exceptionally(e -> p).join()); // EXPECT
        out.println(b.exceptionally(e -> p).join()); // SAFE
    }

    private void kanalen(String p, PrintWriter out) throws InterruptedException {
        BlockingQueue<String> kanaal = new ArrayBlockingQueue<>(4);
        AtomicReference<String> race = new AtomicReference<>("race");
        ConcurrentLinkedQueue<String> vol = new ConcurrentLinkedQueue<>();
        CountDownLatch klaar = new CountDownLatch(1);
        Thread maker = new Thread(() -> {
            race.set(p);
            kanaal.add("eerst");
            kanaal.add(p);
            vol.add("v" + kanaal.size());
            klaar.countDown();
        });
        maker.start();
        out.println(race.get()); // EXPECT
        klaar.await();
        out.println(kanaal.take()); // SAFE
        out.println(kanaal.take()); // EXPECT
        out.println(vol.poll()); // SAFE
    }
}
