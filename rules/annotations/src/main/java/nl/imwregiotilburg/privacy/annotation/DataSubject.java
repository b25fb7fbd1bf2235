package nl.imwregiotilburg.privacy.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whose personal data a type holds: one of the groups of data subjects in the register (GDPR
 * Art. 30(1)(c)).
 *
 * <pre>{@code
 * @DataSubject("client")
 * @Entity
 * class Client { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface DataSubject {

  /** The id of the group in the register, for instance {@code "client"}. */
  String value();
}
