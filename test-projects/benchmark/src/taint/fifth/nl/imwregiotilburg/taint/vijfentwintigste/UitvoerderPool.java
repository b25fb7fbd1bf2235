package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

@WebServlet("/v25/uitvoerderpool")
public class UitvoerderPool extends HttpServlet {

    private static final class Klus implements Callable<String> {
        private final String in;
        private final boolean stil;

        Klus(String in, boolean stil) {
            this.in = in;
            this.stil = stil;
        }

        @Override
        public String call() {
            return stil ? "klaar" : "klaar: " + in;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        try {
            Future<String> luid = pool.submit(new Klus(p, false));
            Future<String> stil = pool.submit(new Klus(p, true));
            out.println(luid.get()); // EXPECT
            out.println(stil.get()); // SAFE
            List<Future<String>> alle = pool.invokeAll(List.of(new Klus("a", false), new Klus(p, false)));
            out.println(alle.get(0).get()); // SAFE
            out.println(alle.get(1).get()); // EXPECT
            BlockingQueue<String> rij = new LinkedBlockingQueue<>();
            CountDownLatch klaar = new CountDownLatch(1);
            pool.execute(() -> {
                rij.add("eerst");
                rij.add(String.valueOf(p));
                klaar.countDown();
            });
            klaar.await();
            out.println(rij.take()); // SAFE
            out.println(rij.take()); // EXPECT
            try {
                pool.submit(() -> {
                    throw new IOException(p);
                }).get();
            } catch (ExecutionException e) {
                out.println(e.getCause().getMessage()); // EXPECT
                out.println(e.getCause().getClass().getSimpleName()); // SAFE
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new ServletException(e);
        } finally {
            pool.shutdown();
        }
    }
}
