package nl.imw.it;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public final class Rekenmachine {

  private static final Logger LOG = LoggerFactory.getLogger(Rekenmachine.class);

  public int som(int links, int rechts) {
    LOG.debug("{} + {}", links, rechts);
    return links + rechts;
  }
}
