package nl.imwregiotilburg.privacy.compliance;

import static nl.imwregiotilburg.privacy.compliance.Code.EMAIL;
import static nl.imwregiotilburg.privacy.compliance.Code.element;
import static nl.imwregiotilburg.privacy.compliance.Code.exemption;
import static nl.imwregiotilburg.privacy.compliance.Code.flow;
import static nl.imwregiotilburg.privacy.compliance.Code.gap;
import static nl.imwregiotilburg.privacy.compliance.Code.map;
import static nl.imwregiotilburg.privacy.compliance.Code.registered;
import static nl.imwregiotilburg.privacy.compliance.Code.unregistered;
import static nl.imwregiotilburg.privacy.compliance.Code.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Kind;
import nl.imwregiotilburg.privacy.analysis.Exemption.Scope;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdict.Evidence;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdict.Verdict;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import nl.imwregiotilburg.privacy.compliance.rule.Rules;
import nl.imwregiotilburg.privacy.register.reader.StatementReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ClauseVerdictsTest {

  private static final String SENDS =
      """
      categories: {emailadres: {kind: ordinary}}
      purposes: {hulpverlening: {categories: [emailadres], retention: r, recipients: [mailer], legal-basis: {ground: contract, contract: hulp}}}
      retention: {r: {period: P1Y}}
      recipients:
        mailer:
          role: processor
          categories: [emailadres]
          recognised-by: {hosts: [mailer.example]}
          %s
      """;

  private static final String TRANSFERS =
      """
      C46: {meaning: x, kinds: [decidable], rules: [transfer-outside-eu], says: {territory: EU}}
      C47: {meaning: x, kinds: [decidable], rules: [transfer-outside-eu], says: {transfer-safeguards: [standard-contractual-clauses, explicit-consent]}}
      """;

  @Test
  void an_open_finding_breaks_its_clause_and_no_other() {
    List<ClauseVerdict> verdicts = verdicts(unregistered(map(flow(Kind.LOG))));

    assertThat(verdicts)
        .filteredOn(it -> it.byStatement() == Verdict.BROKEN)
        .extracting(ClauseVerdict::clause)
        .containsExactly("C34");
    ClauseVerdict confidential = of(verdicts, "C34");
    assertThat(confidential.quote()).isEqualTo("jouw gegevens altijd vertrouwelijk van aard");
    assertThat(confidential.byLaw()).isEqualTo(Verdict.UNKNOWN);
    assertThat(confidential.evidence().get(0).findings()).hasSize(1);
    assertThat(confidential.evidence().get(0).textNl()).startsWith("1 bevinding: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US | {safeguard: adequacy} | BROKEN | KEPT",
        "US | {safeguard: standard-contractual-clauses, document: scc.pdf} | KEPT | KEPT",
        "US | {safeguard: none} | BROKEN | BROKEN",
        "IN | {safeguard: none} | BROKEN | BROKEN",
        "'NO' | {safeguard: none} | BROKEN | KEPT",
        "NL | {safeguard: none} | KEPT | KEPT",
      })
  void a_transfer_is_judged_by_the_statement_and_by_the_law(
      String country, String safeguard, Verdict byStatement, Verdict byLaw) {
    String where =
        "countries: {parent: %s, contract: %s, storage: [%s]}\n    transfer: %s"
            .formatted(quoted(country), quoted(country), quoted(country), safeguard);

    ClauseVerdict clause =
        of(
            verdicts(
                Organisation.of(SENDS.formatted(where))
                    .saying(TRANSFERS)
                    .with(map(flow(Kind.HTTP).to("https", "mailer.example")))),
            "C46");

    assertThat(clause.byStatement()).as("%s", clause.evidence()).isEqualTo(byStatement);
    assertThat(clause.byLaw()).as("%s", clause.evidence()).isEqualTo(byLaw);
  }

  private static String quoted(String country) {
    return "\"" + country + "\"";
  }

  @Test
  void kept_needs_something_that_was_looked_at_and_everything_seen() {
    Organisation organisation =
        Organisation.of(SENDS.formatted("countries: {parent: NL, contract: NL, storage: [NL]}"))
            .saying(TRANSFERS);
    DataMap code = map(flow(Kind.HTTP).to("https", "mailer.example"));

    ClauseVerdict kept = of(verdicts(organisation.with(code)), "C46");
    assertThat(kept.byStatement()).as("%s", kept.evidence()).isEqualTo(Verdict.KEPT);
    assertThat(kept.evidence()).extracting(Evidence::kind).contains(Evidence.Kind.CHECKED);
    assertThat(
            of(verdicts(organisation.with(with(code, gap(Gap.Kind.CORRUPT_CLASS)))), "C46")
                .byStatement())
        .isEqualTo(Verdict.UNKNOWN);
    assertThat(of(verdicts(organisation.with(DataMap.empty())), "C46").byStatement())
        .isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void whose_data_is_kept_takes_a_stored_type_to_see() {
    Organisation organisation =
        Organisation.of("")
            .saying("C13: {meaning: x, kinds: [decidable], rules: [subject-missing]}");
    ClauseVerdict unseen = of(verdicts(organisation.with(map(EMAIL))), "C13");
    Element nobodys = element(EMAIL.id()).subject(Optional.empty()).build();

    assertThat(unseen.byStatement()).isEqualTo(Verdict.UNKNOWN);
    assertThat(unseen.byLaw()).isEqualTo(Verdict.UNKNOWN);
    assertThat(unseen.evidence())
        .filteredOn(it -> it.kind() == Evidence.Kind.DOUBT)
        .extracting(Evidence::textNl)
        .containsExactly(
            "in geen opgeslagen type zijn persoonsgegevens aangewezen, dus van wie gegevens worden"
                + " bewaard is niet te zien");
    assertThat(of(verdicts(organisation.with(Code.kept(EMAIL))), "C13").byStatement())
        .isEqualTo(Verdict.KEPT);
    assertThat(of(verdicts(organisation.with(Code.kept(nobodys))), "C13").byStatement())
        .isEqualTo(Verdict.BROKEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[falsifiable] | [personal-data-logged] | NO_VIOLATION_FOUND",
        "[decidable] | [personal-data-logged] | KEPT",
        "[decidable, falsifiable] | [personal-data-logged] | NO_VIOLATION_FOUND",
        "[organisational] | [] | ORGANISATIONAL",
        "[organisational, decidable] | [personal-data-logged] | ORGANISATIONAL",
        "[descriptive] | [] | NO_PROMISE",
        "[decidable] | [purpose-exceeded] | UNKNOWN",
        "[register] | [statement-drift] | UNKNOWN",
        "[register] | [statement-conflict] | KEPT",
      })
  void a_clause_gets_no_more_than_its_kinds_and_rules_allow(
      String kinds, String rules, Verdict verdict) {
    ClauseVerdict clause =
        of(
            verdicts(
                Organisation.of("")
                    .saying("C01: {meaning: x, kinds: %s, rules: %s}".formatted(kinds, rules))
                    .with(map(EMAIL))),
            "C01");

    assertThat(clause.byStatement()).isEqualTo(verdict);
    assertThat(clause.byLaw()).isEqualTo(verdict);
  }

  @Test
  void a_rule_that_does_not_exist_and_a_part_nobody_checks_are_named() {
    ClauseVerdict clause =
        of(
            verdicts(
                Organisation.of("")
                    .saying(
                        "C01: {meaning: x, kinds: [decidable], rules: [access-exceeded], unchecked: of er een hek is}")
                    .with(map(EMAIL))),
            "C01");

    assertThat(clause.byStatement()).isEqualTo(Verdict.UNKNOWN);
    assertThat(clause.evidence())
        .extracting(Evidence::textNl)
        .contains("regel access-exceeded bestaat nog niet", "niet getoetst is of er een hek is");
  }

  @Test
  void attestations_are_shown_with_owner_and_last_day() {
    String clauses = "C28: {meaning: x, kinds: [organisational], rules: [attestation-expired]}";
    String measure =
        "measures: [{id: vog, clauses: [C28], owner: HR, evidence: steekproef, valid-until: 2026-11-30}]";

    assertThat(attested(Organisation.of(measure).saying(clauses)))
        .containsExactly("vog, HR: steekproef, geldig tot 2026-11-30");
    assertThat(attested(Organisation.of(measure).saying(clauses).on("2026-12-01")))
        .containsExactly("vog, HR: steekproef, verlopen op 2026-11-30");
    assertThat(attested(Organisation.of("").saying(clauses)))
        .containsExactly("in het register staat geen maatregel met bewijs");
  }

  private static List<String> attested(Organisation organisation) {
    ClauseVerdict clause = of(verdicts(organisation.with(map(EMAIL))), "C28");
    assertThat(clause.byStatement()).isEqualTo(Verdict.ORGANISATIONAL);
    return clause.evidence().stream()
        .filter(it -> it.kind() == Evidence.Kind.ATTESTATION)
        .map(Evidence::textNl)
        .toList();
  }

  @Test
  void a_roll_up_is_as_good_as_its_worst_part() {
    String clauses =
        """
        C01: {meaning: x, kinds: [falsifiable], rules: [personal-data-logged]}
        C02: {meaning: x, kinds: [register], rules: [legal-basis-missing]}
        C03: {meaning: x, kinds: [descriptive]}
        C04: {meaning: x, kinds: [roll-up], of: [C01, C02, C03]}
        C05: {meaning: x, kinds: [roll-up], of: [C01, C02], by: law}
        C06: {meaning: x, kinds: [roll-up], of: [C03]}
        """;
    List<ClauseVerdict> quiet = verdicts(Organisation.of("").saying(clauses).with(map(EMAIL)));
    List<ClauseVerdict> leaking =
        verdicts(Organisation.of("").saying(clauses).with(map(flow(Kind.LOG))));
    List<ClauseVerdict> unlawful =
        verdicts(Organisation.of("purposes: {p: }").saying(clauses).with(map(EMAIL)));

    assertThat(of(quiet, "C04").byStatement()).isEqualTo(Verdict.NO_VIOLATION_FOUND);
    assertThat(of(quiet, "C06").byStatement()).isEqualTo(Verdict.NO_PROMISE);
    assertThat(of(leaking, "C04").byStatement()).isEqualTo(Verdict.BROKEN);
    assertThat(of(leaking, "C05").byStatement()).isEqualTo(Verdict.UNKNOWN);
    assertThat(of(unlawful, "C05").byStatement()).isEqualTo(Verdict.BROKEN);
    assertThat(of(leaking, "C04").evidence())
        .extracting(Evidence::textNl)
        .contains("geschonden: C01", "geen toezegging: C03");
  }

  @ParameterizedTest
  @EnumSource(Gap.Kind.class)
  void a_gap_that_hides_code_makes_a_clause_unknown(Gap.Kind kind) {
    List<ClauseVerdict> verdicts =
        verdicts(registered(with(map(EMAIL), gap(kind)), Registered.usual().build()));

    boolean hidesHostsOnly =
        kind == Gap.Kind.UNKNOWN_HOST || kind == Gap.Kind.UNREADABLE_CONFIGURATION;
    assertThat(of(verdicts, "C46").byStatement()).isEqualTo(Verdict.UNKNOWN);
    assertThat(of(verdicts, "C34").byStatement())
        .isEqualTo(hidesHostsOnly ? Verdict.NO_VIOLATION_FOUND : Verdict.UNKNOWN);
    assertThat(of(verdicts, "C46").evidence())
        .extracting(Evidence::text)
        .contains("1 gap in the analysis may hide a violation");
  }

  @Test
  void a_method_given_up_hides_no_declaration() {
    List<ClauseVerdict> verdicts =
        verdicts(
            Organisation.of(SENDS.formatted("agreement: {ref: x}"))
                .saying("C16: {meaning: x, kinds: [decidable], rules: [purpose-missing]}")
                .with(with(map(EMAIL), gap(Gap.Kind.METHOD_TOO_COMPLEX))));

    assertThat(of(verdicts, "C16").byStatement()).isEqualTo(Verdict.KEPT);
  }

  @Test
  void a_gap_does_not_hide_what_was_found() {
    assertThat(
            of(
                    verdicts(unregistered(with(map(flow(Kind.LOG)), gap(Gap.Kind.CORRUPT_CLASS)))),
                    "C34")
                .byStatement())
        .isEqualTo(Verdict.BROKEN);
  }

  @ParameterizedTest
  @EnumSource(Confidence.class)
  void a_possibility_or_suspicion_breaks_nothing_but_leaves_a_clause_unknown(Confidence sure) {
    boolean sureEnough = sure == Confidence.CERTAIN || sure == Confidence.PROBABLE;

    assertThat(
            of(verdicts(unregistered(map(flow(Kind.LOG).confidence(sure)))), "C34").byStatement())
        .isEqualTo(sureEnough ? Verdict.BROKEN : Verdict.UNKNOWN);
  }

  @Test
  void an_accepted_risk_leaves_a_clause_unknown() {
    ClauseVerdict clause =
        of(
            verdicts(
                unregistered(
                    with(
                        map(flow(Kind.LOG)),
                        exemption("personal-data-logged", "", Scope.TYPE, "nl.imw.Client")))),
            "C34");

    assertThat(clause.byStatement()).isEqualTo(Verdict.UNKNOWN);
    assertThat(clause.evidence())
        .extracting(Evidence::text)
        .contains("1 finding accepted by exemption");
  }

  @Test
  void where_nothing_was_declared_what_code_decides_is_unknown() {
    assertThat(
            of(verdicts(registered(map(new Element[0]), Registered.usual().build())), "C34")
                .byStatement())
        .isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void findings_go_to_the_clauses_of_the_own_statement() {
    Case codebase =
        Organisation.of("")
            .saying("C07: {meaning: x, kinds: [falsifiable], rules: [personal-data-logged]}")
            .with(map(flow(Kind.LOG)));

    assertThat(Compliance.judge(codebase).findings())
        .filteredOn(it -> it.rule().equals("personal-data-logged"))
        .extracting(Finding::clauses)
        .containsExactly(List.of("C07"));
    assertThat(of(verdicts(codebase), "C07").byStatement()).isEqualTo(Verdict.BROKEN);
  }

  @Test
  void the_worked_example_knows_every_clause_of_every_rule() {
    assertThat(Rules.all().stream().flatMap(rule -> rule.description().clauses().stream()))
        .allMatch(StatementReader.workedExample().clauses()::containsKey);
    for (var clause : StatementReader.workedExample().clauses().values()) {
      for (String rule : clause.rules()) {
        Rules.describe(rule)
            .filter(it -> !it.id().startsWith("statement-") && !it.clauses().isEmpty())
            .ifPresent(
                it ->
                    assertThat(it.clauses().contains(clause.id()) || rolled(it.id()))
                        .as(clause.id() + " and " + it.id())
                        .isTrue());
      }
    }
  }

  /** Rules whose clauses in the worked example go beyond those they name. */
  private static boolean rolled(String rule) {
    return List.of(
            "retention-missing", "retention-unregistered", "attestation-expired", "statement-drift")
        .contains(rule);
  }

  private static List<ClauseVerdict> verdicts(Case codebase) {
    return ClauseVerdicts.of(codebase, Compliance.judge(codebase), List.of());
  }

  private static ClauseVerdict of(List<ClauseVerdict> verdicts, String clause) {
    Optional<ClauseVerdict> found =
        verdicts.stream().filter(it -> it.clause().equals(clause)).findFirst();
    assertThat(found).as(clause).isPresent();
    return found.orElseThrow();
  }
}
