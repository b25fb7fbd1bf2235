package nl.imw.it.bibliotheek;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what happened, for all applications in the same way. */
public final class Melding {

  private static final Logger LOG = LoggerFactory.getLogger(Melding.class);

  private Melding() {}

  public static void gebeurd(String wat, Object met) {
    schrijf(wat + ": " + met);
  }

  private static void schrijf(String regel) {
    LOG.info(regel);
  }
}
