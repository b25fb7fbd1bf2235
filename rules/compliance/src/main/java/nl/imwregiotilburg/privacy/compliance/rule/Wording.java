package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.Step;

/** The words that rules share. */
final class Wording {

  private Wording() {}

  /** {@code Client.emailadres (emailadres of a client)}. */
  static String data(Element element) {
    String whose = element.subject().map(subject -> " of " + article(subject)).orElse("");
    return element.shortName() + " (" + element.category() + whose + ")";
  }

  /** The element as somebody would name it where it is declared. */
  static String name(Element element) {
    return switch (element.kind()) {
      case TYPE -> element.shortName();
      case METHOD -> element.name() + "()";
      case FIELD, PARAMETER -> element.name();
    };
  }

  /** {@code 'a', 'b'}. */
  static String quoted(Collection<String> ids) {
    return String.join(", ", ids.stream().map(id -> "'" + id + "'").toList());
  }

  /** {@code ; did you mean 'naam'?}, when a registered id is near; else empty. */
  static String nearest(String id, Collection<String> registered) {
    return Nearest.to(id, registered).map(near -> "; did you mean '" + near + "'?").orElse("");
  }

  /** The annotation that declares an element for a purpose: {@code @PersonalData(…)}. */
  static String annotation(String category, List<String> purposes) {
    return "@PersonalData(value = \"" + category + "\", purpose = " + array(purposes) + ")";
  }

  /** {@code "a"} or {@code {"a", "b"}}. */
  static String array(List<String> values) {
    String joined = String.join(", ", values.stream().map(value -> '"' + value + '"').toList());
    return values.size() == 1 ? joined : "{" + joined + "}";
  }

  /** The {@code toString()} that put the data into text, {@code IntakeDto.toString()}, if any. */
  static Optional<String> printer(Flow flow) {
    return lastPrinted(flow)
        .map(Step::member)
        .filter(member -> member.endsWith("#toString"))
        .map(Wording::method);
  }

  /** What the caret under the line of a sink says. */
  static String printed(Flow flow) {
    Optional<String> printer = printer(flow);
    if (printer.isPresent()) {
      return "prints " + printer.get() + ": " + name(flow.element());
    }
    return lastPrinted(flow).map(Step::text).orElse("");
  }

  /** The method that throws the data in an exception on its way, if any. */
  static Optional<String> thrower(Flow flow) {
    return flow.steps().stream()
        .filter(step -> step.kind() == Step.Kind.THROWN)
        .reduce((first, last) -> last)
        .map(Step::member)
        .map(Wording::method);
  }

  /** An act that needs no element, such as "log an id instead", of the element of a flow. */
  static String instead(String act, Flow flow) {
    String more = orLeaveOut(flow);
    return act + (more.isEmpty() ? " of " + flow.element().shortName() : more);
  }

  /** How to keep an element out of the text that carried it, or nothing if it went by itself. */
  static String orLeaveOut(Flow flow) {
    String name = name(flow.element());
    Optional<String> printer = printer(flow);
    if (printer.isPresent()) {
      return ", or leave " + name + " out of " + printer.get();
    }
    Optional<String> thrower = thrower(flow);
    if (thrower.isPresent()) {
      return ", or leave " + name + " out of the exception that " + thrower.get() + " throws";
    }
    return "";
  }

  /** {@code IntakeDto.toString()} of {@code nl.imw.IntakeDto#toString}. */
  static String method(String member) {
    int hash = member.indexOf('#');
    String owner = hash < 0 ? member : member.substring(0, hash);
    String simple = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
    return hash < 0 ? simple : simple + "." + member.substring(hash + 1) + "()";
  }

  private static Optional<Step> lastPrinted(Flow flow) {
    return flow.steps().stream()
        .filter(step -> step.kind() == Step.Kind.PRINTED)
        .reduce((first, last) -> last);
  }

  private static String article(String noun) {
    return (!noun.isEmpty() && "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }
}
