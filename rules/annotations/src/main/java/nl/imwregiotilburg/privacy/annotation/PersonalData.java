package nl.imwregiotilburg.privacy.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks personal data: any information that relates to an identified or identifiable person (GDPR
 * Art. 4(1)).
 *
 * <p>On a field or record component it marks what is kept there, on a method its return value, on a
 * parameter its argument, and on a type every instance of it (a value object such as {@code Bsn}).
 *
 * <pre>{@code
 * @Purpose("hulpverlening-wmo")
 * @DataSubject("client")
 * class Client {
 *   @PersonalData("emailadres")
 *   private String emailadres;
 *
 *   @PersonalData(value = "bsn", retention = "wmo-dossier")
 *   private Bsn bsn;
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface PersonalData {

  /** The id of the category in the register, for instance {@code "emailadres"}. */
  String value();

  /**
   * The ids of the purposes in the register this data is processed for. Empty: those of the nearest
   * enclosing {@link Purpose}.
   */
  String[] purpose() default {};

  /**
   * The ids of the retention rules in the register. Empty: what the register gives for the category
   * and purpose. With several purposes the longest period holds.
   */
  String[] retention() default {};
}
