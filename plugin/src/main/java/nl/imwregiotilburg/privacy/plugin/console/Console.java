package nl.imwregiotilburg.privacy.plugin.console;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdict;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;

/** Prints a result for a developer: every open finding, then a summary. */
public final class Console {

  private record Place(Location location, String rule, Severity severity) {}

  private final Terminal terminal;

  /**
   * @param terminal where to print
   */
  public Console(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Prints a result.
   *
   * @param took how long the inspection took
   */
  public void print(Result result, Duration took) {
    FindingText text =
        new FindingText(
            new SourceLines(),
            result.clauses().stream()
                .collect(Collectors.toMap(ClauseVerdict::clause, ClauseVerdict::quote)));
    for (Map.Entry<Place, List<Finding>> group : grouped(result).entrySet()) {
      print(group.getKey().severity(), text.of(group.getValue()));
    }
    terminal.info(Summary.of(result, took));
    if (result.untouched()) {
      terminal.info(FirstSteps.text(result));
    }
  }

  /**
   * One wrapper may leak twenty fields at one line: that is one thing to mend. On a first run the
   * first steps list what is not annotated, one a line.
   */
  private static Map<Place, List<Finding>> grouped(Result result) {
    return result.open().stream()
        .filter(it -> !(result.untouched() && it.rule().equals(FirstSteps.UNANNOTATED)))
        .collect(
            Collectors.groupingBy(
                it -> new Place(it.location(), it.rule(), it.severity()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private void print(Severity severity, String text) {
    switch (severity) {
      case ERROR -> terminal.error(text);
      case WARNING -> terminal.warn(text);
      case NOTE -> terminal.info(text);
    }
  }
}
