package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A retention rule.
 *
 * @param from the event that starts the period; a period without one (empty) cannot be checked
 * @param law what prescribes the period; empty when not given
 * @param then what happens afterwards: destroy, erase, anonymise, archive; empty when not given
 * @param onRequestWithin within what time it is destroyed when the data subject asks for it
 * @param minimum the shortest period the law prescribes
 * @param maximum the longest period the law allows
 * @param reviewBefore when the rule itself must be looked at again
 * @param startField the field of stored types that holds the date of the event; when given, every
 *     stored type under the rule must have it
 */
public record RetentionRule(
    Mark mark,
    String id,
    Period period,
    String from,
    String law,
    String then,
    Optional<Period> onRequestWithin,
    Optional<Period> minimum,
    Optional<Period> maximum,
    Optional<LocalDate> reviewBefore,
    Optional<String> startField) {}
