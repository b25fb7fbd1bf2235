package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Exemption;

/**
 * An exemption whose date has passed, or that cannot be understood, accepts nothing any more. The
 * findings it covered are open again.
 */
final class AttestationExpired implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "attestation-expired",
          "An exemption is out of date or cannot be understood, so it accepts nothing",
          "Uitzondering of bewijs is verlopen",
          Severity.ERROR,
          // The organisational clauses rest on measures in the register, not on exemptions.
          List.of(),
          "AVG art. 5(2), 24",
          Sight.DECLARATIONS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.of(
        codebase.map().exemptions().stream()
            .flatMap(
                exemption ->
                    text(exemption, codebase)
                        .map(text -> Violation.at(exemption, DESCRIPTION, text))
                        .stream())
            .toList());
  }

  private static Optional<Violation.Text> text(Exemption exemption, Case codebase) {
    return switch (ExemptionStatus.of(exemption, codebase.today())) {
      case HOLDS -> Optional.empty();
      case EXPIRED ->
          Optional.of(
              new Violation.Text(
                  "the exemption from "
                      + exemption.rule()
                      + " expired after "
                      + exemption.until().strip(),
                  "reason given: " + exemption.reason(),
                  "mend the finding and remove @Exempt, or have the risk accepted anew and give"
                      + " until a later date"));
      case MALFORMED_DATE ->
          Optional.of(
              new Violation.Text(
                  "the exemption from "
                      + exemption.rule()
                      + " ends on '"
                      + exemption.until()
                      + "', which is no date, so it does not hold",
                  "",
                  "write until = \"" + codebase.today().plusYears(1) + "\", an ISO 8601 date"));
      case UNKNOWN_RULE ->
          Optional.of(
              new Violation.Text(
                  "the exemption names rule '"
                      + exemption.rule()
                      + "', which does not exist"
                      + Wording.nearest(exemption.rule(), RuleIds.known()),
                  "",
                  Nearest.to(exemption.rule(), RuleIds.known())
                      .map(near -> "write @Exempt(rule = \"" + near + "\", …)")
                      .orElse("name one of the rules in docs/rules/README.md, or remove @Exempt")));
    };
  }
}
