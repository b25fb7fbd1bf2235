package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * On what a transfer outside the EU rests (GDPR chapter V).
 *
 * @param copy where people get a copy of the safeguard (Art. 13(1)(f)); empty when not given
 */
public record Transfer(
    Mark mark,
    Safeguard safeguard,
    String decision,
    String document,
    Optional<LocalDate> dated,
    Optional<Safeguard> fallback,
    String copy) {

  /** A safeguard or ground for a transfer. */
  public enum Safeguard {
    /** Adequacy decision (Art. 45). */
    ADEQUACY,
    /** Standard contractual clauses (Art. 46(2)(c)). */
    STANDARD_CONTRACTUAL_CLAUSES,
    /** Binding corporate rules (Art. 46(2)(b), 47). */
    BINDING_CORPORATE_RULES,
    /** Explicit consent (Art. 49(1)(a)). */
    EXPLICIT_CONSENT,
    /** None. */
    NONE
  }
}
