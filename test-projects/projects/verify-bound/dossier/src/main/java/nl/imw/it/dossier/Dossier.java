package nl.imw.it.dossier;

import nl.imw.it.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public record Dossier(Client client) {

  private static final Logger LOG = LoggerFactory.getLogger(Dossier.class);

  public void sluit() {
    LOG.info("Gesloten: {}", client.nummer());
    LOG.info("Gesloten: {}", this); // FINDING personal-data-logged(naam, telefoonnummer)
  }
}
