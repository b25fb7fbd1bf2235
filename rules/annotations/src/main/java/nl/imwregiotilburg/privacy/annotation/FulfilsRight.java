package nl.imwregiotilburg.privacy.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that this method gives the data subject what a right grants (GDPR Arts. 15 to 21).
 *
 * <pre>{@code
 * @FulfilsRight(Right.ERASURE)
 * void vergeet(Client client) { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FulfilsRight {

  /** The right. */
  Right value();

  /**
   * The types whose personal data the method covers. Empty: the types with personal data in the
   * method's signature, generic arguments included.
   */
  Class<?>[] of() default {};
}
