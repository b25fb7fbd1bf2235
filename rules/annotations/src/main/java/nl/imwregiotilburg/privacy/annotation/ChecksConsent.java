package nl.imwregiotilburg.privacy.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that this method decides whether the data subject consented to a purpose (GDPR Arts. 6(1)(a)
 * and 7). A method that returns a boolean must be tested true on the path that uses the data; one
 * that returns nothing throws when there is no consent.
 *
 * <pre>{@code
 * @ChecksConsent("nieuwsbrief")
 * boolean wilNieuwsbrief(Client client) { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ChecksConsent {

  /** The id of the purpose in the register. */
  String value();

  /**
   * Whether the consent asked for is explicit consent to a transfer outside the EU for that purpose
   * (GDPR Art. 49(1)(a)).
   */
  boolean transfer() default false;
}
