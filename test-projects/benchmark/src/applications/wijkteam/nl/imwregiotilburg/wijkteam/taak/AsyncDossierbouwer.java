package nl.imwregiotilburg.wijkteam.taak;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import nl.imwregiotilburg.wijkteam.domein.Adres;
import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.opslag.ClientRepository;
import nl.imwregiotilburg.wijkteam.opslag.HuishoudenRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

/** Collects a file from several places at once. */
@Service
public class AsyncDossierbouwer {
  private static final Logger log = LoggerFactory.getLogger(AsyncDossierbouwer.class);

  private final ClientRepository clienten;
  private final HuishoudenRepository huishoudens;
  private final Executor pool = Executors.newFixedThreadPool(2, r -> {
    Thread draad = new Thread(r, "dossier");
    draad.setDaemon(true);
    return draad;
  });
  private final AtomicReference<String> laatste = new AtomicReference<>("-");

  public AsyncDossierbouwer(ClientRepository clienten, HuishoudenRepository huishoudens) {
    this.clienten = clienten;
    this.huishoudens = huishoudens;
  }

  @Async
  public CompletableFuture<Integer> bouw(long id) {
    CompletableFuture<Client> client =
        CompletableFuture.supplyAsync(() -> clienten.findById(id).orElseThrow(), pool);
    CompletableFuture<String> plek =
        CompletableFuture.supplyAsync(() -> huishoudens.vereist(id).getWoning(), pool).thenApply(Adres::straat);
    client.thenApply(Client::getKlantcode).thenAccept(c -> log.info("code {}", c)).join(); // SAFE personal-data-logged
    client.thenApply(Client::getVoornaam).thenAccept(v -> log.info("deel {}", v)).join(); // EXPECT personal-data-logged naam
    CompletableFuture<String> samen = client.thenCombine(plek, (c, p) -> c.getId() + " op " + p);
    CompletableFuture<String> veilig = samen.exceptionally(fout -> "niet compleet");
    log.info("samen {}", veilig.join()); // EXPECT personal-data-logged adresgegevens
    return samen.handle(
        (tekst, fout) -> {
          if (fout != null) {
            log.warn("mislukt", fout); // SAFE personal-data-logged
            return 0;
          }
          laatste.set(tekst);
          log.info("klaar met {} tekens", tekst.length()); // SAFE personal-data-logged
          return 1;
        });
  }

  public void rekenControle(Client client) {
    CompletableFuture<Void> controle =
        CompletableFuture.runAsync(
            () -> {
              if (!"NL".equals(client.getKlantcode())) {
                throw new IllegalArgumentException("vreemde rekening " + client.getIban());
              }
            },
            pool);
    controle
        .whenComplete((niets, fout) -> log.warn("controle gaf {}", fout == null ? "niets" : fout.getMessage())) // EXPECT personal-data-logged iban
        .exceptionally(fout -> null)
        .thenRun(() -> log.info("controle klaar voor {}", client.getKlantcode())) // SAFE personal-data-logged
        .join();
    FutureTask<String> taak = new FutureTask<>(client::getEmailadres);
    taak.run();
    try {
      log.info("taak gaf {}", taak.get()); // EXPECT personal-data-logged emailadres
    } catch (InterruptedException | ExecutionException e) {
      Thread.currentThread().interrupt();
    }
  }

  public String laatste() {
    log.info("laatste {}", laatste.get()); // EXPECT personal-data-logged adresgegevens
    String vorige = laatste.getAndSet("-");
    return vorige;
  }
}
