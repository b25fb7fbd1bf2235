package nl.imwregiotilburg.privacy.register.reader;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.imwregiotilburg.privacy.register.Breach;
import nl.imwregiotilburg.privacy.register.Measure;
import nl.imwregiotilburg.privacy.register.Rights;

/**
 * {@code rights}, {@code breach} and {@code measures}: what the organisation does itself, and the
 * evidence of it.
 */
final class RightsSection {

  private static final Key<String> METHOD = Key.optional("method", Formats.TEXT);
  private static final Key<Boolean> COPY_KEPT = Key.optional("copy-kept", Formats.FLAG);
  private static final Key<List<String>> FORMATS =
      Key.optional("formats", new Items<>(Formats.MEDIA_TYPE));

  private static final Key<Period> RESPOND_WITHIN = Key.optional("respond-within", Formats.PERIOD);
  private static final Key<List<String>> CHANNELS =
      Key.optional("channels", new Items<>(Formats.TEXT));
  private static final Key<String> FORM = Key.optional("form", Formats.URL);
  private static final Key<Identification> IDENTIFICATION =
      Key.optional(
          "identification",
          Entry.of(
              "how somebody is identified",
              fields -> new Identification(fields.text(METHOD), fields.or(COPY_KEPT, false)),
              METHOD,
              COPY_KEPT));
  private static final Key<List<String>> PORTABILITY =
      Key.optional(
          "portability", Entry.of("portability", fields -> fields.or(FORMATS, List.of()), FORMATS));

  private static final Key<String> PROCEDURE = Key.optional("procedure", Formats.TEXT);
  private static final Key<Duration> NOTIFY_WITHIN =
      Key.optional("notify-within", Formats.DURATION);
  private static final Key<Boolean> ON_SUSPICION = Key.optional("on-suspicion", Formats.FLAG);

  private static final Key<String> TITLE = Key.optional("title", Formats.TEXT);
  private static final Key<String> ID = Key.required("id", Formats.ID);
  private static final Key<List<String>> CLAUSES =
      Key.optional("clauses", new Items<>(Formats.CLAUSE));
  private static final Key<String> OWNER = Key.optional("owner", Formats.TEXT);
  private static final Key<String> EVIDENCE = Key.optional("evidence", Formats.TEXT);
  private static final Key<LocalDate> DATED = Key.optional("dated", Formats.DATE);
  private static final Key<LocalDate> VALID_UNTIL = Key.optional("valid-until", Formats.DATE);

  static final Entry<Rights> RIGHTS =
      Entry.of(
          "the rights",
          RightsSection::rights,
          RESPOND_WITHIN,
          CHANNELS,
          IDENTIFICATION,
          PORTABILITY,
          FORM);

  static final Entry<Breach> BREACH =
      Entry.of(
          "the handling of a breach",
          fields ->
              new Breach(
                  fields.mark(),
                  fields.text(PROCEDURE),
                  fields.find(NOTIFY_WITHIN),
                  fields.or(ON_SUSPICION, false)),
          PROCEDURE,
          NOTIFY_WITHIN,
          ON_SUSPICION);

  static final Items<Measure> MEASURES =
      new Items<>(
          Entry.of(
              "a measure",
              RightsSection::measure,
              ID,
              TITLE,
              CLAUSES,
              OWNER,
              EVIDENCE,
              DATED,
              VALID_UNTIL));

  /** How a data subject is identified before a right is exercised. */
  private record Identification(String method, boolean copyKept) {}

  private RightsSection() {}

  private static Rights rights(Fields fields) {
    Identification identification = fields.or(IDENTIFICATION, new Identification("", false));
    return new Rights(
        fields.mark(),
        fields.find(RESPOND_WITHIN),
        fields.or(CHANNELS, List.of()),
        identification.method(),
        identification.copyKept(),
        fields.or(PORTABILITY, List.of()),
        fields.text(FORM));
  }

  private static Measure measure(Fields fields) {
    return new Measure(
        fields.mark(),
        fields.get(ID),
        fields.text(TITLE),
        fields.or(CLAUSES, List.of()),
        fields.text(OWNER),
        fields.text(EVIDENCE),
        fields.find(DATED),
        fields.find(VALID_UNTIL));
  }
}
