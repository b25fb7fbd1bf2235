package nl.imwregiotilburg.privacy.compliance.rule;

import static nl.imwregiotilburg.privacy.compliance.Code.flow;
import static nl.imwregiotilburg.privacy.compliance.Code.map;
import static nl.imwregiotilburg.privacy.compliance.Code.registered;
import static nl.imwregiotilburg.privacy.compliance.Code.unregistered;
import static nl.imwregiotilburg.privacy.compliance.Registered.countries;
import static nl.imwregiotilburg.privacy.compliance.Registered.processor;
import static nl.imwregiotilburg.privacy.compliance.Registered.recipient;
import static nl.imwregiotilburg.privacy.compliance.Registered.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Kind;
import nl.imwregiotilburg.privacy.compliance.Code.FlowDraft;
import nl.imwregiotilburg.privacy.compliance.Registered;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Territory;
import nl.imwregiotilburg.privacy.register.Transfer.Safeguard;
import org.junit.jupiter.api.Test;

final class TransferOutsideEuTest {

  private static final Registered REGISTER =
      Registered.usual()
          .recipient(processor("ecd", "*.ecd.example", "nl.ecd", countries("NL", "NL", "NL")))
          .recipient(
              processor("stats", "*.stats.example", "com.stats", countries("US", "NL", "US")))
          .recipient(
              recipient(
                  "dpf",
                  Recipient.Role.PROCESSOR,
                  "dpf.example",
                  "com.dpf",
                  countries("US", "NL", "NL"),
                  transfer(Safeguard.ADEQUACY)))
          .recipient(processor("callcenter", "cc.example", "in.cc", countries("NL", "NL", "IN")))
          .recipient(processor("vaag", "vaag.example", "nl.vaag", countries("", "NL", "NL")))
          .recipient(
              recipient(
                  "bureau",
                  Recipient.Role.INTERNAL,
                  "bureau.example",
                  "nl.bureau",
                  countries("IN", "IN", "IN"),
                  Optional.empty()))
          .recipient(
              recipient(
                  "scc",
                  Recipient.Role.PROCESSOR,
                  "scc.example",
                  "com.scc",
                  countries("IN", "IN", "IN"),
                  transfer(Safeguard.STANDARD_CONTRACTUAL_CLAUSES)));

  @Test
  void a_lawful_transfer_that_the_statement_does_not_allow_says_both() {
    Violation found = only(flow(Kind.HTTP).to("https", "dpf.example"));

    assertThat(found.text().message())
        .isEqualTo(
            "Client.emailadres (emailadres of a client) goes to Ontvanger dpf, in US (parent)");
    assertThat(found.text().detail())
        .isEqualTo(
            "lawful (adequacy decision D-US for US, for those it covers), but the statement"
                + " promises data stays in the EU unless there are standard contractual clauses;"
                + " the adequacy decision for US holds only while the recipient is on its list:"
                + " look it up");
    assertThat(found.text().mend()).contains("recipients.dpf.transfer");
    assertThat(found.clauses()).containsExactly("C46", "C47");
  }

  @Test
  void a_transfer_that_breaks_both_says_both() {
    assertThat(only(flow(Kind.HTTP).to("https", "cc.example")).text().detail())
        .startsWith("not lawful: IN has no valid adequacy decision")
        .contains(", and the statement promises data stays in the EU");
  }

  @Test
  void a_transfer_that_only_the_law_forbids_keeps_the_statement() {
    Registered accepting =
        Registered.usual()
            .statement(Territory.EU, Safeguard.ADEQUACY)
            .recipient(
                recipient(
                    "cc",
                    Recipient.Role.PROCESSOR,
                    "cc.example",
                    "in.cc",
                    countries("NL", "NL", "IN"),
                    transfer(Safeguard.ADEQUACY)));

    assertThat(judge(flow(Kind.HTTP).to("https", "cc.example"), accepting).violations())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.bearing()).isEqualTo(Bearing.LAW_NOT_STATEMENT);
              assertThat(found.text().detail()).startsWith("not lawful").doesNotContain("promises");
            });
  }

  @Test
  void all_recipients_outside_are_one_violation() {
    Violation found =
        only(flow(Kind.HTTP).to("https", "x.stats.example").to("https", "cc.example"));

    assertThat(found.text().message()).contains("Ontvanger stats", "Ontvanger callcenter");
  }

  @Test
  void recipients_inside_own_hosts_internal_ones_and_accepted_safeguards_are_no_violation() {
    for (String host :
        List.of("api.ecd.example", "db.imw.local", "localhost", "bureau.example", "scc.example")) {
      Outcome outcome = judge(flow(Kind.HTTP).to("https", host), REGISTER);

      assertThat(outcome.violations()).as(host).isEmpty();
      assertThat(outcome.unjudged()).as(host).isEmpty();
    }
  }

  @Test
  void a_recipient_nobody_registered_is_no_violation_but_its_country_is_not_judged() {
    for (FlowDraft flow :
        List.of(
            flow(Kind.HTTP).to("https", "else.example"),
            flow(Kind.HTTP).to("https", "api.*"),
            flow(Kind.HTTP).sendsTo("else"),
            flow(Kind.SERVICE))) {
      Outcome outcome = judge(flow, REGISTER);

      assertThat(outcome.violations()).isEmpty();
      assertThat(outcome.unjudged())
          .singleElement()
          .satisfies(
              gap -> {
                assertThat(gap.rule()).isEqualTo("transfer-outside-eu");
                assertThat(gap.reason()).startsWith("no registered recipient says");
              });
    }
  }

  @Test
  void a_recipient_is_recognised_by_annotation_and_by_package() {
    assertThat(only(flow(Kind.HTTP).sendsTo("stats")).text().message()).contains("Ontvanger stats");
    assertThat(only(flow(Kind.TELEMETRY).method("com.stats.Tag#put")).text().message())
        .contains("Ontvanger stats");
  }

  @Test
  void a_recipient_with_unknown_countries_is_named_as_unjudged_once() {
    Outcome outcome =
        new TransferOutsideEu(new FakeCountries())
            .judge(
                registered(
                    map(
                        flow(Kind.HTTP).to("https", "vaag.example"),
                        flow(Kind.HTTP).to("https", "vaag.example").line(50)),
                    REGISTER.build()));

    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.unjudged())
        .singleElement()
        .satisfies(
            gap ->
                assertThat(gap.reason())
                    .isEqualTo(
                        "recipients.vaag: the register does not give all its countries: parent"));
  }

  @Test
  void a_transfer_without_any_safeguard_to_a_country_that_is_adequate_for_some_breaks_both() {
    assertThat(only(flow(Kind.HTTP).to("https", "x.stats.example")).text().detail())
        .startsWith("not lawful: adequacy decision D-US for US, for those it covers, the register")
        .contains(", and the statement promises data stays in the EU");
  }

  @Test
  void a_transfer_of_which_the_law_cannot_be_judged_still_breaks_the_statement() {
    Registered incomplete =
        Registered.usual()
            .recipient(processor("no", "no.example", "no.x", countries("NO", "", "")));

    assertThat(judge(flow(Kind.HTTP).to("https", "no.example"), incomplete).violations())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.text().detail())
                    .startsWith("the statement promises data stays in the EU")
                    .contains("; by law: not all its countries are registered"));
  }

  @Test
  void a_lawful_transfer_that_hangs_by_a_thread_is_one_warning_for_each_recipient() {
    Registered accepting =
        Registered.usual()
            .statement(Territory.EU, Safeguard.ADEQUACY)
            .recipient(
                recipient(
                    "dpf",
                    Recipient.Role.PROCESSOR,
                    "dpf.example",
                    "com.dpf",
                    countries("US", "NL", "NL"),
                    transfer(Safeguard.ADEQUACY)));

    Outcome outcome =
        new TransferOutsideEu(new FakeCountries())
            .judge(
                registered(
                    map(
                        flow(Kind.HTTP).to("https", "dpf.example"),
                        flow(Kind.HTTP).to("https", "dpf.example").line(50)),
                    accepting.build()));

    assertThat(outcome.violations())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.severity()).isEqualTo(Severity.WARNING);
              assertThat(found.bearing()).isEqualTo(Bearing.REMARK);
              assertThat(found.text().message())
                  .contains("only while the recipient is on its list");
            });
    assertThat(outcome.unjudged()).isEmpty();
  }

  @Test
  void a_cloud_region_in_the_code_is_where_data_is_kept_whatever_the_register_says() {
    Registered cloud =
        Registered.usual()
            .recipient(processor("cloud", "*.amazonaws.com", "x.aws", countries("NL", "NL", "NL")));

    assertThat(
            judge(flow(Kind.STORE).to("https", "s3.eu-central-1.amazonaws.com"), cloud)
                .violations())
        .isEmpty();
    assertThat(
            judge(flow(Kind.STORE).to("https", "s3.eu-west-2.amazonaws.com"), cloud).violations())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.text().message()).endsWith("in GB (storage)");
              assertThat(found.text().detail())
                  .contains("storage in GB by region eu-west-2")
                  .contains("lawful (adequacy decision D-GB for GB)");
            });
    assertThat(judge(flow(Kind.STORE).to("https", "s3.amazonaws.com"), cloud).violations())
        .isEmpty();
  }

  @Test
  void a_region_word_in_the_host_of_nobody_known_tells_nothing() {
    Registered own =
        Registered.usual()
            .recipient(processor("ecd", "*.ecd.example", "x.ecd", countries("NL", "NL", "NL")));

    assertThat(judge(flow(Kind.HTTP).to("https", "us-east-1.ecd.example"), own).violations())
        .isEmpty();
  }

  @Test
  void what_the_register_does_not_say_of_a_known_service_is_taken_from_the_list() {
    Registered silent =
        Registered.usual()
            .recipient(
                processor("betaal", "api.stripe.com", "com.stripe", countries("", "", "NL")));

    assertThat(judge(flow(Kind.SERVICE).to("https", "api.stripe.com"), silent).violations())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.text().message()).endsWith("in US (parent)");
              assertThat(found.text().detail())
                  .contains(
                      "parent company by the list of known services (datenanfragen:stripe=US)");
            });
  }

  @Test
  void what_is_only_general_knowledge_is_a_question_not_a_verdict() {
    Registered silent =
        Registered.usual()
            .recipient(processor("fout", "*.sentry.io", "io.sentry", countries("", "NL", "NL")));

    Outcome outcome = judge(flow(Kind.SERVICE).to("https", "o1.ingest.de.sentry.io"), silent);

    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.unjudged())
        .extracting(Unjudged::reason)
        .anyMatch(reason -> reason.contains("probably US, which is general knowledge"));
  }

  @Test
  void a_register_that_contradicts_the_list_is_believed_and_asked() {
    Registered other =
        Registered.usual()
            .recipient(
                processor("betaal", "api.stripe.com", "com.stripe", countries("NL", "NL", "NL")));

    Outcome outcome = judge(flow(Kind.SERVICE).to("https", "api.stripe.com"), other);

    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.unjudged())
        .singleElement()
        .satisfies(
            gap ->
                assertThat(gap.reason())
                    .contains("the register says its parent company is in NL", "says US"));
  }

  @Test
  void without_a_statement_the_promise_is_named_as_unjudged() {
    Registered silent =
        Registered.nothing()
            .recipient(processor("ch", "ch.example", "ch.x", countries("CH", "NL", "NL")));

    Outcome outcome = judge(flow(Kind.HTTP).to("https", "ch.example"), silent);

    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.unjudged())
        .singleElement()
        .satisfies(gap -> assertThat(gap.reason()).contains("no statement section"));
  }

  @Test
  void data_that_stays_goes_nowhere() {
    assertThat(judge(flow(Kind.LOG), REGISTER).violations()).isEmpty();
  }

  @Test
  void without_a_register_nothing_is_judged() {
    Outcome outcome =
        new TransferOutsideEu(new FakeCountries())
            .judge(unregistered(map(flow(Kind.HTTP).to("https", "x.stats.example"))));

    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.unjudged()).hasSize(1);
  }

  private static Violation only(FlowDraft flow) {
    List<Violation> violations = judge(flow, REGISTER).violations();
    assertThat(violations).hasSize(1);
    return violations.get(0);
  }

  private static Outcome judge(FlowDraft flow, Registered register) {
    return new TransferOutsideEu(new FakeCountries())
        .judge(registered(map(flow), register.build()));
  }
}
