package nl.imwregiotilburg.privacy.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import nl.imwregiotilburg.privacy.compliance.rule.Checked;
import nl.imwregiotilburg.privacy.compliance.rule.Outcome;
import nl.imwregiotilburg.privacy.compliance.rule.Rule;
import nl.imwregiotilburg.privacy.compliance.rule.Rules;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;
import nl.imwregiotilburg.privacy.compliance.rule.Unjudged;
import nl.imwregiotilburg.privacy.compliance.rule.Violation;
import nl.imwregiotilburg.privacy.register.PublishedStatement;

/** Judges a codebase: runs every rule over what the code does and what the register says. */
public final class Compliance {

  private Compliance() {}

  /**
   * Runs all rules.
   *
   * @return the findings, exempted ones included, what could not be judged, and exemptions that
   *     nothing needs
   */
  public static Judgement judge(Case codebase) {
    return judge(codebase, Rules.all());
  }

  static Judgement judge(Case codebase, List<Rule> rules) {
    List<Violation> violations = new ArrayList<>();
    List<Unjudged> unjudged = new ArrayList<>();
    List<Checked> checked = new ArrayList<>();
    for (Rule rule : rules) {
      Outcome outcome = rule.judge(codebase);
      violations.addAll(outcome.violations());
      for (Unjudged gap : outcome.unjudged()) {
        unjudged.add(gap.about(clauses(gap.rule(), gap.clauses(), codebase)));
      }
      for (Checked looked : outcome.checked()) {
        checked.add(looked.about(clauses(looked.rule(), looked.clauses(), codebase)));
      }
    }
    Exemptions exemptions = new Exemptions(codebase.map().exemptions(), codebase.today());
    List<Violation> clearest = Duplicates.removed(violations);
    List<Finding> findings = new ArrayList<>();
    for (Fingerprints.Marked marked : Fingerprints.mark(clearest)) {
      findings.add(
          finding(
              marked.violation(),
              clauses(marked.violation().rule().id(), marked.violation().clauses(), codebase),
              marked.fingerprint(),
              exemptions.covering(marked.violation()).map(Exemptions::suppression)));
    }
    List<String> judged =
        rules.stream()
            .map(rule -> rule.description().id())
            .filter(id -> unjudged.stream().noneMatch(gap -> gap.rule().equals(id)))
            .toList();
    return new Judgement(
        findings.stream().sorted().toList(),
        unjudged.stream().distinct().sorted().toList(),
        checked.stream().distinct().sorted().toList(),
        exemptions.unused(clearest, judged));
  }

  private static Finding finding(
      Violation violation,
      List<String> clauses,
      String fingerprint,
      Optional<Finding.Suppression> suppression) {
    return new Finding(
        violation.rule().id(),
        severity(violation),
        violation.confidence(),
        violation.location(),
        violation.element(),
        violation.text().message(),
        violation.text().detail(),
        violation.flow().map(Flow::steps).orElse(List.of()),
        violation.flow().map(Flow::endpoint),
        clauses,
        violation.bearing(),
        violation.rule().law(),
        violation.text().mend(),
        fingerprint,
        suppression,
        violation.module());
  }

  /**
   * The clauses that something a rule says bears on, by the numbers of the organisation's own
   * statement: those the rule names when they are there, else all that the rule decides.
   */
  private static List<String> clauses(String rule, List<String> named, Case codebase) {
    if (codebase.statement().isEmpty() || named.isEmpty()) {
      return named;
    }
    PublishedStatement statement = codebase.statement().get();
    List<String> decided = statement.decidedBy(rule);
    boolean aboutTheStatement = rule.startsWith("statement-");
    List<String> there =
        named.stream()
            .filter(statement.clauses()::containsKey)
            .filter(clause -> aboutTheStatement || decided.contains(clause))
            .toList();
    return there.isEmpty() ? decided : there;
  }

  private static Severity severity(Violation violation) {
    Severity severity = violation.severity();
    return severity == Severity.ERROR && violation.confidence() == Confidence.SUSPECTED
        ? Severity.WARNING
        : severity;
  }
}
