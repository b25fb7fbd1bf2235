package nl.imwregiotilburg.privacy.analysis.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.model.MessageAnnotation.Role;

/** Reads what a model says of annotations for messages. */
final class MessageReader {

  /** What such annotations mean. */
  static final Set<String> MEANINGS =
      MethodReader.ordered("listens", "sends", "checked", "destination");

  private static final Set<String> KEYS =
      MethodReader.ordered(
          "means",
          "to",
          "destinations",
          "settings",
          "payloads",
          "given",
          "besides",
          "qualifiers",
          "handlers");

  private static final String NAME = "\\w+(\\.\\w+)*";

  private static final Pattern DESTINATION =
      Pattern.compile(NAME + "(\\(" + NAME + "(/" + NAME + ")*\\))?");

  private static final String PART = "(\\w+|\\[\\])(\\.\\w+|\\[\\])*";

  private static final Pattern PAYLOAD = Pattern.compile(PART + "|json\\(" + PART + "\\)");

  private final Shape shape;
  private final Problems problems;

  MessageReader(Problems problems) {
    this.problems = problems;
    this.shape = new Shape(problems);
  }

  /**
   * Reads one annotation.
   *
   * @param means what it means, one of {@link #MEANINGS}
   */
  Optional<MessageAnnotation> read(Node.Field field, String means) {
    Optional<Node.Fields> read = shape.fields(field.value(), "an annotation for messages", KEYS);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Node.Fields fields = read.get();
    boolean destination = means.equals("destination");
    List<String> spaces = shape.strings(fields, "to");
    if (spaces.isEmpty() && !destination) {
      problems.add(fields.place(), means + " needs 'to', the kind of broker or bus: to: kafka");
    }
    List<String> destinations = shape.strings(fields, "destinations");
    for (String each : destinations) {
      if (!DESTINATION.matcher(each).matches()) {
        problems.add(
            fields.place(),
            "'%s' is no attribute; write topics, queues.name or bindings(exchange.value/key)"
                .formatted(each));
      }
    }
    if (destination && destinations.isEmpty()) {
      problems.add(fields.place(), "destination needs 'destinations', the attribute that names it");
    }
    Map<String, String> payloads = payloads(fields);
    if (means.equals("checked") && payloads.isEmpty()) {
      problems.add(
          fields.place(),
          "checked needs 'payloads', the exceptions that hold what was not accepted, and where");
    }
    return Optional.of(
        new MessageAnnotation(
            field.key().value(),
            Role.valueOf(means.toUpperCase(Locale.ROOT)),
            spaces,
            destinations,
            shape.strings(fields, "settings"),
            payloads,
            shape.strings(fields, "given"),
            shape.strings(fields, "besides"),
            shape.strings(fields, "qualifiers"),
            shape.string(fields, "handlers").orElse(""),
            problems.file() + ":" + field.key().place().line()));
  }

  private Map<String, String> payloads(Node.Fields annotation) {
    Map<String, String> payloads = new LinkedHashMap<>();
    Optional<Node> node = Shape.get(annotation, "payloads");
    Optional<Node.Fields> fields =
        node.isPresent() ? shape.mapping(node.get(), "payloads") : Optional.empty();
    for (Node.Field field : fields.isPresent() ? fields.get().fields() : List.<Node.Field>of()) {
      if (field.value() instanceof Node.Text text && PAYLOAD.matcher(text.value()).matches()) {
        payloads.put(field.key().value(), text.value());
      } else {
        problems.add(
            field.key().place(),
            "'%s' needs the part that holds the message behind it: body, [].value, json(body)"
                .formatted(field.key().value()));
      }
    }
    return payloads;
  }
}
