package nl.imwregiotilburg.benchmark.logging;

import nl.imwregiotilburg.benchmark.domain.Client;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.message.ParameterizedMessage;

/** Registrations, logged with Log4j 2. */
class Log4j2Aanmelding {

  private static final Logger LOG = LogManager.getLogger(Log4j2Aanmelding.class);

  void ontvangen(Client client) {
    LOG.info("Aanmelding van {}", client.getEmailadres()); // EXPECT personal-data-logged emailadres
    LOG.info("Aanmelding {} ontvangen", client.getId()); // SAFE personal-data-logged
    LOG.printf(Level.INFO, "Aanmelding van %s", client.getNaam()); // EXPECT personal-data-logged naam
    LOG.log(Level.WARN, "Dubbel: {}", client.getBsn()); // EXPECT personal-data-logged bsn
  }

  void lui(Client client) {
    LOG.debug(() -> "Vraag: " + client.getHulpvraag()); // EXPECT personal-data-logged hulpvraag
    LOG.debug("Vraag: {}", client::getHulpvraag); // EXPECT personal-data-logged hulpvraag
    LOG.debug("Aanmelding {}", client::getId); // SAFE personal-data-logged
  }

  void metBericht(Client client) {
    LOG.info(new ParameterizedMessage("Post naar {}", client.getEmailadres())); // EXPECT personal-data-logged emailadres
    LOG.atInfo().log("Bel {}", client.getTelefoonnummer()); // EXPECT personal-data-logged telefoonnummer
    LOG.atInfo().log("Bel client {}", client.getId()); // SAFE personal-data-logged
  }

  void metContext(Client client) {
    ThreadContext.put("client", client.getNaam()); // EXPECT personal-data-logged naam
    ThreadContext.put("dossier", Long.toString(client.getId())); // SAFE personal-data-logged
    ThreadContext.push("bsn=" + client.getBsn()); // EXPECT personal-data-logged bsn
    ThreadContext.remove(client.getNaam()); // SAFE personal-data-logged
  }
}
