package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.EnumSet;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;

/**
 * A URL is written down by every server, proxy and browser it passes, encrypted connection or not.
 * A pseudonym made by {@code @Pseudonymises} is what belongs there instead.
 */
final class PersonalDataInUrl implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "personal-data-in-url",
          "Personal data becomes part of a URL, which every server, proxy and browser on the way"
              + " writes down",
          "Persoonsgegevens komen in een webadres",
          Severity.ERROR,
          List.of("C25"),
          "AVG art. 5(1)(f), 32(1)(a)",
          Sight.FLOWS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.of(
        Exposures.to(EnumSet.of(Endpoint.Kind.URL), codebase).stream()
            .filter(flow -> !flow.pseudonymised())
            .map(PersonalDataInUrl::violation)
            .toList());
  }

  private static Violation violation(Flow flow) {
    return Violation.at(
        flow,
        DESCRIPTION,
        new Violation.Text(
            Wording.data(flow.element()) + " is put into a URL",
            Wording.printed(flow),
            "send "
                + Wording.name(flow.element())
                + " in the body of a POST, or put an id in the URL"
                + Wording.orLeaveOut(flow)));
  }
}
