package nl.imwregiotilburg.taint.tweede;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Threads and what they share. */
public final class TweedeDraden {

  private static final ThreadLocal<String> LOKAAL = new ThreadLocal<>();
  private static final ThreadLocal<String> GEWIST = ThreadLocal.withInitial(() -> "begin");

  static final class Werker extends Thread {
    private final String taak;
    private String uitkomst = "geen";

    Werker(String taak) {
      this.taak = taak;
    }

    @Override
    public void run() {
      uitkomst = "gedaan: " + taak;
    }
  }

  public void draad(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    Werker een = new Werker(req.getParameter("a"));
    Werker twee = new Werker("vast");
    een.start();
    twee.start();
    een.join();
    twee.join();
    resp.getWriter().println(een.uitkomst); // EXPECT
    resp.getWriter().println(twee.uitkomst); // SAFE
  }

  public void draadMetTaak(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    StringBuffer bak = new StringBuffer();
    Thread t = new Thread(() -> bak.append(req.getParameter("a")), "naam");
    t.start();
    t.join();
    resp.getWriter().println(bak); // EXPECT
    resp.getWriter().println(t.getName()); // SAFE
  }

  public void lokaal(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    LOKAAL.set(req.getParameter("a"));
    resp.getWriter().println(LOKAAL.get()); // EXPECT
    LOKAAL.remove();
    GEWIST.set(req.getParameter("a"));
    GEWIST.set("vast");
    resp.getWriter().println(GEWIST.get()); // SAFE
  }

  public void atomair(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    AtomicReference<String> ref = new AtomicReference<>("begin");
    resp.getWriter().println(ref.getAndSet(req.getParameter("a"))); // SAFE
    resp.getWriter().println(ref.get()); // EXPECT
    resp.getWriter().println(ref.updateAndGet(s -> s + "!")); // EXPECT
    ref.set("einde");
    resp.getWriter().println(ref.get()); // SAFE
    ref.compareAndSet("einde", req.getParameter("b"));
    resp.getWriter().println(ref.accumulateAndGet("x", String::concat)); // EXPECT
    AtomicInteger teller = new AtomicInteger();
    teller.addAndGet(req.getParameter("a").length());
    resp.getWriter().println(teller.get()); // SAFE
    AtomicReferenceArray<String> vakken = new AtomicReferenceArray<>(2);
    vakken.set(1, req.getParameter("a"));
    resp.getWriter().println(vakken.get(1)); // EXPECT
  }

  public void uitvoerder(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    String invoer = req.getParameter("a");
    ExecutorService dienst = Executors.newSingleThreadExecutor();
    Future<String> vies = dienst.submit(() -> invoer.trim());
    Future<Integer> schoon = dienst.submit(() -> invoer.length());
    resp.getWriter().println(vies.get()); // EXPECT
    resp.getWriter().println(schoon.get()); // SAFE
    List<Future<String>> alle = dienst.invokeAll(List.of(() -> "a", () -> invoer));
    for (Future<String> f : alle) {
      resp.getWriter().println(f.get()); // EXPECT
    }
    FutureTask<String> taak = new FutureTask<>(() -> invoer);
    dienst.execute(taak);
    resp.getWriter().println(taak.get()); // EXPECT
    dienst.shutdown();
  }

  public void belofte(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    String invoer = req.getParameter("a");
    CompletableFuture<String> een = CompletableFuture.supplyAsync(() -> invoer);
    resp.getWriter().println(een.thenApply(s -> s + ".").join()); // EXPECT
    resp.getWriter().println(een.thenApply(String::isEmpty).get()); // SAFE
    CompletableFuture<String> twee = CompletableFuture.completedFuture("b");
    resp.getWriter().println(twee.thenCombine(een, (x, y) -> x + y).join()); // EXPECT
    resp.getWriter().println(twee.thenCombine(een, (x, y) -> x).join()); // SAFE
    resp.getWriter().println(twee.thenCompose(x -> een).join()); // EXPECT
    CompletableFuture<String> leeg = new CompletableFuture<>();
    leeg.complete(invoer);
    resp.getWriter().println(leeg.getNow("-")); // EXPECT
    CompletableFuture<String> stuk = new CompletableFuture<>();
    stuk.completeExceptionally(new IllegalStateException(invoer));
    resp.getWriter().println(stuk.exceptionally(Throwable::getMessage).join()); // EXPECT
    resp.getWriter().println(twee.handle((s, t) -> t == null ? s : t.getMessage()).join()); // SAFE
    String[] vak = new String[1];
    een.thenAccept(s -> vak[0] = s).join();
    resp.getWriter().println(vak[0]); // EXPECT
  }

  public void wachtrij(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    BlockingQueue<String> rij = new ArrayBlockingQueue<>(4);
    new Thread(
            () -> {
              try {
                rij.put(req.getParameter("a"));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
    resp.getWriter().println(rij.take()); // EXPECT
  }

  private final ReentrantReadWriteLock slot = new ReentrantReadWriteLock();

  public void opSlot(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    String bewaard;
    slot.writeLock().lock();
    try {
      bewaard = req.getParameter("a");
    } finally {
      slot.writeLock().unlock();
    }
    synchronized (this) {
      resp.getWriter().println(bewaard); // EXPECT
    }
    resp.getWriter().println(slot.isWriteLocked()); // SAFE
  }

  public void gelijktijdig(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    ConcurrentMap<String, String> map = new ConcurrentHashMap<>();
    map.putIfAbsent("k", req.getParameter("a"));
    resp.getWriter().println(map.get("k")); // EXPECT
    StringBuffer bak = new StringBuffer();
    map.forEach((k, v) -> bak.append(v));
    resp.getWriter().println(bak); // EXPECT
    resp.getWriter().println(((ConcurrentHashMap<String, String>) map).mappingCount()); // SAFE
    CopyOnWriteArrayList<String> rij = new CopyOnWriteArrayList<>();
    rij.addIfAbsent(req.getParameter("a"));
    resp.getWriter().println(rij.get(0)); // EXPECT
  }

  static final class Som extends RecursiveTask<String> {
    private static final long serialVersionUID = 1L;
    private final String[] delen;
    private final int van;
    private final int tot;

    Som(String[] delen, int van, int tot) {
      this.delen = delen;
      this.van = van;
      this.tot = tot;
    }

    @Override
    protected String compute() {
      if (tot - van == 1) {
        return delen[van];
      }
      int midden = (van + tot) / 2;
      Som links = new Som(delen, van, midden);
      Som rechts = new Som(delen, midden, tot);
      links.fork();
      return rechts.compute() + links.join();
    }
  }

  public void verdeel(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    String[] delen = {"a", "b", req.getParameter("a")};
    resp.getWriter().println(ForkJoinPool.commonPool().invoke(new Som(delen, 0, 3))); // EXPECT
  }

  public void later(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    CompletableFuture<Void> klaar = new CompletableFuture<>();
    StringBuffer bak = new StringBuffer();
    String invoer = req.getParameter("a");
    Timer klok = new Timer(true);
    klok.schedule(
        new TimerTask() {
          @Override
          public void run() {
            bak.append(invoer);
            klaar.complete(null);
          }
        },
        1);
    klaar.get();
    resp.getWriter().println(bak.toString()); // EXPECT
  }

  public void ruil(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    Exchanger<String> ruil = new Exchanger<>();
    String invoer = req.getParameter("a");
    new Thread(
            () -> {
              try {
                ruil.exchange(invoer);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
    resp.getWriter().println(ruil.exchange("b")); // EXPECT
  }
}
