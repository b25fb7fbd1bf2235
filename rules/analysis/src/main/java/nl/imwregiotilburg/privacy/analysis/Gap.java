package nl.imwregiotilburg.privacy.analysis;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something that could not be analysed. Gaps are no findings: they say how far the result reaches.
 *
 * @param kind what is missing
 * @param subject what it is about: a file, class, method or host
 * @param reason why, in a sentence for a developer
 * @param mend what to do about it
 * @param location where, if anywhere
 * @param module {@code artifactId} of the module in which it was met
 */
public record Gap(
    Kind kind,
    String subject,
    String reason,
    String mend,
    Optional<Location> location,
    String module)
    implements Comparable<Gap> {

  /** What could not be analysed. */
  public enum Kind {
    /** A class file that cannot be read, or that the analysis failed on. */
    CORRUPT_CLASS,
    /** A jar that cannot be opened. */
    CORRUPT_ARCHIVE,
    /** A source file that does not parse. */
    UNPARSABLE_SOURCE,
    /** A dependency that is declared but not there. */
    MISSING_DEPENDENCY,
    /** A class that analysed code refers to and that is nowhere on the class path. */
    MISSING_CLASS,
    /** A method that was given up because it is too large or too complex. */
    METHOD_TOO_COMPLEX,
    /**
     * In a large codebase, ways of data longer than a limit; every method on a shorter one was
     * followed.
     */
    FLOW_LIMIT,
    /** An address data is sent to that could not be worked out. */
    UNKNOWN_HOST,
    /** A configuration file that cannot be read. */
    UNREADABLE_CONFIGURATION,
    /** A module with sources but without class files. */
    NOT_COMPILED,
    /** A source file without class files, or the other way round. */
    STALE_CLASS,
    /** An entry of the user's models for a type or method that does not exist. */
    MODEL_WITHOUT_TARGET
  }

  private static final Comparator<Gap> ORDER =
      Comparator.comparing(Gap::kind)
          .thenComparing(Gap::subject)
          .thenComparing(Gap::module)
          .thenComparing(gap -> gap.location().map(Location::toString).orElse(""))
          .thenComparing(Gap::reason);

  @Override
  public int compareTo(Gap other) {
    return ORDER.compare(this, other);
  }
}
