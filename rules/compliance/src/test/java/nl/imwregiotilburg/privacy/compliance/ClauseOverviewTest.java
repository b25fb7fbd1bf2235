package nl.imwregiotilburg.privacy.compliance;

import static nl.imwregiotilburg.privacy.compliance.Code.EMAIL;
import static nl.imwregiotilburg.privacy.compliance.Code.exemption;
import static nl.imwregiotilburg.privacy.compliance.Code.flow;
import static nl.imwregiotilburg.privacy.compliance.Code.gap;
import static nl.imwregiotilburg.privacy.compliance.Code.map;
import static nl.imwregiotilburg.privacy.compliance.Code.registered;
import static nl.imwregiotilburg.privacy.compliance.Code.unregistered;
import static nl.imwregiotilburg.privacy.compliance.Code.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Kind;
import nl.imwregiotilburg.privacy.analysis.Exemption.Scope;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.compliance.ClauseOverview.Entry;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import nl.imwregiotilburg.privacy.compliance.rule.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ClauseOverviewTest {

  @Test
  void an_open_finding_breaks_its_clause_and_no_other() {
    ClauseOverview overview = overview(unregistered(map(flow(Kind.LOG))));

    assertThat(overview.entries())
        .filteredOn(entry -> entry.verdict() == ClauseVerdict.BROKEN)
        .extracting(Entry::clause)
        .containsExactly("C34");
    Entry confidential = entry(overview, "C34");
    assertThat(confidential.quote()).isEqualTo("jouw gegevens altijd vertrouwelijk van aard");
    assertThat(confidential.rules())
        .containsExactly("personal-data-in-exception", "personal-data-logged");
    assertThat(confidential.open()).hasSize(1);
    assertThat(confidential.suppressed()).isEmpty();
    assertThat(confidential.reasons()).isEmpty();
  }

  @Test
  void finding_nothing_in_code_that_was_seen_is_no_proof() {
    ClauseOverview overview = overview(registered(map(EMAIL), Registered.usual().build()));

    assertThat(overview.entries())
        .extracting(Entry::verdict)
        .containsOnly(ClauseVerdict.NO_VIOLATION_FOUND);
  }

  @Test
  void no_verdict_claims_that_a_clause_is_kept() {
    assertThat(ClauseVerdict.values())
        .extracting(ClauseVerdict::word)
        .containsExactly("broken", "no-violation-found", "unknown");
  }

  @Test
  void where_nothing_was_analysed_or_declared_everything_is_unknown() {
    assertThat(overview(registered(DataMap.empty(), Registered.usual().build())).entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.verdict()).isEqualTo(ClauseVerdict.UNKNOWN);
              assertThat(entry.reasons())
                  .extracting(ClauseOverview.Reason::text)
                  .containsExactly("no class was analysed");
            });
    assertThat(
            overview(
                    registered(
                        map(new nl.imwregiotilburg.privacy.analysis.Element[0]),
                        Registered.usual().build()))
                .entries())
        .allSatisfy(entry -> assertThat(entry.verdict()).isEqualTo(ClauseVerdict.UNKNOWN));
  }

  @Test
  void a_clause_whose_rule_was_not_judged_is_unknown() {
    ClauseOverview overview = overview(unregistered(map(EMAIL)));

    assertThat(entry(overview, "C46").verdict()).isEqualTo(ClauseVerdict.UNKNOWN);
    assertThat(entry(overview, "C46").reasons())
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.text()).contains("register.yml");
              assertThat(reason.textNl()).contains("register");
            });
    assertThat(entry(overview, "C34").verdict()).isEqualTo(ClauseVerdict.NO_VIOLATION_FOUND);
  }

  @ParameterizedTest
  @EnumSource(Gap.Kind.class)
  void a_gap_that_hides_code_makes_a_clause_unknown(Gap.Kind kind) {
    ClauseOverview overview =
        overview(registered(with(map(EMAIL), gap(kind)), Registered.usual().build()));

    boolean hidesHostsOnly =
        kind == Gap.Kind.UNKNOWN_HOST || kind == Gap.Kind.UNREADABLE_CONFIGURATION;
    assertThat(entry(overview, "C46").verdict()).isEqualTo(ClauseVerdict.UNKNOWN);
    assertThat(entry(overview, "C34").verdict())
        .isEqualTo(hidesHostsOnly ? ClauseVerdict.NO_VIOLATION_FOUND : ClauseVerdict.UNKNOWN);
    assertThat(entry(overview, "C46").reasons())
        .extracting(ClauseOverview.Reason::text)
        .containsExactly("1 gap in the analysis may hide a violation");
  }

  @Test
  void a_method_given_up_hides_no_declaration() {
    ClauseOverview overview =
        overview(
            registered(
                with(map(EMAIL), gap(Gap.Kind.METHOD_TOO_COMPLEX)), Registered.usual().build()));

    assertThat(entry(overview, "C16").verdict()).isEqualTo(ClauseVerdict.NO_VIOLATION_FOUND);
  }

  @Test
  void a_gap_does_not_hide_what_was_found() {
    ClauseOverview overview =
        overview(unregistered(with(map(flow(Kind.LOG)), gap(Gap.Kind.CORRUPT_CLASS))));

    assertThat(entry(overview, "C34").verdict()).isEqualTo(ClauseVerdict.BROKEN);
  }

  @ParameterizedTest
  @EnumSource(Confidence.class)
  void a_possibility_or_suspicion_breaks_nothing_but_leaves_a_clause_unknown(Confidence sure) {
    ClauseOverview overview = overview(unregistered(map(flow(Kind.LOG).confidence(sure))));

    boolean sureEnough = sure == Confidence.CERTAIN || sure == Confidence.PROBABLE;
    assertThat(entry(overview, "C34").verdict())
        .isEqualTo(sureEnough ? ClauseVerdict.BROKEN : ClauseVerdict.UNKNOWN);
  }

  @Test
  void an_accepted_risk_leaves_a_clause_unknown() {
    Entry entry =
        entry(
            overview(
                unregistered(
                    with(
                        map(flow(Kind.LOG)),
                        exemption("personal-data-logged", "", Scope.TYPE, "nl.imw.Client")))),
            "C34");

    assertThat(entry.verdict()).isEqualTo(ClauseVerdict.UNKNOWN);
    assertThat(entry.open()).isEmpty();
    assertThat(entry.suppressed()).hasSize(1);
    assertThat(entry.reasons())
        .extracting(ClauseOverview.Reason::text)
        .containsExactly("1 finding accepted by exemption");
  }

  @Test
  void every_clause_that_a_rule_serves_has_its_words() {
    Clauses clauses = Clauses.load();

    assertThat(Rules.all().stream().flatMap(rule -> rule.description().clauses().stream()))
        .allMatch(clauses::knows);
    assertThat(clauses.quote("C45")).isEmpty();
    assertThat(clauses.quote("C99")).isEmpty();
  }

  private static ClauseOverview overview(Case codebase) {
    return ClauseOverview.of(codebase, Compliance.judge(codebase));
  }

  private static Entry entry(ClauseOverview overview, String clause) {
    List<Entry> entries =
        overview.entries().stream().filter(entry -> entry.clause().equals(clause)).toList();
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }
}
