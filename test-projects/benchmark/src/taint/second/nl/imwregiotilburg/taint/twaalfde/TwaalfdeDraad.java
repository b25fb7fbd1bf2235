package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class TwaalfdeDraad {
    public static class Taak extends HttpServlet {
        static class Werk implements Runnable {
            private final String in;
            volatile String uit = "nog niet";

            Werk(String in) {
                this.in = in;
            }

            @Override
            public void run() {
                uit = "klaar: " + in;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Werk a = new Werk(req.getParameter("opdracht"));
            Werk b = new Werk("vast");
            Thread ta = new Thread(a);
            Thread tb = new Thread(b);
            ta.start();
            tb.start();
            try {
                ta.join();
                tb.join();
            } catch (InterruptedException e) {
                throw new ServletException(e);
            }
            resp.getWriter().println(a.uit); // EXPECT
            resp.getWriter().println(b.uit); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            doGet(req, resp);
        }
    }

    public static class Uitvoerder extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            ExecutorService dienst = Executors.newSingleThreadExecutor();
            String naam = req.getParameter("naam");
            try {
                Future<String> een = dienst.submit(() -> "Dag " + naam);
                Future<String> twee = dienst.submit(() -> "Dag allemaal");
                List<Future<String>> alle = dienst.invokeAll(List.of(() -> "x", () -> naam));
                resp.getWriter().println(een.get()); // EXPECT
                resp.getWriter().println(twee.get()); // SAFE
                resp.getWriter().println(alle.get(1).get()); // EXPECT
                resp.getWriter().println(alle.get(0).get()); // SAFE
            } catch (InterruptedException | ExecutionException e) {
                throw new ServletException(e);
            } finally {
                dienst.shutdown();
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            doGet(req, resp);
        }
    }

    public static class Toekomst extends HttpServlet {
        @Override
        public void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String in = request.getParameter("in");
            PrintWriter w = response.getWriter();
            CompletableFuture<String> data = CompletableFuture.supplyAsync(() -> in);
            CompletableFuture<String> vast = CompletableFuture.supplyAsync(() -> "vast");
            w.println(data.join()); // EXPECT
            w.println(vast.thenApply(s -> s + "!").join()); // SAFE
            w.println(vast.thenCombine(data, (a, b) -> a + b).join()); // EXPECT
            w.println(data.thenApply(s -> s == null ? 0 : s.length()).join()); // SAFE
            w.println(vast.thenCompose(s -> data.thenApply(d -> s + d)).join()); // EXPECT
            vast.thenAcceptBoth(data, (a, b) -> w.println(b)).join(); // EXPECT
        }

        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }

    public static class Mislukt extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String in = req.getParameter("in");
            CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> {
                throw new IllegalStateException("mislukt " + in);
            });
            PrintWriter out = resp.getWriter();
            out.println(f.handle((waarde, fout) -> fout.getCause().getMessage()).join()); // EXPECT
            out.println(f.exceptionally(fout -> "er ging iets mis").join()); // SAFE
            try {
                f.join();
            } catch (CompletionException e) {
                out.println(e.getCause().getMessage()); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Wachtrij extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            BlockingQueue<String> rij = new LinkedBlockingQueue<>();
            BlockingQueue<String> antwoorden = new LinkedBlockingQueue<>();
            Thread verwerker = new Thread(() -> {
                try {
                    antwoorden.put("verwerkt " + rij.take());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            verwerker.start();
            try {
                rij.put(String.valueOf(req.getParameter("bericht")));
                resp.getWriter().println(antwoorden.take()); // EXPECT
            } catch (InterruptedException e) {
                throw new ServletException(e);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            doGet(req, resp);
        }
    }

    public static class Atoom extends HttpServlet {
        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            AtomicReference<String> vak = new AtomicReference<>("begin");
            AtomicInteger n = new AtomicInteger();
            PrintWriter out = resp.getWriter();
            out.println(vak.getAndSet(req.getParameter("vak"))); // SAFE
            out.println(vak.get()); // EXPECT
            out.println(vak.updateAndGet(s -> n.incrementAndGet() + s)); // EXPECT
            AtomicReferenceArray<String> rij = new AtomicReferenceArray<>(2);
            rij.set(0, "nul");
            rij.set(1, req.getParameter("een"));
            out.println(rij.get(1)); // EXPECT
            out.println(rij.get(0)); // SAFE
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Gelijktijdig extends HttpServlet {
        private final ConcurrentMap<String, String> laatste = new ConcurrentHashMap<>();
        private final CopyOnWriteArrayList<String> spoor = new CopyOnWriteArrayList<>();

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            PrintWriter out = response.getWriter();
            out.println(laatste.get("klant")); // EXPECT
            for (String s : spoor) {
                out.println(s); // EXPECT
            }
            String klant = request.getParameter("klant");
            if (klant != null) {
                laatste.put("klant", klant);
                spoor.addIfAbsent(klant);
            }
            out.println(laatste.get("winkel")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class EigenDraad extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            ThreadLocal<String> eigen = ThreadLocal.withInitial(() -> "standaard");
            InheritableThreadLocal<String> geerfd = new InheritableThreadLocal<>();
            eigen.set(req.getParameter("naam"));
            geerfd.set(req.getParameter("naam"));
            PrintWriter out = resp.getWriter();
            Thread t = new Thread(() -> {
                out.println(eigen.get()); // SAFE
                out.println(geerfd.get()); // EXPECT
            });
            t.start();
            try {
                t.join();
            } catch (InterruptedException e) {
                throw new ServletException(e);
            }
            out.println(eigen.get()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            doGet(req, resp);
        }
    }
}
