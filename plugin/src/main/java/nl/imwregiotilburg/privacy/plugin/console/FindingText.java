package nl.imwregiotilburg.privacy.plugin.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Bearing;

/** Findings at one place, of one rule, in words: what, why, the way it went, how to mend it. */
final class FindingText {

  /** Its findings stand where a real value does; the line would print the value. */
  private static final String FINDS_VALUES = "real-personal-data";

  private static final int LONG_LINE = 160;

  private final SourceLines sources;
  private final Map<String, String> clauses;

  /**
   * @param clauses text of the clauses by id, as far as known
   */
  FindingText(SourceLines sources, Map<String, String> clauses) {
    this.sources = sources;
    this.clauses = clauses;
  }

  /**
   * The text.
   *
   * @param group findings with the same location, rule and severity; never empty
   */
  String of(List<Finding> group) {
    Finding first = group.get(0);
    StringBuilder text = new StringBuilder();
    text.append(first.location())
        .append(": ")
        .append(word(first.severity()))
        .append(": ")
        .append(first.rule())
        .append(sureness(first.confidence()));
    if (group.size() == 1) {
      line(text, "  " + first.message());
    } else {
      line(text, "  " + group.size() + " data elements:");
      group.forEach(it -> line(text, "  - " + it.message() + " [" + it.shortFingerprint() + "]"));
    }
    quote(text, first);
    if (!first.way().isEmpty()) {
      line(text, "  way:     " + way(first));
    }
    line(text, "  promise: " + promise(first));
    line(text, "  mend:    " + first.mend());
    line(text, "  more:    mvn privacy:explain -Drule=" + first.rule());
    line(text, "  finding: mvn privacy:explain -Dprivacy.finding=" + first.shortFingerprint());
    return text.toString();
  }

  private void quote(StringBuilder text, Finding finding) {
    if (finding.rule().equals(FINDS_VALUES)) {
      return;
    }
    Location at = finding.location();
    sources
        .at(at)
        .filter(source -> source.length() <= LONG_LINE)
        .ifPresent(
            source -> {
              String number = String.valueOf(at.line());
              line(text, "   " + number + " | " + source);
              if (at.column() > 0 && at.column() <= source.length()) {
                String margin = "   " + " ".repeat(number.length()) + " | ";
                line(text, (margin + caret(source, at) + " " + finding.detail()).stripTrailing());
              } else if (!finding.detail().isEmpty()) {
                line(text, "   " + finding.detail());
              }
            });
  }

  private static String caret(String source, Location at) {
    int end = Math.min(Math.max(at.endColumn(), at.column() + 1), source.length() + 1);
    String before = source.substring(0, at.column() - 1);
    StringBuilder caret = new StringBuilder();
    before.chars().forEach(it -> caret.append(it == '\t' ? '\t' : ' '));
    return caret.append("^".repeat(end - at.column())).toString();
  }

  private static String way(Finding finding) {
    String start =
        finding
            .element()
            .map(element -> element.shortName() + " " + place(element.location()) + " → ")
            .orElse("");
    return start
        + finding.way().stream()
            .map(FindingText::step)
            .distinct()
            .collect(Collectors.joining(" → "));
  }

  private static String step(Step step) {
    return step.text() + " " + place(step.location());
  }

  private static String place(Location location) {
    return location.line() == 0
        ? "(" + location.fileName() + ")"
        : "(" + location.fileName() + ":" + location.line() + ")";
  }

  private String promise(Finding finding) {
    String broken =
        finding.bearing() == Bearing.LAW_NOT_STATEMENT
            ? ""
            : finding.clauses().stream().map(this::clause).collect(Collectors.joining(", "));
    if (finding.law().isEmpty()) {
      return broken;
    }
    return broken.isEmpty() ? finding.law() : broken + " · " + finding.law();
  }

  private String clause(String id) {
    String text = clauses.getOrDefault(id, "");
    return text.isEmpty() ? id : id + " \"" + text + "\"";
  }

  private static String sureness(Confidence confidence) {
    return switch (confidence) {
      case CERTAIN, PROBABLE -> "";
      case POSSIBLE, SUSPECTED -> " (" + word(confidence) + ")";
    };
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static void line(StringBuilder text, String line) {
    text.append('\n').append(Plain.text(line));
  }
}
