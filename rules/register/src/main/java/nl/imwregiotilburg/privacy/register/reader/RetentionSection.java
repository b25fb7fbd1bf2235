package nl.imwregiotilburg.privacy.register.reader;

import java.time.LocalDate;
import java.time.Period;
import nl.imwregiotilburg.privacy.register.RetentionRule;

/** {@code retention}: how long data is kept, from what event, and what happens then. */
final class RetentionSection {

  private static final Key<Period> PERIOD = Key.required("period", Formats.PERIOD);
  private static final Key<String> FROM = Key.optional("from", Formats.TEXT);
  private static final Key<String> LAW = Key.optional("law", Formats.TEXT);
  private static final Key<String> THEN = Key.optional("then", Words.AFTERWARDS);
  private static final Key<Period> ON_REQUEST_WITHIN =
      Key.optional("on-request-within", Formats.PERIOD);
  private static final Key<Period> MINIMUM = Key.optional("minimum", Formats.PERIOD);
  private static final Key<Period> MAXIMUM = Key.optional("maximum", Formats.PERIOD);
  private static final Key<LocalDate> REVIEW_BEFORE = Key.optional("review-before", Formats.DATE);

  private static final Key<String> START_FIELD = Key.optional("start-field", Formats.ID);

  static final Entries<RetentionRule> RETENTION =
      Entries.section(
          Section.RETENTION,
          Formats.ID,
          Entry.of(
              "a retention rule",
              RetentionSection::rule,
              PERIOD,
              FROM,
              LAW,
              THEN,
              ON_REQUEST_WITHIN,
              MINIMUM,
              MAXIMUM,
              REVIEW_BEFORE,
              START_FIELD));

  private RetentionSection() {}

  private static RetentionRule rule(Fields fields) {
    return new RetentionRule(
        fields.mark(),
        fields.id(),
        fields.get(PERIOD),
        fields.text(FROM),
        fields.text(LAW),
        fields.text(THEN),
        fields.find(ON_REQUEST_WITHIN),
        fields.find(MINIMUM),
        fields.find(MAXIMUM),
        fields.find(REVIEW_BEFORE),
        fields.find(START_FIELD));
  }
}
