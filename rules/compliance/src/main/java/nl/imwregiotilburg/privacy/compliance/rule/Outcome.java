package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import java.util.function.Function;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * What a rule has to say about a codebase.
 *
 * @param violations what breaks it
 * @param unjudged what it could not judge, and why
 * @param checked what it looked at, where that is not simply all declarations or flows
 */
public record Outcome(List<Violation> violations, List<Unjudged> unjudged, List<Checked> checked) {

  public Outcome {
    violations = List.copyOf(violations);
    unjudged = List.copyOf(unjudged);
    checked = List.copyOf(checked);
  }

  /** An outcome of a rule that looks at all declarations or flows. */
  public Outcome(List<Violation> violations, List<Unjudged> unjudged) {
    this(violations, unjudged, List.of());
  }

  /** Everything could be judged. */
  static Outcome of(List<Violation> violations) {
    return new Outcome(violations, List.of());
  }

  /** What a rule has to say by the register; without one nothing can be judged. */
  static Outcome byRegister(
      Case codebase, RuleDescription rule, Function<Register, Outcome> judge) {
    return codebase.register().map(judge).orElseGet(() -> withoutRegister(rule));
  }

  /** Nothing could be judged, because there is no register to compare the code with. */
  static Outcome withoutRegister(RuleDescription rule) {
    return new Outcome(
        List.of(),
        List.of(
            new Unjudged(
                rule.id(),
                "there is no privacy/register.yml to compare the code with; mvn privacy:init writes"
                    + " a first one",
                "er is geen register (privacy/register.yml) om de code mee te vergelijken")));
  }

  /** Nothing could be judged, because nobody took the published statement apart. */
  static Outcome withoutStatement(RuleDescription rule) {
    return new Outcome(
        List.of(),
        List.of(
            new Unjudged(
                rule.id(),
                "there is no privacy/statement.yml that says what the published statement promises",
                "er is geen bestand met de clausules van de verklaring (privacy/statement.yml)")));
  }
}
