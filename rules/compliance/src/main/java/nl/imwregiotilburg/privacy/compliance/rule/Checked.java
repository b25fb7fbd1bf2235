package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.Comparator;
import java.util.List;

/**
 * Something a rule looked at, whatever it found: the evidence of a clause that is kept.
 *
 * @param rule id of the rule
 * @param clauses the clauses it bears on; empty for all that the rule decides
 * @param text what was looked at, in English without full stop
 * @param textNl the same in Dutch
 */
public record Checked(String rule, List<String> clauses, String text, String textNl)
    implements Comparable<Checked> {

  private static final Comparator<Checked> ORDER =
      Comparator.comparing(Checked::rule)
          .thenComparing(checked -> String.join(" ", checked.clauses()))
          .thenComparing(Checked::text);

  public Checked {
    clauses = List.copyOf(clauses);
  }

  /** The same, bearing on these clauses. */
  public Checked about(List<String> others) {
    return new Checked(rule, others, text, textNl);
  }

  /** Whether it bears on a clause that the rule decides. */
  public boolean bearsOn(String clause) {
    return clauses.isEmpty() || clauses.contains(clause);
  }

  @Override
  public int compareTo(Checked other) {
    return ORDER.compare(this, other);
  }
}
