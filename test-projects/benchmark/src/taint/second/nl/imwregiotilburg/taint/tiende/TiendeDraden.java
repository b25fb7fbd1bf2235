package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class TiendeDraden {

    public static class Draden1 extends HttpServlet {
        private static class Werk extends Thread {
            private final String in;
            String uit = "niets";
            Werk(String in) { this.in = in; }
            @Override public void run() { uit = "<" + in + ">"; }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Werk a = new Werk(req.getParameter("naam")), b = new Werk("vast"), c = new Werk(req.getParameter("naam"));
            a.start();
            b.start();
            try {
                a.join();
                b.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            out.println(a.uit); // EXPECT
            out.println(b.uit); // SAFE
            out.println(c.uit); // SAFE
            c.run();
            out.println(c.uit); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Draden2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            ExecutorService e = Executors.newFixedThreadPool(2);
            try {
                Future<String> f = e.submit(() -> "f" + n);
                Future<String> g = e.submit(() -> "g");
                Future<Integer> h = e.submit(() -> n == null ? 0 : n.length());
                out.println(f.get()); // EXPECT
                out.println(g.get()); // SAFE
                out.println(h.get()); // SAFE
                Callable<String> c = () -> n;
                for (Future<String> x : e.invokeAll(List.of(c, () -> "d"))) {
                    out.println(x.get()); // EXPECT
                }
            } catch (InterruptedException | ExecutionException x) {
                throw new IOException(x);
            } finally {
                e.shutdown();
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Draden3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("tekst");
            CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> n);
            CompletableFuture<String> g = CompletableFuture.completedFuture("g");
            out.println(f.thenApply(s -> s + "!").join()); // EXPECT
            out.println(f.thenApply(s -> "!").join()); // SAFE
            out.println(f.thenCombine(g, (x, y) -> x + y).join()); // EXPECT
            out.println(f.thenCombine(g, (x, y) -> y).join()); // SAFE
            out.println(g.thenCompose(s -> f).join()); // EXPECT
            f.thenAccept(s -> out.println(s)).join(); // EXPECT
            CompletableFuture<String> h = new CompletableFuture<>();
            h.complete("eerst");
            h.complete(n);
            out.println(h.join()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Draden4 extends HttpServlet {
        private static final ThreadLocal<String> GEBRUIKER = ThreadLocal.withInitial(() -> "niemand");
        private final AtomicReference<String> verwijzing = new AtomicReference<>("leeg");
        private final AtomicInteger teller = new AtomicInteger();

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(GEBRUIKER.get()); // SAFE
            GEBRUIKER.set(req.getParameter("naam"));
            out.println(GEBRUIKER.get()); // EXPECT
            GEBRUIKER.remove();
            out.println(GEBRUIKER.get()); // SAFE
            verwijzing.set(req.getParameter("tekst"));
            out.println(verwijzing.get()); // EXPECT
            out.println(verwijzing.getAndSet("klaar")); // EXPECT
            out.println(verwijzing.get()); // SAFE
            out.println(verwijzing.updateAndGet(s -> s + req.getHeader("Host"))); // EXPECT
            out.println(teller.incrementAndGet()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Draden5 extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = String.valueOf(req.getParameter("naam"));
            BlockingQueue<String> q = new LinkedBlockingQueue<>(), r = new ArrayBlockingQueue<>(3);
            Thread maker = new Thread(() -> {
                q.offer("eerste");
                q.offer(n);
                r.offer("r");
            });
            maker.start();
            try {
                out.println(q.take()); // SAFE
                out.println(q.take()); // EXPECT
                out.println(r.take()); // SAFE
                Thread lezer = new Thread() {
                    @Override public void run() {
                        out.println(n); // EXPECT
                    }
                };
                lezer.start();
                lezer.join();
                Runnable nooit = () -> r.offer(n);
                new Thread(nooit);
                out.println(r.poll()); // SAFE
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Draden6 extends HttpServlet {
        private final Object slot = new Object();
        private String gedeeld = "leeg";

        private synchronized void zet(String s) { gedeeld = s; }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            synchronized (slot) {
                zet("start");
                out.println(gedeeld); // SAFE
                FutureTask<String> t = new FutureTask<>(() -> zet(req.getParameter("naam")), "uitslag");
                t.run();
                try {
                    out.println(t.get()); // SAFE
                } catch (InterruptedException | ExecutionException e) {
                    throw new IOException(e);
                }
                out.println(gedeeld); // EXPECT
            }
            Timer timer = new Timer(true);
            CountDownLatch klaar = new CountDownLatch(1);
            timer.schedule(new TimerTask() {
                public void run() {
                    out.println("tik " + gedeeld); // EXPECT
                    klaar.countDown();
                }
            }, 0);
            try {
                klaar.await(2, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            timer.cancel();
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
