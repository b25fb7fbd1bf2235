package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A published privacy statement, clause by clause, as read from {@code privacy/statement.yml}.
 *
 * @param file the file as its reader was given it, absolute, with {@code /}
 * @param text the published text
 * @param clauses the clauses by their number, in the order of the file
 */
public record PublishedStatement(String file, Text text, Map<String, Clause> clauses) {

  /**
   * The published text.
   *
   * @param file where it stands, relative to the statement's file; empty when only its clauses are
   *     known
   * @param sha256 SHA-256 in hexadecimal of the text the clauses were taken from; empty when not
   *     given
   * @param dated the date the text bears
   * @param content the text as it stands there now; empty without a file
   */
  public record Text(
      Mark mark,
      String file,
      String sha256,
      Optional<LocalDate> dated,
      Optional<StatementText> content) {}

  /**
   * One clause: one promise.
   *
   * @param id its number, {@code C34}
   * @param quotes its words, {@code …} where some are left out; none when the statement implies it
   * @param meaning what it promises, in the language of the report
   * @param law the articles of the law it concerns
   * @param kinds how it can be decided
   * @param rules the rules that decide it, by id
   * @param of for a roll-up, the clauses it sums up; empty for all others
   * @param by for a roll-up, whose verdicts it sums up
   * @param unchecked what no rule looks at, in the language of the report: such a clause is never
   *     called kept; empty when the rules decide all of it
   * @param says what it says, for comparison
   */
  public record Clause(
      Mark mark,
      String id,
      List<String> quotes,
      String meaning,
      String law,
      List<Kind> kinds,
      List<String> rules,
      List<String> of,
      By by,
      String unchecked,
      Claims says) {
    public Clause {
      quotes = List.copyOf(quotes);
      kinds = List.copyOf(kinds);
      rules = List.copyOf(rules);
      of = List.copyOf(of);
    }

    /** The words of all quotes; empty when the statement only implies the clause. */
    public String quote() {
      return String.join(" / ", quotes);
    }

    /** Whether it can be decided in this way. */
    public boolean is(Kind kind) {
      return kinds.contains(kind);
    }
  }

  /** How a clause can be decided. */
  public enum Kind {
    /** Code and register show whether it is kept. */
    DECIDABLE,
    /** Code can show that it is broken, never that it is kept. */
    FALSIFIABLE,
    /** Register and statement show whether it is kept. */
    REGISTER,
    /** Only an attestation can say so: somebody's word, with evidence and a date. */
    ORGANISATIONAL,
    /** No promise. */
    DESCRIPTIVE,
    /** As good as the worst of the clauses it sums up. */
    ROLL_UP
  }

  /** Whose verdict a roll-up sums up. */
  public enum By {
    /** Whether the statement is kept. */
    STATEMENT,
    /** Whether the law is kept. */
    LAW
  }

  public PublishedStatement {
    clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
  }

  /** The clauses that a rule decides, in order. */
  public List<String> decidedBy(String rule) {
    return clauses.values().stream()
        .filter(clause -> clause.rules().contains(rule))
        .map(Clause::id)
        .toList();
  }

  /** The clauses of which some claim is there, in order. */
  public Stream<Clause> saying(Topic<?>... topics) {
    return clauses.values().stream()
        .filter(clause -> Arrays.stream(topics).anyMatch(clause.says()::about));
  }
}
