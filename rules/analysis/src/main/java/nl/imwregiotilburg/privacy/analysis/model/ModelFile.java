package nl.imwregiotilburg.privacy.analysis.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.model.Models.DeclaredSource;
import nl.imwregiotilburg.privacy.analysis.model.Models.ForeignAnnotation;

/**
 * What stands in one file of models.
 *
 * @param library name of the library; empty when the file does not say
 * @param methods entries in the order of the file
 * @param declared fields and types that are personal data
 * @param annotations foreign annotations
 * @param messages annotations for messages
 * @param allowedLoggers loggers that may carry personal data
 */
record ModelFile(
    String library,
    List<Entry> methods,
    List<DeclaredSource> declared,
    List<ForeignAnnotation> annotations,
    List<MessageAnnotation> messages,
    List<String> allowedLoggers) {

  private static final String VERSION = "1";
  private static final Set<String> SECTIONS =
      MethodReader.ordered(
          "version",
          "library",
          "source",
          "maven",
          "methods",
          "fields",
          "types",
          "annotations",
          "allowed-loggers");
  private static final Set<String> DECLARED =
      MethodReader.ordered("category", "purposes", "retentions", "subject");
  private static final Set<String> ANNOTATION =
      MethodReader.ordered(
          "means", "category", "category-attribute", "purpose-attribute", "purposes");
  private static final Set<String> MEANINGS =
      MethodReader.ordered(
          "personal-data",
          "anonymises",
          "pseudonymises",
          "purpose",
          "masked",
          "listens",
          "sends",
          "checked",
          "destination");

  /** Reads a whole file; mistakes are reported, and what is right is returned nevertheless. */
  static ModelFile read(Optional<Node> root, Problems problems) {
    Shape shape = new Shape(problems);
    Optional<Node.Fields> read =
        root.isPresent()
            ? shape.fields(root.get(), "a file of models", SECTIONS)
            : Optional.empty();
    if (read.isEmpty()) {
      if (problems.none()) {
        problems.add(new Place(1, 1), "the file is empty; it starts with: version: 1");
      }
      return new ModelFile("", List.of(), List.of(), List.of(), List.of(), List.of());
    }
    Node.Fields fields = read.get();
    Optional<String> version = shape.required(fields, "version", "a file of models");
    if (version.isPresent() && !version.get().equals(VERSION)) {
      problems.add(fields.place(), "this version of the check reads models of version 1 only");
    }
    String library = shape.string(fields, "library").orElse("");
    shape.string(fields, "source");
    shape.strings(fields, "maven");
    List<MessageAnnotation> messages = new ArrayList<>();
    List<ForeignAnnotation> annotations = annotations(fields, messages, problems);
    return new ModelFile(
        library,
        methods(fields, library, problems),
        declared(fields, problems),
        annotations,
        List.copyOf(messages),
        shape.strings(fields, "allowed-loggers"));
  }

  private static List<Entry> methods(Node.Fields root, String library, Problems problems) {
    List<Entry> entries = new ArrayList<>();
    MethodReader reader = new MethodReader(library, problems);
    for (Node.Field field : section(root, "methods", problems)) {
      entries.addAll(reader.read(field));
    }
    return List.copyOf(entries);
  }

  private static List<Node.Field> section(Node.Fields root, String key, Problems problems) {
    Optional<Node> node = Shape.get(root, key);
    Optional<Node.Fields> fields =
        node.isPresent() ? new Shape(problems).mapping(node.get(), key) : Optional.empty();
    return fields.isPresent() ? fields.get().fields() : List.of();
  }

  private static List<DeclaredSource> declared(Node.Fields root, Problems problems) {
    List<DeclaredSource> declared = new ArrayList<>();
    for (Node.Field field : section(root, "fields", problems)) {
      String key = field.key().value();
      if (!MethodReader.isMember(key)) {
        problems.add(
            field.key().place(), "'%s' is no field; write nl.example.Client#naam".formatted(key));
        continue;
      }
      int hash = key.indexOf('#');
      declared(field, key.substring(0, hash), key.substring(hash + 1), problems)
          .ifPresent(declared::add);
    }
    for (Node.Field field : section(root, "types", problems)) {
      String key = field.key().value();
      if (MethodKey.isType(key)) {
        declared(field, key, "", problems).ifPresent(declared::add);
      } else {
        problems.add(
            field.key().place(),
            "'%s' is no type; write its binary name: nl.example.Bsn".formatted(key));
      }
    }
    return List.copyOf(declared);
  }

  private static Optional<DeclaredSource> declared(
      Node.Field field, String owner, String member, Problems problems) {
    Shape shape = new Shape(problems);
    Optional<Node.Fields> read = shape.fields(field.value(), "personal data", DECLARED);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Node.Fields fields = read.get();
    List<String> purposes = shape.strings(fields, "purposes");
    List<String> retentions = shape.strings(fields, "retentions");
    Optional<String> subject = shape.string(fields, "subject");
    String origin = problems.file() + ":" + field.key().place().line();
    return shape
        .required(fields, "category", "personal data")
        .map(
            category ->
                new DeclaredSource(owner, member, category, purposes, retentions, subject, origin));
  }

  private static List<ForeignAnnotation> annotations(
      Node.Fields root, List<MessageAnnotation> messages, Problems problems) {
    List<ForeignAnnotation> annotations = new ArrayList<>();
    MessageReader reader = new MessageReader(problems);
    for (Node.Field field : section(root, "annotations", problems)) {
      if (!MethodKey.isType(field.key().value())) {
        problems.add(
            field.key().place(),
            "'%s' is no annotation; write its binary name: nl.example.Gevoelig"
                .formatted(field.key().value()));
      }
      String means = means(field.value());
      if (MessageReader.MEANINGS.contains(means)) {
        reader.read(field, means).ifPresent(messages::add);
      } else {
        annotation(field, problems).ifPresent(annotations::add);
      }
    }
    return List.copyOf(annotations);
  }

  /** What an annotation means, as far as it says so; mistakes are reported elsewhere. */
  private static String means(Node annotation) {
    return annotation instanceof Node.Fields fields
            && Shape.get(fields, "means").orElse(fields) instanceof Node.Text text
        ? text.value()
        : "";
  }

  /** Purpose ids by what the annotation says. */
  private static Map<String, String> purposes(Node.Fields annotation, Problems problems) {
    Map<String, String> purposes = new LinkedHashMap<>();
    for (Node.Field field : section(annotation, "purposes", problems)) {
      if (field.value() instanceof Node.Text text) {
        purposes.put(field.key().value(), text.value());
      } else {
        problems.add(
            field.key().place(),
            "'%s' needs one purpose id behind it".formatted(field.key().value()));
      }
    }
    return Collections.unmodifiableMap(purposes);
  }

  private static Optional<ForeignAnnotation> annotation(Node.Field field, Problems problems) {
    Shape shape = new Shape(problems);
    Optional<Node.Fields> read = shape.fields(field.value(), "an annotation", ANNOTATION);
    Optional<String> means =
        read.flatMap(fields -> shape.required(fields, "means", "an annotation"));
    if (read.isEmpty() || means.isEmpty()) {
      return Optional.empty();
    }
    Node.Fields fields = read.get();
    Place place = Shape.get(fields, "means").map(Node::place).orElse(fields.place());
    if (!MEANINGS.contains(means.get())) {
      problems.unknown(place, "meaning", means.get(), MEANINGS);
    }
    String category = shape.string(fields, "category").orElse("");
    String attribute = shape.string(fields, "category-attribute").orElse("");
    boolean personal = means.get().equals("personal-data");
    if (personal && category.isEmpty() == attribute.isEmpty()) {
      problems.add(
          place, "personal-data needs either 'category' or 'category-attribute', and one of them");
    } else if (!personal && !(category.isEmpty() && attribute.isEmpty())) {
      problems.add(place, means.get() + " has no category");
    }
    String purposeAttribute = shape.string(fields, "purpose-attribute").orElse("");
    Map<String, String> purposes = purposes(fields, problems);
    boolean purpose = means.get().equals("purpose");
    if (purpose && purposeAttribute.isEmpty()) {
      problems.add(place, "purpose needs 'purpose-attribute', the attribute that says which");
    } else if (!purpose && !(purposeAttribute.isEmpty() && purposes.isEmpty())) {
      problems.add(place, means.get() + " has no purposes");
    }
    return Optional.of(
        new ForeignAnnotation(
            field.key().value(),
            means.get(),
            category,
            attribute,
            purposeAttribute,
            purposes,
            problems.file() + ":" + field.key().place().line()));
  }
}
