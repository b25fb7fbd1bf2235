package nl.imwregiotilburg.privacy.register;

import java.util.List;

/** A category of personal data. */
public record Category(
    Mark mark,
    String id,
    String title,
    Kind kind,
    boolean encryptionRequired,
    boolean announced,
    boolean onlyAfterAnonymisation,
    List<String> neverLinkedTo,
    String dpv) {

  /** How the law looks at a category. */
  public enum Kind {
    /** Ordinary personal data. */
    ORDINARY,
    /** Sensitive in the ordinary sense, such as a salary. */
    SENSITIVE,
    /** Special category (Art. 9). */
    SPECIAL,
    /** Free text that may hold a special category. */
    SPECIAL_POSSIBLE,
    /** Criminal convictions and offences (Art. 10). */
    CRIMINAL,
    /** A national identification number (Art. 87, UAVG art. 46). */
    NATIONAL_ID,
    /** Anonymous information (recital 26). */
    ANONYMOUS
  }

  public Category {
    neverLinkedTo = List.copyOf(neverLinkedTo);
  }
}
