package nl.imwregiotilburg.privacy.compliance.rule;

import static nl.imwregiotilburg.privacy.compliance.Code.EMAIL;
import static nl.imwregiotilburg.privacy.compliance.Code.element;
import static nl.imwregiotilburg.privacy.compliance.Code.map;
import static nl.imwregiotilburg.privacy.compliance.Code.registered;
import static nl.imwregiotilburg.privacy.compliance.Code.unregistered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.compliance.Registered;
import nl.imwregiotilburg.privacy.register.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DeclarationRulesTest {

  private static final String ID = "nl.imw.Client.emailadres";

  @ParameterizedTest
  @MethodSource("rules")
  void data_that_is_in_order_breaks_no_rule(Rule rule) {
    assertThat(violations(rule, EMAIL, Registered.usual())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void what_was_only_recognised_by_name_has_nothing_declared_yet(Rule rule) {
    assertThat(violations(rule, wrong().recognised().build(), Registered.usual())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void what_a_dependency_declares_is_judged_where_it_is_built(Rule rule) {
    assertThat(violations(rule, wrong().ofDependency().build(), Registered.usual())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rulesAgainstTheRegister")
  void without_a_register_a_rule_says_that_it_judged_nothing(Rule rule) {
    Outcome outcome = rule.judge(unregistered(map(wrong().build())));

    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.unjudged())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.rule()).isEqualTo(rule.description().id());
              assertThat(gap.reason()).contains("privacy/register.yml");
              assertThat(gap.reasonNl()).contains("register");
            });
  }

  @Test
  void data_without_a_purpose_is_found_with_the_annotation_to_write() {
    Violation found =
        only(new PurposeMissing(), element(ID).purposes().build(), Registered.usual());

    assertThat(found.text().message())
        .isEqualTo("Client.emailadres (emailadres of a client) has no purpose");
    assertThat(found.text().mend())
        .contains("@Purpose(\"hulpverlening\")")
        .contains("@PersonalData(value = \"emailadres\", purpose = \"hulpverlening\")");
    assertThat(found.location()).isEqualTo(EMAIL.location());
  }

  @Test
  void data_without_a_purpose_is_found_without_a_register_too() {
    Outcome outcome = new PurposeMissing().judge(unregistered(map(element(ID).purposes().build())));

    assertThat(outcome.violations()).hasSize(1);
    assertThat(outcome.unjudged()).isEmpty();
  }

  @Test
  void an_unregistered_purpose_is_found_with_the_nearest_registered_one() {
    Violation found =
        only(
            new PurposeUnregistered(),
            element(ID).purposes("hulpverlenen").build(),
            Registered.usual());

    assertThat(found.text().message())
        .contains("'hulpverlenen', which the register lacks; did you mean 'hulpverlening'?");
    assertThat(found.text().mend()).startsWith("write @Purpose(\"hulpverlening\")");
  }

  @Test
  void a_purpose_that_resembles_none_gets_no_guess() {
    Violation found =
        only(new PurposeUnregistered(), element(ID).purposes("x").build(), Registered.usual());

    assertThat(found.text().message()).doesNotContain("did you mean");
    assertThat(found.text().mend()).startsWith("register x under purposes");
  }

  @Test
  void several_unregistered_purposes_are_one_violation() {
    Violation found =
        only(
            new PurposeUnregistered(),
            element(ID).purposes("aaaa", "hulpverlening", "bbbb").build(),
            Registered.usual());

    assertThat(found.text().message()).contains("'aaaa', 'bbbb'");
  }

  @Test
  void data_whose_purpose_has_no_retention_rule_is_found() {
    Registered register =
        Registered.nothing()
            .category("emailadres", Category.Kind.ORDINARY)
            .purpose("hulpverlening", Map.of("naam", "kort"), "emailadres")
            .retention("kort");

    Violation found = only(new RetentionMissing(), EMAIL, register);

    assertThat(found.text().message()).endsWith("has no retention rule for hulpverlening");
    assertThat(found.text().mend())
        .startsWith("add emailadres: kort to purposes.hulpverlening.retention in register.yml")
        .contains("retention = \"kort\"");
  }

  @Test
  void a_retention_rule_on_the_element_is_enough() {
    Registered register =
        Registered.nothing().purpose("hulpverlening", Map.of(), "emailadres").retention("kort");

    assertThat(violations(new RetentionMissing(), element(ID).retentions("kort").build(), register))
        .isEmpty();
  }

  @Test
  void a_retention_rule_for_one_of_the_purposes_is_enough() {
    Registered register =
        Registered.usual().purpose("nieuwsbrief", Map.of("emailadres", "kort"), "emailadres");
    Registered other = Registered.usual().purpose("zonder", Map.of(), "emailadres");
    Element both = element(ID).purposes("zonder", "hulpverlening").build();

    assertThat(violations(new RetentionMissing(), both, other)).isEmpty();
    assertThat(
            violations(
                new RetentionMissing(), element(ID).purposes("nieuwsbrief").build(), register))
        .isEmpty();
  }

  @Test
  void retention_of_data_without_a_registered_purpose_is_left_to_the_purpose_rules() {
    assertThat(
            violations(
                new RetentionMissing(),
                element(ID).purposes("onbekend").build(),
                Registered.usual()))
        .isEmpty();
  }

  @Test
  void data_without_a_registered_purpose_is_counted_as_unjudged_by_rules_that_need_one() {
    Element unknown = element(ID).purposes("onbekend").build();

    for (Rule rule : List.of(new RetentionMissing(), new CategoryNotNeeded())) {
      assertThat(rule.judge(registered(map(unknown), Registered.usual().build())).unjudged())
          .singleElement()
          .satisfies(
              gap -> {
                assertThat(gap.rule()).isEqualTo(rule.description().id());
                assertThat(gap.reason()).isEqualTo("personal data without a registered purpose: 1");
              });
    }
  }

  @Test
  void an_unregistered_retention_rule_is_found_with_the_nearest_registered_one() {
    Violation found =
        only(
            new RetentionUnregistered(),
            element(ID).retentions("wmo-dosier").build(),
            Registered.usual());

    assertThat(found.text().message()).contains("'wmo-dosier'", "did you mean 'wmo-dossier'?");
    assertThat(found.text().mend())
        .startsWith("write @PersonalData(value = \"emailadres\", retention = \"wmo-dossier\")");
  }

  @Test
  void an_unregistered_category_is_found_with_the_nearest_registered_one() {
    Violation found =
        only(
            new CategoryUnregistered(),
            element(ID).category("email-adres").build(),
            Registered.usual());

    assertThat(found.text().message())
        .isEqualTo(
            "Client.emailadres is of category 'email-adres', which the register lacks; did you"
                + " mean 'emailadres'?");
    assertThat(found.text().mend()).startsWith("write @PersonalData(\"emailadres\")");
  }

  @Test
  void a_category_none_of_the_purposes_needs_is_found() {
    Element name = element("nl.imw.Client.naam").build();
    Registered register = Registered.usual().purpose("nieuwsbrief", Map.of(), "naam");

    Violation found = only(new CategoryNotNeeded(), name, register);

    assertThat(found.text().message())
        .isEqualTo("Client.naam (naam of a client) is not registered as needed for hulpverlening");
    assertThat(found.text().mend())
        .contains("purposes.hulpverlening.categories")
        .contains("@PersonalData(value = \"naam\", purpose = \"nieuwsbrief\")");
  }

  @Test
  void a_category_that_only_one_of_the_purposes_needs_is_not_needed_for_the_other() {
    Element name = element("nl.imw.Client.naam").purposes("hulpverlening", "nieuwsbrief").build();

    assertThat(
            violations(
                new CategoryNotNeeded(),
                name,
                Registered.usual().purpose("nieuwsbrief", Map.of(), "naam")))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.text().message())
                    .isEqualTo(
                        "Client.naam (naam of a client) is not registered as needed for"
                            + " hulpverlening"));
  }

  @Test
  void a_category_that_every_purpose_needs_is_needed() {
    Element name = element("nl.imw.Client.naam").purposes("nieuwsbrief").build();

    assertThat(
            violations(
                new CategoryNotNeeded(),
                name,
                Registered.usual().purpose("nieuwsbrief", Map.of(), "naam")))
        .isEmpty();
  }

  @Test
  void an_unregistered_category_is_not_also_not_needed() {
    assertThat(
            violations(
                new CategoryNotNeeded(), element(ID).category("x").build(), Registered.usual()))
        .isEmpty();
  }

  /** Breaks every rule but those that another rule goes before. */
  private static nl.imwregiotilburg.privacy.compliance.Code.ElementDraft wrong() {
    return element(ID).category("onbekend").purposes().retentions("onbekend");
  }

  private static List<Rule> rules() {
    return List.of(
        new PurposeMissing(),
        new PurposeUnregistered(),
        new RetentionMissing(),
        new RetentionUnregistered(),
        new CategoryUnregistered(),
        new CategoryNotNeeded());
  }

  private static List<Rule> rulesAgainstTheRegister() {
    return rules().stream().filter(rule -> !(rule instanceof PurposeMissing)).toList();
  }

  private static Violation only(Rule rule, Element element, Registered register) {
    List<Violation> violations = violations(rule, element, register);
    assertThat(violations).hasSize(1);
    return violations.get(0);
  }

  private static List<Violation> violations(Rule rule, Element element, Registered register) {
    return rule.judge(registered(map(element), register.build())).violations();
  }
}
