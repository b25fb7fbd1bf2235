package nl.imw.it;

import nl.imw.it.bibliotheek.Client;
import nl.imw.it.bibliotheek.Melding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public final class Balie {

  private static final Logger LOG = LoggerFactory.getLogger(Balie.class);

  public void ontvang(Client client) {
    LOG.info("Client {}", client.nummer());
    LOG.info("Client {}", client); // FINDING personal-data-logged(naam, telefoonnummer)
  }

  public void belt(Client client) {
    Melding.gebeurd("gebeld", client.nummer());
    Melding.gebeurd("gebeld", client.telefoon()); // FINDING personal-data-logged(telefoonnummer)
  }
}
