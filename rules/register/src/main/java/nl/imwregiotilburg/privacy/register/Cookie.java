package nl.imwregiotilburg.privacy.register;

import java.time.Period;
import java.util.Optional;

/**
 * A cookie.
 *
 * @param consentAsked whether consent is asked before it is placed (Tw art. 11.7a); empty when the
 *     register does not say
 */
public record Cookie(
    Mark mark,
    String name,
    String purpose,
    String recipient,
    Optional<Period> lifetime,
    Optional<Boolean> consentAsked) {}
