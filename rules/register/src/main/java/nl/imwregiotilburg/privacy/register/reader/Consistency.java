package nl.imwregiotilburg.privacy.register.reader;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RetentionRule;

/** What a register says twice, differently: mistakes that show only once all of it was read. */
final class Consistency {

  /** Periods of months and days are compared from a day, as they are when they run. */
  private static final LocalDate START = LocalDate.of(2001, 1, 1);

  private Consistency() {}

  static void check(Register register, Reading reading) {
    register.retention().values().forEach(rule -> check(rule, reading));
    Map<String, Recipient> owners = new HashMap<>();
    for (Recipient recipient : register.recipients().values()) {
      for (String host : recipient.recognisedBy().hosts()) {
        Recipient other = owners.putIfAbsent(host, recipient);
        if (other != null && !other.id().equals(recipient.id())) {
          reading.problem(
              recipient.mark(),
              "recipients.%s.recognised-by.hosts: '%s' is a host of recipients.%s too, so nobody knows whose it is; give each its own, or make them one recipient"
                  .formatted(recipient.id(), host, other.id()));
        }
      }
    }
  }

  private static void check(RetentionRule rule, Reading reading) {
    rule.minimum()
        .filter(minimum -> longer(minimum, rule.period()))
        .ifPresent(
            minimum ->
                reading.problem(
                    rule.mark(),
                    "retention.%s: the period %s is shorter than its own minimum %s"
                        .formatted(rule.id(), rule.period(), minimum)));
    rule.maximum()
        .filter(maximum -> longer(rule.period(), maximum))
        .ifPresent(
            maximum ->
                reading.problem(
                    rule.mark(),
                    "retention.%s: the period %s is longer than its own maximum %s"
                        .formatted(rule.id(), rule.period(), maximum)));
    if (rule.minimum().isPresent()
        && rule.maximum().isPresent()
        && longer(rule.minimum().get(), rule.maximum().get())) {
      reading.problem(
          rule.mark(),
          "retention.%s: the minimum %s is longer than the maximum %s"
              .formatted(rule.id(), rule.minimum().get(), rule.maximum().get()));
    }
  }

  private static boolean longer(Period one, Period other) {
    return START.plus(one).isAfter(START.plus(other));
  }
}
