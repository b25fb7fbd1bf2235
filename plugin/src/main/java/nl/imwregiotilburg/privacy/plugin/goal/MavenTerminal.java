package nl.imwregiotilburg.privacy.plugin.goal;

import nl.imwregiotilburg.privacy.plugin.console.Terminal;
import org.apache.maven.plugin.logging.Log;

/** Prints with Maven's log. */
record MavenTerminal(Log log) implements Terminal {

  @Override
  public void error(String text) {
    log.error(text);
  }

  @Override
  public void warn(String text) {
    log.warn(text);
  }

  @Override
  public void info(String text) {
    log.info(text);
  }
}
