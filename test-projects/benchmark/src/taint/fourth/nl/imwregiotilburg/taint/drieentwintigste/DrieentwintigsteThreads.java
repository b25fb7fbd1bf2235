package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;

public class DrieentwintigsteThreads {

    /** A thread with state. */
    public static class Thread01 extends HttpServlet {
        static class Worker extends Thread {
            private final String input;
            String result = "";
            String status = "new";

            Worker(String input) {
                this.input = input;
            }

            @Override
            public void run() {
                result = "[" + input + "]";
                status = "done";
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            PrintWriter out = resp.getWriter();
            Worker w = new Worker(req.getParameter("name"));
            Worker idle = new Worker(req.getParameter("name"));
            w.start();
            try {
                w.join();
            } catch (InterruptedException e) {
                throw new ServletException(e);
            }
            out.println(w.result); // EXPECT
            out.println(idle.input); // EXPECT
            out.println(w.status); // SAFE
            out.println(idle.result); // SAFE
        }
    }

    /** An executor and its futures. */
    public static class Thread02 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            PrintWriter out = resp.getWriter();
            String name = req.getParameter("name");
            ExecutorService pool = Executors.newFixedThreadPool(2);
            try {
                Future<String> f1 = pool.submit(() -> name + "!");
                Future<String> f2 = pool.submit(() -> "static");
                Future<Integer> f3 = pool.submit(name::length);
                out.println(f1.get()); // EXPECT
                out.println(f2.get()); // SAFE
                out.println(f3.get()); // SAFE
                List<Callable<String>> calls = List.of(() -> "a", () -> name);
                for (Future<String> f : pool.invokeAll(calls)) {
                    out.println(f.get()); // EXPECT
                }
            } catch (InterruptedException | ExecutionException e) {
                throw new ServletException(e);
            } finally {
                pool.shutdown();
            }
        }
    }

    /** CompletableFuture. */
    public static class Thread03 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String name = req.getParameter("name");
            CompletableFuture<String> a = CompletableFuture.supplyAsync(() -> name).thenApply(s -> "<" + s + ">");
            CompletableFuture<String> b = CompletableFuture.completedFuture("b");
            out.println(a.join()); // EXPECT
            out.println(b.join()); // SAFE
            out.println(b.thenCombine(a, (x, y) -> x + y).join()); // EXPECT
            out.println(b.thenCombine(a, (x, y) -> x).join()); // SAFE
            out.println(a.thenApply(Masker::over).join()); // SAFE
            CompletableFuture<String> failed = CompletableFuture.failedFuture(new IllegalStateException("failed"));
            out.println(failed.exceptionally(t -> t.getMessage()).join()); // SAFE
            out.println(failed.exceptionally(t -> name).join()); // EXPECT
        }
    }

    /** ThreadLocal. */
    public static class Thread04 extends HttpServlet {
        private static final ThreadLocal<String> USER = new ThreadLocal<>();
        private static final ThreadLocal<String> LOCALE = ThreadLocal.withInitial(() -> "nl");

        private void inner(PrintWriter out) {
            out.println(USER.get()); // EXPECT
            out.println(LOCALE.get()); // SAFE
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            USER.set(req.getParameter("user"));
            resp.getWriter().println(USER.get()); // EXPECT
            inner(resp.getWriter());
            USER.remove();
            resp.getWriter().println(USER.get()); // SAFE
        }
    }

    /** Atomic references and blocking queues. */
    public static class Thread05 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            PrintWriter out = resp.getWriter();
            AtomicReference<String> ref = new AtomicReference<>("initial");
            String before = ref.getAndSet(req.getParameter("name"));
            out.println(before); // SAFE
            out.println(ref.get()); // EXPECT
            ref.updateAndGet(s -> s + "+");
            out.println(ref.getAndSet("final")); // EXPECT
            out.println(ref.get()); // SAFE
            BlockingQueue<String> queue = new LinkedBlockingQueue<>();
            Thread producer = new Thread(() -> queue.add(req.getHeader("X-Job")));
            producer.start();
            try {
                out.println(queue.take()); // EXPECT
                producer.join();
            } catch (InterruptedException e) {
                throw new ServletException(e);
            }
        }
    }

    /** A Runnable that writes the response itself. */
    public static class Thread06 extends HttpServlet {
        static class Printer implements Runnable {
            private final PrintWriter out;
            private final String text;

            Printer(PrintWriter out, String text) {
                this.out = out;
                this.text = text;
            }

            public void run() {
                out.println(text); // EXPECT
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            Thread t = new Thread(new Printer(resp.getWriter(), req.getParameter("name")), "printer");
            t.start();
            try {
                t.join();
            } catch (InterruptedException e) {
                throw new ServletException(e);
            }
            resp.getWriter().println(t.getName()); // SAFE
        }
    }
}
