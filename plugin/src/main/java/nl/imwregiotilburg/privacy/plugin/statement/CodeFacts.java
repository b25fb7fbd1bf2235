package nl.imwregiotilburg.privacy.plugin.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.compliance.rule.Recipients;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * What the code shows of the register's entries: where data of each category is declared and which
 * recipients it reaches. What is only recognised by its name is no fact and does not count.
 */
public final class CodeFacts {

  private final Register register;
  private final DataMap map;
  private final Map<String, Set<String>> received = new LinkedHashMap<>();
  private final Set<String> strangers = new TreeSet<>();

  public CodeFacts(Register register, DataMap map) {
    this.register = register;
    this.map = map;
    map.flows().stream().filter(it -> declared(it.element())).forEach(this::add);
  }

  private static boolean declared(Element element) {
    return element.origin() != Element.Origin.RECOGNISED;
  }

  private void add(Flow flow) {
    Recipients recipients = Recipients.of(flow.endpoint(), Optional.of(register));
    for (Recipient recipient : recipients.disclosedTo()) {
      received
          .computeIfAbsent(recipient.id(), none -> new LinkedHashSet<>())
          .add(flow.element().category());
    }
    strangers.addAll(recipients.unregistered());
    recipients.unknownId().ifPresent(strangers::add);
  }

  /** Declarations of the build's own code that hold personal data. */
  public List<Element> elements() {
    return own().toList();
  }

  /** Declarations of the build's own code that hold data of a category. */
  public List<Element> elements(String category) {
    return own().filter(it -> it.category().equals(category)).toList();
  }

  /** Declarations that hold data for a purpose. */
  public List<Element> elements(Purpose purpose) {
    return own().filter(it -> it.purposes().contains(purpose.id())).toList();
  }

  /** The categories that a recipient was seen to get. */
  public Set<String> received(Recipient recipient) {
    return received.getOrDefault(recipient.id(), Set.of());
  }

  private Stream<Element> own() {
    return map.elements().stream().filter(it -> it.own() && declared(it));
  }

  /**
   * What the code does and the register, and so the statement, does not tell; each a sentence
   * without its full stop.
   */
  public List<String> untold() {
    List<String> untold = new ArrayList<>();
    own()
        .map(Element::category)
        .distinct()
        .sorted()
        .filter(it -> !register.categories().containsKey(it))
        .forEach(
            it ->
                untold.add(
                    "the code holds '"
                        + it
                        + "' ("
                        + where(elements(it))
                        + "), a category the register lacks"));
    own()
        .flatMap(it -> it.purposes().stream())
        .distinct()
        .sorted()
        .filter(it -> !register.purposes().containsKey(it))
        .forEach(it -> untold.add("the code names purpose '" + it + "', which the register lacks"));
    own()
        .flatMap(it -> it.subject().stream())
        .distinct()
        .sorted()
        .filter(it -> !register.subjects().containsKey(it))
        .forEach(
            it -> untold.add("the code holds data of '" + it + "', a group the register lacks"));
    for (Purpose purpose : register.purposes().values()) {
      elements(purpose).stream()
          .map(Element::category)
          .distinct()
          .sorted()
          .filter(it -> register.categories().containsKey(it) && !purpose.categories().contains(it))
          .forEach(
              it ->
                  untold.add(
                      "the code holds '%s' for purpose '%s', which the register does not list there"
                          .formatted(it, purpose.id())));
    }
    for (Recipient recipient : register.recipients().values()) {
      received(recipient).stream()
          .sorted()
          .filter(it -> !recipient.categories().contains(it))
          .forEach(
              it ->
                  untold.add(
                      "the code gives '%s' to recipient '%s', which the register does not list there"
                          .formatted(it, recipient.id())));
    }
    strangers.forEach(
        it ->
            untold.add("the code sends data to " + it + ", for which no recipient is registered"));
    long unseen = map.gaps().size();
    if (unseen > 0) {
      untold.add(
          "%d part%s of code, libraries or configuration could not be analysed: what they do with data is not compared"
              .formatted(unseen, unseen == 1 ? "" : "s"));
    }
    return List.copyOf(untold);
  }

  private static String where(List<Element> elements) {
    String first = elements.get(0).shortName();
    return elements.size() == 1 ? first : first + " and " + (elements.size() - 1) + " more";
  }
}
