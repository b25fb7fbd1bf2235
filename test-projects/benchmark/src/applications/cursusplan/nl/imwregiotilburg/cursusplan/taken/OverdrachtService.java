package nl.imwregiotilburg.cursusplan.taken;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Exchanger;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Hulpverzoek;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands work over from one thread to another. */
public class OverdrachtService {
  private static final Logger log = LoggerFactory.getLogger(OverdrachtService.class);
  private static final ThreadLocal<String> BEZIG = ThreadLocal.withInitial(() -> "niets");
  private static final InheritableThreadLocal<String> GEERFD = new InheritableThreadLocal<>();

  /** A place for one thing, with waiting on both sides. */
  static final class Luik<T> {
    private T ding;

    synchronized void leg(T nieuw) throws InterruptedException {
      while (ding != null) {
        wait();
      }
      ding = nieuw;
      notifyAll();
    }

    synchronized T pak() throws InterruptedException {
      while (ding == null) {
        wait();
      }
      T gepakt = ding;
      ding = null;
      notifyAll();
      return gepakt;
    }
  }

  private static Thread start(Runnable werk) {
    Thread draad = new Thread(werk, "overdracht");
    draad.setDaemon(true);
    draad.start();
    return draad;
  }

  public void luiken(Deelnemer d) throws InterruptedException {
    Luik<String> teksten = new Luik<>();
    Luik<Integer> nummers = new Luik<>();
    Thread gever =
        start(
            () -> {
              try {
                teksten.leg(d.naam());
                nummers.leg(d.nummer());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    log.info("Uit het luik {}", teksten.pak()); // EXPECT personal-data-logged naam
    log.info("Uit het luik {}", nummers.pak()); // SAFE personal-data-logged
    gever.join();
  }

  public void rij(Hulpverzoek verzoek) throws InterruptedException {
    BlockingQueue<Object> band = new ArrayBlockingQueue<>(4);
    start(
        () -> {
          band.add(verzoek);
          band.add(verzoek.vraag());
        });
    log.info("Eerste van de band {}", band.take()); // SAFE personal-data-logged
    log.info("Tweede van de band {}", band.take()); // EXPECT personal-data-logged hulpvraag
  }

  public void perDraad(Deelnemer d) throws InterruptedException {
    BEZIG.set(d.telefoon());
    log.debug("Deze draad: {}", BEZIG.get()); // EXPECT personal-data-logged telefoonnummer
    Thread ander = start(() -> log.debug("Andere draad: {}", BEZIG.get())); // SAFE personal-data-logged
    ander.join();
    BEZIG.remove();
    GEERFD.set(d.email());
    Thread erfgenaam = start(() -> log.debug("Geerfd: {}", GEERFD.get())); // EXPECT personal-data-logged emailadres
    erfgenaam.join();
    GEERFD.remove();
  }

  public void ruil(Deelnemer d) throws InterruptedException {
    Exchanger<String> wissel = new Exchanger<>();
    Thread ander =
        start(
            () -> {
              try {
                String gekregen = wissel.exchange("bon");
                log.debug("Ontvangen {}", gekregen); // EXPECT personal-data-logged naam
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    String terug = wissel.exchange(d.naam());
    log.debug("Teruggekregen {}", terug); // SAFE personal-data-logged
    ander.join();
  }

  public void onverwacht(Deelnemer d) throws InterruptedException {
    Thread stuk =
        new Thread(
            () -> {
              throw new IllegalStateException("afgebroken bij " + d.bsn());
            },
            "stuk");
    stuk.setUncaughtExceptionHandler(
        (draad, fout) -> log.error("Draad {} stopte", draad.getName(), fout)); // EXPECT personal-data-logged bsn
    stuk.start();
    stuk.join();
    Thread stil =
        new Thread(
            () -> {
              throw new IllegalStateException("afgebroken bij " + d.bsn());
            },
            "stil");
    stil.setUncaughtExceptionHandler(
        (draad, fout) -> log.error("Draad {} stopte met {}", draad.getName(), fout.getClass())); // SAFE personal-data-logged
    stil.start();
    stil.join();
  }
}
