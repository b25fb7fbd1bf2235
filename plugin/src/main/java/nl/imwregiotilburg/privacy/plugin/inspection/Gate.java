package nl.imwregiotilburg.privacy.plugin.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;

/**
 * Decides what fails a build.
 *
 * @param severity findings at least this bad fail it
 * @param confidence findings at least this sure fail it
 * @param onGaps whether own code that was not analysed fails it
 */
public record Gate(Severity severity, Confidence confidence, boolean onGaps) {

  /** Errors that are certain or probable, and own code that was not analysed. */
  public static final Gate DEFAULT = new Gate(Severity.ERROR, Confidence.PROBABLE, true);

  /** Gaps that always mean that code was not looked at. */
  private static final Set<Gap.Kind> UNSEEN =
      EnumSet.of(
          Gap.Kind.NOT_COMPILED,
          Gap.Kind.CORRUPT_CLASS,
          Gap.Kind.UNPARSABLE_SOURCE,
          Gap.Kind.METHOD_TOO_COMPLEX);

  /**
   * What fails the build.
   *
   * @param findings the violations
   * @param gaps own code nobody looked at
   */
  public record Refusal(List<Finding> findings, List<Gap> gaps) {
    public Refusal {
      findings = List.copyOf(findings);
      gaps = List.copyOf(gaps);
    }

    /** Whether nothing fails the build. */
    public boolean isEmpty() {
      return findings.isEmpty() && gaps.isEmpty();
    }
  }

  /** What of this result fails the build. */
  public Refusal judge(Result result) {
    return new Refusal(
        result.open().stream()
            .filter(finding -> finding.severity().compareTo(severity) <= 0)
            .filter(finding -> finding.confidence().compareTo(confidence) <= 0)
            .toList(),
        onGaps ? result.map().gaps().stream().filter(Gate::hidesOwnCode).toList() : List.of());
  }

  /** Whether a gap means that code of this build was not looked at. */
  public static boolean hidesOwnCode(Gap gap) {
    if (gap.subject().contains(".jar")) {
      return false;
    }
    return UNSEEN.contains(gap.kind())
        || (gap.kind() == Gap.Kind.STALE_CLASS && gap.subject().endsWith(".java"));
  }
}
