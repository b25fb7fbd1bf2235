package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;

public class ZestiendeDraad extends HttpServlet {

    private static class Werker extends Thread {
        private final String opdracht;
        private String uitkomst = "nog niets";
        private int lengte;

        Werker(String opdracht) {
            this.opdracht = opdracht;
        }

        @Override
        public void run() {
            uitkomst = "klaar " + opdracht;
            lengte = opdracht.length();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("p"));
        try {
            Werker werker = new Werker(p);
            out.println(werker.uitkomst); // SAFE
            werker.start();
            werker.join();
            out.println(werker.uitkomst); // EXPECT
            ThreadLocal<String> plaats = ThreadLocal.withInitial(() -> "hier");
            String[] elders = new String[1];
            Thread zetter = new Thread(() -> {
                plaats.set(p);
                elders[0] = plaats.get();
            });
            zetter.start();
            zetter.join();
            out.println(plaats.get()); // SAFE
            out.println(elders[0]); // EXPECT
            BlockingQueue<String> rij = new LinkedBlockingQueue<>();
            Thread maker = new Thread(() -> {
                rij.add("eerst");
                rij.add(p);
            });
            maker.start();
            out.println(rij.take()); // SAFE
            out.println(rij.take()); // EXPECT
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("p"));
        ExecutorService ploeg = Executors.newSingleThreadExecutor();
        try {
            Future<String> belofte = ploeg.submit(() -> "af " + p);
            out.println(belofte.get()); // EXPECT
            AtomicReference<String> verwijzing = new AtomicReference<>("a");
            String vorige = verwijzing.getAndSet(p);
            verwijzing.updateAndGet(ZestiendeMasker::over);
            out.println(verwijzing.get()); // SAFE
        } catch (InterruptedException | ExecutionException fout) {
            throw new IOException("mislukt", fout);
        } finally {
            ploeg.shutdown();
        }
        CompletableFuture<String> toekomst = CompletableFuture.supplyAsync(() -> p);
        out.println(toekomst.thenApply(s -> s + "!").join()); // EXPECT
        CompletableFuture<String> vast = CompletableFuture.completedFuture("vast");
        out.println(vast.thenCombine(toekomst, (a, b) -> a).join()); // SAFE
        out.println(vast.thenCombine(toekomst, (a, b) -> a + b).join()); // EXPECT
        CompletableFuture<String> stuk = toekomst.thenApply(s -> {
            throw new IllegalStateException("stuk");
        });
        out.println(stuk.exceptionally(f -> "hersteld").join()); // SAFE
    }
}
