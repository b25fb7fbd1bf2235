package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

public class ZeventiendeDraad extends HttpServlet {

    private static final ThreadLocal<String> DRAAD = ThreadLocal.withInitial(() -> "leeg");

    static class Werker extends Thread {
        private final String in;
        volatile String uitkomst = "nog niet";

        Werker(String in) {
            this.in = in;
        }

        @Override
        public void run() {
            uitkomst = in;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("werk");
        Werker w = new Werker(p);
        out.println(w.uitkomst); // SAFE
        Werker ongestart = new Werker(p);
        w.start();
        try {
            w.join();
        } catch (InterruptedException e) {
            throw new ServletException("gestoord");
        }
        out.println(w.uitkomst); // EXPECT
        out.println(ongestart.uitkomst); // SAFE
        DRAAD.set(p);
        Thread t = new Thread(() -> {
                out.println(DRAAD.get()); // SAFE
            });
        t.start();
        AtomicReference<String> ref = new AtomicReference<>(p);
        out.println(ref.getAndSet("nieuw")); // EXPECT
        out.println(ref.get()); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        out.println(DRAAD.get()); // EXPECT
        String p = req.getParameter("werk");
        ExecutorService dienst = Executors.newSingleThreadExecutor();
        try {
            Future<String> een = dienst.submit(() -> p + ".");
            Future<Integer> twee = dienst.submit(() -> p.length());
            out.println(een.get()); // EXPECT
            out.println(twee.get()); // SAFE
        } catch (InterruptedException | ExecutionException e) {
            throw new ServletException("gestoord");
        } finally {
            dienst.shutdown();
        }
        CompletableFuture<String> later = CompletableFuture.supplyAsync(() -> "klaar");
        out.println(later.thenApply(s -> s + p).join()); // EXPECT
        out.println(later.join()); // SAFE
    }
}
