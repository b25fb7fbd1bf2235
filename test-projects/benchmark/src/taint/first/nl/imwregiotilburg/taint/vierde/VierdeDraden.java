package nl.imwregiotilburg.taint.vierde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/** Threads and what they share. */
public final class VierdeDraden {
  private VierdeDraden() {}

  /** A thread with a runnable. */
  public static class Draad extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String naam = vraag.getParameter("naam");
      String[] uitkomst = {"leeg", "leeg"};
      Thread t =
          new Thread(
              () -> {
                uitkomst[0] = naam;
                uitkomst[1] = "klaar";
              });
      t.start();
      t.join();
      uit.println(uitkomst[0]); // EXPECT
      uit.println(uitkomst[1]); // SAFE
    }
  }

  /** A runnable class with a field. */
  public static class Loper extends Blad {
    private static class Klus implements Runnable {
      private final String in;
      private volatile String resultaat = "";
      private volatile int lengte;

      Klus(String in) {
        this.in = in;
      }

      @Override
      public void run() {
        resultaat = "<" + in + ">";
        lengte = resultaat.length();
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Klus een = new Klus(vraag.getParameter("tekst"));
      Klus twee = new Klus("vast");
      Thread a = new Thread(een);
      Thread b = new Thread(twee);
      a.start();
      b.start();
      a.join();
      b.join();
      uit.println(een.resultaat); // EXPECT
      uit.println(twee.resultaat); // SAFE
      uit.println(een.lengte); // SAFE
    }
  }

  /** A subclass of Thread. */
  public static class Onderklasse extends Blad {
    private static class Schrijfdraad extends Thread {
      private final PrintWriter uit;
      private final String tekst;

      Schrijfdraad(PrintWriter uit, String tekst) {
        this.uit = uit;
        this.tekst = tekst;
      }

      @Override
      public void run() {
        uit.println("draad"); // SAFE
        uit.println(tekst); // EXPECT
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Thread t = new Schrijfdraad(uit, vraag.getParameter("naam"));
      t.start();
      t.join();
    }
  }

  /** An executor with callables. */
  public static class Uitvoerder extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String naam = vraag.getParameter("naam");
      ExecutorService dienst = Executors.newFixedThreadPool(2);
      try {
        Future<String> een = dienst.submit(() -> "naam " + naam);
        Future<String> twee = dienst.submit(() -> "vast");
        uit.println(een.get()); // EXPECT
        uit.println(twee.get()); // SAFE
        uit.println(een.isDone()); // SAFE
      } finally {
        dienst.shutdown();
      }
    }
  }

  /** All the callables of a list. */
  public static class Allen extends Blad {
    private static class Ophaler implements Callable<String> {
      private final String wat;

      Ophaler(String wat) {
        this.wat = wat;
      }

      @Override
      public String call() {
        return wat.trim();
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      ExecutorService dienst = Executors.newSingleThreadExecutor();
      try {
        List<Ophaler> vuil = List.of(new Ophaler("a"), new Ophaler(vraag.getParameter("b") + ""));
        for (Future<String> f : dienst.invokeAll(vuil)) {
          uit.println(f.get()); // EXPECT
        }
        List<Ophaler> schoon = List.of(new Ophaler("a"), new Ophaler("b"));
        for (Future<String> f : dienst.invokeAll(schoon)) {
          uit.println(f.get()); // SAFE
        }
      } finally {
        dienst.shutdownNow();
      }
    }
  }

  /** Stages of a completable future. */
  public static class Belofte extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String naam = vraag.getParameter("naam");
      CompletableFuture<String> een =
          CompletableFuture.supplyAsync(() -> naam).thenApply(s -> s + "!");
      CompletableFuture<String> twee =
          CompletableFuture.supplyAsync(() -> naam).thenApply(s -> "weg");
      uit.println(een.get()); // EXPECT
      uit.println(twee.get()); // SAFE
      uit.println(een.thenCombine(twee, (a, b) -> b + a).join()); // EXPECT
      uit.println(een.thenCombine(twee, (a, b) -> b).join()); // SAFE
    }
  }

  /** A future completed by hand. */
  public static class Voltooid extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      CompletableFuture<String> een = new CompletableFuture<>();
      CompletableFuture<String> twee = new CompletableFuture<>();
      een.thenAccept(s -> uit.println("een " + s)); // EXPECT
      twee.thenAccept(s -> uit.println("twee " + s)); // SAFE
      een.complete(request.getQueryString());
      twee.complete("vast");
    }
  }

  /** A future that fails. */
  public static class Mislukt extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      CompletableFuture<String> f = new CompletableFuture<>();
      f.completeExceptionally(new IllegalStateException(naam));
      uit.println(f.exceptionally(Throwable::getMessage).join()); // EXPECT
      uit.println(f.exceptionally(t -> "mislukt").join()); // SAFE
      uit.println(f.handle((s, t) -> t == null ? s : "fout").join()); // SAFE
    }
  }

  /** Thread-local values. */
  public static class Eigendraads extends Blad {
    private static final ThreadLocal<String> NAAM = ThreadLocal.withInitial(() -> "niemand");
    private static final ThreadLocal<String> ROL = ThreadLocal.withInitial(() -> "gast");

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      NAAM.set(vraag.getParameter("naam"));
      try {
        uit.println(NAAM.get()); // EXPECT
        uit.println(ROL.get()); // SAFE
      } finally {
        NAAM.remove();
      }
      uit.println(NAAM.get()); // SAFE
    }
  }

  /** A blocking queue between two threads. */
  public static class Wachtrij extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      BlockingQueue<String> vuil = new LinkedBlockingQueue<>();
      BlockingQueue<String> schoon = new ArrayBlockingQueue<>(4);
      String naam = vraag.getParameter("naam") + "";
      Thread maker =
          new Thread(
              () -> {
                vuil.add(naam);
                schoon.add("vast");
              });
      maker.start();
      uit.println(vuil.take()); // EXPECT
      uit.println(schoon.take()); // SAFE
      maker.join();
    }
  }

  /** Atomic references. */
  public static class Verwijzingen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      AtomicReference<String> een = new AtomicReference<>("a");
      AtomicReference<String> twee = new AtomicReference<>("b");
      String oud = een.getAndSet(vraag.getParameter("naam"));
      twee.updateAndGet(s -> s + s);
      uit.println(oud); // SAFE
      uit.println(een.get()); // EXPECT
      uit.println(twee.get()); // SAFE
      uit.println(een.accumulateAndGet("c", (x, y) -> y + x)); // EXPECT
    }
  }

  /** A concurrent map. */
  public static class Gelijktijdig extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      ConcurrentMap<String, String> m = new ConcurrentHashMap<>();
      String naam = vraag.getParameter("naam") + "";
      m.put("naam", naam);
      m.putIfAbsent("rol", "gast");
      m.putIfAbsent("rol", naam);
      uit.println(m.get("naam")); // EXPECT
      uit.println(m.get("rol")); // SAFE
      uit.println(m.computeIfAbsent("stad", k -> naam + k)); // EXPECT
      uit.println(m.computeIfAbsent("land", k -> "NL")); // SAFE
    }
  }

  /** State guarded by a lock. */
  public static class Slot extends HttpServlet {
    private static class Kluis {
      private final Lock slot = new ReentrantLock();
      private String inhoud = "";

      void leg(String s) {
        slot.lock();
        try {
          inhoud = s;
        } finally {
          slot.unlock();
        }
      }

      String pak() {
        slot.lock();
        try {
          return inhoud;
        } finally {
          slot.unlock();
        }
      }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Kluis een = new Kluis();
      Kluis twee = new Kluis();
      een.leg(request.getHeader("X-Naam"));
      twee.leg("goud");
      uit.println(een.pak()); // EXPECT
      uit.println(twee.pak()); // SAFE
    }
  }

  /** A synchronised buffer with wait and notify. */
  public static class Gesynchroniseerd extends Blad {
    private static class Buffer {
      private String inhoud;

      synchronized void zet(String s) {
        inhoud = s;
        notifyAll();
      }

      synchronized String neem() throws InterruptedException {
        while (inhoud == null) {
          wait();
        }
        String s = inhoud;
        inhoud = null;
        return s;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Buffer een = new Buffer();
      Buffer twee = new Buffer();
      String naam = vraag.getParameter("naam") + "";
      new Thread(() -> een.zet(naam)).start();
      new Thread(() -> twee.zet("vast")).start();
      uit.println(een.neem()); // EXPECT
      uit.println(twee.neem()); // SAFE
    }
  }

  /** A timer and its task. */
  public static class Wekker extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String naam = vraag.getParameter("naam");
      CountDownLatch klaar = new CountDownLatch(1);
      AtomicReference<String> een = new AtomicReference<>("");
      AtomicReference<String> twee = new AtomicReference<>("");
      Timer wekker = new Timer(true);
      wekker.schedule(
          new TimerTask() {
            @Override
            public void run() {
              een.set(naam);
              twee.set("afgelopen");
              klaar.countDown();
            }
          },
          1L);
      klaar.await(2, TimeUnit.SECONDS);
      wekker.cancel();
      uit.println(een.get()); // EXPECT
      uit.println(twee.get()); // SAFE
    }
  }

  /** A future task run in place. */
  public static class Taak extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String naam = vraag.getParameter("naam");
      FutureTask<String> een = new FutureTask<>(() -> naam + ".");
      FutureTask<String> twee = new FutureTask<>(() -> {}, "vast");
      een.run();
      twee.run();
      uit.println(een.get()); // EXPECT
      uit.println(twee.get()); // SAFE
    }
  }

  /** Work split in two halves. */
  public static class Splitsen extends Blad {
    private static class Samenvoegen extends RecursiveTask<String> {
      private static final long serialVersionUID = 1L;
      private final String[] delen;
      private final int van;
      private final int tot;

      Samenvoegen(String[] delen, int van, int tot) {
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
        Samenvoegen links = new Samenvoegen(delen, van, midden);
        Samenvoegen rechts = new Samenvoegen(delen, midden, tot);
        links.fork();
        return rechts.compute() + links.join();
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String[] vuil = {"a", "b", vraag.getParameter("c"), "d"};
      String[] schoon = {"a", "b", "c", "d"};
      uit.println(ForkJoinPool.commonPool().invoke(new Samenvoegen(vuil, 0, 4))); // EXPECT
      uit.println(ForkJoinPool.commonPool().invoke(new Samenvoegen(schoon, 0, 4))); // SAFE
    }
  }

  /** An executor which runs at once. */
  public static class Direct extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Executor direct = Runnable::run;
      List<String> vuil = new CopyOnWriteArrayList<>();
      List<String> schoon = new CopyOnWriteArrayList<>();
      direct.execute(() -> vuil.add(vraag.getParameter("naam")));
      direct.execute(() -> schoon.add("vast"));
      uit.println(vuil); // EXPECT
      uit.println(schoon); // SAFE
    }
  }

  /** A handler for what a thread did not catch. */
  public static class Vangnet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      String naam = request.getParameter("naam");
      List<String> gevangen = new CopyOnWriteArrayList<>();
      Thread t =
          new Thread(
              () -> {
                throw new IllegalStateException(naam);
              });
      t.setUncaughtExceptionHandler((draad, fout) -> gevangen.add(fout.getMessage()));
      t.start();
      try {
        t.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      uit.println(gevangen); // EXPECT
      uit.println(gevangen.size()); // SAFE
    }
  }

  /** The cause of a failed future. */
  public static class Uitvoerfout extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String naam = vraag.getParameter("naam");
      ExecutorService dienst = Executors.newCachedThreadPool();
      Callable<String> klus =
          () -> {
            throw new IOException("kan niet: " + naam);
          };
      try {
        uit.println(dienst.submit(klus).get()); // SAFE
      } catch (ExecutionException e) {
        uit.println(e.getCause().getMessage()); // EXPECT
        uit.println(e.getCause() instanceof IOException); // SAFE
      } finally {
        dienst.shutdown();
      }
    }
  }

  /** A lock for readers and one for writers. */
  public static class Leesslot extends Blad {
    private static class Bord {
      private final ReadWriteLock slot = new ReentrantReadWriteLock();
      private final Map<String, String> teksten = new HashMap<>();

      void hang(String k, String v) {
        slot.writeLock().lock();
        try {
          teksten.put(k, v);
        } finally {
          slot.writeLock().unlock();
        }
      }

      String lees(String k) {
        slot.readLock().lock();
        try {
          return teksten.get(k);
        } finally {
          slot.readLock().unlock();
        }
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Bord bord = new Bord();
      bord.hang("boven", vraag.getParameter("tekst"));
      bord.hang("onder", "vast");
      uit.println(bord.lees("boven")); // EXPECT
      uit.println(bord.lees("onder")); // SAFE
    }
  }

  /** The name of a thread. */
  public static class Naamdraad extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter uit = response.getWriter();
      Thread een = new Thread(() -> {}, request.getParameter("naam") + "");
      Thread twee = new Thread(() -> {}, "werker");
      uit.println(een.getName()); // EXPECT
      uit.println(twee.getName()); // SAFE
    }
  }

  /** All of several futures. */
  public static class Samen extends Blad {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam") + "";
      List<CompletableFuture<String>> lijst =
          Stream.of("a", naam).map(s -> CompletableFuture.supplyAsync(() -> s)).toList();
      CompletableFuture.allOf(lijst.toArray(new CompletableFuture<?>[0])).join();
      uit.println(lijst.get(1).join()); // EXPECT
      uit.println(lijst.get(0).join()); // SAFE
      uit.println(lijst.stream().map(CompletableFuture::join).toList()); // EXPECT
      CompletableFuture<String> laatste =
          lijst.get(1).thenCompose(s -> CompletableFuture.completedFuture("z"));
      uit.println(laatste.join()); // SAFE
    }
  }
}
