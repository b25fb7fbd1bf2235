package nl.imw.it.web;

import nl.imw.it.opslag.Clienten;
import nl.imw.it.opslag.Kaart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public final class Scherm {

  private static final Logger LOG = LoggerFactory.getLogger(Scherm.class);

  private final Clienten clienten;

  public Scherm(Clienten clienten) {
    this.clienten = clienten;
  }

  public void toon(long nummer) {
    LOG.info("Toon {}", nummer);
    LOG.info("Bel {}", clienten.belnaam(nummer)); // FINDING personal-data-logged(naam)
    clienten.vind(nummer).map(Kaart::new).ifPresent(this::toon);
  }

  private void toon(Kaart kaart) {
    LOG.debug("Kaart {}", kaart.nummer());
    LOG.debug("Kaart {}", kaart); // FINDING personal-data-logged(naam, telefoonnummer)
  }
}
