package nl.imwregiotilburg.taint.zesde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Threads, executors and futures. */
public final class ZesdeDraden {

  private ZesdeDraden() {}

  /** A thread with a runnable object. */
  public static class Taken extends HttpServlet {
    private static class Taak implements Runnable {
      private final String invoer;
      private String uitvoer = "";
      private String stand = "nieuw";

      Taak(String invoer) {
        this.invoer = invoer;
      }

      @Override
      public void run() {
        uitvoer = "klaar: " + invoer;
        stand = "klaar";
      }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      PrintWriter out = response.getWriter();
      Taak taak = new Taak(request.getParameter("naam"));
      out.println(taak.uitvoer); // SAFE
      Thread draad = new Thread(taak);
      draad.start();
      try {
        draad.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      out.println(taak.uitvoer); // EXPECT
      out.println(taak.stand); // SAFE
    }
  }

  /** A subclass of the thread. */
  public static class Werkers extends Zijde {
    private static class Werker extends Thread {
      private final PrintWriter out;
      private final String tekst;
      private final String merk;

      Werker(PrintWriter out, String tekst, String merk) {
        this.out = out;
        this.tekst = tekst;
        this.merk = merk;
      }

      @Override
      public void run() {
        out.println(tekst); // EXPECT
        out.println(merk); // SAFE
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Werker werker = new Werker(out, request.getParameter("naam"), "werker");
      werker.start();
      werker.join();
    }
  }

  /** A lambda in a thread. */
  public static class Los extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      String naam = request.getParameter("naam");
      Thread een = new Thread(() -> out.println(naam)); // EXPECT
      Thread twee = new Thread(() -> out.println("vast")); // SAFE
      een.start();
      twee.start();
      een.join();
      twee.join();
    }
  }

  /** Futures of an executor. */
  public static class Toekomst extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      ExecutorService dienst = Executors.newSingleThreadExecutor();
      try {
        String naam = request.getParameter("naam");
        Future<String> een = dienst.submit(() -> "naam " + naam);
        Future<String> twee = dienst.submit(() -> "vast");
        out.println(een.get()); // EXPECT
        out.println(twee.get()); // SAFE
        out.println(een.isDone()); // SAFE
      } finally {
        dienst.shutdown();
      }
    }
  }

  /** A callable object. */
  public static class Oproep extends Zijde {
    private static class Zoektaak implements Callable<String> {
      private final String term;
      private final boolean echo;

      Zoektaak(String term, boolean echo) {
        this.term = term;
        this.echo = echo;
      }

      @Override
      public String call() {
        return echo ? "gezocht: " + term : "gezocht";
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      ExecutorService dienst = Executors.newFixedThreadPool(2);
      try {
        Future<String> een = dienst.submit(new Zoektaak(request.getParameter("term"), true));
        Future<String> twee = dienst.submit(new Zoektaak("vast", true));
        out.println(een.get()); // EXPECT
        out.println(twee.get()); // SAFE
        List<Zoektaak> taken = List.of(new Zoektaak(request.getHeader("Referer"), true));
        for (Future<String> uitslag : dienst.invokeAll(taken)) {
          out.println(uitslag.get()); // EXPECT
        }
      } finally {
        dienst.shutdown();
      }
    }
  }

  /** A chain of stages. */
  public static class Trappen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      String naam = request.getParameter("naam");
      CompletableFuture<String> bron = CompletableFuture.supplyAsync(() -> naam);
      CompletableFuture<String> luid = bron.thenApply(tekst -> tekst + "!");
      CompletableFuture<String> stil = bron.thenApply(tekst -> "...");
      out.println(luid.get()); // EXPECT
      out.println(stil.join()); // SAFE
      bron.thenAccept(tekst -> out.println(tekst)).join(); // EXPECT
      stil.thenAccept(tekst -> out.println(tekst)).join(); // SAFE
      out.println(luid.thenCombine(stil, (a, b) -> a + b).join()); // EXPECT
      out.println(luid.thenCombine(stil, (a, b) -> b).join()); // SAFE
    }
  }

  /** Completed from outside. */
  public static class Belofte extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      CompletableFuture<String> naam = new CompletableFuture<>();
      CompletableFuture<String> vast = CompletableFuture.completedFuture("vast");
      String waarde = request.getParameter("naam");
      Thread draad = new Thread(() -> naam.complete(waarde));
      draad.start();
      out.println(naam.get()); // EXPECT
      out.println(vast.get()); // SAFE
      out.println(vast.thenCompose(tekst -> naam).get()); // EXPECT
    }
  }

  /** A queue between a producer and a consumer. */
  public static class Wachtrij extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      BlockingQueue<String> rij = new ArrayBlockingQueue<>(4);
      BlockingQueue<String> ander = new ArrayBlockingQueue<>(4);
      String naam = String.valueOf(request.getParameter("naam"));
      Thread maker =
          new Thread(
              () -> {
                rij.offer(naam);
                ander.offer("sein");
              });
      maker.start();
      out.println(rij.take()); // EXPECT
      out.println(ander.take()); // SAFE
    }
  }

  /** Shared references. */
  public static class Verwijzing extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      AtomicReference<String> naam = new AtomicReference<>("begin");
      AtomicReference<String> stand = new AtomicReference<>("begin");
      AtomicInteger teller = new AtomicInteger();
      out.println(naam.get()); // SAFE
      Thread draad =
          new Thread(
              () -> {
                naam.set(request.getParameter("naam"));
                stand.set("gezet");
                teller.incrementAndGet();
              });
      draad.start();
      draad.join();
      out.println(naam.get()); // EXPECT
      out.println(stand.get()); // SAFE
      out.println(teller.get()); // SAFE
      out.println(naam.getAndSet("eind")); // EXPECT
      out.println(naam.get()); // SAFE
    }
  }

  /** A map for several threads. */
  public static class Gedeeld extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      ConcurrentMap<String, String> kaart = new ConcurrentHashMap<>();
      String naam = String.valueOf(request.getParameter("naam"));
      ExecutorService dienst = Executors.newCachedThreadPool();
      dienst.submit(() -> kaart.put("naam", naam)).get();
      dienst.submit(() -> kaart.putIfAbsent("soort", "vast")).get();
      dienst.shutdown();
      out.println(kaart.get("naam")); // EXPECT
      out.println(kaart.get("soort")); // SAFE
    }
  }

  /** Values per thread. */
  public static class PerDraad extends Zijde {
    private static final ThreadLocal<String> GEBRUIKER = new ThreadLocal<>();
    private static final ThreadLocal<String> ROL = ThreadLocal.withInitial(() -> "gast");

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      GEBRUIKER.set(request.getHeader("X-Gebruiker"));
      try {
        toon(out);
      } finally {
        GEBRUIKER.remove();
      }
      out.println(GEBRUIKER.get()); // SAFE
    }

    private void toon(PrintWriter out) {
      out.println(GEBRUIKER.get()); // EXPECT
      out.println(ROL.get()); // SAFE
    }
  }

  /** Waits for several threads. */
  public static class Samen extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      List<String> delen = new CopyOnWriteArrayList<>();
      List<String> stappen = new CopyOnWriteArrayList<>();
      CountDownLatch hek = new CountDownLatch(2);
      for (String naam : new String[] {"voor", "achter"}) {
        new Thread(
                () -> {
                  delen.add(request.getParameter(naam));
                  stappen.add("stap");
                  hek.countDown();
                })
            .start();
      }
      hek.await();
      out.println(String.join(" ", delen)); // EXPECT
      out.println(String.join(" ", stappen)); // SAFE
    }
  }

  /** A task that writes to the database. */
  public static class Achtergrond extends Zijde {
    private static void bewaar(Connection db, String tabel, String tekst) throws Exception {
      db.createStatement().executeUpdate("INSERT INTO bak VALUES ('" + tekst + "')"); // EXPECT
      db.createStatement().executeUpdate("DELETE FROM " + tabel); // SAFE
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Connection db = DriverManager.getConnection("jdbc:zesde:achtergrond");
      String tekst = request.getParameter("tekst");
      ExecutorService dienst = Executors.newSingleThreadExecutor();
      Future<Void> klaar =
          dienst.submit(
              () -> {
                bewaar(db, "oud", tekst);
                return null;
              });
      klaar.get();
      dienst.shutdown();
    }
  }

  /** A lock around the state of an object. */
  public static class Slot extends Zijde {
    private static class Rekening {
      private String houder = "niemand";
      private String bank = "bank";

      synchronized void open(String naam) {
        houder = naam;
      }

      String houder() {
        synchronized (this) {
          return houder;
        }
      }

      synchronized String bank() {
        return bank;
      }
    }

    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) throws Exception {
      Rekening rekening = new Rekening();
      Thread opener = new Thread(() -> rekening.open(request.getParameter("naam")));
      opener.start();
      opener.join();
      out.println(rekening.houder()); // EXPECT
      out.println(rekening.bank()); // SAFE
    }
  }

  /** A failed future. */
  public static class Gefaald extends Zijde {
    @Override
    protected void pagina(HttpServletRequest request, PrintWriter out) {
      String naam = request.getParameter("naam");
      CompletableFuture<String> fout =
          CompletableFuture.supplyAsync(
              () -> {
                throw new IllegalStateException(naam);
              });
      out.println(fout.exceptionally(e -> e.getCause().getMessage()).join()); // EXPECT
      out.println(fout.exceptionally(e -> "mislukt").join()); // SAFE
      out.println(fout.handle((waarde, e) -> e == null ? "goed" : "fout " + naam).join()); // EXPECT
    }
  }
}
