package nl.imwregiotilburg.privacy.compliance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.compliance.rule.Bearing;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;

/**
 * One broken promise at one place.
 *
 * @param rule id of the rule, {@code personal-data-logged}
 * @param severity how bad it is
 * @param confidence how sure the analysis is
 * @param location where to mend it
 * @param element the personal data it is about, if it is about data
 * @param message one English sentence without full stop: {@code Client.emailadres (emailadres of a
 *     client) reaches the log}
 * @param detail what the caret under the source line says: {@code prints IntakeDto.toString()};
 *     empty when the message says it all
 * @param way the steps from the data to the place; empty for declarations and the register
 * @param endpoint where the data ends, for flows
 * @param clauses the clauses of the statement it concerns, {@code C34}
 * @param bearing what it means for the statement and for the law
 * @param law the articles of the law it concerns: {@code AVG art. 5(1)(f), 32}
 * @param mend how to mend it, for this very place
 * @param fingerprint rule, element and members on the way, hashed: the same after lines move
 * @param suppression the exemption that accepts it, if any
 * @param module {@code artifactId} of the module it is in; empty when it is about the register
 */
public record Finding(
    String rule,
    Severity severity,
    Confidence confidence,
    Location location,
    Optional<Element> element,
    String message,
    String detail,
    List<Step> way,
    Optional<Endpoint> endpoint,
    List<String> clauses,
    Bearing bearing,
    String law,
    String mend,
    String fingerprint,
    Optional<Suppression> suppression,
    String module)
    implements Comparable<Finding> {

  /**
   * An accepted risk.
   *
   * @param reason why it is accepted
   * @param approvedBy who accepted it; empty when nobody did
   * @param until last day as an ISO 8601 date; empty for no end
   * @param location where it is written
   */
  public record Suppression(String reason, String approvedBy, String until, Location location) {}

  private static final int SHORT = 8;

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::location)
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.element().map(Element::id).orElse(""))
          .thenComparing(Finding::message)
          .thenComparing(Finding::fingerprint);

  public Finding {
    way = List.copyOf(way);
    clauses = List.copyOf(clauses);
  }

  /** The fingerprint as people type it. */
  public String shortFingerprint() {
    return shortened(fingerprint);
  }

  /** The first eight characters of a fingerprint, with the number that may follow it. */
  public static String shortened(String fingerprint) {
    int number = fingerprint.indexOf('-');
    String hash = number < 0 ? fingerprint : fingerprint.substring(0, number);
    return hash.length() <= SHORT
        ? fingerprint
        : hash.substring(0, SHORT) + (number < 0 ? "" : fingerprint.substring(number));
  }

  /** Whether nobody accepted the risk. */
  public boolean open() {
    return suppression.isEmpty();
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
