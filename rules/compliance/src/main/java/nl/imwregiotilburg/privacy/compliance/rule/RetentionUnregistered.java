package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.register.Register;

/** A retention rule that the register lacks has no period, so nothing ends it. */
final class RetentionUnregistered implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "retention-unregistered",
          "Personal data names a retention rule that the register lacks",
          "Bewaartermijn staat niet in het register",
          Severity.ERROR,
          List.of("C39"),
          "AVG art. 5(1)(e), 30(1)(f)",
          Sight.DECLARATIONS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.byRegister(
        codebase, DESCRIPTION, register -> Outcome.of(violations(codebase, register)));
  }

  private static List<Violation> violations(Case codebase, Register register) {
    return Declarations.of(codebase).stream()
        .filter(element -> !unregistered(element, register).isEmpty())
        .map(element -> violation(element, register))
        .toList();
  }

  private static Violation violation(Element element, Register register) {
    List<String> unregistered = unregistered(element, register);
    String first = unregistered.get(0);
    String instead =
        Nearest.to(first, register.retention().keySet())
            .map(
                near ->
                    "write @PersonalData(value = \""
                        + element.category()
                        + "\", retention = \""
                        + near
                        + "\"), or register ")
            .orElse("register ");
    return Violation.at(
        element,
        DESCRIPTION,
        new Violation.Text(
            Wording.data(element)
                + " names retention rule "
                + Wording.quoted(unregistered)
                + ", which the register lacks"
                + Wording.nearest(first, register.retention().keySet()),
            "",
            instead
                + String.join(", ", unregistered)
                + " under retention in register.yml, with its period and the event that starts it"));
  }

  private static List<String> unregistered(Element element, Register register) {
    return Declarations.lacking(element.retentions(), register.retention().keySet());
  }
}
