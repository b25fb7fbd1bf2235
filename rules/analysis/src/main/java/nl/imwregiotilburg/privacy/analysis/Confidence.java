package nl.imwregiotilburg.privacy.analysis;

/** How sure the analysis is of a finding, surest first. */
public enum Confidence {
  /** Every step was followed in code or in a model of a library. */
  CERTAIN,
  /** A step passes a library that is not modelled, or a call with several possible targets. */
  PROBABLE,
  /** The way rests on an assumption, such as a field shared by many objects. */
  POSSIBLE,
  /** The data was recognised by its name, nobody declared it. */
  SUSPECTED
}
