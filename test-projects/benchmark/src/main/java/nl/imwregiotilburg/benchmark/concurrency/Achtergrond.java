package nl.imwregiotilburg.benchmark.concurrency;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work handed to other threads. */
class Achtergrond {

  private static final Logger log = LoggerFactory.getLogger(Achtergrond.class);
  private final ExecutorService werkers = Executors.newFixedThreadPool(2);

  void draad(Client client) {
    new Thread(() -> log.info(client.getNaam())).start(); // EXPECT personal-data-logged naam
    new Thread(() -> log.info("{}", client.getId())).start(); // SAFE personal-data-logged
  }

  static final class Verzender extends Thread {
    private final String bestemming;

    Verzender(String bestemming) {
      this.bestemming = bestemming;
    }

    @Override
    public void run() {
      log.info("Verzonden naar {}", bestemming); // EXPECT personal-data-logged emailadres
    }
  }

  static final class Opruimer implements Runnable {
    private final String map;

    Opruimer(String map) {
      this.map = map;
    }

    @Override
    public void run() {
      log.info("Opgeruimd: {}", map); // SAFE personal-data-logged
    }
  }

  void eigenDraad(Client client) {
    new Verzender(client.getEmailadres()).start();
    new Thread(new Opruimer("/tmp/export")).start();
  }

  void werker(Client client) throws Exception {
    werkers.execute(() -> log.info(client.getBsn())); // EXPECT personal-data-logged bsn
    Future<String> vraag = werkers.submit(() -> client.getHulpvraag());
    log.info(vraag.get()); // EXPECT personal-data-logged hulpvraag
    Future<Long> nummer = werkers.submit(() -> client.getId());
    log.info("{}", nummer.get()); // SAFE personal-data-logged
    log.info("{}", vraag.isDone()); // SAFE personal-data-logged
    List<Callable<String>> taken = List.of(client::getNaam, client::getTelefoonnummer);
    for (Future<String> uitkomst : werkers.invokeAll(taken)) {
      log.info(uitkomst.get()); // EXPECT personal-data-logged naam,telefoonnummer
    }
  }

  void beloften(Client client) {
    CompletableFuture.supplyAsync(client::getNaam).thenAccept(naam -> log.info(naam)); // EXPECT personal-data-logged naam
    CompletableFuture.supplyAsync(client::getNaam).thenApply(String::length).thenAccept(n -> log.info("{}", n)); // SAFE personal-data-logged
    CompletableFuture<String> adres = CompletableFuture.completedFuture(client.getEmailadres());
    log.info(adres.join()); // EXPECT personal-data-logged emailadres
    CompletableFuture<String> samen = adres.thenCombine(CompletableFuture.supplyAsync(() -> "ok"), (a, b) -> a + b);
    log.info(samen.join()); // EXPECT personal-data-logged emailadres
    CompletableFuture<String> alleenRechts = adres.thenCombine(CompletableFuture.supplyAsync(() -> "ok"), (a, b) -> b);
    log.info(alleenRechts.join()); // SAFE personal-data-logged
    adres.handle((waarde, fout) -> fout == null ? waarde : "mislukt").thenAccept(log::info); // EXPECT personal-data-logged emailadres
  }

  private final AtomicReference<String> laatste = new AtomicReference<>("");
  private final AtomicInteger teller = new AtomicInteger();
  private final ConcurrentMap<Long, String> bezig = new ConcurrentHashMap<>();
  private final BlockingQueue<String> wachtrij = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> meldingen = new LinkedBlockingQueue<>();

  void aanbieden(Client client) throws InterruptedException {
    laatste.set(client.getNaam());
    teller.incrementAndGet();
    bezig.put(client.getId(), client.getBsn());
    wachtrij.put(client.getTelefoonnummer());
    meldingen.put("client " + client.getId());
  }

  void afnemen() throws InterruptedException {
    log.info(laatste.get()); // EXPECT personal-data-logged naam
    log.info("{}", teller.get()); // SAFE personal-data-logged
    log.info("{}", bezig.values()); // EXPECT personal-data-logged bsn
    log.info("{}", bezig.keySet()); // SAFE personal-data-logged
    log.info(wachtrij.take()); // EXPECT personal-data-logged telefoonnummer
    log.info(meldingen.take()); // SAFE personal-data-logged
  }

  private final ThreadLocal<Client> huidige = new ThreadLocal<>();

  void perDraad(Client client) {
    huidige.set(client);
    log.info(huidige.get().getNaam()); // EXPECT personal-data-logged naam
    log.info("{}", huidige.get().getId()); // SAFE personal-data-logged
    ThreadLocal<String> teamVan = ThreadLocal.withInitial(() -> "zuid");
    log.info(teamVan.get()); // SAFE personal-data-logged
  }

  void naastElkaar(List<Client> clienten) {
    clienten.parallelStream().map(Client::getEmailadres).forEach(adres -> log.info(adres)); // EXPECT personal-data-logged emailadres
    log.info("{}", clienten.parallelStream().mapToLong(Client::getId).max().orElse(0)); // SAFE personal-data-logged
  }
}
