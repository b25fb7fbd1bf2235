package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Register;

/** Which declarations the rules about declarations look at. */
final class Declarations {

  private Declarations() {}

  /**
   * Elements that somebody declared, in the modules analysed. What was only recognised by its name
   * has nothing declared yet, and what a dependency declares is judged where that is built.
   */
  static List<Element> of(Case codebase) {
    return codebase.map().elements().stream()
        .filter(Element::own)
        .filter(element -> element.origin() != Element.Origin.RECOGNISED)
        .toList();
  }

  /** The purposes of an element that the register has. */
  static List<Purpose> purposes(Element element, Register register) {
    return element.purposes().stream()
        .map(register.purposes()::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The ids among these that a section of the register lacks, each once. */
  static List<String> lacking(List<String> ids, Set<String> registered) {
    return ids.stream().filter(id -> !registered.contains(id)).distinct().toList();
  }

  /** What a rule that compares data with its purposes could not judge, for want of a purpose. */
  static List<Unjudged> withoutPurpose(RuleDescription rule, Case codebase, Register register) {
    long elements =
        of(codebase).stream().filter(element -> purposes(element, register).isEmpty()).count();
    return elements == 0
        ? List.of()
        : List.of(
            new Unjudged(
                rule.id(),
                "personal data without a registered purpose: " + elements,
                "persoonsgegevens zonder geregistreerd doel: " + elements));
  }
}
