package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.register.Register;

/** A purpose that the register lacks has no legal basis, and nobody approved it. */
final class PurposeUnregistered implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "purpose-unregistered",
          "Personal data is declared for a purpose that the register lacks",
          "Doel staat niet in het register",
          Severity.ERROR,
          List.of("C16"),
          "AVG art. 5(1)(b), 6(1), 30(1)(b)",
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
    List<String> corrected =
        element.purposes().stream()
            .map(id -> Nearest.to(id, register.purposes().keySet()).orElse(id))
            .distinct()
            .toList();
    String instead =
        Nearest.to(first, register.purposes().keySet()).isPresent()
            ? "write @Purpose(" + Wording.array(corrected) + "), or register "
            : "register ";
    return Violation.at(
            element,
            DESCRIPTION,
            new Violation.Text(
                Wording.data(element)
                    + " is for "
                    + Wording.quoted(unregistered)
                    + ", which the register lacks"
                    + Wording.nearest(first, register.purposes().keySet()),
                "",
                instead
                    + String.join(", ", unregistered)
                    + " under purposes in register.yml, with its legal basis; registered are: "
                    + String.join(", ", register.purposes().keySet())))
        .bearing(Bearing.STATEMENT_AND_LAW);
  }

  private static List<String> unregistered(Element element, Register register) {
    return Declarations.lacking(element.purposes(), register.purposes().keySet());
  }
}
