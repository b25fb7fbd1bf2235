package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.register.Claims;
import nl.imwregiotilburg.privacy.register.Mark;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * An entry of the register that the code does nothing with: a purpose, category, recipient or
 * retention rule. What happens elsewhere, says so with the key {@code elsewhere}.
 */
final class RegisterUnused implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "register-unused",
          "The register has an entry that no code of this build uses",
          "Registervermelding zonder code",
          Severity.NOTE,
          List.of("C04"),
          "AVG art. 5(2), 30(1)",
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
    RegisterRule rule = new RegisterRule(DESCRIPTION, register);
    List<Element> declared = Declarations.of(codebase);
    if (declared.isEmpty()) {
      rule.unjudged(
          List.of(),
          "nothing is annotated yet, so nothing shows what the code uses",
          "in de code is nog niets aangewezen");
      return rule.outcome();
    }
    if (codebase.map().gaps().stream().map(Gap::kind).anyMatch(DESCRIPTION.sight()::blindedBy)) {
      rule.unjudged(
          List.of(),
          "part of the code could not be read, and it may use what seems unused",
          "een deel van de code kon niet worden gelezen");
      return rule.outcome();
    }
    new Usage(codebase, register, rule).judge(declared);
    return rule.outcome();
  }

  /** What the code uses of a register. */
  private record Usage(Case codebase, Register register, RegisterRule rule) {

    void judge(List<Element> declared) {
      Set<String> purposes = new TreeSet<>();
      Set<String> categories = new TreeSet<>();
      Set<String> retention = new TreeSet<>();
      for (Element element : declared) {
        purposes.addAll(element.purposes());
        categories.add(element.category());
        retention.addAll(element.retentions());
      }
      Set<String> recipients = new TreeSet<>();
      for (Flow flow : codebase.map().flows()) {
        purposes.addAll(flow.endpoint().purposes());
        Recipients.of(flow.endpoint(), register).disclosedTo().stream()
            .map(Recipient::id)
            .forEach(recipients::add);
        flow.endpoint().recipient().ifPresent(recipients::add);
      }
      for (Purpose purpose : register.purposes().values()) {
        retention.addAll(purpose.retention().values());
        if (!purpose.elsewhere().isEmpty()) {
          purposes.add(purpose.id());
          categories.addAll(purpose.categories());
          recipients.addAll(purpose.recipients());
        }
      }
      register.purposes().values().stream()
          .filter(it -> !purposes.contains(it.id()))
          .forEach(it -> unused("purposes", it.id(), it.mark(), Claims.Subject.PURPOSES));
      register.categories().values().stream()
          .filter(it -> !categories.contains(it.id()))
          .forEach(it -> unused("categories", it.id(), it.mark(), Claims.Subject.CATEGORIES));
      register.retention().values().stream()
          .filter(it -> !retention.contains(it.id()))
          .forEach(it -> unused("retention", it.id(), it.mark(), Claims.Subject.RETENTION));
      register.recipients().values().stream()
          .filter(it -> it.role() != Recipient.Role.INTERNAL && it.elsewhere().isEmpty())
          .filter(it -> !recipients.contains(it.id()))
          .forEach(it -> unused("recipients", it.id(), it.mark(), Claims.Subject.RECIPIENTS));
      int entries =
          register.purposes().size()
              + register.categories().size()
              + register.retention().size()
              + register.recipients().size();
      rule.checked(
          List.of(),
          entries + " entries of the register",
          entries + " vermeldingen in het register naast de code gelegd");
    }

    private void unused(String section, String id, Mark mark, Claims.Subject subject) {
      List<String> clauses = new ArrayList<>(DESCRIPTION.clauses());
      Promises.complete(codebase, subject)
          .filter(it -> !clauses.contains(it))
          .forEach(clauses::add);
      rule.add(
          rule.at(
                  mark,
                  section + "." + id,
                  "no code of this build uses " + section + "." + id,
                  switch (section) {
                    case "purposes", "recipients" ->
                        "remove it, or write "
                            + section
                            + "."
                            + id
                            + ".elsewhere: <where it is used>";
                    case "categories" ->
                        "remove it, or annotate the data of this category that is there";
                    default -> "remove it, or name it under the purpose it belongs to";
                  })
              .concerning(clauses)
              .bearing(Bearing.QUESTION));
    }
  }
}
