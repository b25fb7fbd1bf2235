package nl.imwregiotilburg.privacy.plugin.inspection;

import java.util.Collection;
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

  /** A number with its noun. */
  public static String plural(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
