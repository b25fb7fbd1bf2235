package nl.imwregiotilburg.privacy.analysis;

/**
 * One step on the way of personal data through the code.
 *
 * @param kind what happened
 * @param member the method in which it happened, {@code nl.imw.ClientService#meld}
 * @param text the step in words, {@code passed to ClientMapper.toDto}; no full stop
 * @param location where
 */
public record Step(Kind kind, String member, String text, Location location) {

  /** What happens to data in a step. */
  public enum Kind {
    /** The personal data is read from its element. */
    READ,
    /** Passed as an argument. */
    PASSED,
    /** Returned to the caller. */
    RETURNED,
    /** Kept in a field, array or container. */
    STORED,
    /** Taken out of a field, array or container. */
    LOADED,
    /** Became part of another value. */
    CONVERTED,
    /** Printed by a {@code toString()} or written by a serialiser. */
    PRINTED,
    /** Thrown in an exception. */
    THROWN,
    /** Handed to the sink. */
    SINK
  }
}
