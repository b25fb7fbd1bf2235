package nl.imwregiotilburg.benchmark.conditions;

import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.benchmark.domain.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Branches that can and cannot be taken. */
class Voorwaarden {

  private static final Logger log = LoggerFactory.getLogger(Voorwaarden.class);
  private static final boolean UITGEBREID = false;
  private static final boolean STIL = Boolean.FALSE;
  private static final String MODUS = "stil";
  private static final int NIVEAU = 1;

  void vasteVlag(Client client) {
    if (UITGEBREID) {
      log.info(client.getNaam()); // SAFE personal-data-logged
    }
    if (!UITGEBREID) {
      log.info(client.getEmailadres()); // EXPECT personal-data-logged emailadres
    }
  }

  /** A constant, but not one the compiler folds. */
  void vasteVlagBijUitvoeren(Client client) {
    if (STIL) {
      log.info(client.getBsn()); // SAFE personal-data-logged
    } else {
      log.info(client.getTelefoonnummer()); // EXPECT personal-data-logged telefoonnummer
    }
  }

  void vasteTekst(Client client) {
    if (MODUS.equals("luid")) {
      log.info(client.getNaam()); // SAFE personal-data-logged
    }
    if (MODUS.equals("stil")) {
      log.info(client.getHulpvraag()); // EXPECT personal-data-logged hulpvraag
    }
  }

  void lokaal(Client client) {
    int niveau = 1;
    if (niveau > 2) {
      log.info(client.getNaam()); // SAFE personal-data-logged
    }
    niveau = niveau + 2;
    if (niveau > 2) {
      log.info(client.getNaam()); // EXPECT personal-data-logged naam
    }
  }

  void rekensom(Client client) {
    int grens = NIVEAU * 10;
    boolean ruim = grens > 100;
    if (ruim) {
      log.info(client.getBsn()); // SAFE personal-data-logged
    }
  }

  void nulKeer(Client client) {
    for (int i = 0; i < 0; i++) {
      log.info(client.getNaam()); // SAFE personal-data-logged
    }
    for (int i = 0; i < NIVEAU; i++) {
      log.info(client.getNaam()); // EXPECT personal-data-logged naam
    }
  }

  void eerderWeg(Client client) {
    int stand = 0;
    if (stand == 0) {
      return;
    }
    log.info(client.getNaam()); // SAFE personal-data-logged
  }

  /** Both callers pass false. */
  private void toon(Client client, boolean voluit) {
    if (voluit) {
      log.info(client.getNaam()); // SAFE personal-data-logged
    } else {
      log.info("client {}", client.getId()); // SAFE personal-data-logged
    }
  }

  /** One of the callers passes true. */
  private void toonMisschien(Client client, boolean voluit) {
    if (voluit) {
      log.info(client.getEmailadres()); // EXPECT personal-data-logged emailadres
    } else {
      log.info("client {}", client.getId()); // SAFE personal-data-logged
    }
  }

  void aanroepen(Client client) {
    toon(client, false);
    toon(client, UITGEBREID);
    toonMisschien(client, false);
    toonMisschien(client, true);
  }

  private static String omschrijving(Client client, boolean voluit) {
    return voluit ? client.getNaam() : "client " + client.getId();
  }

  void perAanroep(Client client) {
    log.info(omschrijving(client, true)); // EXPECT personal-data-logged naam
    log.info(omschrijving(client, false)); // SAFE personal-data-logged
  }

  void niveauVanLogger(Client client) {
    if (log.isDebugEnabled()) {
      log.debug(client.getHulpvraag()); // EXPECT personal-data-logged hulpvraag
    }
  }

  /** Not known before the program runs. */
  void vanBuiten(Client client) {
    if (System.getenv("IMW_DEBUG") != null) {
      log.info(client.getNaam()); // EXPECT personal-data-logged naam
    }
    if (Boolean.getBoolean("imw.debug")) {
      log.info(client.getBsn()); // EXPECT personal-data-logged bsn
    }
  }

  /** The second condition undoes the first. */
  void samenhang(Client client, boolean voluit) {
    String wie = "client";
    if (voluit) {
      wie = client.getNaam();
    }
    if (!voluit) {
      log.info(wie); // SAFE personal-data-logged
    }
    if (voluit) {
      log.info(wie); // EXPECT personal-data-logged naam
    }
  }

  void soort(Client client) {
    Object waarde = client.getId();
    if (waarde instanceof String tekst) {
      log.info(tekst); // SAFE personal-data-logged
    }
    waarde = client.getTelefoonnummer();
    if (waarde instanceof String tekst) {
      log.info(tekst); // EXPECT personal-data-logged telefoonnummer
    }
    if (waarde instanceof Number getal) {
      log.info("{}", getal); // SAFE personal-data-logged
    }
  }

  void vasteKeuze(Client client) {
    Status stand = Status.NIEUW;
    if (stand == Status.AFGESLOTEN) {
      log.info(client.getNaam()); // SAFE personal-data-logged
    }
    switch (NIVEAU + 1) {
      case 1 -> log.info(client.getBsn()); // SAFE personal-data-logged
      case 2 -> log.info(client.getEmailadres()); // EXPECT personal-data-logged emailadres
      default -> log.info("geen"); // SAFE personal-data-logged
    }
  }

  void leeg(Client client) {
    String wie = null;
    if (wie != null) {
      log.info(wie + client.getNaam()); // SAFE personal-data-logged
    }
    wie = client.getNaam();
    if (wie != null) {
      log.info(wie); // EXPECT personal-data-logged naam
    }
  }

  /** An answer that is always the same constant of an enum. */
  private static Status begin() {
    return Status.NIEUW;
  }

  void antwoordIsEnum(Client client) {
    if (begin() == Status.NIEUW) {
      log.info(client.getNaam()); // EXPECT personal-data-logged naam
    }
    if (begin() == Status.LOPEND) {
      log.info(client.getBsn()); // SAFE personal-data-logged
    }
    if (Status.valueOf("AFGESLOTEN") == Status.AFGESLOTEN) {
      log.info(client.getHulpvraag()); // EXPECT personal-data-logged hulpvraag
    }
  }
}
