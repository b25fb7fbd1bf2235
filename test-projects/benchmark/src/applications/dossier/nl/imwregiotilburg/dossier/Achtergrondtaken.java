package nl.imwregiotilburg.dossier;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Does work in the background. */
@Service
public class Achtergrondtaken {

  private static final Logger log = LoggerFactory.getLogger(Achtergrondtaken.class);

  private final ExecutorService pool =
      Executors.newFixedThreadPool(
          2,
          taak -> {
            Thread draad = new Thread(taak);
            draad.setDaemon(true);
            return draad;
          });

  private final BlockingQueue<Dossier> rij = new LinkedBlockingQueue<>();

  /** Sends a reminder. */
  static class Herinnering implements Runnable {
    private final String aan;
    private final String tekst;

    Herinnering(String aan, String tekst) {
      this.aan = aan;
      this.tekst = tekst;
    }

    @Override
    public void run() {
      log.info("Herinnering aan {}", aan); // EXPECT personal-data-logged emailadres
      log.info("Herinnering {}", tekst); // SAFE personal-data-logged
    }
  }

  /** Chains steps. */
  public void keten(Client client) {
    CompletableFuture<String> naam = CompletableFuture.supplyAsync(client::getNaam, pool);
    CompletableFuture<Long> id = CompletableFuture.supplyAsync(client::getId, pool);
    naam.thenApply(String::strip).thenAccept(n -> log.info("Naam {}", n)).join(); // EXPECT personal-data-logged naam
    id.thenApply(n -> n + 1).thenAccept(n -> log.info("Id {}", n)).join(); // SAFE personal-data-logged
    log.info("Samen {}", naam.thenCombine(id, (n, i) -> i + ":" + n).join()); // EXPECT personal-data-logged naam
    log.info("Samen {}", naam.thenCombine(id, (n, i) -> i).join()); // SAFE personal-data-logged
    CompletableFuture<Object> mislukt =
        CompletableFuture.supplyAsync(
            () -> {
              throw new IllegalStateException("bsn " + client.getBsn());
            },
            pool);
    Object opgevangen =
        mislukt
            .exceptionally(
                fout -> {
                  log.warn("Mislukt", fout); // EXPECT personal-data-logged bsn
                  return "hersteld";
                })
            .join();
    log.info("Opgevangen {}", opgevangen); // SAFE personal-data-logged
    id.whenComplete(
            (waarde, fout) -> {
              log.info("Waarde {}", waarde); // SAFE personal-data-logged
              log.info("Adres {}", client.getAdres()); // EXPECT personal-data-logged adres
            })
        .join();
  }

  /** Submits tasks. */
  public void taken(Client client) throws InterruptedException {
    Future<String> telefoon = pool.submit(client::getTelefoonnummer);
    Future<Integer> lengte = pool.submit(() -> client.getTelefoonnummer().length());
    try {
      log.info("Telefoon {}", telefoon.get()); // EXPECT personal-data-logged telefoonnummer
      log.info("Lengte {}", lengte.get()); // SAFE personal-data-logged
      pool.submit(new Herinnering(client.getEmailadres(), "tot morgen")).get();
    } catch (ExecutionException e) {
      log.error("Taak mislukt"); // SAFE personal-data-logged
    }
    Callable<String> fout =
        () -> {
          throw new IOException("geen gehoor op " + client.getTelefoonnummer());
        };
    try {
      pool.submit(fout).get();
    } catch (ExecutionException e) {
      log.error("Taak mislukt", e); // EXPECT personal-data-logged telefoonnummer
      log.error("Taak mislukt {}", e.getCause() instanceof IOException); // SAFE personal-data-logged
    }
    Thread draad = new Thread(() -> log.info("Vanuit draad: {}", client.getNaam())); // EXPECT personal-data-logged naam
    draad.start();
    draad.join();
  }

  /** Queues work. */
  public void plaats(Dossier dossier) throws InterruptedException {
    rij.put(dossier);
    Dossier volgende = rij.take();
    log.info("Volgende {}", volgende.getHulpvraag()); // EXPECT personal-data-logged hulpvraag
    log.info("Volgende {}", volgende.getId()); // SAFE personal-data-logged
    Runnable taak =
        new Runnable() {
          private final String vraag = dossier.getHulpvraag();
          private final long nummer = dossier.getId();

          @Override
          public void run() {
            log.info("Taak {}", vraag); // EXPECT personal-data-logged hulpvraag
            log.info("Taak {}", nummer); // SAFE personal-data-logged
          }
        };
    pool.execute(taak);
  }
}
