package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.EnumSet;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;

/**
 * Personal data in a log is read by people who need not see it and outlives every retention rule.
 * What went through {@code @Pseudonymises} may be logged inside the organisation.
 */
final class PersonalDataLogged implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "personal-data-logged",
          "Personal data reaches a log, where people read it who need not and where it outlives its"
              + " retention",
          "Persoonsgegevens komen in een logbestand",
          Severity.ERROR,
          List.of("C34"),
          "AVG art. 5(1)(f), 32",
          Sight.FLOWS);

  private static final EnumSet<Endpoint.Kind> KINDS =
      EnumSet.of(
          Endpoint.Kind.LOG,
          Endpoint.Kind.CONSOLE,
          Endpoint.Kind.DIAGNOSTIC_CONTEXT,
          Endpoint.Kind.TELEMETRY);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.of(
        Exposures.to(KINDS, codebase).stream()
            .filter(flow -> !flow.pseudonymised())
            .map(PersonalDataLogged::violation)
            .toList());
  }

  private static Violation violation(Flow flow) {
    return Violation.at(
        flow,
        DESCRIPTION,
        new Violation.Text(
            Wording.data(flow.element()) + " reaches " + place(flow.endpoint().kind()),
            Wording.printed(flow),
            mend(flow)));
  }

  private static String place(Endpoint.Kind kind) {
    return switch (kind) {
      case CONSOLE -> "the console";
      case DIAGNOSTIC_CONTEXT -> "the diagnostic context, which is printed with every log line";
      case TELEMETRY -> "a trace or metric";
      default -> "the log";
    };
  }

  private static String mend(Flow flow) {
    String act =
        switch (flow.endpoint().kind()) {
          case CONSOLE -> "print an id instead";
          case DIAGNOSTIC_CONTEXT -> "put an id in the context instead";
          case TELEMETRY -> "tag with an id instead";
          default -> "log an id instead";
        };
    return Wording.instead(act, flow);
  }
}
