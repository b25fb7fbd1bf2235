package nl.imwregiotilburg.privacy.plugin.inspection;

/**
 * A clause of the privacy statement with its verdicts.
 *
 * @param id {@code C34}
 * @param text the clause, quoted
 * @param byStatement whether the statement is kept
 * @param byLaw whether the law is kept
 * @param evidence what the verdicts rest on, in Dutch
 */
public record Clause(String id, String text, Verdict byStatement, Verdict byLaw, String evidence) {

  /** What can be said of a promise. */
  public enum Verdict {
    /** Decidable and true. */
    KEPT,
    /** Broken. */
    BROKEN,
    /** Code can only show that it is broken, and does not. */
    NO_VIOLATION_FOUND,
    /** The analysis did not see enough. */
    UNKNOWN,
    /** Needs an attestation. */
    ORGANISATIONAL
  }
}
