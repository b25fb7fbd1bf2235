package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.StoredType;
import nl.imwregiotilburg.privacy.register.Register;

/** A type that a database keeps, with personal data of nobody knows whom. */
final class SubjectMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "subject-missing",
          "A stored type holds personal data and nothing says whose",
          "Opgeslagen gegevens zonder groep betrokkenen",
          Severity.ERROR,
          List.of("C13"),
          "AVG art. 13(1), 30(1)(c)",
          Sight.DECLARATIONS);

  private static final Unjudged NOTHING_STORED =
      new Unjudged(
          DESCRIPTION.id(),
          "no mapped type that is kept by itself declares personal data, so nothing shows whose"
              + " data is kept",
          "in geen opgeslagen type zijn persoonsgegevens aangewezen, dus van wie gegevens worden"
              + " bewaard is niet te zien");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    List<Violation> violations = new ArrayList<>();
    int looked = 0;
    for (StoredType stored : codebase.map().stored()) {
      List<Element> elements =
          Declarations.of(codebase).stream()
              .filter(element -> element.owner().equals(stored.type()))
              .toList();
      if (stored.root() && !elements.isEmpty()) {
        looked++;
        text(stored, elements, codebase.register())
            .ifPresent(text -> violations.add(violation(stored, elements.get(0), text)));
      }
    }
    return new Outcome(
        violations,
        looked == 0 && !codebase.map().elements().isEmpty() ? List.of(NOTHING_STORED) : List.of(),
        List.of(
            new Checked(
                DESCRIPTION.id(),
                List.of(),
                looked + " stored types with personal data",
                "opgeslagen typen met persoonsgegevens: " + looked)));
  }

  private static Violation violation(StoredType stored, Element element, Violation.Text text) {
    return Violation.at(element, DESCRIPTION, text).about(stored.type(), stored.location());
  }

  private static Optional<Violation.Text> text(
      StoredType stored, List<Element> elements, Optional<Register> register) {
    List<String> groups =
        register.map(Register::subjects).map(it -> List.copyOf(it.keySet())).orElse(List.of());
    String example = groups.isEmpty() ? "…" : groups.get(0);
    Optional<String> subject = elements.get(0).subject();
    if (subject.isEmpty()) {
      return Optional.of(
          new Violation.Text(
              stored.simpleName()
                  + " is kept ("
                  + stored.technology()
                  + ") with "
                  + String.join(
                      ", ", elements.stream().map(Element::category).distinct().sorted().toList())
                  + ", and nothing says whose data it is",
              "whose data?",
              "write @DataSubject(\""
                  + example
                  + "\") on "
                  + stored.simpleName()
                  + " or its package"
                  + (groups.size() > 1
                      ? "; groups registered: " + String.join(", ", groups)
                      : "")));
    }
    if (register.isEmpty() || groups.isEmpty() || groups.contains(subject.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Violation.Text(
            stored.simpleName()
                + " holds data of '"
                + subject.get()
                + "', a group the register lacks"
                + Wording.nearest(subject.get(), groups),
            "",
            "register the group under subjects, or name one that is there: "
                + String.join(", ", groups)));
  }
}
