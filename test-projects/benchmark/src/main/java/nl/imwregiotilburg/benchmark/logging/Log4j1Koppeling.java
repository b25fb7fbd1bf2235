package nl.imwregiotilburg.benchmark.logging;

import nl.imwregiotilburg.benchmark.domain.Client;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.MDC;
import org.apache.log4j.NDC;

/** An old link with the town hall, still on Log4j 1. */
class Log4j1Koppeling {

  private static final Logger LOGGER = Logger.getLogger(Log4j1Koppeling.class);

  void ontvang(Client client) {
    LOGGER.info("Bericht over " + client.getNaam()); // EXPECT personal-data-logged naam
    LOGGER.log(Level.WARN, client.getBsn()); // EXPECT personal-data-logged bsn
    LOGGER.info("Bericht over dossier " + client.getId()); // SAFE personal-data-logged
    LOGGER.debug(client.getWoonadres()); // EXPECT personal-data-logged adres
    LOGGER.debug(client.getStatus()); // SAFE personal-data-logged
  }

  void inContext(Client client) {
    MDC.put("bsn", client.getBsn()); // EXPECT personal-data-logged bsn
    NDC.push(client.getEmailadres()); // EXPECT personal-data-logged emailadres
    NDC.push("dossier " + client.getId()); // SAFE personal-data-logged
  }
}
