package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Exemption;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.register.Mark;

/**
 * What a rule found, before exemptions, duplicates and fingerprints are looked at.
 *
 * @param rule the rule it breaks
 * @param subject what it is about, the same after lines move: an element's id, or for an exemption
 *     its target and rule
 * @param element the personal data, if it is about data
 * @param flow the way the data went, if it moved
 * @param confidence how sure it is
 * @param location where to mend it
 * @param module where it is
 * @param clauses the clauses of the statement it concerns
 * @param bearing what it means for the statement and for the law
 * @param severity how bad it is, unless the data was only recognised by its name
 * @param text what to tell about it
 */
public record Violation(
    RuleDescription rule,
    String subject,
    Optional<Element> element,
    Optional<Flow> flow,
    Confidence confidence,
    Location location,
    String module,
    List<String> clauses,
    Bearing bearing,
    Severity severity,
    Text text) {

  /**
   * What to tell about a violation.
   *
   * @param message one English sentence without full stop
   * @param detail what the caret under the source line says; empty when the message says it all
   * @param mend how to mend it in this very place
   */
  public record Text(String message, String detail, String mend) {}

  public Violation {
    clauses = List.copyOf(clauses);
  }

  /** A violation at the declaration of an element. */
  static Violation at(Element element, RuleDescription rule, Text text) {
    return new Violation(
        rule,
        element.id(),
        Optional.of(element),
        Optional.empty(),
        leastSure(Confidence.CERTAIN, element),
        element.location(),
        element.module(),
        rule.clauses(),
        Bearing.STATEMENT,
        rule.severity(),
        text);
  }

  /** A violation at the end of a flow. */
  static Violation at(Flow flow, RuleDescription rule, Text text) {
    return new Violation(
        rule,
        flow.element().id(),
        Optional.of(flow.element()),
        Optional.of(flow),
        leastSure(flow.confidence(), flow.element()),
        flow.endpoint().location(),
        flow.module(),
        rule.clauses(),
        Bearing.STATEMENT,
        rule.severity(),
        text);
  }

  /** A violation at an exemption. */
  static Violation at(Exemption exemption, RuleDescription rule, Text text) {
    return at(
        exemption.location(),
        exemption.module(),
        exemption.target() + " " + exemption.rule(),
        rule,
        text);
  }

  /**
   * A violation at an entry of a file of the organisation's own, such as its register.
   *
   * @param file its path, absolute, with {@code /}
   * @param mark the entry's place in it; line 0 for the file as a whole
   * @param subject what it is about, the same after lines move
   */
  static Violation at(String file, Mark mark, String subject, RuleDescription rule, Text text) {
    return at(new Location(file, mark.line(), mark.column(), 0), "", subject, rule, text);
  }

  /**
   * A violation at a place in code, not about one element.
   *
   * @param subject what it is about, the same after lines move
   */
  static Violation at(
      Location place, String module, String subject, RuleDescription rule, Text text) {
    return new Violation(
        rule,
        subject,
        Optional.empty(),
        Optional.empty(),
        Confidence.CERTAIN,
        place,
        module,
        rule.clauses(),
        Bearing.STATEMENT,
        rule.severity(),
        text);
  }

  /** The same, concerning these clauses only. */
  Violation concerning(List<String> concerned) {
    return new Violation(
        rule,
        subject,
        element,
        flow,
        confidence,
        location,
        module,
        concerned,
        bearing,
        severity,
        text);
  }

  /** The same, with another meaning for the statement and the law. */
  Violation bearing(Bearing other) {
    return new Violation(
        rule, subject, element, flow, confidence, location, module, clauses, other, severity, text);
  }

  /** The same, for somebody to look at; it fails the build only when asked to. */
  Violation warning() {
    return new Violation(
        rule,
        subject,
        element,
        flow,
        confidence,
        location,
        module,
        clauses,
        bearing,
        Severity.WARNING,
        text);
  }

  /** The same, about something else at another place. */
  Violation about(String other, Location place) {
    return new Violation(
        rule, other, element, flow, confidence, place, module, clauses, bearing, severity, text);
  }

  /** The same, at most this sure. */
  Violation atMost(Confidence limit) {
    Confidence lowered = confidence.compareTo(limit) < 0 ? limit : confidence;
    return new Violation(
        rule, subject, element, flow, lowered, location, module, clauses, bearing, severity, text);
  }

  private static Confidence leastSure(Confidence confidence, Element element) {
    return element.origin() == Element.Origin.RECOGNISED ? Confidence.SUSPECTED : confidence;
  }
}
