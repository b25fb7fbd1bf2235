package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * Personal data for which neither the register nor the code says how long it is kept is kept for
 * ever. Data without a registered purpose is left to {@link PurposeMissing} and {@link
 * PurposeUnregistered}.
 */
final class RetentionMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "retention-missing",
          "No retention rule says how long this personal data is kept for its purpose",
          "Persoonsgegeven zonder bewaartermijn",
          Severity.ERROR,
          List.of("C39", "C41"),
          "AVG art. 5(1)(e), 30(1)(f)",
          Sight.DECLARATIONS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.byRegister(
        codebase,
        DESCRIPTION,
        register ->
            new Outcome(
                violations(codebase, register),
                Declarations.withoutPurpose(DESCRIPTION, codebase, register)));
  }

  private static List<Violation> violations(Case codebase, Register register) {
    return Declarations.of(codebase).stream()
        .filter(element -> element.retentions().isEmpty())
        .filter(element -> !Declarations.purposes(element, register).isEmpty())
        .filter(
            element ->
                Declarations.purposes(element, register).stream()
                    .allMatch(purpose -> purpose.retentionOf(element.category()).isEmpty()))
        .map(element -> violation(element, register))
        .toList();
  }

  private static Violation violation(Element element, Register register) {
    List<String> purposes =
        Declarations.purposes(element, register).stream().map(Purpose::id).toList();
    List<String> rules = List.copyOf(register.retention().keySet());
    String rule = rules.size() == 1 ? rules.get(0) : "…";
    String choice = rules.isEmpty() ? "" : "; registered rules: " + String.join(", ", rules);
    return Violation.at(
        element,
        DESCRIPTION,
        new Violation.Text(
            Wording.data(element) + " has no retention rule for " + String.join(", ", purposes),
            "kept for how long?",
            "add "
                + element.category()
                + ": "
                + rule
                + " to purposes."
                + purposes.get(0)
                + ".retention in register.yml, or name the rule in the code: "
                + "@PersonalData(value = \""
                + element.category()
                + "\", retention = \""
                + rule
                + "\")"
                + choice));
  }
}
