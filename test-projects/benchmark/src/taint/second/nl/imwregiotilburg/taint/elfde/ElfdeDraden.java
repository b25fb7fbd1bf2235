package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeDraden {

    public static class Draad extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            String[] vak = new String[2];
            Thread t = new Thread(() -> {
                vak[0] = "uit draad " + n;
                vak[1] = "vast";
            });
            t.start();
            wacht(t);
            out.println(vak[0]); // EXPECT
            out.println(vak[1]); // SAFE
        }

        private static void wacht(Thread t) {
            try {
                t.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static class Taak extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Werk a = new Werk(req.getParameter("tekst"));
            Werk b = new Werk("vast");
            Thread t = new Thread(a, "a");
            Thread u = new Thread(b, "b");
            t.start();
            u.start();
            try {
                t.join();
                u.join();
            } catch (InterruptedException e) {
                return;
            }
            out.println(a.uitkomst); // EXPECT
            out.println(b.uitkomst); // SAFE
        }

        static class Werk implements Runnable {
            private final String invoer;
            private volatile String uitkomst;

            Werk(String invoer) {
                this.invoer = invoer;
            }

            @Override
            public void run() {
                uitkomst = "[" + invoer + "]";
            }
        }
    }

    public static class Uitvoerder extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            ExecutorService ex = Executors.newFixedThreadPool(2);
            String n = req.getParameter("naam");
            try {
                Future<String> f = ex.submit(() -> "Dag " + n);
                Future<String> g = ex.submit(() -> "Dag allen");
                out.println(f.get()); // EXPECT
                out.println(g.get()); // SAFE
                List<Future<String>> alle = ex.invokeAll(List.of(() -> "x", () -> n));
                for (Future<String> h : alle) {
                    out.println(h.get()); // EXPECT
                }
            } catch (InterruptedException | ExecutionException e) {
                throw new IOException(e);
            } finally {
                ex.shutdown();
            }
        }
    }

    public static class Toekomst extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            CompletableFuture<String> a = CompletableFuture.supplyAsync(() -> n);
            CompletableFuture<String> b = CompletableFuture.supplyAsync(() -> "vast");
            out.println(a.thenApply(s -> s + "!").join()); // EXPECT
            out.println(b.thenApply(s -> s + "!").join()); // SAFE
            out.println(b.thenCombine(a, (x, y) -> x).join()); // SAFE
            CompletableFuture<String> c = new CompletableFuture<>();
            a.thenAccept(s -> c.complete("klaar " + s));
            out.println(c.join()); // EXPECT
        }
    }

    public static class ToekomstFout extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> {
                if (n == null || n.length() < 20) throw new IllegalArgumentException("te kort: " + n);
                return "lang";
            });
            out.println(f.handle((s, e) -> e == null ? s : e.getCause().getMessage()).join()); // EXPECT
            out.println(f.exceptionally(e -> "mislukt").join()); // SAFE
            try {
                f.get();
            } catch (ExecutionException e) {
                out.println(e.getCause().getMessage()); // EXPECT
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static class Wachtrij extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            BlockingQueue<String> q = new LinkedBlockingQueue<>();
            String t = String.valueOf(req.getParameter("tekst"));
            Thread maker = new Thread(() -> {
                q.add("begin");
                q.add(t);
            });
            maker.start();
            try {
                String een = q.poll(5, TimeUnit.SECONDS);
                String twee = q.poll(5, TimeUnit.SECONDS);
                out.println(een); // SAFE
                out.println(twee); // EXPECT
                maker.join();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    public static class Onderklasse extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Lader l = new Lader(req.getParameter("naam"));
            l.start();
            try {
                l.join();
            } catch (InterruptedException e) {
                return;
            }
            out.println(l.regels.get(0)); // SAFE
            out.println(l.regels.get(1)); // EXPECT
        }

        static class Lader extends Thread {
            private final String wat;
            final List<String> regels = Collections.synchronizedList(new ArrayList<>());

            Lader(String wat) {
                this.wat = wat;
            }

            @Override
            public void run() {
                regels.add("geladen");
                regels.add(wat);
            }
        }
    }

    public static class Atomair extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            java.util.concurrent.atomic.AtomicReference<String> r = new java.util.concurrent.atomic.AtomicReference<>("begin");
            java.util.concurrent.atomic.AtomicInteger i = new java.util.concurrent.atomic.AtomicInteger();
            String n = req.getParameter("naam");
            Runnable taak = () -> {
                r.updateAndGet(s -> s + n);
                i.incrementAndGet();
            };
            out.println(r.get()); // SAFE
            Thread t = new Thread(taak);
            t.start();
            try {
                t.join();
            } catch (InterruptedException e) {
                return;
            }
            out.println(r.get()); // EXPECT
            String oud = r.getAndSet("leeg");
            out.println(oud); // EXPECT
        }
    }
}
