package nl.imwregiotilburg.privacy.analysis;

import java.util.Comparator;

/**
 * A value in a file of the codebase that looks like a real person's. The value itself is not kept:
 * nothing that reports it can repeat it.
 *
 * @param kind what it looks like
 * @param location of the value
 * @param module {@code artifactId} of the module
 */
public record RealValue(Kind kind, Location location, String module)
    implements Comparable<RealValue> {

  /** What a value looks like. */
  public enum Kind {
    /** A citizen service number that passes the elfproef and is no test number. */
    BSN,
    /** An account number whose check digits are right and that is in no documentation. */
    IBAN,
    /** An e-mail address of a person in a domain that is not reserved for examples. */
    EMAIL,
    /** A Dutch telephone number. */
    PHONE
  }

  private static final Comparator<RealValue> ORDER =
      Comparator.comparing(RealValue::location).thenComparing(RealValue::kind);

  @Override
  public int compareTo(RealValue other) {
    return ORDER.compare(this, other);
  }
}
