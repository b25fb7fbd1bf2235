package nl.imwregiotilburg.privacy.plugin.console;

/** Where text for a developer is printed, by how urgent it is. */
public interface Terminal {

  /** Prints something that fails the build or would. */
  void error(String text);

  /** Prints something that needs a look. */
  void warn(String text);

  /** Prints something good to know. */
  void info(String text);
}
