package nl.imwregiotilburg.privacy.analysis.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Turns YAML text into nodes.
 *
 * <p>Reads events only: no tags, no anchors, no aliases and no more than {@value #DEPTH} levels, so
 * that a hostile file can neither make objects nor fill the memory.
 */
final class NodeReader {

  private static final int DEPTH = 12;
  private static final int CODE_POINTS = 4_000_000;

  private final ParserImpl events;
  private final Problems problems;
  private final int firstLine;

  private NodeReader(String text, Problems problems, int firstLine) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(CODE_POINTS);
    this.events = new ParserImpl(new StreamReader(text), options);
    this.problems = problems;
    this.firstLine = firstLine;
  }

  /** Reads one document; empty when there is nothing in it or it is no YAML. */
  static Optional<Node> read(String text, Problems problems) {
    return read(text, problems, 1);
  }

  /**
   * Reads a part of a document.
   *
   * @param firstLine line of the file at which the text starts, one-based
   */
  static Optional<Node> read(String text, Problems problems, int firstLine) {
    try {
      return new NodeReader(text, problems, firstLine).document();
    } catch (TooDeepException e) {
      problems.add(e.place, "nested more than " + DEPTH + " levels deep");
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      Place place =
          mark == null
              ? new Place(firstLine, 1)
              : new Place(mark.getLine() + firstLine, mark.getColumn() + 1);
      problems.add(place, "this is not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      String first = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
      problems.add(new Place(firstLine, 1), "this is not YAML: " + first);
    }
    return Optional.empty();
  }

  private Optional<Node> document() {
    events.getEvent(); // stream start
    if (events.peekEvent().is(Event.ID.StreamEnd)) {
      return Optional.empty();
    }
    events.getEvent(); // document start
    Optional<Node> root = node(0);
    events.getEvent(); // document end
    if (!events.peekEvent().is(Event.ID.StreamEnd)) {
      problems.add(place(events.peekEvent()), "a second document; write everything in one");
    }
    return root;
  }

  private Optional<Node> node(int depth) {
    Event event = events.getEvent();
    if (depth > DEPTH) {
      throw new TooDeepException(place(event));
    }
    if (event instanceof AliasEvent) {
      problems.add(place(event), "aliases are not read here; write the value out");
      return Optional.empty();
    }
    if (((NodeEvent) event).getAnchor() != null) {
      problems.add(place(event), "anchors are not read here; write the value out at each place");
    }
    if (event instanceof ScalarEvent scalar) {
      if (scalar.getTag() != null && !scalar.getTag().equals("!")) {
        problems.add(place(event), "tags are not read here; leave out " + scalar.getTag());
      }
      return Optional.of(text(scalar));
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    if (start.getTag() != null && !start.getTag().equals("!")) {
      problems.add(place(event), "tags are not read here; leave out " + start.getTag());
    }
    return Optional.of(
        start instanceof MappingStartEvent ? fields(start, depth) : items(start, depth));
  }

  private Node.Text text(ScalarEvent scalar) {
    Place place = place(scalar);
    boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
    return new Node.Text(scalar.getValue(), place, quoted ? place.plus(1) : place);
  }

  private Node.Items items(CollectionStartEvent start, int depth) {
    List<Node> items = new ArrayList<>();
    while (!events.peekEvent().is(Event.ID.SequenceEnd)) {
      node(depth + 1).ifPresent(items::add);
    }
    events.getEvent();
    return new Node.Items(List.copyOf(items), place(start));
  }

  private Node.Fields fields(CollectionStartEvent start, int depth) {
    List<Node.Field> fields = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    while (!events.peekEvent().is(Event.ID.MappingEnd)) {
      Optional<Node> key = node(depth + 1);
      Optional<Node> value = node(depth + 1);
      if (key.isEmpty() || value.isEmpty()) {
        continue;
      }
      if (!(key.get() instanceof Node.Text text)) {
        problems.add(key.get().place(), "a key must be a text, this is " + key.get().kind());
        continue;
      }
      Place first = seen.putIfAbsent(text.value(), text.place());
      if (first == null) {
        fields.add(new Node.Field(text, value.get()));
      } else {
        problems.add(
            text.place(),
            "'%s' stands here twice, first on line %d".formatted(text.value(), first.line()));
      }
    }
    events.getEvent();
    return new Node.Fields(List.copyOf(fields), place(start));
  }

  private Place place(Event event) {
    Mark mark = event.getStartMark();
    return new Place(mark.getLine() + firstLine, mark.getColumn() + 1);
  }

  /** Ends the reading of a file that is nested too deeply. */
  private static final class TooDeepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    TooDeepException(Place place) {
      super(place.toString(), null, false, false);
      this.place = place;
    }
  }
}
