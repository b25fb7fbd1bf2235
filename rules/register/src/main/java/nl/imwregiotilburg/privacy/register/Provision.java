package nl.imwregiotilburg.privacy.register;

/**
 * Whether people must give the data (Art. 13(2)(e)).
 *
 * @param consequence what happens when they do not; empty when not given
 */
public record Provision(Mark mark, Obligation obligation, String consequence) {

  /** What obliges people to give the data, if anything does. */
  public enum Obligation {
    /** A law. */
    STATUTORY,
    /** A contract, or it is needed to enter into one. */
    CONTRACTUAL,
    /** Nothing. */
    VOLUNTARY
  }
}
