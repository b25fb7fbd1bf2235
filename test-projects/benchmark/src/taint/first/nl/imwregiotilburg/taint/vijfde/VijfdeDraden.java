package nl.imwregiotilburg.taint.vijfde;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/** Threads, executors, futures and queues. */
public final class VijfdeDraden {
  private VijfdeDraden() {}

  /** A thread which fills a field. */
  public static class FilledByThread extends HttpServlet {
    static class Job extends Thread {
      private final String input;
      private String result = "none";
      private String state = "new";

      Job(String input) {
        this.input = input;
      }

      @Override
      public void run() {
        result = input.trim();
        state = "done";
      }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp)
        throws ServletException, IOException {
      Job job = new Job(req.getParameter("name"));
      job.start();
      try {
        job.join();
      } catch (InterruptedException e) {
        throw new ServletException(e);
      }
      resp.getWriter().println(job.result); // EXPECT
      resp.getWriter().println(job.state); // SAFE
    }
  }

  /** Two runnables. */
  public static class Runnables extends Vel {
    static class Task implements Runnable {
      private final PrintWriter out;
      private final String text;

      Task(PrintWriter out, String text) {
        this.out = out;
        this.text = text;
      }

      @Override
      public void run() {
        out.println(text); // EXPECT
        out.println("task done"); // SAFE
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Thread one = new Thread(new Task(out, req.getParameter("name")));
      Thread two = new Thread(new Task(out, "two"));
      one.start();
      one.join();
      two.start();
      two.join();
    }
  }

  /** Lambdas as threads. */
  public static class LambdaThreads extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      String name = req.getParameter("name");
      Thread one = new Thread(() -> out.println(name)); // EXPECT
      Thread two = new Thread(() -> out.println(name.length())); // SAFE
      one.start();
      two.start();
      one.join();
      two.join();
    }
  }

  /** A thread which is made but never started. */
  public static class NotStarted extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      String name = req.getParameter("name");
      Thread one = new Thread(() -> out.println("one " + name)); // SAFE
      Thread two = new Thread(() -> out.println("two " + name)); // EXPECT
      two.start();
      two.join();
      out.println(one.isAlive()); // SAFE
    }
  }

  /** An executor with callables. */
  public static class Callables extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      String name = req.getParameter("name");
      ExecutorService pool = Executors.newSingleThreadExecutor();
      try {
        Future<String> a = pool.submit(() -> name + "!");
        Future<Integer> b = pool.submit(() -> name.length());
        Future<String> c = pool.submit(() -> "constant");
        out.println(a.get()); // EXPECT
        out.println(b.get()); // SAFE
        out.println(c.get()); // SAFE
      } finally {
        pool.shutdown();
      }
    }
  }

  /** A callable of one's own. */
  public static class OwnCallable extends Vel {
    static class Fetch implements Callable<String> {
      private final String what;

      Fetch(String what) {
        this.what = what;
      }

      @Override
      public String call() {
        return "fetched " + what;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      ExecutorService pool = Executors.newFixedThreadPool(2);
      List<Future<String>> first = pool.invokeAll(List.of(new Fetch(req.getParameter("what"))));
      List<Future<String>> second = pool.invokeAll(List.of(new Fetch("page")));
      pool.shutdown();
      out.println(first.get(0).get()); // EXPECT
      out.println(second.get(0).get()); // SAFE
    }
  }

  /** A future task which runs in this thread. */
  public static class Tasks extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      String name = req.getParameter("name");
      FutureTask<String> a = new FutureTask<>(() -> name);
      FutureTask<String> b = new FutureTask<>(() -> out.checkError(), "done");
      a.run();
      b.run();
      out.println(a.get()); // EXPECT
      out.println(b.get()); // SAFE
    }
  }

  /** Completable futures. */
  public static class Completable extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      String name = req.getParameter("name");
      CompletableFuture<String> a =
          CompletableFuture.supplyAsync(() -> name).thenApply(s -> s.toUpperCase());
      CompletableFuture<Integer> b =
          CompletableFuture.supplyAsync(() -> name).thenApply(String::length);
      out.println(a.join()); // EXPECT
      out.println(b.join()); // SAFE
      CompletableFuture<String> c = CompletableFuture.completedFuture("c");
      out.println(c.thenCombine(a, (x, y) -> x + y).join()); // EXPECT
      out.println(c.thenCombine(a, (x, y) -> x).join()); // SAFE
    }
  }

  /** A future which is completed by hand. */
  public static class ByHand extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      CompletableFuture<String> a = new CompletableFuture<>();
      CompletableFuture<String> b = new CompletableFuture<>();
      a.complete(req.getParameter("name"));
      b.complete("b");
      out.println(a.get()); // EXPECT
      out.println(b.get()); // SAFE
      b.thenAccept(s -> out.println("got " + s)); // SAFE
      a.thenAccept(s -> out.println("got " + s)); // EXPECT
    }
  }

  /** ThreadLocal. */
  public static class Locals extends Vel {
    private static final ThreadLocal<String> NAME = new ThreadLocal<>();
    private static final ThreadLocal<String> ZONE = ThreadLocal.withInitial(() -> "CET");

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      NAME.set(req.getParameter("name"));
      out.println(NAME.get()); // EXPECT
      out.println(ZONE.get()); // SAFE
      NAME.remove();
      out.println(NAME.get()); // SAFE
    }
  }

  /** ThreadLocal, asked by another thread. */
  public static class OtherThread extends Vel {
    private static final ThreadLocal<String> PLAIN = ThreadLocal.withInitial(() -> "start");
    private static final InheritableThreadLocal<String> HANDED = new InheritableThreadLocal<>();

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      PLAIN.set(req.getParameter("name"));
      HANDED.set(req.getParameter("name"));
      Thread t =
          new Thread(
              () -> {
                out.println(PLAIN.get()); // SAFE
                out.println(HANDED.get()); // EXPECT
              });
      t.start();
      t.join();
      PLAIN.remove();
      HANDED.remove();
    }
  }

  /** A blocking queue between two threads. */
  public static class BetweenThreads extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      BlockingQueue<String> names = new LinkedBlockingQueue<>();
      BlockingQueue<String> signs = new ArrayBlockingQueue<>(1);
      String name = req.getParameter("name");
      Thread producer =
          new Thread(
              () -> {
                names.add(name);
                signs.add("ready");
              });
      producer.start();
      out.println(names.take()); // EXPECT
      out.println(signs.take()); // SAFE
      producer.join();
    }
  }

  /** Concurrent collections. */
  public static class ConcurrentCollections extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Map<String, String> map = new ConcurrentHashMap<>();
      map.putIfAbsent("a", req.getParameter("name"));
      map.putIfAbsent("b", "b");
      List<String> list = new CopyOnWriteArrayList<>();
      list.add("first");
      ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>();
      queue.add(req.getParameter("name"));
      out.println(map.get("a")); // EXPECT
      out.println(map.get("b")); // SAFE
      out.println(list.get(0)); // SAFE
      out.println(queue.poll()); // EXPECT
    }
  }

  /** Atomic references. */
  public static class Atomics extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      AtomicReference<String> ref = new AtomicReference<>("start");
      out.println(ref.getAndSet(req.getParameter("name"))); // SAFE
      out.println(ref.get()); // EXPECT
      out.println(ref.updateAndGet(s -> s + s)); // EXPECT
      ref.set("end");
      out.println(ref.get()); // SAFE
    }
  }

  /** A latch and a shared object. */
  public static class Latched extends Vel {
    static class Shared {
      volatile String text = "empty";
      volatile String note = "note";
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Shared shared = new Shared();
      CountDownLatch latch = new CountDownLatch(1);
      new Thread(
              () -> {
                shared.text = req.getParameter("name");
                latch.countDown();
              })
          .start();
      latch.await();
      out.println(shared.text); // EXPECT
      out.println(shared.note); // SAFE
    }
  }

  /** Divide and conquer. */
  public static class Divided extends Vel {
    static class Reverse extends RecursiveTask<String> {
      private static final long serialVersionUID = 1L;
      private final String s;

      Reverse(String s) {
        this.s = s;
      }

      @Override
      protected String compute() {
        if (s.length() < 2) {
          return s;
        }
        Reverse left = new Reverse(s.substring(0, s.length() / 2));
        Reverse right = new Reverse(s.substring(s.length() / 2));
        left.fork();
        return right.compute() + left.join();
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      ForkJoinPool pool = ForkJoinPool.commonPool();
      out.println(pool.invoke(new Reverse(req.getParameter("name")))); // EXPECT
      out.println(pool.invoke(new Reverse("abcd"))); // SAFE
    }
  }

  /** Two threads exchange what they have. */
  public static class Exchanged extends Vel {
    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) throws Exception {
      Exchanger<String> exchanger = new Exchanger<>();
      String[] got = new String[1];
      Thread t =
          new Thread(
              () -> {
                try {
                  got[0] = exchanger.exchange("constant");
                } catch (InterruptedException e) {
                  got[0] = "interrupted";
                }
              });
      t.start();
      String mine = exchanger.exchange(req.getParameter("name"));
      t.join();
      out.println(mine); // SAFE
      out.println(got[0]); // EXPECT
    }
  }

  /** A lock around a shared field. */
  public static class Locked extends Vel {
    static class Counter {
      private final ReentrantLock lock = new ReentrantLock();
      private String last = "none";
      private int count;

      void visit(String who) {
        lock.lock();
        try {
          last = who;
          count++;
        } finally {
          lock.unlock();
        }
      }

      synchronized String last() {
        return last;
      }

      synchronized int count() {
        return count;
      }
    }

    @Override
    protected void serve(HttpServletRequest req, PrintWriter out) {
      Counter counter = new Counter();
      counter.visit(req.getParameter("name"));
      out.println(counter.last()); // EXPECT
      out.println(counter.count()); // SAFE
    }
  }
}
