package nl.imwregiotilburg.cursusplan.taken;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Vrijwilliger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds people of the course they are to attend. */
public class HerinneringJob {
  private static final Logger log = LoggerFactory.getLogger(HerinneringJob.class);

  private final Taakplanner planner;

  @Inject
  public HerinneringJob(Taakplanner planner) {
    this.planner = planner;
  }

  /** One reminder; the most urgent ones come first. */
  private record Herinnering(int dringend, String regel) implements Comparable<Herinnering> {
    @Override
    public int compareTo(Herinnering ander) {
      return Integer.compare(ander.dringend, dringend);
    }
  }

  public void mislukt(Deelnemer d) throws InterruptedException {
    Future<Object> post =
        planner.plan(
            () -> {
              throw new IllegalStateException("geen gehoor op " + d.telefoon());
            });
    try {
      post.get();
    } catch (ExecutionException e) {
      log.warn("Herinnering mislukt", e); // EXPECT personal-data-logged telefoonnummer
    }
    Future<Object> leeg =
        planner.plan(
            () -> {
              throw new IllegalStateException("geen gehoor bij " + d.nummer());
            });
    try {
      leeg.get();
    } catch (ExecutionException e) {
      log.warn("Herinnering mislukt", e); // SAFE personal-data-logged
    }
  }

  public void opVolgorde(Vrijwilliger v) {
    PriorityQueue<Herinnering> wachtrij = new PriorityQueue<>();
    wachtrij.add(new Herinnering(1, "bel " + v.telefoon()));
    wachtrij.add(new Herinnering(9, "stuur rooster"));
    log.info("Eerst {}", wachtrij.poll().regel()); // SAFE personal-data-logged
    log.info("Dan {}", wachtrij.poll().regel()); // EXPECT personal-data-logged telefoonnummer
  }

  public void keten(Deelnemer d) {
    String bericht =
        CompletableFuture.supplyAsync(d::email)
            .thenApply(adres -> "aan:" + adres)
            .thenCombine(CompletableFuture.completedFuture("!"), String::concat)
            .join();
    log.debug("Keten gaf {}", bericht); // EXPECT personal-data-logged emailadres
    CompletableFuture<String> stuk = new CompletableFuture<>();
    stuk.completeExceptionally(new IllegalArgumentException("onbestelbaar " + d.email()));
    String opgevangen = stuk.exceptionally(fout -> fout.getMessage()).join();
    log.warn("Opgevangen {}", opgevangen); // EXPECT personal-data-logged emailadres
    log.warn("Opgevangen {}", stuk.exceptionally(fout -> "onbestelbaar").join()); // SAFE personal-data-logged
  }

  public void later(Deelnemer d) throws InterruptedException {
    CountDownLatch klaar = new CountDownLatch(1);
    AtomicReference<String> laatste = new AtomicReference<>("niets");
    AtomicInteger teller = new AtomicInteger();
    Timer wekker = new Timer("wekker", true);
    wekker.schedule(
        new TimerTask() {
          @Override
          public void run() {
            laatste.set(d.naam());
            teller.incrementAndGet();
            klaar.countDown();
          }
        },
        1L);
    klaar.await();
    wekker.cancel();
    log.debug("Achteraf {}", laatste.get()); // EXPECT personal-data-logged naam
    laatste.getAndSet("klaar");
    log.debug("Afgerond {}", laatste); // SAFE personal-data-logged
  }

  public void geluk(List<Deelnemer> lijst) {
    List<Runnable> werk = new ArrayList<>();
    for (Deelnemer d : lijst) {
      String adres = d.email();
      int nummer = d.nummer();
      werk.add(() -> log.info("Bericht naar {}", adres)); // EXPECT personal-data-logged emailadres
      werk.add(() -> log.info("Bericht naar deelnemer {}", nummer)); // SAFE personal-data-logged
    }
    werk.forEach(Runnable::run);
  }
}
