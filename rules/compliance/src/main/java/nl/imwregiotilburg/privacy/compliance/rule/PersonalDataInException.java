package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.EnumSet;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;

/**
 * Personal data in an exception message or an error answer travels to logs, monitoring and clients
 * that its author does not know. A pseudonym may stand in an exception, but not in an answer, which
 * leaves the organisation.
 */
final class PersonalDataInException implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "personal-data-in-exception",
          "Personal data becomes part of an exception or error answer, which is logged and shown"
              + " where nobody expects it",
          "Persoonsgegevens komen in een foutmelding",
          Severity.ERROR,
          List.of("C34"),
          "AVG art. 5(1)(f), 32",
          Sight.FLOWS);

  private static final EnumSet<Endpoint.Kind> KINDS =
      EnumSet.of(Endpoint.Kind.EXCEPTION, Endpoint.Kind.ERROR_RESPONSE);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.of(
        Exposures.to(KINDS, codebase).stream()
            .filter(flow -> !flow.pseudonymised() || answers(flow))
            .map(PersonalDataInException::violation)
            .toList());
  }

  private static Violation violation(Flow flow) {
    String place = answers(flow) ? " is sent in an error answer" : " is put into an exception";
    String act =
        answers(flow)
            ? "answer with an error code and an id instead"
            : "name an id in the message instead";
    return Violation.at(
        flow,
        DESCRIPTION,
        new Violation.Text(
            Wording.data(flow.element()) + place,
            Wording.printed(flow),
            Wording.instead(act, flow)));
  }

  private static boolean answers(Flow flow) {
    return flow.endpoint().kind() == Endpoint.Kind.ERROR_RESPONSE;
  }
}
