package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.EnumSet;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;

/**
 * The statement says that cookies are anonymous, so no personal data belongs in one, not even a
 * pseudonym.
 */
final class PersonalDataInCookie implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "personal-data-in-cookie",
          "Personal data becomes the content of a cookie, while cookies are promised to be"
              + " anonymous",
          "Persoonsgegevens komen in een cookie",
          Severity.ERROR,
          List.of("C51"),
          "AVG art. 5(1)(c), 25; Tw art. 11.7a",
          Sight.FLOWS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.of(
        Exposures.to(EnumSet.of(Endpoint.Kind.COOKIE), codebase).stream()
            .map(PersonalDataInCookie::violation)
            .toList());
  }

  private static Violation violation(Flow flow) {
    return Violation.at(
        flow,
        DESCRIPTION,
        new Violation.Text(
            Wording.data(flow.element()) + " is put into a cookie",
            Wording.printed(flow),
            "keep "
                + Wording.name(flow.element())
                + " in the session on the server; a cookie may hold a random session id"
                + Wording.orLeaveOut(flow)));
  }
}
