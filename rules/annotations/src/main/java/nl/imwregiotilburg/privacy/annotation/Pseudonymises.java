package nl.imwregiotilburg.privacy.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the return value of this method can be attributed to a person only with additional
 * information that is kept apart (GDPR Art. 4(5)). It stays personal data: it may be logged inside
 * the organisation, but not leave it as anonymous data.
 *
 * <pre>{@code
 * @Pseudonymises
 * String dossiersleutel(Client client) {
 *   return hmac(client.bsn());
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Pseudonymises {}
