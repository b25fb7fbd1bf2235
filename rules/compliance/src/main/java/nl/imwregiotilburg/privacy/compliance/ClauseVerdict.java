package nl.imwregiotilburg.privacy.compliance;

/**
 * What code and register show about a clause of the statement, as far as rules look at it today. No
 * rule yet shows that a clause is kept, so there is no word for that.
 */
public enum ClauseVerdict {
  /** There is a finding that nobody accepted. */
  BROKEN("broken", "geschonden"),
  /** Everything could be seen, and nothing was found; that proves nothing. */
  NO_VIOLATION_FOUND("no-violation-found", "geen schending gevonden"),
  /** Not everything could be seen or judged, or what was found needs a human's word. */
  UNKNOWN("unknown", "onbekend");

  private final String word;
  private final String wordNl;

  ClauseVerdict(String word, String wordNl) {
    this.word = word;
    this.wordNl = wordNl;
  }

  /** The word in machine-readable reports. */
  public String word() {
    return word;
  }

  /** The word in the data protection officer's report. */
  public String wordNl() {
    return wordNl;
  }
}
