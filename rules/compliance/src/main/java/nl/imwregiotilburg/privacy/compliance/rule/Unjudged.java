package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.Comparator;
import java.util.List;

/**
 * Something a rule could not judge. It is no finding, but a clause it bears on is not shown to be
 * kept either.
 *
 * @param rule id of the rule
 * @param reason why, in English, for a developer
 * @param reasonNl why, in Dutch, for the data protection officer
 * @param clauses the clauses it bears on; empty for all that the rule decides
 */
public record Unjudged(String rule, String reason, String reasonNl, List<String> clauses)
    implements Comparable<Unjudged> {

  private static final Comparator<Unjudged> ORDER =
      Comparator.comparing(Unjudged::rule)
          .thenComparing(Unjudged::reason)
          .thenComparing(Unjudged::reasonNl)
          .thenComparing(gap -> String.join(" ", gap.clauses()));

  public Unjudged {
    clauses = List.copyOf(clauses);
  }

  /** Something that bears on every clause the rule decides. */
  public Unjudged(String rule, String reason, String reasonNl) {
    this(rule, reason, reasonNl, List.of());
  }

  /** The same, bearing on these clauses. */
  public Unjudged about(List<String> others) {
    return new Unjudged(rule, reason, reasonNl, others);
  }

  /** Whether it bears on a clause that the rule decides. */
  public boolean bearsOn(String clause) {
    return clauses.isEmpty() || clauses.contains(clause);
  }

  @Override
  public int compareTo(Unjudged other) {
    return ORDER.compare(this, other);
  }
}
