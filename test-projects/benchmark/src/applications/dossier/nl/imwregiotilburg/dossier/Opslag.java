package nl.imwregiotilburg.dossier;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stores entities of one kind by a key. */
@Component
public class Opslag {

  private static final Logger log = LoggerFactory.getLogger(Opslag.class);

  /** A store of entities. */
  interface Bak<T, K> {
    K bewaar(T entiteit);

    Optional<T> vind(K sleutel);

    List<T> alle();

    default T verplicht(K sleutel) {
      return vind(sleutel).orElseThrow(() -> new NoSuchElementException("geen " + sleutel));
    }
  }

  /** A store in memory. */
  abstract static class Geheugenbak<T, K> implements Bak<T, K> {
    private final Map<K, T> inhoud = new LinkedHashMap<>();

    protected abstract K sleutel(T entiteit);

    @Override
    public K bewaar(T entiteit) {
      K sleutel = sleutel(entiteit);
      inhoud.put(sleutel, entiteit);
      return sleutel;
    }

    @Override
    public Optional<T> vind(K sleutel) {
      return Optional.ofNullable(inhoud.get(sleutel));
    }

    @Override
    public List<T> alle() {
      return List.copyOf(inhoud.values());
    }
  }

  /** Clients by number. */
  static class OpNummer extends Geheugenbak<Client, Long> {
    @Override
    protected Long sleutel(Client client) {
      return client.getId();
    }
  }

  /** Clients by mail address. */
  static class OpMail extends Geheugenbak<Client, String> {
    @Override
    protected String sleutel(Client client) {
      return client.getEmailadres();
    }
  }

  /** What can be read from a client. */
  enum Veld {
    NAAM {
      @Override
      Object lees(Client client) {
        return client.getNaam();
      }
    },
    STATUS {
      @Override
      Object lees(Client client) {
        return client.getStatus();
      }
    };

    abstract Object lees(Client client);
  }

  /** A name that is hidden as soon as it is set. */
  record Verhuld(String naam, String bron) {
    Verhuld {
      naam = Anonimisering.verwijder(naam);
    }
  }

  /** Cleans what it gets. */
  static class Schoon {
    private String waarde;
    private String laatste;

    void setWaarde(String waarde) {
      this.waarde = Anonimisering.verwijder(waarde);
      this.laatste = waarde;
    }
  }

  /** Stores a client twice. */
  public void opslaan(Client client) {
    OpNummer opNummer = new OpNummer();
    OpMail opMail = new OpMail();
    log.info("Bewaard {}", opNummer.bewaar(client)); // SAFE personal-data-logged
    log.info("Bewaard {}", opMail.bewaar(client)); // EXPECT personal-data-logged emailadres
    log.info("Gevonden {}", opNummer.vind(client.getId()).map(Client::getNaam)); // EXPECT personal-data-logged naam
    log.info("Gevonden {}", opNummer.vind(client.getId()).map(Client::getStatus)); // SAFE personal-data-logged
    try {
      opMail.verplicht(client.getTelefoonnummer());
    } catch (NoSuchElementException e) {
      log.warn("Ontbreekt", e); // EXPECT personal-data-logged telefoonnummer
    }
    try {
      opNummer.verplicht(-client.getId());
    } catch (NoSuchElementException e) {
      log.warn("Ontbreekt", e); // SAFE personal-data-logged
    }
  }

  /** Reads fields. */
  public void velden(Client client) {
    log.info("Veld {}", Veld.NAAM.lees(client)); // EXPECT personal-data-logged naam
    log.info("Veld {}", Veld.STATUS.lees(client)); // SAFE personal-data-logged
    Map<Veld, Object> alle = new EnumMap<>(Veld.class);
    for (Veld veld : Veld.values()) {
      alle.put(veld, veld.lees(client));
    }
    log.info("Velden {}", alle); // EXPECT personal-data-logged naam
    log.info("Velden {}", alle.keySet()); // SAFE personal-data-logged
    Object deel =
        switch (client.getStatus()) {
          case NIEUW -> client.getId();
          case ACTIEF -> client.getAdres().getPostcode();
          case GESLOTEN -> "gesloten";
        };
    log.info("Deel {}", deel); // EXPECT personal-data-logged adres
    Object soort =
        switch (client.getStatus()) {
          case NIEUW -> client.getId();
          case ACTIEF -> client.getAdres().getLand();
          case GESLOTEN -> "gesloten";
        };
    log.info("Soort {}", soort); // SAFE personal-data-logged
  }

  /** Hides values on their way in. */
  public void verhuld(Client client) {
    Verhuld verhuld = new Verhuld(client.getNaam(), "intake");
    log.info("Verhuld {}", verhuld); // SAFE personal-data-logged
    log.info("Verhuld {}", new Verhuld("-", client.getBsn())); // EXPECT personal-data-logged bsn
    Schoon schoon = new Schoon();
    schoon.setWaarde(client.getTelefoonnummer());
    log.info("Schoon {}", schoon.waarde); // SAFE personal-data-logged
    log.info("Laatste {}", schoon.laatste); // EXPECT personal-data-logged telefoonnummer
  }
}
