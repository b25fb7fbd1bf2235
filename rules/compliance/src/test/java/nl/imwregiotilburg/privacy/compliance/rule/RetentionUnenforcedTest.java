package nl.imwregiotilburg.privacy.compliance.rule;

import static nl.imwregiotilburg.privacy.compliance.Code.element;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Coverage;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Deletion;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.RetentionJob;
import nl.imwregiotilburg.privacy.analysis.RetentionJob.Trigger;
import nl.imwregiotilburg.privacy.analysis.StoredExpiry;
import nl.imwregiotilburg.privacy.analysis.StoredType;
import nl.imwregiotilburg.privacy.analysis.UsedPeriod;
import nl.imwregiotilburg.privacy.compliance.Code;
import nl.imwregiotilburg.privacy.compliance.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RetentionUnenforcedTest {

  private static final Location TYPE = new Location("/src/Client.java", 12, 7, 13);
  private static final Location METHOD = new Location("/src/Opschoning.java", 9, 8, 16);
  private static final Location LINE = new Location("/src/Opschoning.java", 10, 40, 42);
  private static final String REGISTER =
      """
      categories: {naam: {kind: ordinary}, emailadres: {kind: ordinary}}
      purposes:
        hulpverlening:
          legal-basis: {ground: legal-obligation, law: Wmo}
          categories: [naam, emailadres]
          retention: dossier
        nieuwsbrief:
          legal-basis: {ground: consent, text: toestemming.md}
          categories: [emailadres]
          retention: intrekking
      retention:
        dossier: {period: P15Y, from: ontvangst%s}
        intrekking: {period: P0D, from: intrekking}
      """;

  @Test
  void a_stored_type_needs_a_job_for_its_rule() {
    assertThat(judge("", stored()).violations())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.text().message())
                  .isEqualTo(
                      "Client is kept (JPA) under retention rule dossier (P15Y from ontvangst), and"
                          + " no method enforces that rule");
              assertThat(found.text().mend()).contains("@EnforcesRetention(\"dossier\")");
              assertThat(found.location()).isEqualTo(TYPE);
              assertThat(found.severity()).isEqualTo(Severity.ERROR);
              assertThat(found.clauses()).containsExactly("C39", "C40");
            });
    assertThat(judge("", stored(), job("dossier", "P15Y"))).satisfies(this::isClean);
    assertThat(judge("", stored(), job("intrekking")).violations())
        .as("a job for another rule")
        .hasSize(1);
  }

  @Test
  void what_is_no_root_or_holds_no_personal_data_needs_none() {
    Element naam = element("nl.imw.Client.naam").build();

    assertThat(judge("", map(List.of(naam), type("Client", false, "naam"))).violations())
        .as("a part")
        .isEmpty();
    assertThat(judge("", map(List.of(), type("Client", true, "naam"))).violations())
        .as("no personal data")
        .isEmpty();
  }

  @Test
  void a_rule_that_the_data_names_overrides_those_of_the_register_and_the_longest_holds() {
    Element both =
        element("nl.imw.Client.emailadres").purposes("nieuwsbrief", "hulpverlening").build();
    Element own = element("nl.imw.Client.emailadres").retentions("intrekking").build();
    StoredType client = type("Client", true, "emailadres");

    assertThat(judge("", map(List.of(both), client)).violations())
        .singleElement()
        .satisfies(found -> assertThat(found.subject()).isEqualTo("nl.imw.Client dossier"));
    assertThat(judge("", map(List.of(own), client)).violations())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.subject()).isEqualTo("nl.imw.Client intrekking");
              assertThat(found.text().mend()).contains("at intrekking").doesNotContain("Scheduled");
            });
    assertThat(judge("", map(List.of(own), client), job("intrekking"))).satisfies(this::isClean);
  }

  @Test
  void inherited_and_embedded_data_and_value_objects_are_kept_with_a_type() {
    Element inherited = element("nl.imw.Basis.naam").build();
    Element embedded = element("nl.imw.Adres.naam").build();
    StoredType basis = type("Basis", false, "naam");
    StoredType adres = type("Adres", false, "naam");
    StoredType child =
        new StoredType("nl.imw.Kind", "JPA", true, List.of(), List.of("nl.imw.Basis"), "app", TYPE);
    StoredType holder =
        new StoredType(
            "nl.imw.Huis",
            "JPA",
            true,
            List.of(new StoredType.Field("adres", "nl.imw.Adres", "", "", TYPE)),
            List.of(),
            "app",
            TYPE);

    assertThat(judge("", map(List.of(inherited), basis, child)).violations())
        .extracting(Violation::subject)
        .containsExactly("nl.imw.Kind dossier");
    assertThat(judge("", map(List.of(embedded), adres, holder)).violations())
        .extracting(Violation::subject)
        .containsExactly("nl.imw.Huis dossier");
  }

  @ParameterizedTest
  @CsvSource({
    "P15Y,",
    "P180M,",
    "P5475D,",
    "P5479D,",
    "P20Y, kept too long",
    "P16Y, kept too long",
    "P14Y, deleted too early",
    "PT36H, deleted too early",
  })
  void a_job_waits_as_long_as_the_register_says(String period, String wrong) {
    Outcome outcome = judge(", law: \"Wmo 2015 art. 5.3.4\"", stored(), job("dossier", period));

    if (wrong == null) {
      assertThat(outcome).satisfies(this::isClean);
    } else {
      assertThat(outcome.violations())
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.text().detail()).isEqualTo(wrong);
                assertThat(found.text().message())
                    .isEqualTo(
                        "Opschoning.ruimOp() deletes after "
                            + period
                            + ", the register says dossier is P15Y (Wmo 2015 art. 5.3.4)");
                assertThat(found.location()).isEqualTo(LINE);
                assertThat(found.severity()).isEqualTo(Severity.ERROR);
              });
    }
  }

  @Test
  void the_law_is_broken_beyond_the_maximum_and_below_the_minimum() {
    assertThat(wrong(", maximum: P15Y", "P16Y").bearing()).isEqualTo(Bearing.STATEMENT_AND_LAW);
    assertThat(wrong("", "P16Y").bearing()).isEqualTo(Bearing.STATEMENT);
    assertThat(wrong("", "P16Y").clauses()).containsExactly("C39", "C40");
    assertThat(wrong(", minimum: P15Y", "P14Y"))
        .satisfies(
            found -> {
              assertThat(found.bearing()).isEqualTo(Bearing.STATEMENT_AND_LAW);
              assertThat(found.clauses()).containsExactly("C40");
            });
    assertThat(wrong("", "P14Y"))
        .as("nothing prescribes the period")
        .satisfies(
            found -> {
              assertThat(found.severity()).isEqualTo(Severity.WARNING);
              assertThat(found.bearing()).isEqualTo(Bearing.QUESTION);
            });
  }

  @Test
  void one_of_several_periods_is_enough_and_an_unknown_one_proves_nothing() {
    assertThat(judge("", stored(), job("dossier", "P1D", "P15Y"))).satisfies(this::isClean);
    assertThat(judge("", stored(), job("dossier", "", "P15Y"))).satisfies(this::isClean);

    Outcome unknown = judge("", stored(), job("dossier", "", "P20Y"));
    assertThat(unknown.violations()).isEmpty();
    assertThat(unknown.unjudged())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.reason()).contains("could not be read in its code: dossier");
              assertThat(it.clauses()).containsExactly("C40");
            });
    assertThat(judge("", stored(), job("dossier")).unjudged()).as("no period at all").hasSize(1);
  }

  @Test
  void a_job_that_nothing_starts_is_a_warning_and_an_unseen_start_is_said() {
    assertThat(judge("", stored(), started(Trigger.NONE, "dossier", "P15Y")).violations())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.severity()).isEqualTo(Severity.WARNING);
              assertThat(found.location()).isEqualTo(METHOD);
              assertThat(found.clauses()).containsExactly("C39");
            });

    Outcome unseen = judge("", stored(), started(Trigger.UNKNOWN, "dossier", "P15Y"));
    assertThat(unseen.violations()).isEmpty();
    assertThat(unseen.unjudged())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.reason())
                    .isEqualTo("whether anything starts Opschoning.ruimOp(): because"));
    assertThat(judge("", map(List.of()), started(Trigger.UNKNOWN, "intrekking")).unjudged())
        .as("a withdrawal comes from outside")
        .isEmpty();
  }

  @Test
  void a_job_for_a_rule_the_register_lacks_is_told_the_nearest() {
    assertThat(judge("", map(List.of()), job("dosier", "P15Y")).violations())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.text().message())
                    .isEqualTo(
                        "Opschoning.ruimOp() enforces retention rule 'dosier', which the register"
                            + " lacks; did you mean 'dossier'?"));
  }

  @Test
  void a_type_that_expires_by_itself_needs_no_job_and_the_right_period() {
    assertThat(judge(expiring("P5479D"))).satisfies(this::isClean);
    assertThat(judge(expiring("P30D")).violations())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.text().message())
                    .isEqualTo("Client deletes after P30D, the register says dossier is P15Y"));
    assertThat(judge(expiring("")).violations()).isEmpty();
    assertThat(judge(expiring("")).unjudged()).hasSize(1);
  }

  @Test
  void the_date_from_which_a_period_counts_is_a_field_of_the_type() {
    assertThat(judge(", start-field: naam", stored(), job("dossier", "P15Y")))
        .satisfies(this::isClean);
    assertThat(judge(", start-field: ontvangenOp", stored(), job("dossier", "P15Y")).violations())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.text().message())
                    .isEqualTo(
                        "Client has no field 'ontvangenOp', from which dossier counts its P15Y"));
  }

  @Test
  void data_that_no_mapped_type_keeps_is_said_to_be_out_of_sight() {
    DataMap loose =
        map(List.of(element("nl.imw.Lezer.emailadres").purposes("nieuwsbrief").build()));

    assertThat(judge("", loose).violations()).isEmpty();
    assertThat(judge("", loose).unjudged())
        .singleElement()
        .satisfies(it -> assertThat(it.reason()).endsWith("kept and deleted: intrekking"));
    assertThat(judge("", loose, job("intrekking"))).satisfies(this::isClean);
    assertThat(judge("", stored()).unjudged()).as("reported already").isEmpty();
  }

  @Test
  void nothing_is_judged_on_part_of_a_build_or_without_a_register() {
    Case whole = Organisation.of(REGISTER.formatted("")).with(stored());
    Case part = new Case(whole.map(), whole.register(), whole.statement(), false, whole.today());

    assertThat(new RetentionUnenforced().judge(part).violations()).isEmpty();
    assertThat(new RetentionUnenforced().judge(part).unjudged()).hasSize(1);
    assertThat(new RetentionUnenforced().judge(Code.unregistered(stored())).unjudged()).hasSize(1);
  }

  private static Violation wrong(String rule, String period) {
    return judge(rule, stored(), job("dossier", period)).violations().get(0);
  }

  private void isClean(Outcome outcome) {
    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.unjudged()).isEmpty();
    assertThat(outcome.checked()).isNotEmpty();
  }

  private static Outcome judge(DataMap map) {
    return new RetentionUnenforced().judge(Organisation.of(REGISTER.formatted("")).with(map));
  }

  private static Outcome judge(String rule, DataMap map, RetentionJob... jobs) {
    return new RetentionUnenforced()
        .judge(
            Organisation.of(REGISTER.formatted(rule))
                .with(
                    map.toBuilder()
                        .deletion(new Deletion(Arrays.asList(jobs), List.of()))
                        .build()));
  }

  private static DataMap expiring(String period) {
    return stored().toBuilder()
        .deletion(
            new Deletion(
                List.of(),
                List.of(
                    new StoredExpiry(
                        "nl.imw.Client", new UsedPeriod(period, "@TimeToLive", LINE), "app"))))
        .build();
  }

  private static RetentionJob job(String rule, String... periods) {
    return started(Trigger.SEEN, rule, periods);
  }

  private static RetentionJob started(Trigger trigger, String rule, String... periods) {
    return new RetentionJob(
        "nl.imw.Opschoning",
        "ruimOp",
        List.of(rule),
        Stream.of(periods).map(period -> new UsedPeriod(period, "minus", LINE)).toList(),
        trigger,
        "because",
        "app",
        METHOD);
  }

  private static DataMap stored() {
    return map(List.of(element("nl.imw.Client.naam").build()), type("Client", true, "naam"));
  }

  private static StoredType type(String name, boolean root, String field) {
    return new StoredType(
        "nl.imw." + name,
        "JPA",
        root,
        List.of(new StoredType.Field(field, "java.lang.String", "", "", TYPE)),
        List.of(),
        "app",
        TYPE);
  }

  private static DataMap map(List<Element> elements, StoredType... types) {
    return DataMap.builder()
        .elements(elements)
        .coverage(new Coverage(1, 10, 0, List.of(), 10, 100, new TreeMap<>()))
        .stored(Arrays.asList(types))
        .build();
  }
}
