package nl.imwregiotilburg.privacy.register.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in a sentence for people what the YAML parser did not understand. */
final class YamlMistake {

  /** What to do about the mistakes people make most, by a fragment of what the parser says. */
  private static final List<Advice> ADVICE =
      List.of(
          new Advice("TAB", "indent with spaces, not with tabs"),
          new Advice(
              "mapping values are not allowed",
              "a ':' stands where no key can be; put text that holds ': ' between quotes, and check the"
                  + " indentation"),
          new Advice(
              "could not find expected ':'",
              "a key lacks its ':', or the line before is not finished"),
          new Advice("expected ',' or ']'", "a list that starts with [ lacks a ',' or its ]"),
          new Advice("expected ',' or '}'", "a map that starts with { lacks a ',' or its }"),
          new Advice(
              "expected <block end>",
              "this line is indented differently from the lines it belongs to"),
          new Advice("unexpected end of stream", "a quote is opened and not closed"),
          new Advice(
              "that cannot start any token",
              "put text that starts with this character between quotes"),
          new Advice("undefined alias", "text that starts with * must stand between quotes"),
          new Advice("scanning an alias", "text that starts with * must stand between quotes"),
          new Advice("scanning an anchor", "text that starts with & must stand between quotes"));

  /** {@code fragment}: a part of the parser's message. */
  private record Advice(String fragment, String what) {}

  private YamlMistake() {}

  static String sentence(MarkedYAMLException mistake) {
    String problem = line(mistake.getProblem());
    String context = line(mistake.getContext());
    String where =
        context.isEmpty() || mistake.getContextMark() == null
            ? context
            : context + " that starts on line " + (mistake.getContextMark().getLine() + 1);
    String said =
        problem.isEmpty() ? where : where.isEmpty() ? problem : problem + " (" + where + ")";
    String advice =
        ADVICE.stream()
            .filter(known -> said.contains(known.fragment()))
            .findFirst()
            .map(known -> ": " + known.what())
            .orElse("");
    return "this is not valid YAML" + advice + " [" + said + "]";
  }

  static String sentence(YAMLException mistake) {
    return "this is not valid YAML [" + line(mistake.getMessage()) + "]";
  }

  private static String line(@Nullable String text) {
    return text == null
        ? ""
        : text.replaceAll("\\(Do not use .* for indentation\\)", "")
            .strip()
            .replaceAll("\\s+", " ");
  }
}
