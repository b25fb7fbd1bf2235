package nl.imwregiotilburg.benchmark.shared;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.benchmark.domain.ClientRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Written by one bean or request, read by another. */
class Cache {

  private static final Logger log = LoggerFactory.getLogger(Cache.class);

  @Component
  static class Zoekcache {
    private final Map<Long, String> labels = new ConcurrentHashMap<>();
    private final Map<String, Integer> tellingen = new ConcurrentHashMap<>();

    void bewaar(long id, String label) {
      labels.put(id, label);
    }

    String label(long id) {
      return labels.get(id);
    }

    void tel(String onderdeel) {
      tellingen.merge(onderdeel, 1, Integer::sum);
    }

    Map<String, Integer> tellingen() {
      return tellingen;
    }
  }

  @Service
  static class Aanmelden {
    private final Zoekcache cache;

    Aanmelden(Zoekcache cache) {
      this.cache = cache;
    }

    void meldAan(Client client) {
      cache.bewaar(client.getId(), client.getNaam());
      cache.tel("aanmelding");
    }
  }

  @Service
  static class Overzicht {
    private final Zoekcache cache;

    Overzicht(Zoekcache cache) {
      this.cache = cache;
    }

    @Scheduled(cron = "0 0 6 * * *")
    void ochtend() {
      log.info(cache.label(1)); // EXPECT personal-data-logged naam
      log.info("{}", cache.tellingen()); // SAFE personal-data-logged
    }
  }

  @Service
  static class Sessies {
    private Client huidige;
    private String laatsteActie = "";
    private String laatsteZoekterm = "";

    void begin(Client client) {
      huidige = client;
      laatsteActie = "begin";
    }

    void zoek(Client client) {
      laatsteZoekterm = client.getEmailadres();
    }

    void einde() {
      log.info("Einde voor {}", huidige.getNaam()); // EXPECT personal-data-logged naam
      log.info("Einde voor {}", huidige.getId()); // SAFE personal-data-logged
      log.info(laatsteActie); // SAFE personal-data-logged
      log.info(laatsteZoekterm); // EXPECT personal-data-logged emailadres
    }
  }

  @Service
  static class Opgezocht {
    private final LoadingCache<Long, String> nummers;
    private final LoadingCache<Long, String> standen;

    Opgezocht(ClientRepository clienten) {
      nummers =
          CacheBuilder.newBuilder().build(CacheLoader.from(id -> clienten.getReferenceById(id).getTelefoonnummer()));
      standen =
          CacheBuilder.newBuilder().build(CacheLoader.from(id -> clienten.getReferenceById(id).getStatus().name()));
    }

    void toon(long id) {
      log.info(nummers.getUnchecked(id)); // EXPECT personal-data-logged telefoonnummer
      log.info(standen.getUnchecked(id)); // SAFE personal-data-logged
    }
  }

  /** Static fields are shared by everybody. */
  static final class Geheugen {
    static final List<String> GEZIEN = new ArrayList<>();
    static final List<String> ACTIES = new ArrayList<>();
    static String vorige;
    static String versie = "2.1";

    private Geheugen() {}
  }

  void onthoud(Client client) {
    Geheugen.GEZIEN.add(client.getBsn());
    Geheugen.ACTIES.add("gezien");
    Geheugen.vorige = client.getHulpvraag();
  }

  void herinner() {
    log.info("{}", Geheugen.GEZIEN); // EXPECT personal-data-logged bsn
    log.info("{}", Geheugen.ACTIES); // SAFE personal-data-logged
    log.info(Geheugen.vorige); // EXPECT personal-data-logged hulpvraag
    log.info(Geheugen.versie); // SAFE personal-data-logged
    log.info("{} gezien", Geheugen.GEZIEN.size()); // SAFE personal-data-logged
  }

  /** A constant of an enum that remembers something. */
  enum Loket {
    BALIE;

    private String laatste = "-";
  }

  void bezoek(Client client) {
    Loket.BALIE.laatste = client.getNaam();
    log.info(Loket.BALIE.laatste); // EXPECT personal-data-logged naam
  }

  void laatsteBezoek() {
    log.info(Loket.BALIE.laatste); // EXPECT personal-data-logged naam
  }
}
