package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;

/**
 * What a rule has to say about a codebase.
 *
 * @param violations what breaks it
 * @param unjudged what it could not judge, and why
 */
public record Outcome(List<Violation> violations, List<Unjudged> unjudged) {

  public Outcome {
    violations = List.copyOf(violations);
    unjudged = List.copyOf(unjudged);
  }

  /** Everything could be judged. */
  static Outcome of(List<Violation> violations) {
    return new Outcome(violations, List.of());
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
}
