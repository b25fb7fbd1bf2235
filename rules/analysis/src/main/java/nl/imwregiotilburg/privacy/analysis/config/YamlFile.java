package nl.imwregiotilburg.privacy.analysis.config;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Location;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads a YAML file into settings. Only its nodes are composed and no objects are made, so that a
 * tag can do no harm. Of a file with a mistake, what stands before it is kept.
 */
final class YamlFile {

  private static final int MAX_ATTEMPTS = 4;
  private static final int MAX_CODE_POINTS = 3 * 1024 * 1024;

  /** What SnakeYAML says of the mistakes people make most, and how to say it to them. */
  private static final List<Explanation> EXPLANATIONS =
      List.of(
          new Explanation("(TAB)", "a tab cannot indent", "use spaces"),
          new Explanation(
              "mapping values are not allowed here",
              "a ':' stands where no key can be",
              "check the indentation, or put the value between quotes"),
          new Explanation(
              "expected <block end>",
              "the indentation does not fit the lines before it",
              "indent the keys of one block equally"),
          new Explanation(
              "while scanning a quoted scalar", "a quote is never closed", "close it on its line"),
          new Explanation(
              "found unexpected end of stream", "a quote is never closed", "close it on its line"),
          new Explanation(
              "cannot start any token",
              "this character cannot start a value",
              "put the value between quotes"),
          new Explanation(
              "found undefined alias", "the anchor is defined nowhere", "define it before its use"),
          new Explanation("Number of aliases", "it has too many aliases", "write the values out"),
          new Explanation("Nesting Depth", "it is nested too deeply", "flatten it"),
          new Explanation("exceeds the limit", "it is too large", "split it"));

  private record Explanation(String sign, String reason, String mend) {}

  /**
   * Why a text could not be composed.
   *
   * @param line zero-based line of the mistake
   * @param column zero-based
   * @param context zero-based line where what is wrong begins
   */
  private record Failure(int line, int column, int context, String message) {}

  private record Composed(List<Node> documents, Optional<Failure> failure) {}

  private YamlFile() {}

  /** The settings of each document, in their order. */
  static List<List<Setting>> read(String file, String text, Problems problems) {
    String readable = YamlSettings.maskFilterTokens(text);
    Composed composed = compose(readable);
    Optional<Failure> failure = composed.failure();
    failure.ifPresent(f -> report(file, f, problems));
    String rest = readable;
    for (int i = 0; i < MAX_ATTEMPTS && failure.isPresent(); i++) {
      int line =
          i == 0 ? failure.get().line() : Math.min(failure.get().line(), failure.get().context());
      rest = firstLines(rest, line);
      composed = compose(rest);
      failure = composed.failure();
    }
    return YamlSettings.of(file, readable, composed.documents(), problems);
  }

  private static Composed compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(50);
    options.setNestingDepthLimit(50);
    options.setCodePointLimit(MAX_CODE_POINTS);
    options.setAllowRecursiveKeys(false);
    // No object is ever made of a node, so a tag may pass here; it is reported later.
    options.setTagInspector(tag -> true);
    List<Node> documents = new ArrayList<>();
    try {
      for (Node document : new Yaml(options).composeAll(new StringReader(text))) {
        documents.add(document);
      }
      return new Composed(documents, Optional.empty());
    } catch (MarkedYAMLException mistake) {
      return new Composed(documents, Optional.of(failure(mistake)));
    } catch (ReaderException mistake) {
      String before = text.substring(0, Math.min(mistake.getPosition(), text.length()));
      int line = (int) before.chars().filter(c -> c == '\n').count();
      int column = before.length() - before.lastIndexOf('\n') - 1;
      String message = "it holds a control character";
      return new Composed(documents, Optional.of(new Failure(line, column, line, message)));
    } catch (YAMLException | StackOverflowError mistake) {
      String message = String.valueOf(mistake.getMessage());
      return new Composed(documents, Optional.of(new Failure(-1, -1, -1, message)));
    } catch (RuntimeException broken) {
      String message = "the parser gave up on it";
      return new Composed(documents, Optional.of(new Failure(-1, -1, -1, message)));
    }
  }

  private static Failure failure(MarkedYAMLException mistake) {
    String problemText = String.valueOf(mistake.getProblem());
    String message =
        mistake.getContext() == null ? problemText : problemText + ", " + mistake.getContext();
    @Nullable Mark problem = mistake.getProblemMark();
    @Nullable Mark context = mistake.getContextMark();
    if (problem == null) {
      return new Failure(-1, -1, -1, message);
    }
    int contextLine = context == null ? problem.getLine() : context.getLine();
    return new Failure(problem.getLine(), problem.getColumn(), contextLine, message);
  }

  private static void report(String file, Failure failure, Problems problems) {
    Explanation explanation =
        EXPLANATIONS.stream()
            .filter(known -> failure.message().contains(known.sign()))
            .findFirst()
            .orElseGet(
                () ->
                    new Explanation(
                        "",
                        failure.message().lines().findFirst().orElse("it cannot be parsed"),
                        "mend the YAML at this place"));
    problems.add(
        new Location(file, failure.line() + 1, failure.column() + 1, 0),
        "this is no valid YAML, what follows is not read: " + explanation.reason(),
        explanation.mend());
  }

  /** A block stays valid when it is cut off between two lines. */
  private static String firstLines(String text, int lines) {
    int end = 0;
    for (int i = 0; i < lines; i++) {
      int next = text.indexOf('\n', end);
      if (next < 0) {
        return text.substring(0, end);
      }
      end = next + 1;
    }
    return text.substring(0, end);
  }
}
