package nl.imwregiotilburg.privacy.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the return value of this method is no longer personal data: nobody can be singled out
 * by it any more, by whatever means are reasonably likely to be used (GDPR recital 26). Hashing or
 * shortening an identifier is not enough; see {@link Pseudonymises}.
 *
 * <pre>{@code
 * @Anonymises
 * static String postcodegebied(String postcode) {
 *   return postcode.substring(0, 2);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Anonymises {}
