package nl.imwregiotilburg.privacy.compliance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RulesTest {

  private static final Path PAGES = Path.of("..", "..", "docs", "rules");

  @Test
  void ids_are_unique_and_sorted() {
    assertThat(ids()).isSorted().doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void ids_are_among_the_fixed_ones() {
    assertThat(RuleIds.known()).hasSize(38).containsAll(ids());
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void a_rule_is_found_by_its_id(RuleDescription rule) {
    assertThat(Rules.describe(rule.id())).contains(rule);
  }

  @Test
  void an_unknown_id_describes_nothing() {
    assertThat(Rules.describe("personal-data-log")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void the_class_of_a_rule_is_named_after_its_id(RuleDescription rule) {
    String name =
        Rules.all().stream()
            .filter(one -> one.description().equals(rule))
            .map(one -> one.getClass().getSimpleName())
            .findFirst()
            .orElseThrow();

    assertThat(name.replaceAll("(?<=[a-z])(?=[A-Z])", "-")).isEqualToIgnoringCase(rule.id());
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void a_summary_is_one_sentence_without_full_stop(RuleDescription rule) {
    assertThat(rule.summary()).isNotBlank().doesNotEndWith(".").hasSizeLessThan(110);
    assertThat(rule.titleNl()).isNotBlank().doesNotEndWith(".");
    assertThat(rule.law()).contains("AVG");
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void a_rule_has_a_page_that_says_why_and_how(RuleDescription rule) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("..", "..").resolve(rule.page()));

    assertThat(lines.get(0)).isEqualTo("# " + rule.id());
    assertThat(lines.get(2)).isEqualTo(rule.summary() + ".");
    assertThat(lines.stream().filter(line -> line.startsWith("## ")))
        .containsExactly("## Why", "## Bad", "## Good", "## How to mend", "## Exceptions");
    String text = String.join("\n", lines);
    assertThat(text.replace('\n', ' ')).contains("@Exempt", "GDPR Art.");
    assertThat(rule.clauses()).allMatch(text::contains);
    assertThat(text.substring(text.indexOf("## Bad"), text.indexOf("## Good"))).contains("```");
    assertThat(text.substring(text.indexOf("## Good"), text.indexOf("## How to mend")))
        .contains("```");
  }

  @Test
  void the_index_lists_every_page_and_there_is_no_page_without_a_rule() throws IOException {
    String index = Files.readString(PAGES.resolve("README.md"));
    List<String> pages;
    try (Stream<Path> files = Files.list(PAGES)) {
      pages =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
              .map(name -> name.substring(0, name.length() - ".md".length()))
              .toList();
    }

    assertThat(pages).containsExactlyInAnyOrderElementsOf(ids());
    for (RuleDescription rule : descriptions()) {
      assertThat(index).contains("| [" + rule.id() + "](" + rule.id() + ".md) | " + rule.summary());
    }
  }

  private static List<String> ids() {
    return descriptions().stream().map(RuleDescription::id).toList();
  }

  private static List<RuleDescription> descriptions() {
    return Rules.all().stream().map(Rule::description).toList();
  }
}
