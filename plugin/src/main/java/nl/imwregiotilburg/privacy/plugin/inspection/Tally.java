package nl.imwregiotilburg.privacy.plugin.inspection;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;

/** How many findings there are of each severity. */
public record Tally(long errors, long warnings, long notes) {

  /** Counts findings. */
  public static Tally of(Collection<Finding> findings) {
    return new Tally(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.NOTE));
  }

  private static long count(Collection<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** In words: {@code 7 errors, 2 warnings}; notes only when there are any. */
  @Override
  public String toString() {
    String text = plural(errors, "error") + ", " + plural(warnings, "warning");
    return notes == 0 ? text : text + ", " + plural(notes, "note");
  }

  /** In words, only what there is: {@code 7 errors}. */
  public String present() {
    return Stream.of(
            errors == 0 ? "" : plural(errors, "error"),
            warnings == 0 ? "" : plural(warnings, "warning"),
            notes == 0 ? "" : plural(notes, "note"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** A number with its noun. */
  public static String plural(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
