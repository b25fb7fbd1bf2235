package nl.imwregiotilburg.privacy.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes down what was measured: Markdown for people and the console, JSON for programs. */
final class AccuracyReport {

  private static final String HEAD =
      """
      | %-26s | markers |   TP |   FN |   FP | known | recall | precision |    F1 |
      |%s|--------:|-----:|-----:|-----:|------:|-------:|----------:|------:|
      """;

  private AccuracyReport() {}

  /** The tables and the list of mistakes. */
  static String markdown(Accuracy accuracy) {
    StringBuilder text = new StringBuilder("# Accuracy\n\n");
    table(text, "rule", accuracy.rules(), accuracy.all());
    text.append('\n');
    table(text, "phenomenon", accuracy.phenomena(), accuracy.all());
    list(text, "Misses", accuracy, Outcome.Kind.FALSE_NEGATIVE);
    list(text, "False alarms", accuracy, Outcome.Kind.FALSE_POSITIVE);
    return text.toString();
  }

  private static void table(StringBuilder text, String of, Map<String, Tally> tallies, Tally all) {
    text.append(String.format(Locale.ROOT, HEAD, of, "-".repeat(28)));
    tallies.forEach((name, tally) -> row(text, name, tally));
    row(text, "**all**", all);
  }

  private static void row(StringBuilder text, String name, Tally tally) {
    text.append(
        String.format(
            Locale.ROOT,
            "| %-26s | %7d | %4d | %4d | %4d | %5d | %6s | %9s | %5s |%n",
            name,
            tally.markers(),
            tally.truePositives(),
            tally.falseNegatives(),
            tally.falsePositives(),
            tally.known(),
            Accuracy.ratio(tally.recall()),
            Accuracy.ratio(tally.precision()),
            Accuracy.ratio(tally.f1())));
  }

  private static void list(StringBuilder text, String title, Accuracy accuracy, Outcome.Kind kind) {
    List<Outcome> mistakes =
        accuracy.mistakes().stream().filter(outcome -> outcome.kind() == kind).toList();
    text.append("\n## ").append(title).append(" (").append(mistakes.size()).append(")\n\n");
    for (Outcome mistake : mistakes) {
      text.append("- ").append(mistake.place()).append(' ').append(mistake.rule());
      text.append(": ").append(mistake.detail());
      String reason = accuracy.known().reason(mistake);
      text.append(reason.isEmpty() ? "" : " (known: " + reason + ")").append('\n');
    }
  }

  /** The same for programs. */
  static String json(Accuracy accuracy) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("all", tally(accuracy.all()));
    document.put("rules", tallies(accuracy.rules()));
    document.put("phenomena", tallies(accuracy.phenomena()));
    document.put(
        "mistakes",
        accuracy.mistakes().stream().map(mistake -> mistake(mistake, accuracy.known())).toList());
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Numbers and texts are always written", e);
    }
  }

  private static Map<String, Object> tallies(Map<String, Tally> tallies) {
    Map<String, Object> document = new LinkedHashMap<>();
    tallies.forEach((name, tally) -> document.put(name, tally(tally)));
    return document;
  }

  private static Map<String, Object> tally(Tally tally) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("markers", tally.markers());
    document.put("truePositives", tally.truePositives());
    document.put("falseNegatives", tally.falseNegatives());
    document.put("falsePositives", tally.falsePositives());
    document.put("known", tally.known());
    document.put("recall", tally.recall());
    document.put("precision", tally.precision());
    document.put("f1", tally.f1());
    return document;
  }

  private static Map<String, Object> mistake(Outcome mistake, KnownMisses known) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("kind", mistake.kind() == Outcome.Kind.FALSE_NEGATIVE ? "miss" : "false-alarm");
    document.put("file", mistake.place().file());
    document.put("line", mistake.place().line());
    document.put("phenomenon", mistake.place().phenomenon());
    document.put("rule", mistake.rule());
    document.put("detail", mistake.detail());
    document.put("known", known.reason(mistake));
    return document;
  }
}
