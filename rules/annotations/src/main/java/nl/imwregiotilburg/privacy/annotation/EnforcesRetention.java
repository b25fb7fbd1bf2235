package nl.imwregiotilburg.privacy.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that this method deletes or anonymises what is kept under these retention rules once their
 * period is over (GDPR Art. 5(1)(e)).
 *
 * <pre>{@code
 * @Scheduled(cron = "0 0 3 * * *")
 * @EnforcesRetention("wmo-dossier")
 * void vernietigVerlopenDossiers() { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface EnforcesRetention {

  /** The ids of the retention rules in the register. */
  String[] value();
}
