package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.Comparator;

/**
 * Something a rule could not judge. It is no finding, but a clause it bears on is not shown to be
 * kept either.
 *
 * @param rule id of the rule
 * @param reason why, in English, for a developer
 * @param reasonNl why, in Dutch, for the data protection officer
 */
public record Unjudged(String rule, String reason, String reasonNl)
    implements Comparable<Unjudged> {

  private static final Comparator<Unjudged> ORDER =
      Comparator.comparing(Unjudged::rule)
          .thenComparing(Unjudged::reason)
          .thenComparing(Unjudged::reasonNl);

  @Override
  public int compareTo(Unjudged other) {
    return ORDER.compare(this, other);
  }
}
