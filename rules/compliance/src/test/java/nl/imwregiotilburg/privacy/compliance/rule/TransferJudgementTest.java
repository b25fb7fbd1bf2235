package nl.imwregiotilburg.privacy.compliance.rule;

import static nl.imwregiotilburg.privacy.compliance.Registered.countries;
import static nl.imwregiotilburg.privacy.compliance.Registered.recipient;
import static nl.imwregiotilburg.privacy.compliance.Registered.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.compliance.Code;
import nl.imwregiotilburg.privacy.compliance.Registered;
import nl.imwregiotilburg.privacy.compliance.rule.TransferJudgement.Verdict;
import nl.imwregiotilburg.privacy.register.Mark;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Recipient.Countries;
import nl.imwregiotilburg.privacy.register.Territory;
import nl.imwregiotilburg.privacy.register.Transfer;
import nl.imwregiotilburg.privacy.register.Transfer.Safeguard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TransferJudgementTest {

  @ParameterizedTest(name = "{0} under a statement about the {1}, safeguard {2}")
  @CsvSource({
    // country, territory of the statement, registered safeguard, by the statement, by the law
    "NL, EU,  ,                              KEPT,   KEPT",
    "NO, EU,  ,                              BROKEN, KEPT",
    "NO, EEA, ,                              KEPT,   KEPT",
    "CH, EU,  ,                              BROKEN, KEPT",
    "CH, EU,  ADEQUACY,                      BROKEN, KEPT",
    "CH, EU,  STANDARD_CONTRACTUAL_CLAUSES,  KEPT,   KEPT",
    "US, EU,  ADEQUACY,                      BROKEN, KEPT",
    "US, EU,  ,                              BROKEN, BROKEN",
    "US, EU,  NONE,                          BROKEN, BROKEN",
    "US, EU,  STANDARD_CONTRACTUAL_CLAUSES,  KEPT,   KEPT",
    "NO, EU,  NONE,                          BROKEN, KEPT",
    "AD, EU,  ADEQUACY,                      BROKEN, BROKEN",
    "IN, EU,  ,                              BROKEN, BROKEN",
    "IN, EU,  ADEQUACY,                      BROKEN, BROKEN",
    "IN, EU,  NONE,                          BROKEN, BROKEN",
    "IN, EEA, BINDING_CORPORATE_RULES,       BROKEN, KEPT",
    "IN, EU,  STANDARD_CONTRACTUAL_CLAUSES,  KEPT,   KEPT",
    "IN, EU,  EXPLICIT_CONSENT,              KEPT,   KEPT",
    "ZZ, EU,  ,                              BROKEN, BROKEN"
  })
  void a_country_gets_two_verdicts(
      String country, Territory territory, Safeguard safeguard, Verdict statement, Verdict law) {
    TransferJudgement judgement =
        judge(
            countries("NL", "NL", country),
            safeguard == null ? Optional.empty() : transfer(safeguard),
            territory);

    assertThat(judgement.statement()).isEqualTo(statement);
    assertThat(judgement.law()).isEqualTo(law);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-31, KEPT", "2027-01-01, BROKEN", "2021-06-27, BROKEN"})
  void an_adequacy_decision_holds_from_its_first_day_to_its_last(LocalDate day, Verdict law) {
    TransferJudgement judgement =
        TransferJudgement.of(
            with(countries("NL", "NL", "GB"), Optional.empty()),
            Registered.usual().build().statement(),
            new FakeCountries(),
            day);

    assertThat(judgement.law()).isEqualTo(law);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-29, 0", "2026-07-01, 1", "2026-12-31, 1", "2027-01-01, 0"})
  void a_decision_that_ends_within_half_a_year_is_warned_of(LocalDate day, int warnings) {
    TransferJudgement judgement =
        TransferJudgement.of(
            with(countries("NL", "NL", "GB"), Optional.empty()),
            Registered.usual().build().statement(),
            new FakeCountries(),
            day);

    assertThat(judgement.warnings())
        .hasSize(warnings)
        .allMatch(warning -> warning.contains("ends on 2026-12-31"));
  }

  @Test
  void a_safeguard_that_holds_anyway_needs_no_warning_of_a_decision() {
    assertThat(
            judge(
                    countries("NL", "NL", "US"),
                    transfer(Safeguard.STANDARD_CONTRACTUAL_CLAUSES),
                    Territory.EU)
                .warnings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"IN, NL, NL", "NL, IN, NL", "NL, NL, IN", "NL, NL, in"})
  void parent_contract_and_storage_all_count(String parent, String contract, String storage) {
    assertThat(judge(countries(parent, contract, storage), Optional.empty(), Territory.EU).broken())
        .isTrue();
  }

  @Test
  void support_from_outside_counts() {
    Countries supported =
        new Countries(new Mark(1, 1), "NL", "NL", List.of("NL"), List.of("IN", "IN"));

    TransferJudgement judgement = judge(supported, Optional.empty(), Territory.EU);

    assertThat(judgement.outside()).containsExactly("IN (support)");
  }

  @Test
  void a_country_is_named_once_with_all_it_is_for() {
    assertThat(judge(countries("US", "NL", "US"), Optional.empty(), Territory.EU).outside())
        .containsExactly("US (parent, storage)");
  }

  @Test
  void one_country_without_a_safeguard_breaks_the_law_for_all() {
    TransferJudgement judgement =
        judge(countries("US", "CH", "IN"), Optional.empty(), Territory.EU);

    assertThat(judgement.law()).isEqualTo(Verdict.BROKEN);
    assertThat(judgement.lawReason()).contains("IN has no valid adequacy decision");
  }

  @Test
  void a_fallback_is_a_safeguard_too() {
    Transfer fallback =
        new Transfer(
            new Mark(1, 1),
            Safeguard.ADEQUACY,
            "",
            "",
            Optional.empty(),
            Optional.of(Safeguard.STANDARD_CONTRACTUAL_CLAUSES),
            "");

    TransferJudgement judgement =
        judge(countries("NL", "NL", "US"), Optional.of(fallback), Territory.EU);

    assertThat(judgement.statement()).isEqualTo(Verdict.KEPT);
  }

  @Test
  void a_decision_for_some_counts_when_the_register_says_the_recipient_is_one_of_them() {
    TransferJudgement claimed =
        judge(countries("NL", "NL", "US"), transfer(Safeguard.ADEQUACY), Territory.EU);
    TransferJudgement unclaimed =
        judge(countries("NL", "NL", "US"), Optional.empty(), Territory.EU);

    assertThat(claimed.law()).isEqualTo(Verdict.KEPT);
    assertThat(claimed.lawReason())
        .isEqualTo("lawful (adequacy decision D-US for US, for those it covers)");
    assertThat(claimed.warnings())
        .containsExactly(
            "the adequacy decision for US holds only while the recipient is on its list: look it"
                + " up");
    assertThat(unclaimed.law()).isEqualTo(Verdict.BROKEN);
    assertThat(unclaimed.lawReason())
        .contains("the register does not say that this is one of", "no safeguard of AVG art. 46");
  }

  @ParameterizedTest
  @CsvSource({"'', NL, NL", "NL, '', NL", "NL, NL, ''"})
  void a_country_that_is_not_registered_leaves_the_verdict_open(
      String parent, String contract, String storage) {
    TransferJudgement judgement =
        judge(countries(parent, contract, storage), Optional.empty(), Territory.EU);

    assertThat(judgement.statement()).isEqualTo(Verdict.UNKNOWN);
    assertThat(judgement.law()).isEqualTo(Verdict.UNKNOWN);
    assertThat(judgement.broken()).isFalse();
  }

  @Test
  void a_country_that_is_not_registered_does_not_hide_one_that_is() {
    assertThat(judge(countries("", "NL", "IN"), Optional.empty(), Territory.EU).broken()).isTrue();
  }

  @Test
  void without_a_statement_only_the_law_is_judged() {
    TransferJudgement judgement =
        TransferJudgement.of(
            with(countries("NL", "NL", "CH"), Optional.empty()),
            Optional.empty(),
            new FakeCountries(),
            Code.TODAY);

    assertThat(judgement.statement()).isEqualTo(Verdict.UNKNOWN);
    assertThat(judgement.law()).isEqualTo(Verdict.KEPT);
  }

  private static TransferJudgement judge(
      Countries countries, Optional<Transfer> transfer, Territory territory) {
    return TransferJudgement.of(
        with(countries, transfer),
        Registered.usual()
            .statement(
                territory, Safeguard.STANDARD_CONTRACTUAL_CLAUSES, Safeguard.EXPLICIT_CONSENT)
            .build()
            .statement(),
        new FakeCountries(),
        Code.TODAY);
  }

  private static Recipient with(Countries countries, Optional<Transfer> transfer) {
    return recipient("r", Recipient.Role.PROCESSOR, "r.example", "com.r", countries, transfer);
  }
}
