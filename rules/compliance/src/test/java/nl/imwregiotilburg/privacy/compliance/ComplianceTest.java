package nl.imwregiotilburg.privacy.compliance;

import static nl.imwregiotilburg.privacy.compliance.Code.EMAIL;
import static nl.imwregiotilburg.privacy.compliance.Code.element;
import static nl.imwregiotilburg.privacy.compliance.Code.flow;
import static nl.imwregiotilburg.privacy.compliance.Code.map;
import static nl.imwregiotilburg.privacy.compliance.Code.registered;
import static nl.imwregiotilburg.privacy.compliance.Code.unregistered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Kind;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.compliance.Code.FlowDraft;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;
import nl.imwregiotilburg.privacy.compliance.rule.Unjudged;
import org.junit.jupiter.api.Test;

final class ComplianceTest {

  @Test
  void nothing_analysed_gives_no_findings() {
    assertThat(judge(DataMap.empty()).findings()).isEmpty();
  }

  @Test
  void a_finding_tells_all_there_is_to_tell() {
    FlowDraft logged = flow(Kind.LOG).step(Step.Kind.SINK, "nl.imw.ClientService#meld", "logged");

    Finding found = only(logged);

    assertThat(found.rule()).isEqualTo("personal-data-logged");
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.confidence()).isEqualTo(Confidence.CERTAIN);
    assertThat(found.location()).isEqualTo(logged.build().endpoint().location());
    assertThat(found.element()).contains(EMAIL);
    assertThat(found.message()).contains("reaches the log");
    assertThat(found.way()).isEqualTo(logged.build().steps());
    assertThat(found.endpoint()).contains(logged.build().endpoint());
    assertThat(found.clauses()).containsExactly("C34");
    assertThat(found.law()).isEqualTo("AVG art. 5(1)(f), 32");
    assertThat(found.mend()).startsWith("log an id instead");
    assertThat(found.fingerprint()).matches("[0-9a-f]{32}");
    assertThat(found.open()).isTrue();
    assertThat(found.module()).isEqualTo("app");
  }

  @Test
  void a_suspicion_is_a_warning() {
    Element recognised = element("nl.imw.Client.emailadres").recognised().build();

    assertThat(only(flow(recognised, Kind.LOG)).severity()).isEqualTo(Severity.WARNING);
    assertThat(only(flow(Kind.LOG).confidence(Confidence.SUSPECTED)).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(only(flow(Kind.LOG).confidence(Confidence.POSSIBLE)).severity())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void several_ways_to_one_place_are_one_finding_the_surest_and_then_the_shortest() {
    FlowDraft unsure = flow(Kind.LOG).confidence(Confidence.POSSIBLE);
    FlowDraft surest = flow(Kind.LOG).step(Step.Kind.SINK, "nl.imw.A#a", "logged");
    FlowDraft longest =
        flow(Kind.LOG)
            .step(Step.Kind.PASSED, "nl.imw.A#a", "passed")
            .step(Step.Kind.SINK, "nl.imw.A#a", "logged");

    for (List<FlowDraft> order :
        List.of(List.of(unsure, surest, longest), List.of(longest, surest, unsure))) {
      assertThat(judge(map(order.toArray(FlowDraft[]::new))).findings())
          .singleElement()
          .extracting(Finding::way)
          .isEqualTo(surest.build().steps());
    }
  }

  @Test
  void other_data_other_places_and_other_rules_are_findings_of_their_own() {
    Element name = element("nl.imw.Client.naam").build();

    assertThat(
            judge(
                    map(
                        flow(Kind.LOG),
                        flow(name, Kind.LOG),
                        flow(Kind.LOG).line(43),
                        flow(Kind.EXCEPTION)))
                .findings())
        .hasSize(4);
  }

  @Test
  void findings_are_sorted_by_place() {
    assertThat(
            judge(map(flow(Kind.LOG).line(90), flow(Kind.URL).line(7), flow(Kind.LOG).line(50)))
                .findings())
        .extracting(found -> found.location().line())
        .containsExactly(7, 50, 90);
  }

  @Test
  void what_cannot_be_judged_without_a_register_is_said_once_a_rule() {
    assertThat(judge(map(EMAIL)).unjudged())
        .extracting(Unjudged::rule)
        .containsExactly(
            "attestation-expired",
            "category-not-needed",
            "category-unregistered",
            "disclosure-without-ground",
            "ip-address-not-anonymised",
            "legal-basis-missing",
            "legal-basis-unannounced",
            "processor-without-agreement",
            "purpose-unregistered",
            "recipient-unregistered",
            "register-unused",
            "retention-missing",
            "retention-unenforced",
            "retention-unregistered",
            "statement-conflict",
            "statement-drift",
            "storage-uncertified",
            "stored-unencrypted",
            "subject-missing",
            "transfer-outside-eu");
  }

  @Test
  void with_a_register_and_data_in_order_there_is_next_to_nothing_to_say() {
    Judgement judgement = Compliance.judge(registered(map(EMAIL), Registered.usual().build()));

    assertThat(judgement.findings())
        .extracting(Finding::message)
        .containsExactly("no code of this build uses categories.naam");
    assertThat(judgement.unjudged())
        .extracting(Unjudged::rule)
        .containsExactly(
            "attestation-expired",
            "legal-basis-unannounced",
            "retention-unenforced",
            "statement-conflict",
            "statement-drift",
            "subject-missing");
    assertThat(judgement.unusedExemptions()).isEmpty();
  }

  @Test
  void the_same_code_gives_the_same_findings() {
    DataMap map = map(flow(Kind.LOG), flow(Kind.COOKIE), flow(Kind.URL).line(3));

    assertThat(judge(map)).isEqualTo(judge(map));
  }

  private static Finding only(FlowDraft flow) {
    List<Finding> findings = judge(map(flow)).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static Judgement judge(DataMap map) {
    return Compliance.judge(unregistered(map));
  }
}
