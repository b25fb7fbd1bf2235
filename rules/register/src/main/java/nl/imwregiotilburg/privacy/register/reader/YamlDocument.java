package nl.imwregiotilburg.privacy.register.reader;

import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Mark;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * From text to a tree of nodes, each with its place. Nothing is ever constructed from what the text
 * says: tags are refused, and so are documents that are deep, that expand to something large, or
 * that contain themselves.
 */
final class YamlDocument {

  /** Maps and lists inside one another; a register needs six. */
  static final int MAXIMUM_DEPTH = 20;

  /** References ({@code *name}) to maps and lists that were given a name. */
  static final int MAXIMUM_ALIASES = 100;

  /** Values once every alias is replaced by what it stands for. */
  static final long MAXIMUM_VALUES = 200_000;

  private final Reading reading;
  private final String text;
  private final LoaderOptions options = new LoaderOptions();

  private YamlDocument(String text, Reading reading) {
    this.text = text;
    this.reading = reading;
    options.setCodePointLimit(YamlFile.MAXIMUM_SIZE);
    options.setNestingDepthLimit(MAXIMUM_DEPTH + 1);
    options.setMaxAliasesForCollections(MAXIMUM_ALIASES);
    options.setAllowRecursiveKeys(false);
    options.setMergeOnCompose(false);
  }

  /** The root of the document; empty when there is none, and then {@code reading} holds why. */
  static Optional<Node> parse(String text, Reading reading) {
    YamlDocument document = new YamlDocument(text, reading);
    try {
      return document.isPrintable() && document.isHarmless()
          ? document.compose()
          : Optional.empty();
    } catch (MarkedYAMLException e) {
      org.yaml.snakeyaml.error.Mark mark =
          e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
      reading.problem(mark(mark), YamlMistake.sentence(e));
    } catch (YAMLException e) {
      reading.problem(new Mark(0, 0), YamlMistake.sentence(e));
    }
    return Optional.empty();
  }

  private boolean isPrintable() {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      if (!StreamReader.isPrintable(character)) {
        reading.problem(
            YamlFile.markBehind(text.substring(0, at)),
            "the character U+%04X cannot stand in YAML; remove it".formatted(character));
        return false;
      }
    }
    return true;
  }

  /** Looks at the events only, so that nothing large or deep is ever built. */
  private boolean isHarmless() {
    Parser events = new ParserImpl(new StreamReader(text), options);
    Expansion expansion = new Expansion();
    boolean begun = false;
    while (!events.checkEvent(Event.ID.StreamEnd)) {
      Event event = events.getEvent();
      Optional<String> refusal = expansion.refusal(event);
      if (event instanceof DocumentStartEvent) {
        refusal = begun ? Optional.of("a second document starts here ('---'); keep one") : refusal;
        begun = true;
      }
      if (refusal.isPresent()) {
        reading.problem(mark(event.getStartMark()), refusal.get());
        return false;
      }
    }
    if (!begun) {
      reading.problem(
          new Mark(0, 0),
          "the file is empty; a %s has at least %s"
              .formatted(
                  reading.noun(),
                  reading.noun().equals("register")
                      ? "version and controller"
                      : "version and clauses"));
    }
    return begun;
  }

  private Optional<Node> compose() {
    return Optional.of(
        new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options)
            .getSingleNode());
  }

  private static Mark mark(org.yaml.snakeyaml.error.Mark mark) {
    return new Mark(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
