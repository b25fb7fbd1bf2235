package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.StoredType;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * A category that must be encrypted, in a field that a database keeps as it is. Whether a converter
 * encrypts is read in its code, never concluded from its name.
 */
final class StoredUnencrypted implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "stored-unencrypted",
          "Personal data that the register wants encrypted is stored as it is",
          "Onversleuteld opgeslagen",
          Severity.ERROR,
          List.of("C06", "C27"),
          "AVG art. 32(1)(a)",
          Sight.DECLARATIONS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.byRegister(codebase, DESCRIPTION, register -> judge(codebase, register));
  }

  private static Outcome judge(Case codebase, Register register) {
    List<Element> mustBe =
        Declarations.of(codebase).stream().filter(element -> required(element, register)).toList();
    List<Violation> violations = new ArrayList<>();
    int fields = 0;
    Set<String> unseen = new TreeSet<>();
    mustBe.forEach(element -> unseen.add(element.category()));
    for (StoredType stored : codebase.map().stored()) {
      for (StoredType.Field field : stored.fields()) {
        Optional<Element> element =
            mustBe.stream().filter(it -> holds(stored, field, it)).findFirst();
        if (element.isPresent()) {
          fields++;
          unseen.remove(element.get().category());
          if (!field.encrypted()) {
            violations.add(violation(stored, field, element.get()));
          }
        }
      }
    }
    return new Outcome(
        violations,
        unseen.stream().map(StoredUnencrypted::unseen).toList(),
        List.of(
            new Checked(
                DESCRIPTION.id(),
                List.of(),
                fields + " stored fields that must be encrypted",
                "opgeslagen velden die versleuteld moeten zijn: " + fields)));
  }

  /** Data of which no mapped type shows how it is kept, so that nothing is known of it. */
  private static Unjudged unseen(String category) {
    return new Unjudged(
        DESCRIPTION.id(),
        "no mapped type shows how " + category + " is kept, which must be encrypted",
        "hoe " + category + " wordt bewaard is niet te zien, terwijl het versleuteld moet zijn");
  }

  private static boolean required(Element element, Register register) {
    Category category = register.categories().get(element.category());
    return category != null && category.encryptionRequired();
  }

  /** Whether a stored field is the element, or of the type that is. */
  private static boolean holds(StoredType stored, StoredType.Field field, Element element) {
    return switch (element.kind()) {
      case FIELD -> element.owner().equals(stored.type()) && element.name().equals(field.name());
      case TYPE -> element.owner().equals(field.type());
      case METHOD, PARAMETER -> false;
    };
  }

  private static Violation violation(StoredType stored, StoredType.Field field, Element element) {
    String name = stored.simpleName() + "." + field.name();
    String converter = field.unprotected();
    return Violation.at(
            element,
            DESCRIPTION,
            new Violation.Text(
                Wording.data(element)
                    + " is kept ("
                    + stored.technology()
                    + ") without encryption"
                    + (converter.isEmpty()
                        ? ""
                        : "; " + Wording.method(converter) + " converts it and calls no cipher"),
                "stored as it is",
                "encrypt "
                    + field.name()
                    + " on its way into the database, for instance with an AttributeConverter that"
                    + " calls a cipher and @Convert(converter = …) on "
                    + name
                    + "; the key belongs outside the database"))
        .about(stored.type() + "." + field.name(), field.location());
  }
}
