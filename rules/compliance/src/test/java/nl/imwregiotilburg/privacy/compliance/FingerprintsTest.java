package nl.imwregiotilburg.privacy.compliance;

import static nl.imwregiotilburg.privacy.compliance.Code.element;
import static nl.imwregiotilburg.privacy.compliance.Code.flow;
import static nl.imwregiotilburg.privacy.compliance.Code.map;
import static nl.imwregiotilburg.privacy.compliance.Code.unregistered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Kind;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.compliance.Code.FlowDraft;
import org.junit.jupiter.api.Test;

final class FingerprintsTest {

  private static final String FIRST = of(flow(Kind.LOG)).get(0);

  @Test
  void a_finding_keeps_its_fingerprint_when_lines_move() {
    assertThat(of(flow(Kind.LOG).line(99))).containsExactly(FIRST);
  }

  @Test
  void a_member_that_follows_itself_counts_once() {
    assertThat(of(flow(Kind.LOG).step(Step.Kind.SINK, "nl.imw.ClientService#meld", "logged")))
        .containsExactly(FIRST);
  }

  @Test
  void another_way_method_element_or_rule_is_another_fingerprint() {
    assertThat(of(flow(Kind.LOG).step(Step.Kind.SINK, "nl.imw.Other#meld", "logged")))
        .doesNotContain(FIRST);
    assertThat(of(flow(Kind.LOG).method("org.library.Other#send"))).doesNotContain(FIRST);
    assertThat(of(flow(element("nl.imw.Client.naam").build(), Kind.LOG))).doesNotContain(FIRST);
    assertThat(of(flow(Kind.EXCEPTION))).doesNotContain(FIRST);
  }

  @Test
  void the_same_finding_in_several_places_is_numbered_in_their_order() {
    assertThat(of(flow(Kind.LOG).line(9), flow(Kind.LOG).line(5), flow(Kind.LOG).line(70)))
        .containsExactly(FIRST, FIRST + "-2", FIRST + "-3");
  }

  private static List<String> of(FlowDraft... flows) {
    return Compliance.judge(unregistered(map(flows))).findings().stream()
        .map(Finding::fingerprint)
        .toList();
  }
}
