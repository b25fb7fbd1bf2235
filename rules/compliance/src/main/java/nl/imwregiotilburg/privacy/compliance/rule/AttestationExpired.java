package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Exemption;

/**
 * Somebody's word that holds no more: an exemption whose date has passed or that cannot be
 * understood, so that the findings it covered are open again; and evidence in the register that is
 * out of date.
 */
final class AttestationExpired implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "attestation-expired",
          "An exemption or a piece of evidence is out of date, so it proves nothing",
          "Uitzondering of bewijs is verlopen",
          Severity.ERROR,
          List.of("C17e", "C21", "C23", "C28", "C29", "C30", "C35"),
          "AVG art. 5(2), 24",
          Sight.REGISTER);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    List<Violation> exemptions =
        codebase.map().exemptions().stream()
            .flatMap(
                exemption ->
                    text(exemption, codebase)
                        .map(
                            text ->
                                Violation.at(exemption, DESCRIPTION, text).concerning(List.of()))
                        .stream())
            .toList();
    Outcome evidence =
        Outcome.byRegister(
            codebase, DESCRIPTION, register -> Evidence.judge(DESCRIPTION, register, codebase));
    return new Outcome(
        Stream.concat(exemptions.stream(), evidence.violations().stream()).toList(),
        evidence.unjudged(),
        evidence.checked());
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
