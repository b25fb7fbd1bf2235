package nl.imwregiotilburg.benchmark.logging;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.imwregiotilburg.benchmark.domain.Client;

/** The calendar, logged with java.util.logging. */
class JulAgenda {

  private static final Logger LOGGER = Logger.getLogger(JulAgenda.class.getName());

  void afspraak(Client client, String dag) {
    LOGGER.info("Afspraak met " + client.getNaam() + " op " + dag); // EXPECT personal-data-logged naam
    LOGGER.log(Level.INFO, "Afspraak met {0}", client.getNaam()); // EXPECT personal-data-logged naam
    LOGGER.log(Level.FINE, "{0} belt op {1}", new Object[] {client.getTelefoonnummer(), dag}); // EXPECT personal-data-logged telefoonnummer
    LOGGER.log(Level.FINE, "Afspraak {0} op {1}", new Object[] {client.getId(), dag}); // SAFE personal-data-logged
    LOGGER.info(() -> "Herinnering aan " + client.getEmailadres()); // EXPECT personal-data-logged emailadres
    LOGGER.info(() -> "Herinnering voor afspraak " + client.getId()); // SAFE personal-data-logged
    LOGGER.fine("Afspraken op " + dag); // SAFE personal-data-logged
  }

  void volgen(Client client) {
    LOGGER.entering("JulAgenda", "volgen", client.getBsn()); // EXPECT personal-data-logged bsn
    LOGGER.logp(Level.WARNING, "JulAgenda", "volgen", "Vraag: {0}", client.getHulpvraag()); // EXPECT personal-data-logged hulpvraag
    LOGGER.exiting("JulAgenda", "volgen", client.getStatus()); // SAFE personal-data-logged
  }

  void alsRecord(Client client) {
    LogRecord bericht = new LogRecord(Level.INFO, "Afspraak met {0}");
    bericht.setParameters(new Object[] {client.getNaam()});
    LOGGER.log(bericht); // EXPECT personal-data-logged naam
  }
}
