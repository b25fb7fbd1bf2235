package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.register.Register;

/** A category that the register lacks is data nobody announced. */
final class CategoryUnregistered implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "category-unregistered",
          "Personal data is of a category that the register lacks, so nobody was told of it",
          "Gegevenscategorie staat niet in het register",
          Severity.ERROR,
          List.of("C05"),
          "AVG art. 5(1)(c), 13, 14(1)(d), 30(1)(c)",
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
        .filter(element -> !register.categories().containsKey(element.category()))
        .map(element -> violation(element, register.categories().keySet()))
        .toList();
  }

  private static Violation violation(Element element, Set<String> registered) {
    String category = element.category();
    String instead =
        Nearest.to(category, registered)
            .map(near -> "write @PersonalData(\"" + near + "\"), or register ")
            .orElse("register ");
    return Violation.at(
            element,
            DESCRIPTION,
            new Violation.Text(
                element.shortName()
                    + " is of category '"
                    + category
                    + "', which the register lacks"
                    + Wording.nearest(category, registered),
                "",
                instead
                    + category
                    + " under categories in register.yml, and list it with the purposes that need it"))
        .bearing(Bearing.STATEMENT_AND_LAW);
  }
}
