package nl.imwregiotilburg.privacy.register;

/** On what ground data is given to a third party. */
public record Disclosure(Mark mark, Ground ground, String law) {

  /** Grounds of disclosure: those of the statement and those of Art. 6. */
  public enum Ground {
    /** Contract with the data subject. */
    CONTRACT,
    /** Legal obligation. */
    LEGAL_OBLIGATION,
    /** Consent. */
    CONSENT,
    /** Order of a court. */
    COURT_ORDER,
    /** Fraud or abuse. */
    FRAUD_OR_ABUSE,
    /** Vital interests. */
    VITAL_INTERESTS,
    /** Public task. */
    PUBLIC_TASK,
    /** Legitimate interests. */
    LEGITIMATE_INTERESTS
  }
}
