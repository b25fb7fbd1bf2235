package nl.imwregiotilburg.dossier;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way this application writes to its log. */
public class AuditLog {

  private final Logger log;

  private final String prefix;

  public AuditLog(Class<?> klasse, String prefix) {
    this.log = LoggerFactory.getLogger(klasse);
    this.prefix = prefix;
  }

  /** Writes what someone did with a case file. */
  void handeling(String wat, Object... details) {
    log.info(prefix + wat, details); // EXPECT personal-data-logged adres,hulpvraag,naam
  }

  /** Writes a technical message. */
  void technisch(String wat, Object... details) {
    log.debug(prefix + wat, details); // SAFE personal-data-logged
  }

  /** Writes how many details there were. */
  void geteld(String wat, Object... details) {
    log.debug("{} {}", wat, details.length); // SAFE personal-data-logged
  }

  /** Writes a text that is made when needed. */
  void lui(Supplier<String> tekst) {
    if (log.isTraceEnabled()) {
      log.trace(tekst.get()); // EXPECT personal-data-logged emailadres
    }
  }

  /** Writes a text that is made when needed, for operations. */
  void luiTechnisch(Supplier<String> tekst) {
    log.atTrace().log(tekst); // SAFE personal-data-logged
  }

  /** Writes a failure. */
  void fout(String wat, Throwable fout) {
    log.error(wat, fout); // EXPECT personal-data-logged telefoonnummer
  }

  /** Writes a failure by its class only. */
  void foutsoort(String wat, Throwable fout) {
    log.error("{} {}", wat, fout.getClass().getName()); // SAFE personal-data-logged
  }
}
