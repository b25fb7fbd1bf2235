package nl.imw.it;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

public final class Intake {

  private static final Logger LOG = Logger.getLogger(Intake.class.getName());

  public void start(Client client) {
    LOG.info("Intake van client " + client.nummer());
    LOG.log(Level.FINE, "Intake van {0}", client); // FINDING personal-data-logged(naam)
    LOG.fine(() -> "Woont in " + client.adres().straat()); // FINDING personal-data-logged(adres)
    if (client.naam().isBlank()) {
      LOG.warning("Zonder naam: " + client.nummer());
    }
  }

  public void toon(List<Client> clienten) {
    System.out.println(clienten.size() + " clienten");
    clienten.forEach(client -> System.out.println(client.naam())); // FINDING personal-data-logged(naam)
  }

  public void zoek(Client client) {
    throw new IllegalArgumentException("Onbekend: " + client.naam()); // FINDING personal-data-in-exception(naam)
  }
}
