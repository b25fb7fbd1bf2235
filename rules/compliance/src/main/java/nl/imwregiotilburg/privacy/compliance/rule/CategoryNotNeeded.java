package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * Data of a category that none of its purposes needs should not be there: data minimisation. A
 * category that the register lacks altogether is left to {@link CategoryUnregistered}.
 */
final class CategoryNotNeeded implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "category-not-needed",
          "Personal data is kept for a purpose that is not registered to need its category",
          "Gegeven is voor het doel niet nodig volgens het register",
          Severity.ERROR,
          List.of("C05", "C20"),
          "AVG art. 5(1)(c), 25(2)",
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
        .filter(element -> register.categories().containsKey(element.category()))
        .filter(element -> !Declarations.purposes(element, register).isEmpty())
        .filter(
            element ->
                Declarations.purposes(element, register).stream()
                    .anyMatch(purpose -> !purpose.categories().contains(element.category())))
        .map(element -> violation(element, register))
        .toList();
  }

  private static Violation violation(Element element, Register register) {
    List<String> purposes =
        Declarations.purposes(element, register).stream()
            .filter(purpose -> !purpose.categories().contains(element.category()))
            .map(Purpose::id)
            .toList();
    List<String> fitting =
        register.purposes().values().stream()
            .filter(purpose -> purpose.categories().contains(element.category()))
            .map(Purpose::id)
            .toList();
    String other =
        fitting.isEmpty()
            ? ""
            : "; if it is there for another purpose, say so: "
                + Wording.annotation(element.category(), fitting.subList(0, 1));
    return Violation.at(
        element,
        DESCRIPTION,
        new Violation.Text(
            Wording.data(element)
                + " is not registered as needed for "
                + String.join(", ", purposes),
            "",
            "remove "
                + Wording.name(element)
                + ", or add "
                + element.category()
                + " to purposes."
                + purposes.get(0)
                + ".categories in register.yml when that purpose cannot do without it"
                + other));
  }
}
