package nl.imwregiotilburg.privacy.analysis.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel.Form;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel.Format;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel.Sanitiser;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel.Sink;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel.Source;
import nl.imwregiotilburg.privacy.analysis.model.Path.Root;

/** Reads what a model says of the methods of one type. */
final class MethodReader {

  private static final String NONE = "none";
  private static final Set<String> ASPECTS =
      ordered("flow", "sink", "source", "sanitiser", "format");
  private static final Set<String> SINK_KEYS =
      ordered("kind", "values", "form", "address", "hosts", "otherwise", "receiver");
  private static final Set<String> SOURCE_KEYS =
      ordered("category", "at", "purposes", "retentions", "subject");
  private static final Set<String> KINDS = words(Endpoint.Kind.values());
  private static final Set<String> FORMS = words(Form.values());
  private static final Set<String> SANITISERS = words(Sanitiser.values());
  private static final Set<String> FORMATS = words(Format.values());

  private final String library;
  private final Problems problems;
  private final Shape shape;

  /**
   * @param library its name as people call it; empty to call it by the type
   */
  MethodReader(String library, Problems problems) {
    this.library = library;
    this.problems = problems;
    this.shape = new Shape(problems);
  }

  static Set<String> ordered(String... words) {
    return new LinkedHashSet<>(Arrays.asList(words));
  }

  private static Set<String> words(Enum<?>[] values) {
    Set<String> words = new LinkedHashSet<>();
    for (Enum<?> value : values) {
      words.add(value.name().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Reads {@code owner: {methods}}; an owner key may name several types. */
  List<Entry> read(Node.Field field) {
    List<String> owners = new ArrayList<>();
    for (String owner : MethodKey.split(field.key().value())) {
      if (MethodKey.isType(owner)) {
        owners.add(owner);
      } else {
        problems.add(
            field.key().place(),
            "'%s' is no type; write its binary name: nl.example.Outer$Inner".formatted(owner));
      }
    }
    List<Entry> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    Optional<Node.Fields> methods =
        shape.mapping(field.value(), "what is known of the methods of a type");
    if (methods.isPresent()) {
      for (Node.Field method : methods.get().fields()) {
        entry(owners, method, seen, entries);
      }
    }
    return entries;
  }

  private void entry(
      List<String> owners, Node.Field field, Map<String, Place> seen, List<Entry> entries) {
    Aspects aspects = aspects(field.value());
    String origin = problems.file() + ":" + field.key().place().line();
    for (MethodKey key : MethodKey.read(field.key(), problems)) {
      Place first = seen.putIfAbsent(key.text(), field.key().place());
      if (first != null) {
        problems.add(
            field.key().place(),
            "'%s' has an entry already, on line %d".formatted(key.text(), first.line()));
      }
      check(key, aspects, field);
      for (String owner : owners) {
        entries.add(aspects.entry(owner, key, library, origin));
      }
    }
  }

  private Aspects aspects(Node node) {
    if (node instanceof Node.Items flow) {
      return Aspects.NOTHING.withFlow(operations(flow));
    }
    Optional<Node.Fields> read =
        shape.fields(node, "what is known of a method (or a list with its flow)", ASPECTS);
    if (read.isEmpty()) {
      return Aspects.NOTHING;
    }
    if (read.get().fields().isEmpty()) {
      problems.add(
          node.place(), "nothing is said here; give flow, sink, source, sanitiser or format");
    }
    Aspects aspects = Aspects.NOTHING;
    for (Node.Field field : read.get().fields()) {
      aspects =
          switch (field.key().value()) {
            case "flow" -> aspects.withFlow(operations(field.value()));
            case "sink" -> aspects.withSinks(sinks(field.value()));
            case "source" -> aspects.withSource(source(field.value()));
            case "sanitiser" -> aspects.withSanitiser(sanitiser(field.value()));
            case "format" -> aspects.withFormat(format(field.value()));
            default -> aspects;
          };
    }
    return aspects;
  }

  private List<Operation> operations(Node node) {
    List<Operation> operations = new ArrayList<>();
    for (Node.Text text : shape.texts(node, "flow")) {
      Optional<Operation> operation = OperationParser.operation(text, problems);
      if (operation.isPresent()) {
        operations.add(operation.get());
      }
    }
    return List.copyOf(operations);
  }

  private List<Sink> sinks(Node node) {
    if (isNone(node)) {
      return List.of();
    }
    List<Sink> sinks = new ArrayList<>();
    for (Node each : node instanceof Node.Items items ? items.items() : List.of(node)) {
      Optional<Node.Fields> fields = shape.fields(each, "a sink", SINK_KEYS);
      if (fields.isPresent()) {
        sink(fields.get(), sinks);
      }
    }
    return List.copyOf(sinks);
  }

  private void sink(Node.Fields fields, List<Sink> sinks) {
    if (Shape.get(fields, "kind").isEmpty()) {
      problems.add(fields.place(), "a sink needs 'kind', one of " + String.join(", ", KINDS));
    }
    Optional<String> kind = oneOf(fields, "kind", KINDS);
    List<Path> values = values(fields);
    String form = oneOf(fields, "form", FORMS).orElse(Form.TEXT.name());
    Optional<Node.Text> address = shape.text(fields, "address");
    Optional<Expression> addressed =
        address.isPresent()
            ? OperationParser.expression(address.get(), problems)
            : Optional.empty();
    List<String> hosts = shape.strings(fields, "hosts");
    List<String> receivers = shape.strings(fields, "receiver");
    for (String receiver : receivers) {
      if (!isMember(receiver)) {
        problems.add(
            fields.place(),
            "'%s' is no static field; write java.lang.System#out".formatted(receiver));
      }
    }
    if (kind.isPresent()) {
      sinks.add(
          new Sink(
              Endpoint.Kind.valueOf(kind.get()),
              values,
              Form.valueOf(form),
              addressed,
              hosts,
              shape.strings(fields, "otherwise"),
              receivers));
    }
  }

  private List<Path> values(Node.Fields sink) {
    Optional<Node> node = Shape.get(sink, "values");
    if (node.isEmpty()) {
      problems.add(sink.place(), "a sink needs 'values': [args], [arg0.body]");
      return List.of();
    }
    List<Path> values = new ArrayList<>();
    for (Node.Text text : shape.texts(node.get(), "values")) {
      Optional<Path> path = OperationParser.path(text, problems);
      if (path.isPresent()) {
        values.add(path.get());
      }
    }
    return List.copyOf(values);
  }

  /** The constant a word stands for, in capitals. */
  private Optional<String> oneOf(Node.Fields fields, String key, Set<String> allowed) {
    Optional<Node.Text> text = shape.text(fields, key);
    return text.isPresent() && shape.isWord(text.get(), key, allowed)
        ? Optional.of(text.get().value().toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The source; empty for {@code none}. */
  private Optional<Source> source(Node node) {
    if (isNone(node)) {
      return Optional.empty();
    }
    Optional<Node.Fields> read = shape.fields(node, "a source", SOURCE_KEYS);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Node.Fields fields = read.get();
    Path at =
        shape
            .text(fields, "at")
            .flatMap(text -> OperationParser.path(text, problems))
            .orElse(new Path(Root.RETURN, 0, List.of()));
    List<String> purposes = shape.strings(fields, "purposes");
    List<String> retentions = shape.strings(fields, "retentions");
    Optional<String> subject = shape.string(fields, "subject");
    return shape
        .required(fields, "category", "a source")
        .map(category -> new Source(category, purposes, retentions, subject, at));
  }

  /** The sanitiser; empty for {@code none}. */
  private Optional<Sanitiser> sanitiser(Node node) {
    Optional<Node.Text> text = isNone(node) ? Optional.empty() : shape.text(node, "sanitiser");
    return text.isPresent() && shape.isWord(text.get(), "sanitiser", SANITISERS)
        ? Optional.of(Sanitiser.valueOf(text.get().value().toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private Optional<Format> format(Node node) {
    Optional<Node.Text> text = shape.text(node, "format");
    return text.isPresent() && shape.isWord(text.get(), "format", FORMATS)
        ? Optional.of(Format.valueOf(text.get().value().toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static boolean isNone(Node node) {
    return node instanceof Node.Text text && text.value().equals(NONE);
  }

  /** Whether this is a type and one of its members, {@code nl.example.Client#naam}. */
  static boolean isMember(String text) {
    int hash = text.indexOf('#');
    return hash > 0
        && MethodKey.isType(text.substring(0, hash))
        && MethodKey.isIdentifier(text.substring(hash + 1));
  }

  /** Finds what cannot be true of the method named. */
  private void check(MethodKey key, Aspects aspects, Node.Field field) {
    PathCheck check = new PathCheck(key);
    check.operations(aspects.flow().orElse(List.of()));
    for (Sink sink : aspects.sinks().orElse(List.of())) {
      check.sink(sink);
    }
    if (aspects.source().isPresent()) {
      check.path(aspects.source().get().at());
    }
    if (check.problem().isPresent()) {
      problems.add(field.key().place(), check.problem().get());
    }
  }

  /** What an entry says; an aspect is empty, or not said, when it is silent about it. */
  private record Aspects(
      Optional<List<Operation>> flow,
      Optional<List<Sink>> sinks,
      Optional<Source> source,
      boolean saysSource,
      Optional<Sanitiser> sanitiser,
      boolean saysSanitiser,
      Optional<Format> format) {

    private static final Aspects NOTHING =
        new Aspects(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            false,
            Optional.empty());

    Aspects withFlow(List<Operation> said) {
      return new Aspects(
          Optional.of(said), sinks, source, saysSource, sanitiser, saysSanitiser, format);
    }

    Aspects withSinks(List<Sink> said) {
      return new Aspects(
          flow, Optional.of(said), source, saysSource, sanitiser, saysSanitiser, format);
    }

    Aspects withSource(Optional<Source> said) {
      return new Aspects(flow, sinks, said, true, sanitiser, saysSanitiser, format);
    }

    Aspects withSanitiser(Optional<Sanitiser> said) {
      return new Aspects(flow, sinks, source, saysSource, said, true, format);
    }

    Aspects withFormat(Optional<Format> said) {
      return new Aspects(flow, sinks, source, saysSource, sanitiser, saysSanitiser, said);
    }

    Entry entry(String owner, MethodKey key, String library, String origin) {
      String name = library.isEmpty() ? owner.substring(owner.lastIndexOf('.') + 1) : library;
      MethodModel model =
          new MethodModel(
              owner,
              key.name(),
              key.parameters(),
              name,
              flow,
              sinks.orElse(List.of()),
              source,
              sanitiser,
              format,
              origin);
      return new Entry(model, sinks.isPresent(), saysSource, saysSanitiser);
    }
  }
}
