package nl.imwregiotilburg.benchmark.calls;

import java.util.concurrent.Callable;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Constructors, initialisers, inner and anonymous classes. */
class Initialisatie {

  private static final Logger log = LoggerFactory.getLogger(Initialisatie.class);
  // What the program itself makes up is nobody's data, also in a field that holds people's.
  private static final Client VOORBEELD = new Client(1, "J. Jansen", "999900006");
  private static final String VOORBEELDREGEL;
  private static final int AANTAL;

  static {
    VOORBEELDREGEL = "Voorbeeld: " + VOORBEELD.getNaam();
    AANTAL = 3;
    log.info(VOORBEELD.getBsn()); // SAFE personal-data-logged
  }

  private final Client client;
  private final String aanhef;
  private final String kop;

  {
    kop = "Dossier";
  }

  Initialisatie(Client client) {
    this.client = client;
    this.aanhef = "Beste " + client.getNaam();
  }

  void statisch() {
    log.info(VOORBEELDREGEL); // SAFE personal-data-logged
    log.info("{}", AANTAL); // SAFE personal-data-logged
  }

  void instantie() {
    log.info(aanhef); // EXPECT personal-data-logged naam
    log.info(kop); // SAFE personal-data-logged
  }

  /** An inner class sees the fields of the object around it. */
  class Bijlage {
    String titel() {
      return kop + " van " + client.getEmailadres();
    }

    String nummer() {
      return kop + " " + client.getId();
    }
  }

  void binnenin() {
    Bijlage bijlage = new Bijlage();
    log.info(bijlage.titel()); // EXPECT personal-data-logged emailadres
    log.info(bijlage.nummer()); // SAFE personal-data-logged
  }

  void anoniem() throws Exception {
    String vraag = client.getHulpvraag();
    Callable<String> taak =
        new Callable<>() {
          @Override
          public String call() {
            return "Vraag: " + vraag;
          }
        };
    Callable<String> leeg =
        new Callable<>() {
          @Override
          public String call() {
            return "Geen vraag";
          }
        };
    log.info(taak.call()); // EXPECT personal-data-logged hulpvraag
    log.info(leeg.call()); // SAFE personal-data-logged
  }

  void lokaal() {
    record Etiket(String regel, int breedte) {}
    Etiket etiket = new Etiket(client.getNaam(), 40);
    log.info(etiket.regel()); // EXPECT personal-data-logged naam
    log.info("{}", etiket.breedte()); // SAFE personal-data-logged
    log.info("{}", etiket); // EXPECT personal-data-logged naam
  }

  /** A chain of constructors. */
  static class Basis {
    final String soort;
    final String wie;

    Basis(String soort, String wie) {
      this.soort = soort;
      this.wie = wie;
    }

    Basis(Client client) {
      this("client", client.getNaam());
    }
  }

  static class Uitgebreid extends Basis {
    Uitgebreid(Client client) {
      super(client);
    }
  }

  void keten() {
    Basis basis = new Uitgebreid(client);
    log.info(basis.soort); // SAFE personal-data-logged
    log.info(basis.wie); // EXPECT personal-data-logged naam
    log.info(new Basis("team", "zuid").wie); // SAFE personal-data-logged
  }
}
