package nl.imwregiotilburg.privacy.compliance;

import java.util.List;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;

/**
 * What code, register and statement show about one clause of the statement.
 *
 * @param clause its number, {@code C34}
 * @param quote the words of the statement; empty when it only implies the clause
 * @param meaning what it promises, in Dutch
 * @param law the articles of the law it concerns
 * @param rules the rules that decide it, by id
 * @param byStatement whether the statement is kept
 * @param byLaw whether the law is kept
 * @param evidence what the verdicts rest on
 */
public record ClauseVerdict(
    String clause,
    String quote,
    String meaning,
    String law,
    List<String> rules,
    Verdict byStatement,
    Verdict byLaw,
    List<Evidence> evidence) {

  /** The verdicts on a clause. */
  static ClauseVerdict on(
      Clause clause, Verdict byStatement, Verdict byLaw, List<Evidence> evidence) {
    return new ClauseVerdict(
        clause.id(),
        clause.quote(),
        clause.meaning(),
        clause.law(),
        clause.rules(),
        byStatement,
        byLaw,
        evidence);
  }

  /** What can be said of a promise. */
  public enum Verdict {
    /** Everything it is about was seen and looked at, and it holds. */
    KEPT("kept", "nagekomen"),
    /** There is a finding that nobody accepted. */
    BROKEN("broken", "geschonden"),
    /** Everything could be seen, and nothing was found; that proves nothing. */
    NO_VIOLATION_FOUND("no-violation-found", "geen schending gevonden"),
    /** Not everything could be seen or judged, or what was found needs a human's word. */
    UNKNOWN("unknown", "onbekend"),
    /** Only an attestation can say so. */
    ORGANISATIONAL("organisational", "niet door code te toetsen"),
    /** The statement promises nothing here. */
    NO_PROMISE("no-promise", "geen toezegging");

    private final String word;
    private final String wordNl;

    Verdict(String word, String wordNl) {
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

  /**
   * One thing a verdict rests on.
   *
   * @param kind what it is
   * @param text in English, without full stop
   * @param textNl in Dutch, without full stop
   * @param findings fingerprints of the findings it speaks of
   */
  public record Evidence(Kind kind, String text, String textNl, List<String> findings) {

    /** What evidence is. */
    public enum Kind {
      /** Findings. */
      FINDINGS,
      /** What was looked at. */
      CHECKED,
      /** Where the statement differs from the law, whatever the verdict. */
      REMARK,
      /** Why no more can be said. */
      DOUBT,
      /** Somebody's word for it, or that there is none. */
      ATTESTATION,
      /** A clause that a roll-up sums up. */
      PART
    }

    public Evidence {
      findings = List.copyOf(findings);
    }

    /** Evidence without findings. */
    public static Evidence of(Kind kind, String text, String textNl) {
      return new Evidence(kind, text, textNl, List.of());
    }
  }

  public ClauseVerdict {
    rules = List.copyOf(rules);
    evidence = List.copyOf(evidence);
  }
}
