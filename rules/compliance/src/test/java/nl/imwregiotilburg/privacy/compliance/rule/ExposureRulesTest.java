package nl.imwregiotilburg.privacy.compliance.rule;

import static nl.imwregiotilburg.privacy.compliance.Code.element;
import static nl.imwregiotilburg.privacy.compliance.Code.flow;
import static nl.imwregiotilburg.privacy.compliance.Code.map;
import static nl.imwregiotilburg.privacy.compliance.Code.registered;
import static nl.imwregiotilburg.privacy.compliance.Code.unregistered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Kind;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.compliance.Code.FlowDraft;
import nl.imwregiotilburg.privacy.compliance.Registered;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExposureRulesTest {

  private static final Map<Rule, EnumSet<Kind>> KINDS =
      Map.of(
          new PersonalDataLogged(),
          EnumSet.of(Kind.LOG, Kind.CONSOLE, Kind.DIAGNOSTIC_CONTEXT, Kind.TELEMETRY),
          new PersonalDataInException(),
          EnumSet.of(Kind.EXCEPTION, Kind.ERROR_RESPONSE),
          new PersonalDataInUrl(),
          EnumSet.of(Kind.URL),
          new PersonalDataInCookie(),
          EnumSet.of(Kind.COOKIE));

  @ParameterizedTest
  @EnumSource(Kind.class)
  void every_kind_of_endpoint_belongs_to_its_own_rule_only(Kind kind) {
    KINDS.forEach(
        (rule, kinds) ->
            assertThat(violations(rule, flow(kind)))
                .as(rule.description().id())
                .hasSize(kinds.contains(kind) ? 1 : 0));
  }

  @Test
  void a_logged_object_is_mended_in_its_to_string() {
    Violation found =
        only(
            new PersonalDataLogged(),
            flow(Kind.LOG)
                .step(Step.Kind.PRINTED, "nl.imw.Outer$Other#toString", "printed")
                .step(Step.Kind.PRINTED, "nl.imw.Outer$IntakeDto#toString", "printed")
                .step(Step.Kind.SINK, "nl.imw.ClientService#meld", "logged"));

    assertThat(found.text())
        .isEqualTo(
            new Violation.Text(
                "Client.emailadres (emailadres of a client) reaches the log",
                "prints Outer.IntakeDto.toString(): emailadres",
                "log an id instead, or leave emailadres out of Outer.IntakeDto.toString()"));
    assertThat(found.location().line()).isEqualTo(42);
    assertThat(found.clauses()).containsExactly("C34");
  }

  @Test
  void a_logged_value_is_mended_where_it_is_logged() {
    Violation found = only(new PersonalDataLogged(), flow(Kind.CONSOLE));

    assertThat(found.text())
        .isEqualTo(
            new Violation.Text(
                "Client.emailadres (emailadres of a client) reaches the console",
                "",
                "print an id instead of Client.emailadres"));
  }

  @Test
  void what_a_serialiser_wrote_is_told_in_the_words_of_the_analysis() {
    Violation found =
        only(
            new PersonalDataLogged(),
            flow(Kind.LOG)
                .step(Step.Kind.PRINTED, "nl.imw.Audit#schrijf", "written as JSON by Jackson"));

    assertThat(found.text().detail()).isEqualTo("written as JSON by Jackson");
  }

  @Test
  void an_exception_logged_far_away_is_mended_where_it_is_thrown() {
    Violation found =
        only(
            new PersonalDataLogged(),
            flow(Kind.LOG)
                .step(Step.Kind.THROWN, "nl.imw.Intake#controleer", "thrown")
                .step(Step.Kind.SINK, "nl.imw.Advice#handle", "logged"));

    assertThat(found.text().mend())
        .endsWith("or leave emailadres out of the exception that Intake.controleer() throws");
  }

  @Test
  void a_pseudonym_may_be_logged_but_not_answered_or_kept_in_a_cookie() {
    assertThat(violations(new PersonalDataLogged(), flow(Kind.LOG).pseudonymised())).isEmpty();
    assertThat(violations(new PersonalDataInUrl(), flow(Kind.URL).pseudonymised())).isEmpty();
    assertThat(violations(new PersonalDataInException(), flow(Kind.EXCEPTION).pseudonymised()))
        .isEmpty();
    assertThat(violations(new PersonalDataInException(), flow(Kind.ERROR_RESPONSE).pseudonymised()))
        .hasSize(1);
    assertThat(violations(new PersonalDataInCookie(), flow(Kind.COOKIE).pseudonymised()))
        .hasSize(1);
  }

  @Test
  void data_that_was_only_recognised_is_a_suspicion() {
    Element recognised = element("nl.imw.Client.emailadres").recognised().build();

    assertThat(only(new PersonalDataLogged(), flow(recognised, Kind.LOG)).confidence())
        .isEqualTo(Confidence.SUSPECTED);
  }

  @Test
  void anonymous_information_is_no_personal_data() {
    Element visits = element("nl.imw.Bezoek.paginas").category("bezoekgegevens").build();
    Registered register = Registered.usual().category("bezoekgegevens", Category.Kind.ANONYMOUS);

    for (Rule rule : KINDS.keySet()) {
      for (Kind kind : KINDS.get(rule)) {
        assertThat(rule.judge(registered(map(flow(visits, kind)), register.build())).violations())
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void an_ip_address_that_is_not_anonymised_has_its_own_rule(Kind kind) {
    Element address = element("nl.imw.Bezoek.ip").category("ip-adres").build();
    var codebase =
        registered(
            map(flow(address, kind).pseudonymised()),
            Registered.usual().onlyAfterAnonymisation("ip-adres").build());

    for (Rule rule : KINDS.keySet()) {
      assertThat(rule.judge(codebase).violations()).isEmpty();
    }
    assertThat(new IpAddressNotAnonymised().judge(codebase).violations())
        .hasSize(kind == Kind.RESPONSE ? 0 : 1);
  }

  @Test
  void an_ip_address_sent_to_analytics_breaks_one_more_clause() {
    Element address = element("nl.imw.Bezoek.ip").category("ip-adres").build();
    Register register =
        Registered.usual()
            .onlyAfterAnonymisation("ip-adres")
            .recipient(Registered.analytics("ga", "*.stats.example"))
            .build();

    assertThat(addressClauses(flow(address, Kind.STORE).to("", "db.imw.local"), register))
        .containsExactly("C49");
    assertThat(addressClauses(flow(address, Kind.HTTP).to("https", "else.example"), register))
        .containsExactly("C49");
    assertThat(addressClauses(flow(address, Kind.HTTP).to("https", "a.stats.example"), register))
        .containsExactly("C49", "C58");
  }

  private static List<String> addressClauses(FlowDraft flow, Register register) {
    List<Violation> violations =
        new IpAddressNotAnonymised().judge(registered(map(flow), register)).violations();
    assertThat(violations).hasSize(1);
    return violations.get(0).clauses();
  }

  @Test
  void other_data_needs_no_anonymising_first() {
    assertThat(
            new IpAddressNotAnonymised()
                .judge(registered(map(flow(Kind.LOG)), Registered.usual().build()))
                .violations())
        .isEmpty();
  }

  @Test
  void without_a_register_nobody_knows_which_category_must_be_anonymised() {
    assertThat(new IpAddressNotAnonymised().judge(unregistered(map(flow(Kind.LOG)))).unjudged())
        .hasSize(1);
  }

  private static Violation only(Rule rule, FlowDraft flow) {
    List<Violation> violations = violations(rule, flow);
    assertThat(violations).hasSize(1);
    return violations.get(0);
  }

  private static List<Violation> violations(Rule rule, FlowDraft flow) {
    return rule.judge(unregistered(map(flow))).violations();
  }
}
