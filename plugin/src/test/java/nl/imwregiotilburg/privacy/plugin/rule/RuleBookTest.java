package nl.imwregiotilburg.privacy.plugin.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.imwregiotilburg.privacy.compliance.rule.Rules;
import org.junit.jupiter.api.Test;

final class RuleBookTest {

  private final RuleBook book = RuleBook.load();

  @Test
  void every_rule_has_a_text_for_developers_and_one_for_the_officer() {
    assertThat(book.all())
        .extracting(RuleText::id)
        .containsExactlyElementsOf(
            Rules.all().stream().map(rule -> rule.description().id()).toList());
    assertThat(book.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.summary()).isNotBlank().doesNotEndWith(".");
              assertThat(rule.titleNl()).isNotBlank().doesNotEndWith(".");
              assertThat(rule.adviceNl()).endsWith(".").doesNotContain("Bespreek dit");
            });
  }

  @Test
  void a_typo_finds_the_rule_that_was_meant() {
    assertThat(book.nearest("personal-data-loged")).contains("personal-data-logged");
    assertThat(book.nearest("something else altogether")).isEmpty();
  }

  @Test
  void a_rule_is_explained_by_its_page_or_by_what_the_book_says() {
    assertThat(book.all())
        .allSatisfy(
            rule -> {
              Path page = Path.of("..", rule.page());
              assertThat(book.explain(rule.id()))
                  .contains(
                      Files.exists(page) ? Files.readString(page).strip() : rule.summary() + ".");
            });
  }

  @Test
  void an_unknown_rule_says_no_more_than_its_id() {
    assertThat(book.knows("my-own-rule")).isFalse();
    assertThat(book.of("my-own-rule").titleNl()).isEqualTo("my-own-rule");
  }
}
