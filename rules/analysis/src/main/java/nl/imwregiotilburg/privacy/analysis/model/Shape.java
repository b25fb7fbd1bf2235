package nl.imwregiotilburg.privacy.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that nodes have the shape a model asks for, and says so when they have not.
 *
 * <p>Here and in {@link MethodReader} plain loops stand where lambdas would read shorter: each
 * lambda costs a millisecond when it is first met, and this runs at the start of every analysis.
 */
final class Shape {

  private final Problems problems;

  Shape(Problems problems) {
    this.problems = problems;
  }

  /** A mapping with no other keys than these. */
  Optional<Node.Fields> fields(Node node, String what, Set<String> allowed) {
    Optional<Node.Fields> fields = mapping(node, what);
    if (fields.isPresent()) {
      for (Node.Field field : fields.get().fields()) {
        if (!allowed.contains(field.key().value())) {
          problems.unknown(field.key().place(), "key", field.key().value(), allowed);
        }
      }
    }
    return fields;
  }

  /** A mapping with any keys. */
  Optional<Node.Fields> mapping(Node node, String what) {
    if (node instanceof Node.Fields fields) {
      return Optional.of(fields);
    }
    problems.add(node.place(), "%s must be a mapping, this is %s".formatted(what, node.kind()));
    return Optional.empty();
  }

  /** A text that is not empty. */
  Optional<Node.Text> text(Node node, String what) {
    if (node instanceof Node.Text text && !text.value().isBlank()) {
      return Optional.of(text);
    }
    String found = node instanceof Node.Text ? "empty" : node.kind();
    problems.add(node.place(), "%s must be a text, this is %s".formatted(what, found));
    return Optional.empty();
  }

  /** The text of a key, when the key is there. */
  Optional<Node.Text> text(Node.Fields fields, String key) {
    Optional<Node> node = get(fields, key);
    return node.isPresent() ? text(node.get(), key) : Optional.empty();
  }

  /** A list of texts; a single text is a list of one. */
  List<Node.Text> texts(Node node, String what) {
    List<Node> nodes = node instanceof Node.Items items ? items.items() : List.of(node);
    List<Node.Text> texts = new ArrayList<>(nodes.size());
    for (Node each : nodes) {
      Optional<Node.Text> text = text(each, what);
      if (text.isPresent()) {
        texts.add(text.get());
      }
    }
    return texts;
  }

  /** The values of a list of texts; empty when the key is not there. */
  List<String> strings(Node.Fields fields, String key) {
    Optional<Node> node = get(fields, key);
    if (node.isEmpty()) {
      return List.of();
    }
    List<String> strings = new ArrayList<>();
    for (Node.Text text : texts(node.get(), key)) {
      strings.add(text.value());
    }
    return List.copyOf(strings);
  }

  /** The value of a text, when the key is there. */
  Optional<String> string(Node.Fields fields, String key) {
    Optional<Node.Text> text = text(fields, key);
    return text.isPresent() ? Optional.of(text.get().value()) : Optional.empty();
  }

  /** The value of a text that must be there. */
  Optional<String> required(Node.Fields fields, String key, String what) {
    if (get(fields, key).isEmpty()) {
      problems.add(fields.place(), "%s needs '%s'".formatted(what, key));
    }
    return string(fields, key);
  }

  /** Whether it is one of some words. */
  boolean isWord(Node.Text text, String what, Set<String> allowed) {
    if (allowed.contains(text.value())) {
      return true;
    }
    problems.unknown(text.place(), what, text.value(), allowed);
    return false;
  }

  static Optional<Node> get(Node.Fields fields, String key) {
    for (Node.Field field : fields.fields()) {
      if (field.key().value().equals(key)) {
        return Optional.of(field.value());
      }
    }
    return Optional.empty();
  }
}
