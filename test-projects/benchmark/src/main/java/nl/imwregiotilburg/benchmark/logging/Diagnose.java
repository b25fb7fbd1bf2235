package nl.imwregiotilburg.benchmark.logging;

import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The diagnostic context is printed with every line that is logged. */
class Diagnose {

  private static final Logger log = LoggerFactory.getLogger(Diagnose.class);

  void begin(Client client) {
    MDC.put("gebruiker", client.getEmailadres()); // EXPECT personal-data-logged emailadres
    MDC.put("dossier", String.valueOf(client.getId())); // SAFE personal-data-logged
    log.info("Begonnen"); // SAFE personal-data-logged
  }

  void metSluiter(Client client) {
    try (MDC.MDCCloseable bsn = MDC.putCloseable("bsn", client.getBsn())) { // EXPECT personal-data-logged bsn
      log.info("Bezig"); // SAFE personal-data-logged
    }
  }
}
