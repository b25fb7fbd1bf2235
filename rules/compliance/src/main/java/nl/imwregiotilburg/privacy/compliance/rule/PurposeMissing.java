package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.register.Purpose;

/** Personal data that says for no purpose why it is there cannot have a legal basis either. */
final class PurposeMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "purpose-missing",
          "Personal data is declared without a purpose, so nothing gives it a legal basis",
          "Persoonsgegeven zonder doel",
          Severity.ERROR,
          List.of("C16"),
          "AVG art. 5(1)(b), 6(1)",
          Sight.DECLARATIONS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.of(
        Declarations.of(codebase).stream()
            .filter(element -> element.purposes().isEmpty())
            .map(element -> violation(element, codebase))
            .toList());
  }

  private static Violation violation(Element element, Case codebase) {
    return Violation.at(
        element,
        DESCRIPTION,
        new Violation.Text(
            Wording.data(element) + " has no purpose",
            "for which purpose?",
            mend(element, candidates(element, codebase))));
  }

  private static String mend(Element element, List<String> candidates) {
    List<String> purpose = candidates.isEmpty() ? List.of("…") : List.of(candidates.get(0));
    String where = element.kind() == Element.Kind.TYPE ? "it" : "the type, method or package";
    String choice =
        candidates.isEmpty()
            ? ""
            : "; purposes registered for "
                + element.category()
                + ": "
                + String.join(", ", candidates);
    return "write @Purpose("
        + Wording.array(purpose)
        + ") on "
        + where
        + ", or "
        + Wording.annotation(element.category(), purpose)
        + " on "
        + Wording.name(element)
        + choice;
  }

  private static List<String> candidates(Element element, Case codebase) {
    return codebase
        .register()
        .map(
            register ->
                register.purposes().values().stream()
                    .filter(purpose -> purpose.categories().contains(element.category()))
                    .map(Purpose::id)
                    .toList())
        .orElse(List.of());
  }
}
