package nl.imwregiotilburg.privacy.compliance.rule;

import static nl.imwregiotilburg.privacy.compliance.Code.TODAY;
import static nl.imwregiotilburg.privacy.compliance.Code.exemption;
import static nl.imwregiotilburg.privacy.compliance.Code.unregistered;
import static nl.imwregiotilburg.privacy.compliance.Code.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Exemption;
import nl.imwregiotilburg.privacy.analysis.Exemption.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AttestationExpiredTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-11-22", "2027-01-01", " 2027-01-01 "})
  void an_exemption_holds_until_its_last_day_has_passed(String until) {
    assertThat(violations("personal-data-logged", until)).isEmpty();
  }

  @Test
  void an_expired_exemption_is_found_where_it_is_written() {
    assertThat(violations("personal-data-logged", TODAY.minusDays(1).toString()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.text().message())
                  .isEqualTo("the exemption from personal-data-logged expired after 2026-11-21");
              assertThat(found.text().detail()).isEqualTo("reason given: Beveiligd auditlog");
              assertThat(found.location().fileName()).isEqualTo("Exempted.java");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-1-2027", "2027", "2027-02-30", "morgen"})
  void a_date_that_is_none_is_found_with_one_that_is(String until) {
    assertThat(violations("personal-data-logged", until))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.text().message()).contains("'" + until + "', which is no date");
              assertThat(found.text().mend()).contains("2027-11-22");
            });
  }

  @Test
  void an_unknown_rule_is_found_with_the_nearest_known_one() {
    assertThat(violations("personal-data-log", ""))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.text().message())
                    .isEqualTo(
                        "the exemption names rule 'personal-data-log', which does not exist; did"
                            + " you mean 'personal-data-logged'?"));
  }

  @Test
  void a_rule_that_is_yet_to_be_written_may_be_named() {
    assertThat(violations("access-unrestricted", "")).isEmpty();
  }

  private static List<Violation> violations(String rule, String until) {
    Exemption exemption = exemption(rule, until, Scope.TYPE, "nl.imw.Client");
    return new AttestationExpired()
        .judge(unregistered(with(DataMap.empty(), exemption)))
        .violations();
  }
}
