package nl.imwregiotilburg.privacy.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that nodes have the shape a model asks for, and says so when they have not. */
final class Shape {

  private final Problems problems;

  Shape(Problems problems) {
    this.problems = problems;
  }

  /** A mapping with no other keys than these. */
  Optional<Node.Fields> fields(Node node, String what, Set<String> allowed) {
    Optional<Node.Fields> fields = mapping(node, what);
    for (Node.Field field : fields.map(Node.Fields::fields).orElse(List.of())) {
      if (!allowed.contains(field.key().value())) {
        problems.unknown(field.key().place(), "key", field.key().value(), allowed);
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

  /** A list of texts; a single text is a list of one. */
  List<Node.Text> texts(Node node, String what) {
    List<Node.Text> texts = new ArrayList<>();
    if (node instanceof Node.Items items) {
      items.items().forEach(item -> text(item, "each of " + what).ifPresent(texts::add));
    } else {
      text(node, what).ifPresent(texts::add);
    }
    return texts;
  }

  /** The values of a list of texts. */
  List<String> strings(Node.Fields fields, String key) {
    return get(fields, key).map(node -> texts(node, key)).orElse(List.of()).stream()
        .map(Node.Text::value)
        .toList();
  }

  /** The value of a text, when the key is there. */
  Optional<String> string(Node.Fields fields, String key) {
    return get(fields, key).flatMap(node -> text(node, key)).map(Node.Text::value);
  }

  /** The value of a text that must be there. */
  Optional<String> required(Node.Fields fields, String key, String what) {
    if (get(fields, key).isEmpty()) {
      problems.add(fields.place(), "%s needs '%s'".formatted(what, key));
    }
    return string(fields, key);
  }

  /** One of some words. */
  Optional<String> word(Node.Text text, String what, Set<String> allowed) {
    if (allowed.contains(text.value())) {
      return Optional.of(text.value());
    }
    problems.unknown(text.place(), what, text.value(), allowed);
    return Optional.empty();
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
