package nl.imwregiotilburg.benchmark.logging;

import com.google.common.flogger.FluentLogger;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jboss.logging.Logger;

/** The loggers of parts that came from elsewhere. */
class OverigeLoggers {

  /** An import that logs with Commons Logging. */
  static class Import {
    private final Log log = LogFactory.getLog(getClass());

    void regel(Client client, int nummer) {
      log.info("Regel " + nummer + ": " + client.getNaam()); // EXPECT personal-data-logged naam
      log.debug(client.getEmailadres()); // EXPECT personal-data-logged emailadres
      log.info("Regel " + nummer + " ingelezen"); // SAFE personal-data-logged
      log.fatal(client.getWoonadres()); // EXPECT personal-data-logged adres
      log.trace(client.getStatus()); // SAFE personal-data-logged
    }
  }

  /** The waiting list, on JBoss Logging. */
  static class Wachtlijst {
    private static final Logger LOG = Logger.getLogger(Wachtlijst.class);

    void geplaatst(Client client, int plaats) {
      LOG.infof("%s staat op plaats %d", client.getNaam(), plaats); // EXPECT personal-data-logged naam
      LOG.warnv("Geen adres van {0}", client.getTelefoonnummer()); // EXPECT personal-data-logged telefoonnummer
      LOG.infof("Client %s staat op plaats %d", client.getId(), plaats); // SAFE personal-data-logged
      LOG.errorf("Client %d dubbel, bsn %s", client.getId(), client.getBsn()); // EXPECT personal-data-logged bsn
      LOG.debug("Plaats " + plaats); // SAFE personal-data-logged
    }
  }

  /** Start-up code that logs with the platform's own logger. */
  static class Inlezen {
    private static final System.Logger LOG = System.getLogger("inlezen");

    void gelezen(Client client) {
      LOG.log(System.Logger.Level.INFO, "Gelezen: " + client.getNaam()); // EXPECT personal-data-logged naam
      LOG.log(System.Logger.Level.INFO, "Gelezen: {0}", client.getBsn()); // EXPECT personal-data-logged bsn
      LOG.log(System.Logger.Level.DEBUG, () -> "Vraag: " + client.getHulpvraag()); // EXPECT personal-data-logged hulpvraag
      LOG.log(System.Logger.Level.INFO, "Gelezen: {0}", client.getId()); // SAFE personal-data-logged
    }
  }

  /** The planning, on Flogger. */
  static class Planning {
    private static final FluentLogger logger = FluentLogger.forEnclosingClass();

    void gepland(Client client, int uur) {
      logger.atInfo().log("Bezoek aan %s om %d uur", client.getNaam(), uur); // EXPECT personal-data-logged naam
      logger.atFine().log("Adres: %s", client.getWoonadres()); // EXPECT personal-data-logged adres
      logger.atInfo().log("Bezoek aan client %d om %d uur", client.getId(), uur); // SAFE personal-data-logged
      logger.atWarning().log("Geen bezoek gepland"); // SAFE personal-data-logged
    }
  }
}
