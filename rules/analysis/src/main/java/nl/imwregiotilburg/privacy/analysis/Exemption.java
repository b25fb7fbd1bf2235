package nl.imwregiotilburg.privacy.analysis;

import java.util.Comparator;

/**
 * An {@code @Exempt} in the code.
 *
 * @param rule id of the rule as written
 * @param reason as written
 * @param approvedBy as written; empty when nobody is named
 * @param until as written: an ISO 8601 date, or empty for no end; checked by the rules
 * @param scope what it is written on
 * @param target the type ({@code nl.imw.Client}), method ({@code nl.imw.ClientService#meld}) or
 *     element id it is written on
 * @param location of the declaration it is written on
 * @param module {@code artifactId} of the module
 */
public record Exemption(
    String rule,
    String reason,
    String approvedBy,
    String until,
    Scope scope,
    String target,
    Location location,
    String module)
    implements Comparable<Exemption> {

  /** What an exemption is written on. */
  public enum Scope {
    /** Covers everything inside the type. */
    TYPE,
    /** Covers what stands in the method. */
    METHOD,
    /** Covers findings about the element. */
    FIELD,
    /** Covers findings about the element. */
    PARAMETER
  }

  private static final Comparator<Exemption> ORDER =
      Comparator.comparing(Exemption::location)
          .thenComparing(Exemption::target)
          .thenComparing(Exemption::rule)
          .thenComparing(Exemption::reason);

  @Override
  public int compareTo(Exemption other) {
    return ORDER.compare(this, other);
  }
}
