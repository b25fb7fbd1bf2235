package nl.imwregiotilburg.privacy.compliance.rule;

/** What a violation means for the statement and for the law; the two differ both ways. */
public enum Bearing {
  /** Breaks the statement; what the law says depends on what code does not show. */
  STATEMENT,
  /** Breaks the statement, and is lawful. */
  STATEMENT_NOT_LAW,
  /** Breaks the statement, and is by itself contrary to the text of the law. */
  STATEMENT_AND_LAW,
  /** Contrary to the text of the law; the statement is kept, or does not speak of it. */
  LAW_NOT_STATEMENT,
  /** Breaks neither by itself, but somebody must look before a clause can be called kept. */
  QUESTION,
  /** Breaks neither, and leaves verdicts as they are: where the statement differs from the law. */
  REMARK;

  /** Whether the statement is broken. */
  public boolean breaksStatement() {
    return this == STATEMENT || this == STATEMENT_NOT_LAW || this == STATEMENT_AND_LAW;
  }

  /** Whether the law is broken. */
  public boolean breaksLaw() {
    return this == STATEMENT_AND_LAW || this == LAW_NOT_STATEMENT;
  }
}
