package nl.imw.it;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public final class Dossiers {

  private static final Logger LOG = LoggerFactory.getLogger(Dossiers.class);

  public void open(Dossier dossier) {
    LOG.info("Dossier van client {}", dossier.client().nummer());
    LOG.info("Dossier {}", dossier); // FINDING personal-data-logged(naam, geboortedatum)
    LOG.info("Contacten {}", dossier.contacten());
    for (Contact contact : dossier.contacten()) {
      LOG.info("Contact {} van {}", contact, contact.telefoon()); // FINDING personal-data-logged(telefoonnummer)
    }
  }

  public void wijzig(Client oud, Client nieuw) {
    boolean gelijk = oud.naam().equals(nieuw.naam());
    LOG.info("Naam {}gewijzigd", gelijk ? "niet " : "");
    LOG.debug("Was {}", oud.geboren()); // FINDING personal-data-logged(geboortedatum)
  }
}
