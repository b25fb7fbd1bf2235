package nl.imw.it.gegenereerd;

import nl.imw.it.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public final class Balie {

  private static final Logger LOG = LoggerFactory.getLogger(Balie.class);

  public void ontvang(Client client) {
    LOG.info("Ontvangen: {}", client.naam());
  }
}
