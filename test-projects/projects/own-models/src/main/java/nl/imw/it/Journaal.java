package nl.imw.it;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only class that logs; declared a sink, so that findings stand where it is called. */
final class Journaal {

  private static final Logger LOG = LoggerFactory.getLogger("journaal");

  private Journaal() {}

  static void schrijf(String wat, Object wie) {
    LOG.info("{}: {}", wat, wie);
  }
}
