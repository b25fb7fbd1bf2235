package nl.imwregiotilburg.privacy.plugin.goal;

import java.io.Serial;

/** The user configured something that cannot be used; the message says what to write instead. */
final class ConfigurationException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ConfigurationException(String message) {
    super(message);
  }

  ConfigurationException(String message, Throwable cause) {
    super(message, cause);
  }
}
