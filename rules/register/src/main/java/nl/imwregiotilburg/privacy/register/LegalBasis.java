package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A legal basis (Art. 6(1)). Empty strings when not given.
 *
 * @param interest the interest that is served, in words for people (Art. 13(1)(d))
 * @param withdrawal how consent is withdrawn, in words for people (Art. 7(3), 13(2)(c))
 */
public record LegalBasis(
    Mark mark,
    Ground ground,
    String law,
    String text,
    String contract,
    String balancingTest,
    Optional<LocalDate> dated,
    String interest,
    String withdrawal) {

  /** The six grounds of Art. 6(1). */
  public enum Ground {
    /** (a). */
    CONSENT,
    /** (b). */
    CONTRACT,
    /** (c). */
    LEGAL_OBLIGATION,
    /** (d). */
    VITAL_INTERESTS,
    /** (e). */
    PUBLIC_TASK,
    /** (f). */
    LEGITIMATE_INTERESTS
  }
}
