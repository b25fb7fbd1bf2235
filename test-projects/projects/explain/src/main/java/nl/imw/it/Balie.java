package nl.imw.it;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public final class Balie {

  private static final Logger LOG = LoggerFactory.getLogger(Balie.class);

  public void ontvang(Client client) {
    meld(client.email());
    LOG.info("Gebeld op {}: {}", client.telefoon(), client.email()); // FINDING personal-data-logged(telefoonnummer, emailadres)
  }

  private void meld(String bericht) {
    String regel = "Ontvangen: " + bericht;
    LOG.info(regel); // FINDING personal-data-logged(emailadres)
  }
}
