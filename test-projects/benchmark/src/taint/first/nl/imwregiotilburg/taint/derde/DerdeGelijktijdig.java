package nl.imwregiotilburg.taint.derde;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Work that is done elsewhere, later or at the same time. */
final class DerdeGelijktijdig {

  private DerdeGelijktijdig() {}

  /** All answers of a pool. */
  static final class Zwembad extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String naam = vraag.getParameter("naam");
      ExecutorService bad = Executors.newFixedThreadPool(2);
      try {
        List<Callable<String>> werk = new ArrayList<>();
        werk.add(() -> "vast");
        werk.add(() -> "Dag " + naam);
        for (Future<String> antwoord : bad.invokeAll(werk)) {
          uit.println(antwoord.isDone()); // SAFE
          uit.println(antwoord.get()); // EXPECT
        }
        Future<Integer> lengte = bad.submit(naam::length);
        uit.println(lengte.get()); // SAFE
        Callable<String> kaal = () -> "kaal";
        uit.println(bad.invokeAny(List.of(kaal))); // SAFE
        uit.println(bad.submit(() -> {}, naam).get()); // EXPECT
      } finally {
        bad.shutdown();
      }
    }
  }

  /** Answers in the order in which they are ready. */
  static final class Volgorde extends Pagina {
    private static final class Taak implements Callable<String> {
      private final String tekst;

      Taak(String tekst) {
        this.tekst = tekst;
      }

      @Override
      public String call() {
        return "<" + tekst + ">";
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      ExecutorService bad = Executors.newCachedThreadPool();
      CompletionService<String> dienst = new ExecutorCompletionService<>(bad);
      dienst.submit(new Taak(vraag.getParameter("naam")));
      uit.println(dienst.take().get()); // EXPECT
      CompletionService<String> vast = new ExecutorCompletionService<>(bad);
      vast.submit(new Taak("x"));
      uit.println(vast.take().get()); // SAFE
      uit.println(vast.poll() == null); // SAFE
      bad.shutdown();
    }
  }

  /** A chain of futures with an exit for mistakes. */
  static final class Beloften extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      String naam = vraag.getParameter("naam");
      CompletableFuture<String> groet =
          CompletableFuture.supplyAsync(() -> naam).thenApply(n -> "Dag " + n);
      uit.println(groet.get()); // EXPECT
      uit.println(groet.thenApply(String::length).join()); // SAFE
      CompletableFuture<String> mis =
          CompletableFuture.supplyAsync(
              () -> {
                throw new IllegalStateException("mis: " + naam);
              });
      uit.println(mis.exceptionally(f -> f.getMessage()).join()); // EXPECT
      uit.println(mis.exceptionally(f -> "fout").join()); // SAFE
      var afgehandeld = mis.handle((w, f) -> f == null ? "goed" : f.getCause().getMessage());
      uit.println(afgehandeld.join()); // EXPECT
      CompletableFuture<String> vast = CompletableFuture.completedFuture("vast");
      uit.println(vast.thenCombine(groet, (a, b) -> a + b).join()); // EXPECT
      uit.println(vast.thenCombine(groet, (a, b) -> a).join()); // SAFE
      var vervolg = vast.thenCompose(v -> CompletableFuture.completedFuture(v + naam));
      uit.println(vervolg.join()); // EXPECT
      vast.thenAcceptBoth(groet, (a, b) -> uit.println(b)).join(); // EXPECT
      vast.thenAccept(a -> uit.println(a)).join(); // SAFE
      groet.whenComplete((w, f) -> uit.println(w)); // EXPECT
      groet.whenComplete((w, f) -> uit.println(f)); // SAFE
    }
  }

  /** A future that is completed by hand. */
  static final class MetDeHand extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      CompletableFuture<String> een = new CompletableFuture<>();
      CompletableFuture<String> twee = new CompletableFuture<>();
      twee.complete("vast");
      uit.println(een.getNow("nog niet")); // SAFE
      CompletableFuture<String> vervolg = een.thenApply(t -> t + ".");
      een.complete(vraag.getParameter("naam"));
      uit.println(een.join()); // EXPECT
      uit.println(twee.join()); // SAFE
      uit.println(vervolg.join()); // EXPECT
      CompletableFuture.allOf(een, twee).thenRun(() -> uit.println(een.join())); // EXPECT
      CompletableFuture.allOf(een, twee).thenRun(() -> uit.println(twee.join())); // SAFE
    }
  }

  /** What belongs to a thread. */
  static final class Draadeigen extends Pagina {
    private static final ThreadLocal<String> GEBRUIKER = new ThreadLocal<>();
    private static final ThreadLocal<StringBuilder> KLADDE =
        ThreadLocal.withInitial(StringBuilder::new);
    private static final ThreadLocal<String> TAAL = ThreadLocal.withInitial(() -> "nl");

    private static String wie() {
      return "Gebruiker " + GEBRUIKER.get();
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      GEBRUIKER.set(vraag.getParameter("naam"));
      try {
        KLADDE.get().append(vraag.getParameter("regel"));
        uit.println(wie()); // EXPECT
        uit.println(KLADDE.get()); // EXPECT
        uit.println(TAAL.get()); // SAFE
      } finally {
        GEBRUIKER.remove();
        KLADDE.get().setLength(0);
      }
      uit.println(GEBRUIKER.get()); // SAFE
    }
  }

  /** A thread that leaves its result in a field. */
  static final class Nalaten extends Pagina {
    private static final class Werker extends Thread {
      private final String opdracht;
      private volatile String resultaat;

      Werker(String opdracht) {
        this.opdracht = opdracht;
      }

      @Override
      public void run() {
        resultaat = opdracht.toUpperCase();
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      Werker een = new Werker(vraag.getParameter("naam"));
      Werker twee = new Werker("vast");
      een.start();
      twee.start();
      een.join();
      twee.join();
      uit.println(een.resultaat); // EXPECT
      uit.println(twee.resultaat); // SAFE
      Runnable werk = () -> uit.println("klaar met " + een.opdracht); // EXPECT
      Thread derde = new Thread(werk, "derde");
      derde.start();
      derde.join();
      uit.println(derde.getName()); // SAFE
    }
  }

  /** A queue between one who makes and one who takes. */
  static final class Loopband extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      BlockingQueue<String> band = new ArrayBlockingQueue<>(4);
      BlockingQueue<String> vast = new ArrayBlockingQueue<>(4);
      CountDownLatch klaar = new CountDownLatch(1);
      Thread maker =
          new Thread(
              () -> {
                band.add(vraag.getParameter("naam"));
                vast.offer("x");
                klaar.countDown();
              });
      maker.start();
      klaar.await();
      uit.println(band.peek()); // EXPECT
      uit.println(vast.take()); // SAFE
      List<String> alles = new ArrayList<>();
      uit.println(band.drainTo(alles)); // SAFE
      uit.println(alles); // EXPECT
    }
  }

  /** Readers and writers that are connected. */
  static final class Buis extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      PipedWriter in = new PipedWriter();
      PipedReader af = new PipedReader(in);
      in.write(vraag.getParameter("naam") + "\n");
      in.close();
      uit.println(new BufferedReader(af).readLine()); // EXPECT
      PipedReader tweede = new PipedReader();
      try (PipedWriter vast = new PipedWriter(tweede)) {
        vast.write("vast\n");
      }
      uit.println(new BufferedReader(tweede).readLine()); // SAFE
    }
  }

  /** A guarded box. */
  static final class Slot extends Pagina {
    private static final class Doos<T> {
      private final Lock slot = new ReentrantLock();
      private T inhoud;

      T ruil(T nieuw) {
        slot.lock();
        try {
          T oud = inhoud;
          inhoud = nieuw;
          return oud;
        } finally {
          slot.unlock();
        }
      }

      synchronized T kijk() {
        return inhoud;
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      Doos<String> doos = new Doos<>();
      uit.println(doos.ruil(vraag.getParameter("naam"))); // SAFE
      uit.println(doos.kijk()); // EXPECT
      uit.println(doos.ruil("vast")); // EXPECT
      uit.println(doos.kijk()); // SAFE
      synchronized (doos) {
        uit.println(doos.ruil("einde")); // SAFE
      }
    }
  }

  /** Atomic values and their functions. */
  static final class Ondeelbaar extends Pagina {
    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      AtomicReference<String> naam = new AtomicReference<>("vast");
      uit.println(naam.getAndSet(vraag.getParameter("naam"))); // SAFE
      uit.println(naam.get()); // EXPECT
      uit.println(naam.updateAndGet(oud -> oud + "!")); // EXPECT
      uit.println(naam.accumulateAndGet("x", (oud, nieuw) -> nieuw)); // SAFE
      uit.println(naam.get()); // SAFE
      AtomicInteger lengte = new AtomicInteger();
      lengte.addAndGet(vraag.getParameter("naam").length());
      uit.println(lengte); // SAFE
      AtomicReference<String> ander = new AtomicReference<>();
      ander.compareAndSet(null, vraag.getParameter("naam"));
      uit.println(ander); // EXPECT
      uit.println(ander.getAndUpdate(oud -> "weg")); // EXPECT
      uit.println(ander.getPlain()); // SAFE
    }
  }

  /** Work that divides itself. */
  static final class Delen extends Pagina {
    private static final class Plakken extends RecursiveTask<String> {
      private final transient List<String> stukken;

      Plakken(List<String> stukken) {
        this.stukken = stukken;
      }

      @Override
      protected String compute() {
        if (stukken.size() < 2) {
          return stukken.isEmpty() ? "" : stukken.get(0);
        }
        int midden = stukken.size() / 2;
        Plakken links = new Plakken(stukken.subList(0, midden));
        Plakken rechts = new Plakken(stukken.subList(midden, stukken.size()));
        links.fork();
        return rechts.compute() + links.join();
      }
    }

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) throws Exception {
      List<String> los = List.of("a", vraag.getParameter("b"), "c");
      uit.println(ForkJoinPool.commonPool().invoke(new Plakken(los))); // EXPECT
      uit.println(new Plakken(List.of("a", "b")).invoke()); // SAFE
      FutureTask<String> taak = new FutureTask<>(() -> los.get(1));
      taak.run();
      uit.println(taak.get()); // EXPECT
      FutureTask<Integer> telling = new FutureTask<>(los::size);
      telling.run();
      uit.println(telling.get()); // SAFE
    }
  }

  /** A shared map that computes what is missing. */
  static final class Gedeeld extends Pagina {
    private final ConcurrentMap<String, String> bekend = new ConcurrentHashMap<>();

    @Override
    protected void toon(HttpServletRequest vraag, PrintWriter uit) {
      String naam = vraag.getParameter("naam");
      String groet = bekend.computeIfAbsent("groet", sleutel -> "Dag " + naam);
      uit.println(groet); // EXPECT
      ConcurrentMap<String, Integer> lengtes = new ConcurrentHashMap<>();
      lengtes.compute(naam, (sleutel, oud) -> oud == null ? sleutel.length() : oud + 1);
      uit.println(lengtes.get(naam)); // SAFE
      ConcurrentMap<String, String> rollen = new ConcurrentHashMap<>();
      rollen.merge("rol", "lezer", (a, b) -> a + b);
      uit.println(rollen.get("rol")); // SAFE
      rollen.merge("rol", naam, (a, b) -> a + "," + b);
      uit.println(rollen.get("rol")); // EXPECT
      uit.println(rollen.getOrDefault("geen", "niets")); // SAFE
    }
  }
}
