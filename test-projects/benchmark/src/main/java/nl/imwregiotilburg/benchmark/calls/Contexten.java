package nl.imwregiotilburg.benchmark.calls;

import java.util.List;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The same method called with and without personal data. */
class Contexten {

  private static final Logger log = LoggerFactory.getLogger(Contexten.class);

  private static String tussenHaken(String inhoud) {
    return "[" + inhoud + "]";
  }

  private static <T> T zelfde(T waarde) {
    return waarde;
  }

  private static String kies(boolean eerste, String a, String b) {
    return eerste ? a : b;
  }

  private static String alleenLaatste(String a, String b) {
    return b.isEmpty() ? "-" : b;
  }

  void hulp(Client client) {
    log.info(tussenHaken(client.getNaam())); // EXPECT personal-data-logged naam
    log.info(tussenHaken("intake")); // SAFE personal-data-logged
    log.info(tussenHaken(tussenHaken(client.getEmailadres()))); // EXPECT personal-data-logged emailadres
    log.info(tussenHaken(tussenHaken("intake"))); // SAFE personal-data-logged
  }

  void generiek(Client client) {
    log.info(zelfde(client.getBsn())); // EXPECT personal-data-logged bsn
    log.info("{}", zelfde(client.getId())); // SAFE personal-data-logged
    log.info("{}", zelfde(client).getStatus()); // SAFE personal-data-logged
    log.info(zelfde(client).getNaam()); // EXPECT personal-data-logged naam
  }

  void welkArgument(Client client, boolean eerste) {
    log.info(kies(eerste, client.getNaam(), "onbekend")); // EXPECT personal-data-logged naam
    log.info(kies(eerste, "a", "b")); // SAFE personal-data-logged
    log.info(alleenLaatste(client.getNaam(), "zuid")); // SAFE personal-data-logged
    log.info(alleenLaatste("zuid", client.getNaam())); // EXPECT personal-data-logged naam
  }

  /** The printing helper is the wrapper: its line is the place, once for all its callers. */
  private void meld(String bericht) {
    log.info(bericht); // EXPECT personal-data-logged naam,telefoonnummer
  }

  void viaMelder(Client client) {
    meld("Begonnen");
    meld(client.getNaam());
    meld("Bel " + client.getTelefoonnummer());
  }

  /** Nobody calls this one with personal data. */
  private void meldStap(String stap) {
    log.info(stap); // SAFE personal-data-logged
  }

  void stappen(Client client) {
    meldStap("Stap 1");
    meldStap("Stap 2 voor " + client.getId());
  }

  private String herhaal(String tekst, int keer) {
    return keer == 0 ? "" : tekst + herhaal(tekst, keer - 1);
  }

  private String terug(String tekst, int diepte) {
    if (diepte > 0) {
      return terug(tekst, diepte - 1);
    }
    return tekst;
  }

  private boolean even(String tekst, int n) {
    return n == 0 || oneven(tekst, n - 1);
  }

  private boolean oneven(String tekst, int n) {
    return n != 0 && even(tekst, n - 1);
  }

  void recursief(Client client) {
    log.info(herhaal(client.getNaam(), 2)); // EXPECT personal-data-logged naam
    log.info(herhaal("=", 20)); // SAFE personal-data-logged
    log.info(terug(client.getBsn(), 3)); // EXPECT personal-data-logged bsn
    log.info("{}", even(client.getNaam(), 4)); // SAFE personal-data-logged
  }

  private static String plak(String... delen) {
    return String.join(" ", delen);
  }

  private static String eersteVan(Object... waarden) {
    return String.valueOf(waarden[0]);
  }

  void wisselend(Client client) {
    log.info(plak("Beste", client.getNaam())); // EXPECT personal-data-logged naam
    log.info(plak("Beste", "bewoner")); // SAFE personal-data-logged
    log.info(plak()); // SAFE personal-data-logged
    log.info(eersteVan(client.getId(), client.getNaam())); // SAFE personal-data-logged
    log.info(eersteVan(client.getNaam(), client.getId())); // EXPECT personal-data-logged naam
  }

  /** Three calls deep, there and back. */
  void diep(Client client) {
    log.info(laag1(client)); // EXPECT personal-data-logged hulpvraag
    log.info(laag1Nummer(client)); // SAFE personal-data-logged
  }

  private String laag1(Client client) {
    return "1" + laag2(client);
  }

  private String laag2(Client client) {
    return "2" + laag3(client);
  }

  private String laag3(Client client) {
    return client.getHulpvraag();
  }

  private String laag1Nummer(Client client) {
    return tussenHaken(Long.toString(client.getId()));
  }

  void opDeTerugweg(List<Client> clienten) {
    Client eerste = clienten.stream().findFirst().orElseThrow();
    StringBuilder uit = new StringBuilder();
    boolean gelukt = schrijf(uit, eerste);
    log.info("{}", gelukt); // SAFE personal-data-logged
    log.info(uit.toString()); // EXPECT personal-data-logged emailadres
  }

  private boolean schrijf(StringBuilder uit, Client client) {
    uit.append(client.getEmailadres());
    return true;
  }
}
