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
import nl.imwregiotilburg.privacy.analysis.model.MethodModel.Sanitiser;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel.Sink;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel.Source;
import nl.imwregiotilburg.privacy.analysis.model.Path.Root;

/** Reads what a model says of the methods of one type. */
final class MethodReader {

  private static final String NONE = "none";
  private static final Set<String> ASPECTS = ordered("flow", "sink", "source", "sanitiser");
  private static final Set<String> SINK_KEYS =
      ordered("kind", "values", "form", "address", "hosts", "receiver");
  private static final Set<String> SOURCE_KEYS =
      ordered("category", "at", "purposes", "retentions", "subject");
  private static final Set<String> KINDS = words(Endpoint.Kind.values());
  private static final Set<String> FORMS = words(Form.values());
  private static final Set<String> SANITISERS = words(Sanitiser.values());

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
    Map<MethodKey, Place> seen = new HashMap<>();
    shape
        .mapping(field.value(), "the methods of " + field.key().value())
        .ifPresent(
            methods -> methods.fields().forEach(method -> entry(owners, method, seen, entries)));
    return entries;
  }

  private void entry(
      List<String> owners, Node.Field field, Map<MethodKey, Place> seen, List<Entry> entries) {
    List<MethodKey> keys = MethodKey.read(field.key(), problems);
    for (MethodKey key : keys) {
      Place first = seen.putIfAbsent(key, field.key().place());
      if (first != null) {
        problems.add(
            field.key().place(),
            "'%s' has an entry already, on line %d".formatted(key.name(), first.line()));
      }
    }
    Aspects aspects = aspects(field.value());
    for (MethodKey key : keys) {
      check(key, aspects, field);
      for (String owner : owners) {
        entries.add(aspects.entry(owner, key, library, origin(field.key().place())));
      }
    }
  }

  private String origin(Place place) {
    return problems.file() + ":" + place.line();
  }

  private Aspects aspects(Node node) {
    if (node instanceof Node.Items flow) {
      return new Aspects(
          Optional.of(operations(flow)), Optional.empty(), Optional.empty(), Optional.empty());
    }
    Optional<Node.Fields> read =
        shape.fields(node, "what is known of a method (or a list with its flow)", ASPECTS);
    if (read.isEmpty()) {
      return Aspects.NOTHING;
    }
    Node.Fields fields = read.get();
    if (fields.fields().isEmpty()) {
      problems.add(fields.place(), "nothing is said here; give flow, sink, source or sanitiser");
    }
    return new Aspects(
        Shape.get(fields, "flow").map(this::operations),
        Shape.get(fields, "sink").map(this::sinks),
        Shape.get(fields, "source").map(this::source),
        Shape.get(fields, "sanitiser").map(this::sanitiser));
  }

  private List<Operation> operations(Node node) {
    List<Operation> operations = new ArrayList<>();
    for (Node.Text text : shape.texts(node, "flow")) {
      OperationParser.operation(text, problems).ifPresent(operations::add);
    }
    return List.copyOf(operations);
  }

  private List<Sink> sinks(Node node) {
    if (isNone(node)) {
      return List.of();
    }
    List<Sink> sinks = new ArrayList<>();
    List<Node> nodes = node instanceof Node.Items items ? items.items() : List.of(node);
    nodes.forEach(each -> sink(each).ifPresent(sinks::add));
    return List.copyOf(sinks);
  }

  private Optional<Sink> sink(Node node) {
    Optional<Node.Fields> read = shape.fields(node, "a sink", SINK_KEYS);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Node.Fields fields = read.get();
    List<Path> values = new ArrayList<>();
    Shape.get(fields, "values")
        .ifPresentOrElse(
            paths ->
                shape
                    .texts(paths, "values")
                    .forEach(text -> OperationParser.path(text, problems).ifPresent(values::add)),
            () -> problems.add(fields.place(), "a sink needs 'values': [args], [arg0.body]"));
    List<String> receivers = shape.strings(fields, "receiver");
    for (String receiver : receivers) {
      if (!isMember(receiver)) {
        problems.add(
            fields.place(),
            "'%s' is no static field; write java.lang.System#out".formatted(receiver));
      }
    }
    Optional<Form> form = oneOf(fields, "form", FORMS).map(Form::valueOf);
    Optional<Expression> address =
        Shape.get(fields, "address")
            .flatMap(text -> shape.text(text, "address"))
            .flatMap(text -> OperationParser.expression(text, problems));
    List<String> hosts = shape.strings(fields, "hosts");
    if (Shape.get(fields, "kind").isEmpty()) {
      problems.add(fields.place(), "a sink needs 'kind', one of " + String.join(", ", KINDS));
    }
    return oneOf(fields, "kind", KINDS)
        .map(Endpoint.Kind::valueOf)
        .map(
            kind ->
                new Sink(
                    kind, List.copyOf(values), form.orElse(Form.TEXT), address, hosts, receivers));
  }

  /** The constant a word stands for, in capitals. */
  private Optional<String> oneOf(Node.Fields fields, String key, Set<String> allowed) {
    return Shape.get(fields, key)
        .flatMap(node -> shape.text(node, key))
        .flatMap(text -> shape.word(text, key, allowed))
        .map(word -> word.toUpperCase(Locale.ROOT));
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
        Shape.get(fields, "at")
            .flatMap(path -> shape.text(path, "at"))
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
    if (isNone(node)) {
      return Optional.empty();
    }
    return shape
        .text(node, "sanitiser")
        .flatMap(text -> shape.word(text, "sanitiser", SANITISERS))
        .map(word -> Sanitiser.valueOf(word.toUpperCase(Locale.ROOT)));
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
    aspects.flow().ifPresent(check::operations);
    aspects.sinks().ifPresent(sinks -> sinks.forEach(check::sink));
    aspects.source().flatMap(source -> source).ifPresent(source -> check.path(source.at()));
    check.problem().ifPresent(message -> problems.add(field.key().place(), message));
  }

  /** What an entry says; an aspect is empty when it is silent about it. */
  private record Aspects(
      Optional<List<Operation>> flow,
      Optional<List<Sink>> sinks,
      Optional<Optional<Source>> source,
      Optional<Optional<Sanitiser>> sanitiser) {

    private static final Aspects NOTHING =
        new Aspects(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Entry entry(String owner, MethodKey key, String library, String origin) {
      String name = library.isEmpty() ? owner.substring(owner.lastIndexOf('.') + 1) : library;
      return new Entry(
          new MethodModel(
              owner,
              key.name(),
              key.parameters(),
              name,
              flow,
              sinks.orElse(List.of()),
              source.flatMap(value -> value),
              sanitiser.flatMap(value -> value),
              origin),
          sinks.isPresent(),
          source.isPresent(),
          sanitiser.isPresent());
    }
  }
}
