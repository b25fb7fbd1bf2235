package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * Data of a category with {@code only-after: anonymisation} is stored, logged or sent as it is.
 * Hashing does not help: all IPv4 addresses can be hashed in minutes. An answer to the visitor
 * whose address it is, is no exposure.
 */
final class IpAddressNotAnonymised implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "ip-address-not-anonymised",
          "An IP address is stored, logged or sent before it is anonymised",
          "IP-adres wordt niet eerst geanonimiseerd",
          Severity.ERROR,
          List.of("C49", "C58"),
          "AVG art. 4(1), 25; overweging 26",
          Sight.FLOWS);

  /** Clause C58 is about the visitor statistics that others make, which the register marks so. */
  private static final String ANALYTICS = "analytics";

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    if (codebase.register().isEmpty()) {
      return Outcome.withoutRegister(DESCRIPTION);
    }
    Register register = codebase.register().get();
    return Outcome.of(
        codebase.map().flows().stream()
            .filter(flow -> flow.endpoint().kind() != Endpoint.Kind.RESPONSE)
            .filter(flow -> Exposures.onlyAfterAnonymisation(flow.element(), codebase))
            .map(flow -> violation(flow, register))
            .toList());
  }

  private static Violation violation(Flow flow, Register register) {
    String state = flow.pseudonymised() ? "is only pseudonymised and " : "is not anonymised and ";
    Violation violation =
        Violation.at(
            flow,
            DESCRIPTION,
            new Violation.Text(
                Wording.data(flow.element()) + " " + state + what(flow.endpoint().kind()),
                Wording.printed(flow),
                "pass it through a method annotated @Anonymises before that, or leave it out; a"
                    + " hash of an address is still personal data"));
    boolean analysed =
        Recipients.of(flow.endpoint(), register).disclosedTo().stream()
            .anyMatch(recipient -> recipient.kind().equals(ANALYTICS));
    return analysed ? violation : violation.concerning(List.of("C49"));
  }

  private static String what(Endpoint.Kind kind) {
    return switch (kind) {
      case LOG, CONSOLE, DIAGNOSTIC_CONTEXT, TELEMETRY -> "is logged";
      case EXCEPTION, ERROR_RESPONSE -> "is put into an error message";
      case COOKIE -> "is put into a cookie";
      case STORE, FILE -> "is stored";
      case URL, HTTP, MESSAGE, MAIL, SMS, SERVICE, SOCKET -> "is sent";
      case RESPONSE -> "is answered";
    };
  }
}
