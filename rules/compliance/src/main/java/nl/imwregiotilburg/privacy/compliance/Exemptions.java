package nl.imwregiotilburg.privacy.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Exemption;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.compliance.rule.ExemptionStatus;
import nl.imwregiotilburg.privacy.compliance.rule.Violation;

/** The exemptions that hold today, and what they cover. */
final class Exemptions {

  private final List<Exemption> holding;

  Exemptions(List<Exemption> exemptions, LocalDate today) {
    this.holding =
        exemptions.stream()
            .filter(exemption -> ExemptionStatus.of(exemption, today) == ExemptionStatus.HOLDS)
            .sorted()
            .toList();
  }

  /** The exemption that accepts a violation. */
  Optional<Exemption> covering(Violation violation) {
    return holding.stream().filter(exemption -> covers(exemption, violation)).findFirst();
  }

  /**
   * The exemptions that accept none of these violations.
   *
   * @param judged the rules of which all violations are known
   */
  List<Exemption> unused(List<Violation> violations, List<String> judged) {
    return holding.stream()
        .filter(exemption -> judged.contains(exemption.rule()))
        .filter(exemption -> violations.stream().noneMatch(found -> covers(exemption, found)))
        .toList();
  }

  /** What a report says about an exempted finding. */
  static Finding.Suppression suppression(Exemption exemption) {
    return new Finding.Suppression(
        exemption.reason(), exemption.approvedBy(), exemption.until(), exemption.location());
  }

  private static boolean covers(Exemption exemption, Violation violation) {
    if (!exemption.rule().equals(violation.rule().id())) {
      return false;
    }
    String target = nested(exemption.target());
    return switch (exemption.scope()) {
      case FIELD, PARAMETER ->
          violation.element().map(Element::id).filter(exemption.target()::equals).isPresent();
      case METHOD -> members(violation).anyMatch(target::equals);
      case TYPE ->
          types(violation).anyMatch(type -> type.equals(target) || type.startsWith(target + "."))
              || aboutText(violation)
                  && exemption.location().file().equals(violation.location().file());
    };
  }

  /** Whether it is about what stands in a file, not about data or its way. */
  private static boolean aboutText(Violation violation) {
    return violation.element().isEmpty() && violation.flow().isEmpty();
  }

  /** The types a violation stands in: that of the call, and that of the declaration. */
  private static Stream<String> types(Violation violation) {
    return Stream.concat(
        caller(violation).map(Exemptions::owner).stream(),
        violation.element().map(element -> nested(element.owner())).stream());
  }

  /** The methods a violation stands in, as {@code nl.imw.ClientService#meld}. */
  private static Stream<String> members(Violation violation) {
    return Stream.concat(
        caller(violation).map(Exemptions::writtenIn).stream(),
        violation.element().flatMap(Exemptions::declaredIn).stream());
  }

  private static Optional<String> caller(Violation violation) {
    return violation.flow().map(Flow::endpoint).map(Endpoint::caller).map(Exemptions::nested);
  }

  /** The method in whose source a lambda's body, {@code lambda$meld$0}, stands. */
  private static String writtenIn(String caller) {
    int hash = caller.indexOf('#');
    String name = caller.substring(hash + 1);
    if (hash < 0 || !name.startsWith("lambda.")) {
      return caller;
    }
    int end = name.indexOf('.', "lambda.".length());
    return end < 0
        ? caller
        : caller.substring(0, hash + 1) + name.substring("lambda.".length(), end);
  }

  /** The method that has an element as its parameter or return value. */
  private static Optional<String> declaredIn(Element element) {
    int open = element.id().indexOf('(');
    boolean inMethod =
        element.kind() == Element.Kind.METHOD || element.kind() == Element.Kind.PARAMETER;
    if (!inMethod || open < 0 || !element.id().startsWith(element.owner() + ".")) {
      return Optional.empty();
    }
    String name = element.id().substring(element.owner().length() + 1, open);
    return Optional.of(nested(element.owner()) + "#" + name);
  }

  private static String owner(String caller) {
    int hash = caller.indexOf('#');
    return hash < 0 ? caller : caller.substring(0, hash);
  }

  /** Nested types are written with {@code $} in class files and with a dot in source. */
  private static String nested(String name) {
    return name.replace('$', '.');
  }
}
