package nl.imwregiotilburg.privacy.compliance.rule;

import java.time.Period;
import java.util.Collection;
import nl.imwregiotilburg.privacy.analysis.RetentionJob;
import nl.imwregiotilburg.privacy.analysis.StoredType;
import nl.imwregiotilburg.privacy.analysis.UsedPeriod;
import nl.imwregiotilburg.privacy.register.RetentionRule;

/** What {@link RetentionUnenforced} tells. */
final class RetentionWording {

  private RetentionWording() {}

  static Violation.Text unenforced(StoredType type, RetentionRule rule) {
    boolean atOnce = rule.period().isZero();
    String event = rule.from().isEmpty() ? "" : " from " + rule.from();
    return new Violation.Text(
        type.simpleName()
            + " is kept ("
            + type.technology()
            + ") under retention rule "
            + rule.id()
            + " ("
            + period(rule.period())
            + event
            + "), and no method enforces that rule",
        "kept for ever",
        "write "
            + (atOnce ? "" : "@Scheduled and ")
            + "@EnforcesRetention(\""
            + rule.id()
            + "\") on the method that deletes or anonymises "
            + type.simpleName()
            + (atOnce
                ? " at " + (rule.from().isEmpty() ? "that event" : rule.from())
                : " after " + call(rule.period()))
            + "; if there is none, write it");
  }

  static Violation.Text withoutStart(StoredType type, RetentionRule rule, String field) {
    return new Violation.Text(
        type.simpleName()
            + " has no field '"
            + field
            + "', from which "
            + rule.id()
            + " counts its "
            + period(rule.period()),
        "since when?",
        "add the field "
            + field
            + " with the date of "
            + (rule.from().isEmpty() ? "the event that starts the period" : rule.from())
            + ", or correct retention."
            + rule.id()
            + ".start-field in the register");
  }

  static Violation.Text otherPeriod(String what, UsedPeriod used, RetentionRule rule) {
    boolean longer = Term.of(used.period()).longerThan(Term.of(rule));
    return new Violation.Text(
        what
            + " deletes after "
            + period(used.period())
            + ", the register says "
            + rule.id()
            + " is "
            + period(rule.period())
            + (rule.law().isEmpty() ? "" : " (" + rule.law() + ")"),
        longer ? "kept too long" : "deleted too early",
        "write "
            + period(rule.period())
            + " here, as retention."
            + rule.id()
            + ".period in the register; or, if this is right, correct the register");
  }

  static Violation.Text unregistered(RetentionJob job, String id, Collection<String> registered) {
    return new Violation.Text(
        job.shortName()
            + " enforces retention rule '"
            + id
            + "', which the register lacks"
            + Wording.nearest(id, registered),
        "",
        Nearest.to(id, registered)
            .map(near -> "write @EnforcesRetention(\"" + near + "\"), or register " + id)
            .orElse("register " + id + " under retention, with its period"));
  }

  static Violation.Text notStarted(RetentionJob job, boolean onEvent) {
    return new Violation.Text(
        job.shortName()
            + " enforces "
            + String.join(", ", job.rules())
            + " and is never started, as far as can be seen: "
            + job.triggeredBy(),
        "never runs",
        onEvent
            ? "call it where the event that ends the keeping is handled"
            : "write @Scheduled on it, or call it from a job that runs");
  }

  /** A period with weeks as people count them. */
  private static String period(Period period) {
    return period.toTotalMonths() == 0 && period.getDays() > 0 && period.getDays() % 7 == 0
        ? "P" + period.getDays() / 7 + "W"
        : period.toString();
  }

  private static String period(String iso) {
    return iso.contains("T") ? iso : period(Period.parse(iso));
  }

  private static String call(Period period) {
    return period(period) + ", as LocalDate.now().minus(Period.parse(\"" + period(period) + "\"))";
  }
}
