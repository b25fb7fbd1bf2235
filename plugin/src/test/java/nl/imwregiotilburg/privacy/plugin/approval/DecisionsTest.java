package nl.imwregiotilburg.privacy.plugin.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Exemption;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.plugin.Samples;
import nl.imwregiotilburg.privacy.plugin.approval.Decisions.Status;
import nl.imwregiotilburg.privacy.register.Approval;
import nl.imwregiotilburg.privacy.register.Approval.Decision;
import nl.imwregiotilburg.privacy.register.Approval.Role;
import nl.imwregiotilburg.privacy.register.Approval.Subject;
import nl.imwregiotilburg.privacy.register.Mark;
import org.junit.jupiter.api.Test;

final class DecisionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final String REPORT = "a".repeat(64);
  private static final String OTHER = "b".repeat(64);
  private static final Exemption EXEMPTION = Samples.exemption();

  @Test
  void a_decision_on_this_report_holds_until_its_last_day() {
    assertThat(statuses(report(REPORT, TODAY, Optional.empty()))).containsExactly(Status.VALID);
    assertThat(statuses(report(REPORT, TODAY.minusYears(1), Optional.of(TODAY))))
        .containsExactly(Status.VALID);
    assertThat(statuses(report(REPORT, TODAY.minusYears(1), Optional.of(TODAY.minusDays(1)))))
        .containsExactly(Status.EXPIRED);
    assertThat(statuses(report(REPORT, TODAY.plusDays(1), Optional.empty())))
        .containsExactly(Status.NOT_YET);
  }

  @Test
  void a_report_that_says_something_else_is_not_the_one_decided_on() {
    Decisions decisions = decide(report(OTHER, TODAY, Optional.empty()));

    assertThat(decisions.problems())
        .singleElement()
        .returns(Status.CHANGED, Decisions.Judged::status);
    assertThat(DecisionText.of(decisions.problems().get(0), "/x/approvals.yml", decisions))
        .startsWith("/x/approvals.yml:4:5: the report decided on by A. Jansen on 2026-11-28 is not")
        .endsWith("with sha256 " + REPORT);
  }

  @Test
  void earlier_decisions_on_earlier_reports_are_history() {
    assertThat(
            statuses(
                report(OTHER, TODAY.minusMonths(2), Optional.empty()),
                report(REPORT, TODAY.minusMonths(1), Optional.empty())))
        .containsExactly(Status.SUPERSEDED, Status.VALID);
    assertThat(
            statuses(
                report(OTHER, TODAY.minusMonths(2), Optional.empty()),
                report("c".repeat(64), TODAY.minusMonths(1), Optional.empty())))
        .containsExactly(Status.SUPERSEDED, Status.CHANGED);
  }

  @Test
  void each_role_decides_for_itself() {
    assertThat(
            statuses(
                approval(Subject.REPORT, OTHER, Role.DATA_PROTECTION_OFFICER, Decision.APPROVED),
                approval(Subject.REPORT, REPORT, Role.BOARD, Decision.APPROVED)))
        .containsExactly(Status.CHANGED, Status.VALID);
  }

  @Test
  void a_refusal_is_something_to_do() {
    Decisions decisions = decide(approval(Subject.REPORT, REPORT, Role.BOARD, Decision.REJECTED));

    assertThat(decisions.problems())
        .singleElement()
        .returns(Status.REJECTED, Decisions.Judged::status);
    assertThat(DecisionText.of(decisions.problems().get(0), "f", decisions))
        .contains("was refused by A. Jansen on 2026-11-28 (eerst de logregel)");
  }

  @Test
  void a_later_decision_on_the_same_takes_the_place_of_an_earlier_one() {
    assertThat(
            statuses(
                approval(Subject.REPORT, REPORT, Role.BOARD, Decision.REJECTED),
                approval(Subject.REPORT, REPORT, Role.BOARD, Decision.APPROVED)))
        .containsExactly(Status.SUPERSEDED, Status.VALID);
  }

  @Test
  void an_exemption_is_known_by_what_it_says_not_by_where_it_stands() {
    Exemption moved =
        new Exemption(
            EXEMPTION.rule(),
            EXEMPTION.reason(),
            EXEMPTION.approvedBy(),
            EXEMPTION.until(),
            EXEMPTION.scope(),
            EXEMPTION.target(),
            Location.ofLine("/elsewhere/X.java", 1),
            "elsewhere");
    Exemption changed =
        new Exemption(
            EXEMPTION.rule(),
            "een andere reden",
            EXEMPTION.approvedBy(),
            EXEMPTION.until(),
            EXEMPTION.scope(),
            EXEMPTION.target(),
            EXEMPTION.location(),
            EXEMPTION.module());
    Approval approval =
        approval(Subject.EXEMPTION, ExemptionHash.of(EXEMPTION), Role.BOARD, Decision.APPROVED);

    assertThat(ExemptionHash.of(moved)).isEqualTo(ExemptionHash.of(EXEMPTION));
    assertThat(Decisions.of(List.of(approval), REPORT, List.of(moved), TODAY))
        .satisfies(it -> assertThat(it.judged().get(0).status()).isEqualTo(Status.VALID))
        .satisfies(it -> assertThat(it.undecided()).isEmpty());
    assertThat(Decisions.of(List.of(approval), REPORT, List.of(changed), TODAY))
        .satisfies(it -> assertThat(it.judged().get(0).status()).isEqualTo(Status.UNKNOWN))
        .satisfies(it -> assertThat(it.undecided()).containsExactly(changed));
  }

  @Test
  void every_problem_says_what_to_do() {
    for (Status status : Status.values()) {
      Decisions.Judged judged =
          new Decisions.Judged(report(REPORT, TODAY, Optional.of(TODAY)), status, Optional.empty());

      assertThat(DecisionText.of(judged, "f", Decisions.none())).hasSizeGreaterThan(30);
    }
  }

  private static List<Status> statuses(Approval... approvals) {
    return decide(approvals).judged().stream().map(Decisions.Judged::status).toList();
  }

  private static Decisions decide(Approval... approvals) {
    return Decisions.of(Arrays.asList(approvals), REPORT, List.of(EXEMPTION), TODAY);
  }

  private static Approval report(String sha256, LocalDate on, Optional<LocalDate> until) {
    return new Approval(
        new Mark(4, 5),
        Subject.REPORT,
        sha256,
        "A. Jansen",
        Role.BOARD,
        on,
        until,
        Decision.APPROVED,
        "");
  }

  private static Approval approval(Subject what, String sha256, Role role, Decision decision) {
    return new Approval(
        new Mark(4, 5),
        what,
        sha256,
        "A. Jansen",
        role,
        TODAY,
        Optional.empty(),
        decision,
        "eerst de logregel");
  }
}
