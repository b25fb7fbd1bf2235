package nl.imw.it;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public final class Balie {

  private static final Logger LOG = LoggerFactory.getLogger(Balie.class);

  public void ontvang(Client client) {
    LOG.info("Client {}", client.getNummer());
    LOG.info("Mail naar {}", client.getEmailadres()); // FINDING personal-data-logged(emailadres)
  }
}
