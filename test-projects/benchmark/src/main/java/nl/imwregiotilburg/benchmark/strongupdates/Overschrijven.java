package nl.imwregiotilburg.benchmark.strongupdates;

import java.util.HashMap;
import java.util.Map;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Values that are replaced before they are printed. */
class Overschrijven {

  private static final Logger log = LoggerFactory.getLogger(Overschrijven.class);

  static class Regel {
    String tekst;
    Regel onder;
  }

  void variabele(Client client) {
    String waarde = client.getNaam();
    log.info(waarde); // EXPECT personal-data-logged naam
    waarde = "afgeschermd";
    log.info(waarde); // SAFE personal-data-logged
  }

  void opEenTak(Client client, boolean afschermen) {
    String waarde = client.getNaam();
    if (afschermen) {
      waarde = "afgeschermd";
    }
    log.info(waarde); // EXPECT personal-data-logged naam
  }

  void opBeideTakken(Client client, boolean kort) {
    String waarde = client.getNaam();
    if (kort) {
      waarde = "c.";
    } else {
      waarde = "client";
    }
    log.info(waarde); // SAFE personal-data-logged
  }

  void veld(Client client) {
    Regel regel = new Regel();
    regel.tekst = client.getBsn();
    log.info(regel.tekst); // EXPECT personal-data-logged bsn
    regel.tekst = "*********";
    log.info(regel.tekst); // SAFE personal-data-logged
  }

  void veldOpEenTak(Client client, boolean afschermen) {
    Regel regel = new Regel();
    regel.tekst = client.getBsn();
    if (afschermen) {
      regel.tekst = "*********";
    }
    log.info(regel.tekst); // EXPECT personal-data-logged bsn
  }

  void diepVeld(Client client) {
    Regel regel = new Regel();
    regel.onder = new Regel();
    regel.onder.tekst = client.getTelefoonnummer();
    regel.onder.tekst = null;
    log.info(regel.onder.tekst); // SAFE personal-data-logged
  }

  void heelObjectVervangen(Client client) {
    Regel regel = new Regel();
    regel.tekst = client.getNaam();
    regel = new Regel();
    regel.tekst = "nieuw";
    log.info(regel.tekst); // SAFE personal-data-logged
  }

  void inAanroepGewist(Client client) {
    Regel regel = new Regel();
    regel.tekst = client.getEmailadres();
    wis(regel);
    log.info(regel.tekst); // SAFE personal-data-logged
  }

  private static void wis(Regel regel) {
    regel.tekst = "";
  }

  void inAanroepMisschienGewist(Client client, boolean zeker) {
    Regel regel = new Regel();
    regel.tekst = client.getEmailadres();
    wisMisschien(regel, zeker);
    log.info(regel.tekst); // EXPECT personal-data-logged emailadres
  }

  private static void wisMisschien(Regel regel, boolean zeker) {
    if (zeker) {
      regel.tekst = "";
    }
  }

  void anderObjectGewist(Client client) {
    Regel regel = new Regel();
    Regel kopie = new Regel();
    regel.tekst = client.getHulpvraag();
    kopie.tekst = regel.tekst;
    wis(kopie);
    log.info(regel.tekst); // EXPECT personal-data-logged hulpvraag
    log.info(kopie.tekst); // SAFE personal-data-logged
  }

  void inLus(Iterable<Client> clienten) {
    String vorige = "";
    for (Client client : clienten) {
      log.info(vorige); // EXPECT personal-data-logged naam
      vorige = client.getNaam();
    }
    vorige = "klaar";
    log.info(vorige); // SAFE personal-data-logged
  }

  void steedsOpnieuw(Iterable<Client> clienten) {
    for (Client client : clienten) {
      String waarde = client.getNaam();
      waarde = "client " + client.getId();
      log.info(waarde); // SAFE personal-data-logged
    }
  }

  void naDeVangst(Client client) {
    String waarde = "";
    try {
      waarde = client.getTelefoonnummer();
      controleer(waarde);
      waarde = "goed";
    } catch (IllegalArgumentException e) {
      log.info(waarde); // EXPECT personal-data-logged telefoonnummer
    }
  }

  void tenSlotte(Client client) {
    String waarde = client.getTelefoonnummer();
    try {
      controleer(waarde);
    } finally {
      waarde = "-";
    }
    log.info(waarde); // SAFE personal-data-logged
  }

  private static void controleer(String nummer) {
    if (nummer.length() < 10) {
      throw new IllegalArgumentException("te kort"); // SAFE personal-data-in-exception
    }
  }

  /** Puts something under a key that only the caller knows, between two values of a known one. */
  private static void vul(Map<String, String> velden, String sleutel, Client client) {
    velden.put("status", "nieuw");
    velden.put(sleutel, client.getNaam());
    velden.put("status", "lopend");
  }

  void doorEenAnderGevuld(Client client, String sleutel) {
    Map<String, String> velden = new HashMap<>();
    vul(velden, "veld " + sleutel, client);
    log.info(velden.get("status")); // SAFE personal-data-logged
    log.info(velden.get("veld " + sleutel)); // EXPECT personal-data-logged naam
  }

  private static void zet(String[] rij, String sleutel, Client client) {
    rij[0] = "nieuw";
    rij[1 + sleutel.length() % 2] = client.getNaam();
    rij[0] = "lopend";
  }

  void rijDoorEenAnderGevuld(Client client, String sleutel) {
    String[] rij = new String[3];
    zet(rij, sleutel, client);
    log.info(rij[0]); // SAFE personal-data-logged
    log.info(rij[1] + rij[2]); // EXPECT personal-data-logged naam
  }

  private String bewaard;

  void eigenVeld(Client client) {
    bewaard = client.getNaam();
    log.info(bewaard); // EXPECT personal-data-logged naam
    bewaard = null;
    log.info(bewaard); // SAFE personal-data-logged
  }

  void keuze(Client client) {
    String tekst =
        switch (client.getStatus()) {
          case NIEUW -> "nieuw";
          case LOPEND -> client.getHulpvraag();
          case AFGESLOTEN -> "klaar";
        };
    log.info(tekst); // EXPECT personal-data-logged hulpvraag
    tekst =
        switch (client.getStatus()) {
          case NIEUW -> "nieuw";
          case LOPEND -> "bezig";
          case AFGESLOTEN -> "klaar";
        };
    log.info(tekst); // SAFE personal-data-logged
  }
}
