package nl.imwregiotilburg.privacy.speed.sidebyside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;

/** An analyser that runs in a process of its own. */
interface Contender {

  /** What it is called in the tables. */
  String label();

  /**
   * The command that runs it.
   *
   * @param folder where it may write
   * @param heap limit of its heap, {@code 6g}
   */
  List<String> command(Target target, TaintRules rules, Path folder, String heap)
      throws IOException;

  /**
   * The lines at which it found logged personal data, as {@code nl/imw/Client.java:12}.
   *
   * @param log what it printed
   */
  SortedSet<String> found(Types types, Path folder, Path log) throws IOException;

  /** Whether it looks for anything. */
  default boolean finds() {
    return true;
  }
}
