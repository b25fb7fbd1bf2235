package nl.imwregiotilburg.privacy.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the arguments of the public methods declared in here, or this parameter alone, go to a
 * registered recipient (GDPR Art. 4(9)).
 *
 * <pre>{@code
 * @SendsTo("gemeente-tilburg")
 * interface GemeenteClient {
 *   void meldCorrectie(Correctie correctie);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE, ElementType.PARAMETER})
public @interface SendsTo {

  /** The id of the recipient in the register. */
  String value();
}
