package nl.imwregiotilburg.privacy.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An accepted risk: findings of one rule in this place stay in the report but fail no build, until
 * the date given.
 *
 * <pre>{@code
 * @Exempt(
 *     rule = "personal-data-logged",
 *     reason = "Beveiligd auditlog, NEN 7513",
 *     approvedBy = "FG",
 *     until = "2027-01-01")
 * void legInzageVast(Client client) { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Repeatable(Exempt.Exemptions.class)
public @interface Exempt {

  /** The id of the rule. */
  String rule();

  /** Why the risk is accepted. It is printed in the report. */
  String reason();

  /** Who accepted the risk; empty when nobody did yet. */
  String approvedBy() default "";

  /**
   * The last day on which the exemption holds, as an ISO 8601 date ({@code 2027-01-01}); empty for
   * no end.
   */
  String until() default "";

  /** Holds several exemptions on one declaration; written by the compiler. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
  @interface Exemptions {

    /** The exemptions. */
    Exempt[] value();
  }
}
