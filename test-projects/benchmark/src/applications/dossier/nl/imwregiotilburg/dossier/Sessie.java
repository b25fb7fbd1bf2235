package nl.imwregiotilburg.dossier;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.commons.lang3.mutable.MutableObject;
import org.apache.commons.lang3.tuple.Pair;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Keeps what is known during a request, and some things for longer. */
@Component
public class Sessie {

  private static final Logger log = LoggerFactory.getLogger(Sessie.class);

  private static final Map<Long, String> NAMEN = new ConcurrentHashMap<>();

  private static final Map<Long, String> KLEUREN = new ConcurrentHashMap<>();

  private static final ThreadLocal<Client> HUIDIG = new ThreadLocal<>();

  private static final ThreadLocal<String> SPOOR = ThreadLocal.withInitial(() -> "geen");

  private static String laatsteMail = "";

  private static long laatsteId;

  /** Holds one value. */
  static class Houder<T> {
    private T waarde;

    Houder(T waarde) {
      this.waarde = waarde;
    }

    T neem() {
      return waarde;
    }

    void zet(T nieuw) {
      this.waarde = nieuw;
    }

    <R> Houder<R> map(Function<T, R> functie) {
      return new Houder<>(functie.apply(waarde));
    }
  }

  /** Two values of different kinds. */
  record Paar<A, B>(A links, B rechts) {
    Paar<B, A> keerOm() {
      return new Paar<>(rechts, links);
    }
  }

  /** Starts a request. */
  public void begin(Client client) {
    HUIDIG.set(client);
    SPOOR.set("spoor-" + client.getId());
    MDC.put("client", Long.toString(client.getId())); // SAFE personal-data-logged
    MDC.put("gebruiker", client.getNaam()); // EXPECT personal-data-logged naam
    MDC.put("fase", client.getStatus().name()); // SAFE personal-data-logged
    NAMEN.put(client.getId(), client.getNaam());
    KLEUREN.putIfAbsent(client.getId(), "groen");
    laatsteMail = client.getEmailadres();
    laatsteId = client.getId();
    verwerk();
    HUIDIG.remove();
    log.debug("Na afloop {}", HUIDIG.get()); // SAFE personal-data-logged
    log.debug("Wie {}", MDC.get("gebruiker")); // EXPECT personal-data-logged naam
    log.debug("Wie {}", MDC.get("client")); // SAFE personal-data-logged
    MDC.clear();
  }

  private void verwerk() {
    log.info("Huidig {}", HUIDIG.get().getTelefoonnummer()); // EXPECT personal-data-logged telefoonnummer
    log.info("Spoor {}", SPOOR.get()); // SAFE personal-data-logged
    Client client = HUIDIG.get();
    SPOOR.set(client.getBsn());
    log.info("Spoor {}", SPOOR.get()); // EXPECT personal-data-logged bsn
    SPOOR.remove();
    log.info("Spoor {}", SPOOR.get()); // SAFE personal-data-logged
  }

  /** Reports on what was kept. */
  public void rapport() {
    log.info("Mail {}", laatsteMail); // EXPECT personal-data-logged emailadres
    log.info("Id {}", laatsteId); // SAFE personal-data-logged
    log.info("Naam {}", NAMEN.getOrDefault(laatsteId, "?")); // EXPECT personal-data-logged naam
    log.info("Kleur {}", KLEUREN.getOrDefault(laatsteId, "?")); // SAFE personal-data-logged
    String berekend = KLEUREN.computeIfAbsent(2L, sleutel -> "kleur " + sleutel);
    log.info("Kleur {}", berekend); // SAFE personal-data-logged
    String naam = NAMEN.computeIfPresent(laatsteId, (sleutel, oud) -> sleutel + oud);
    log.info("Naam {}", naam); // EXPECT personal-data-logged naam
    log.info("Alle {}", NAMEN.entrySet()); // EXPECT personal-data-logged naam
    log.info("Alle {}", KLEUREN); // SAFE personal-data-logged
  }

  /** Uses holders. */
  public void houders(Client client) {
    Houder<String> eerste = new Houder<>(client.getNaam());
    Houder<String> tweede = new Houder<>("leeg");
    log.debug("Eerste {}", eerste.neem()); // EXPECT personal-data-logged naam
    log.debug("Tweede {}", tweede.neem()); // SAFE personal-data-logged
    tweede.zet(eerste.neem());
    eerste.zet("leeg");
    log.debug("Eerste {}", eerste.neem()); // SAFE personal-data-logged
    log.debug("Tweede {}", tweede.neem()); // EXPECT personal-data-logged naam
    Houder<Client> vol = new Houder<>(client);
    log.debug("Vol {}", vol.map(Client::getAdres).neem()); // EXPECT personal-data-logged adres
    log.debug("Vol {}", vol.map(Client::getId).neem()); // SAFE personal-data-logged
    Paar<String, Long> paar = new Paar<>(client.getBsn(), client.getId());
    log.debug("Paar {}", paar.keerOm().rechts()); // EXPECT personal-data-logged bsn
    log.debug("Paar {}", paar.keerOm().links()); // SAFE personal-data-logged
    log.debug("Paar {}", paar); // EXPECT personal-data-logged bsn
    AtomicReference<String> verwijzing = new AtomicReference<>("-");
    String vorige = verwijzing.getAndSet(client.getEmailadres());
    log.debug("Vorige {}", vorige); // SAFE personal-data-logged
    log.debug("Verwijzing {}", verwijzing); // EXPECT personal-data-logged emailadres
    Pair<Long, String> tweetal = Pair.of(client.getId(), client.getTelefoonnummer());
    log.debug("Tweetal {}", tweetal.getRight()); // EXPECT personal-data-logged telefoonnummer
    log.debug("Tweetal {}", tweetal.getLeft()); // SAFE personal-data-logged
    MutableObject<Object> doos = new MutableObject<>(client.getAdres());
    log.debug("Doos {}", doos.get()); // EXPECT personal-data-logged adres
    doos.setValue("leeg");
    log.debug("Doos {}", doos.get()); // SAFE personal-data-logged
  }
}
