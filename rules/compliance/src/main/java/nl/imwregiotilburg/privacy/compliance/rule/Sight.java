package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.EnumSet;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Gap;

/**
 * What a rule looks at, and hence which gaps in the analysis can hide a violation from it. A rule
 * that found nothing in code with such a gap has not shown that there is nothing.
 */
public enum Sight {
  /** The register and the statement; no code. */
  REGISTER,
  /** Declarations of personal data. */
  DECLARATIONS,
  /** Declarations, and the way data goes through the code. */
  FLOWS,
  /** Flows, and the hosts they end at. */
  DESTINATIONS;

  /** Whether a gap of this kind can hide what the rule looks for. */
  public boolean blindedBy(Gap.Kind gap) {
    return blindSpots().contains(gap);
  }

  private Set<Gap.Kind> blindSpots() {
    return switch (this) {
      case REGISTER -> EnumSet.noneOf(Gap.Kind.class);
      case DECLARATIONS ->
          EnumSet.of(
              Gap.Kind.CORRUPT_CLASS,
              Gap.Kind.CORRUPT_ARCHIVE,
              Gap.Kind.UNPARSABLE_SOURCE,
              Gap.Kind.MISSING_DEPENDENCY,
              Gap.Kind.NOT_COMPILED,
              Gap.Kind.STALE_CLASS);
      case FLOWS ->
          EnumSet.complementOf(
              EnumSet.of(Gap.Kind.UNKNOWN_HOST, Gap.Kind.UNREADABLE_CONFIGURATION));
      case DESTINATIONS -> EnumSet.allOf(Gap.Kind.class);
    };
  }
}
