package nl.imwregiotilburg.privacy.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says for which registered purposes everything declared in here processes personal data (GDPR Art.
 * 5(1)(b)). It is the default purpose of the personal data declared inside, and what the code
 * inside processes for. The nearest enclosing annotation wins.
 *
 * <pre>{@code
 * @Purpose("nieuwsbrief")
 * class NieuwsbriefService {
 *   void verstuur(Inschrijving inschrijving) { ... }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
public @interface Purpose {

  /** The ids of the purposes in the register. */
  String[] value();
}
