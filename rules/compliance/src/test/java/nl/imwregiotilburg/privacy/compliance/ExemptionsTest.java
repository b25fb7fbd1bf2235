package nl.imwregiotilburg.privacy.compliance;

import static nl.imwregiotilburg.privacy.compliance.Code.EMAIL;
import static nl.imwregiotilburg.privacy.compliance.Code.element;
import static nl.imwregiotilburg.privacy.compliance.Code.exemption;
import static nl.imwregiotilburg.privacy.compliance.Code.flow;
import static nl.imwregiotilburg.privacy.compliance.Code.map;
import static nl.imwregiotilburg.privacy.compliance.Code.unregistered;
import static nl.imwregiotilburg.privacy.compliance.Code.with;
import static org.assertj.core.api.Assertions.assertThat;

import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Kind;
import nl.imwregiotilburg.privacy.analysis.Exemption;
import nl.imwregiotilburg.privacy.analysis.Exemption.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExemptionsTest {

  private static final String LOGGED = "personal-data-logged";

  @ParameterizedTest(name = "{0} {1} covers a finding in {2}: {3}")
  @CsvSource({
    "TYPE, nl.imw.ClientService, nl.imw.ClientService#meld, true",
    "TYPE, nl.imw.ClientService, nl.imw.ClientService$Inner#meld, true",
    "TYPE, nl.imw.ClientService$Inner, nl.imw.ClientService$Inner#meld, true",
    "TYPE, nl.imw.ClientService$Inner, nl.imw.ClientService#meld, false",
    "TYPE, nl.imw.ClientService, nl.imw.ClientServiceTest#meld, false",
    "TYPE, nl.imw.Client, nl.imw.ClientService#meld, true",
    "METHOD, nl.imw.ClientService#meld, nl.imw.ClientService#meld, true",
    "METHOD, nl.imw.ClientService#meld, nl.imw.ClientService#lambda$meld$0, true",
    "METHOD, nl.imw.ClientService#meld, nl.imw.ClientService#meldAf, false",
    "METHOD, nl.imw.ClientService#meld, nl.imw.ClientService#lambda$meldAf$0, false",
    "FIELD, nl.imw.Client.emailadres, nl.imw.Any#where, true",
    "FIELD, nl.imw.Client.naam, nl.imw.Any#where, false",
    "PARAMETER, nl.imw.Client.emailadres, nl.imw.Any#where, true"
  })
  void an_exemption_covers_what_it_is_written_on(
      Scope scope, String target, String caller, boolean covered) {
    DataMap map = map(flow(Kind.LOG).caller(caller));

    Judgement judgement = judge(map, exemption(LOGGED, "", scope, target));

    assertThat(judgement.findings())
        .singleElement()
        .extracting(Finding::open)
        .isNotEqualTo(covered);
    assertThat(judgement.unusedExemptions()).hasSize(covered ? 0 : 1);
  }

  @Test
  void an_exemption_on_a_method_covers_its_parameters() {
    Element parameter = element("nl.imw.Intake.naam").purposes().parameter("meld").build();
    Exemption exemption = exemption("purpose-missing", "", Scope.METHOD, "nl.imw.Intake#meld");
    Exemption other = exemption("purpose-missing", "", Scope.METHOD, "nl.imw.Intake#meldAf");

    assertThat(judge(map(parameter), exemption).findings())
        .singleElement()
        .matches(found -> !found.open());
    assertThat(judge(map(parameter), other).findings()).singleElement().matches(Finding::open);
  }

  @Test
  void an_exempted_finding_tells_who_accepted_it_and_why() {
    Exemption exemption = exemption(LOGGED, "2027-01-01", Scope.TYPE, "nl.imw.Client");

    assertThat(judge(map(flow(Kind.LOG)), exemption).findings())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.suppression())
                    .contains(
                        new Finding.Suppression(
                            "Beveiligd auditlog", "FG", "2027-01-01", exemption.location())));
  }

  @Test
  void an_exemption_covers_its_own_rule_only() {
    Exemption exemption = exemption("personal-data-in-url", "", Scope.TYPE, "nl.imw.Client");

    Judgement judgement = judge(map(flow(Kind.LOG)), exemption);

    assertThat(judgement.findings()).singleElement().matches(Finding::open);
    assertThat(judgement.unusedExemptions()).containsExactly(exemption);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22, true", "2026-11-21, false", "binnenkort, false"})
  void an_exemption_holds_through_its_last_day(String until, boolean holds) {
    Judgement judgement =
        judge(map(flow(Kind.LOG)), exemption(LOGGED, until, Scope.TYPE, "nl.imw.Client"));

    assertThat(judgement.findings())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrderElementsOf(
            holds ? java.util.List.of(LOGGED) : java.util.List.of(LOGGED, "attestation-expired"));
    assertThat(judgement.findings().stream().allMatch(Finding::open)).isNotEqualTo(holds);
    assertThat(judgement.unusedExemptions()).isEmpty();
  }

  @Test
  void an_exemption_from_a_rule_that_was_not_judged_is_not_unused() {
    assertThat(
            judge(
                    map(EMAIL),
                    exemption("transfer-outside-eu", "", Scope.TYPE, "nl.imw.Client"),
                    exemption("access-unrestricted", "", Scope.TYPE, "nl.imw.Client"))
                .unusedExemptions())
        .isEmpty();
  }

  private static Judgement judge(DataMap map, Exemption... exemptions) {
    return Compliance.judge(unregistered(with(map, exemptions)));
  }
}
