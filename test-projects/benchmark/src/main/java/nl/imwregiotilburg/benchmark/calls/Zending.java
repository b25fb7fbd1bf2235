package nl.imwregiotilburg.benchmark.calls;

import java.util.List;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which method runs depends on the receiver. */
class Zending {

  private static final Logger log = LoggerFactory.getLogger(Zending.class);

  interface Omschrijver {
    String omschrijf(Client client);

    default String omlijst(Client client) {
      return "<" + omschrijf(client) + ">";
    }
  }

  static final class Voluit implements Omschrijver {
    @Override
    public String omschrijf(Client client) {
      return client.getNaam();
    }
  }

  static final class Genummerd implements Omschrijver {
    @Override
    public String omschrijf(Client client) {
      return "client " + client.getId();
    }
  }

  void opType(Client client) {
    Omschrijver voluit = new Voluit();
    Omschrijver genummerd = new Genummerd();
    log.info(voluit.omschrijf(client)); // EXPECT personal-data-logged naam
    log.info(genummerd.omschrijf(client)); // SAFE personal-data-logged
    log.info(voluit.omlijst(client)); // EXPECT personal-data-logged naam
    log.info(genummerd.omlijst(client)); // SAFE personal-data-logged
  }

  /** Either may come in. */
  void onbekendType(Omschrijver omschrijver, Client client) {
    log.info(omschrijver.omschrijf(client)); // EXPECT personal-data-logged naam
  }

  void allemaal(Client client) {
    for (Omschrijver een : List.of(new Voluit(), new Genummerd())) {
      log.info(een.omschrijf(client)); // EXPECT personal-data-logged naam
    }
  }

  abstract static class Kanaal {
    abstract String bestemming(Client client);

    String kop(Client client) {
      return "Aan: " + bestemming(client);
    }
  }

  static class Post extends Kanaal {
    @Override
    String bestemming(Client client) {
      return client.getWoonadres().straat();
    }
  }

  static class Balie extends Kanaal {
    @Override
    String bestemming(Client client) {
      return "balie 3";
    }
  }

  static class Spoedpost extends Post {
    @Override
    String kop(Client client) {
      return "SPOED " + super.kop(client);
    }
  }

  void kanalen(Client client) {
    log.info(new Post().kop(client)); // EXPECT personal-data-logged adres
    log.info(new Balie().kop(client)); // SAFE personal-data-logged
    log.info(new Spoedpost().kop(client)); // EXPECT personal-data-logged adres
  }

  /** A generic supertype calls through a bridge method. */
  interface Verwerker<T> {
    String verwerk(T wat);
  }

  static final class ClientVerwerker implements Verwerker<Client> {
    @Override
    public String verwerk(Client wat) {
      return wat.getHulpvraag();
    }
  }

  static final class AantalVerwerker implements Verwerker<Integer> {
    @Override
    public String verwerk(Integer wat) {
      return "aantal " + wat;
    }
  }

  private static <T> String voerUit(Verwerker<T> verwerker, T wat) {
    return verwerker.verwerk(wat);
  }

  void bruggen(Client client) {
    log.info(voerUit(new ClientVerwerker(), client)); // EXPECT personal-data-logged hulpvraag
    log.info(voerUit(new AantalVerwerker(), 3)); // SAFE personal-data-logged
    Verwerker<Client> verwerker = new ClientVerwerker();
    log.info(verwerker.verwerk(client)); // EXPECT personal-data-logged hulpvraag
  }

  /** Chosen by a constant: only one of the two can come out. */
  private static Omschrijver kies(boolean voluit) {
    return voluit ? new Voluit() : new Genummerd();
  }

  void viaFabriek(Client client, boolean voluit) {
    log.info(kies(voluit).omschrijf(client)); // EXPECT personal-data-logged naam
  }

  enum Vorm {
    KORT {
      @Override
      String van(Client client) {
        return String.valueOf(client.getId());
      }
    },
    LANG {
      @Override
      String van(Client client) {
        return client.getNaam() + " " + client.getTelefoonnummer();
      }
    };

    abstract String van(Client client);
  }

  void vormen(Client client, Vorm vorm) {
    log.info(Vorm.KORT.van(client)); // SAFE personal-data-logged
    log.info(Vorm.LANG.van(client)); // EXPECT personal-data-logged naam,telefoonnummer
    log.info(vorm.van(client)); // EXPECT personal-data-logged naam,telefoonnummer
  }
}
