package nl.imwregiotilburg.privacy.plugin.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Coverage;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;
import nl.imwregiotilburg.privacy.plugin.Samples;
import org.junit.jupiter.api.Test;

final class ClauseJudgementTest {

  private static final Element EMAIL = Samples.element("emailadres", "emailadres");
  private static final Location LINE = Location.ofLine(Samples.SERVICE, 42);

  @Test
  void a_finding_breaks_the_statement_but_not_surely_the_law() {
    Clause clause = clause(seen(List.of(), Samples.logged(EMAIL, LINE)), "C34");

    assertThat(clause.text()).isEqualTo("jouw gegevens altijd vertrouwelijk van aard");
    assertThat(clause.byStatement()).isEqualTo(Clause.Verdict.BROKEN);
    assertThat(clause.byLaw()).isEqualTo(Clause.Verdict.UNKNOWN);
    assertThat(clause.evidence()).startsWith("1 bevinding: ");
  }

  @Test
  void what_the_law_wants_registered_and_certainly_is_not_breaks_the_law() {
    Clause certain = clause(seen(List.of(), unregistered(Confidence.CERTAIN)), "C34");

    assertThat(certain.byLaw()).isEqualTo(Clause.Verdict.BROKEN);
    assertThat(certain.evidence()).endsWith("(in strijd met AVG art. 30(1)(b))");
    assertThat(clause(seen(List.of(), unregistered(Confidence.PROBABLE)), "C34").byLaw())
        .isEqualTo(Clause.Verdict.UNKNOWN);
  }

  @Test
  void finding_nothing_in_all_that_could_be_seen_is_said_as_such() {
    Clause clause = clause(seen(List.of()), "C34");

    assertThat(clause.byStatement()).isEqualTo(Clause.Verdict.NO_VIOLATION_FOUND);
    assertThat(clause.byLaw()).isEqualTo(Clause.Verdict.NO_VIOLATION_FOUND);
  }

  @Test
  void a_gap_leaves_clauses_unknown() {
    Result result = seen(List.of(Samples.gap(Gap.Kind.CORRUPT_CLASS, "nl/imw/Kapot.class")));

    assertThat(ClauseJudgement.of(result))
        .allSatisfy(
            clause -> {
              assertThat(clause.byStatement()).isEqualTo(Clause.Verdict.UNKNOWN);
              assertThat(clause.byLaw()).isEqualTo(Clause.Verdict.UNKNOWN);
              assertThat(clause.evidence()).isNotBlank();
            });
  }

  @Test
  void files_left_out_and_parts_of_a_build_show_nothing() {
    Result all = seen(List.of());

    assertThat(clause(with(all, 3, true), "C34").byStatement()).isEqualTo(Clause.Verdict.UNKNOWN);
    assertThat(clause(with(all, 0, false), "C34").byStatement()).isEqualTo(Clause.Verdict.UNKNOWN);
  }

  private static Clause clause(Result result, String id) {
    return ClauseJudgement.of(result).stream()
        .filter(clause -> clause.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Finding unregistered(Confidence confidence) {
    return Samples.finding(
        "purpose-unregistered",
        Severity.ERROR,
        confidence,
        LINE,
        Optional.of(EMAIL),
        Optional.empty());
  }

  private static Result seen(List<Gap> gaps, Finding... findings) {
    return Samples.result(
        Optional.of(Samples.register()),
        new DataMap(
            List.of(EMAIL),
            List.of(),
            List.of(),
            gaps,
            new Coverage(1, 10, 0, 10, 50, new TreeMap<>())),
        List.of(findings));
  }

  private static Result with(Result result, int excluded, boolean whole) {
    return new Result(
        result.subject(),
        result.root(),
        result.modules(),
        result.register(),
        result.registerHash(),
        result.map(),
        result.findings(),
        result.unjudged(),
        result.unusedExemptions(),
        result.clauses(),
        excluded,
        whole,
        result.today(),
        result.version());
  }
}
