package nl.imwregiotilburg.privacy.plugin.explanation;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.compliance.Finding;

/**
 * A finding as {@code report.json} keeps it; its files are relative to the root of the build.
 *
 * @param severity {@code error}
 * @param confidence {@code certain}
 * @param data the personal data it is about, if it is about data
 * @param sink where the data ends, for flows
 * @param accepted why nobody need mend it, if somebody said so
 * @see Finding
 */
record KeptFinding(
    String rule,
    String severity,
    String confidence,
    Location location,
    Optional<Data> data,
    String message,
    String detail,
    String mend,
    List<String> clauses,
    String law,
    String fingerprint,
    List<Step> way,
    Optional<Sink> sink,
    Optional<String> accepted) {

  /**
   * The personal data.
   *
   * @param name {@code Client.emailadres}
   * @param description {@code emailadres of a client}
   * @param own whether the build declares it itself, so that it can be annotated
   * @param location where it is declared
   */
  record Data(String name, String description, boolean own, Location location) {}

  /**
   * Where data ends.
   *
   * @param library {@code SLF4J}
   * @param method {@code org.slf4j.Logger#info}
   * @param caller the method that calls it, {@code nl.imw.ClientService#meld}
   */
  record Sink(String library, String method, String caller) {}

  KeptFinding {
    clauses = List.copyOf(clauses);
    way = List.copyOf(way);
  }

  /** The finding in a line of a list. */
  String line() {
    return Finding.shortened(fingerprint)
        + "  "
        + location.fileName()
        + (location.line() == 0 ? "" : ":" + location.line())
        + "  "
        + rule
        + ": "
        + message;
  }
}
