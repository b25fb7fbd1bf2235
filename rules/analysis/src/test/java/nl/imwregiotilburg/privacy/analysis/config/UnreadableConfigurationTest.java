package nl.imwregiotilburg.privacy.analysis.config;

import static nl.imwregiotilburg.privacy.analysis.config.ResourceFolder.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.imwregiotilburg.privacy.analysis.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnreadableConfigurationTest {

  @TempDir Path folder;

  private Configuration file(String name, String text) {
    return new ResourceFolder(folder).with(name, text).configuration();
  }

  private static void hasOneGap(Configuration configuration, String reason) {
    assertThat(configuration.gaps())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.kind()).isEqualTo(Gap.Kind.UNREADABLE_CONFIGURATION);
              assertThat(gap.module()).isEqualTo("intake");
              assertThat(gap.reason()).contains(reason);
              assertThat(gap.mend()).isNotEmpty();
            });
  }

  @Test
  void what_stands_before_a_mistake_in_yaml_is_kept() {
    Configuration configuration =
        file("application.yml", "a: 1\nb:\n  c: 2\n  d: 3\n\te: 4\nf: 5\n");

    assertThat(texts(configuration.values("a"))).containsExactly("1");
    assertThat(texts(configuration.values("b.d"))).containsExactly("3");
    assertThat(configuration.values("f")).isEmpty();
    hasOneGap(
        configuration,
        "application.yml:5:1: this is no valid YAML, what follows is not read: a tab cannot indent");
  }

  @Test
  void what_stands_before_a_bracket_or_quote_that_is_never_closed_is_kept() {
    Configuration bracket = file("application.yml", "a: 1\nb: [x,\n  y\nc: 3\n");
    assertThat(texts(bracket.values("a"))).containsExactly("1");
    assertThat(bracket.gaps()).hasSize(1);

    Configuration quote = file("application.yml", "a: 1\nb: \"x\nc: 3\n");
    assertThat(texts(quote.values("a"))).containsExactly("1");
    hasOneGap(quote, "a quote is never closed");
  }

  @Test
  void documents_before_a_mistake_are_kept_with_their_profiles() {
    Configuration configuration =
        file(
            "application.yml",
            "a: 1\n---\nspring.config.activate.on-profile: prod\na: 2\nb: x: y\n");

    assertThat(texts(configuration.values("a"))).containsExactly("1", "prod=2");
    hasOneGap(configuration, "application.yml:5:5: ");
  }

  @Test
  void a_duplicate_key_is_a_gap_and_the_last_one_wins() {
    Configuration yaml = file("application.yml", "a: 1\nb: 2\na: 3\n");
    assertThat(texts(yaml.values("a"))).containsExactly("3");
    hasOneGap(yaml, "application.yml:3:1: 'a' is already a key on line 1");

    Configuration properties =
        new ResourceFolder(folder.resolve("p"))
            .with("application.properties", "a=1\na=2\n")
            .configuration();
    assertThat(texts(properties.values("a"))).containsExactly("2");
    hasOneGap(properties, "application.properties:2:3: 'a' is already set on line 1");
  }

  @Test
  void tags_are_not_followed() {
    Configuration configuration =
        file(
            "application.yml",
            "a: !!javax.script.ScriptEngineManager [x]\nb: !kluis geheim\nc: !!str 3\n");

    assertThat(configuration.values("a")).isEmpty();
    assertThat(texts(configuration.values("b"))).containsExactly("…");
    assertThat(texts(configuration.values("c"))).containsExactly("3");
    assertThat(configuration.gaps()).hasSize(2);
  }

  @Test
  void anchors_and_merges_are_followed() {
    Configuration configuration =
        file(
            "application.yml",
            "basis: &b\n  url: https://x\n  pad: p\nkopie:\n  <<: *b\n  pad: q\nlijst: [*b, *b]\n");

    assertThat(texts(configuration.values("kopie.url"))).containsExactly("https://x");
    assertThat(texts(configuration.values("kopie.pad"))).containsExactly("q");
    assertThat(texts(configuration.values("lijst[1].pad"))).containsExactly("p");
    assertThat(configuration.gaps()).isEmpty();
  }

  @Test
  void aliases_that_explode_or_contain_themselves_end() {
    String bomb =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    "l%d: &l%d [%s]\n"
                        .formatted(
                            i,
                            i,
                            i == 0
                                ? IntStream.range(0, 20)
                                    .mapToObj(n -> "x")
                                    .collect(Collectors.joining(", "))
                                : IntStream.range(0, 12)
                                    .mapToObj(n -> "*l" + (0 + i - 1))
                                    .collect(Collectors.joining(", "))))
            .collect(Collectors.joining());
    Configuration exploding = file("application.yml", "voor: 1\n" + bomb);
    assertThat(texts(exploding.values("voor"))).containsExactly("1");
    hasOneGap(exploding, "only the first 20000 values are read");

    Configuration self = file("application.yml", "voor: 1\na: &a\n  b: *a\n");
    assertThat(texts(self.values("voor"))).containsExactly("1");
    hasOneGap(self, "contains itself");
  }

  @Test
  void deep_nesting_many_aliases_and_control_characters_are_gaps() {
    hasOneGap(file("application.yml", "a: " + "[".repeat(5000)), "nested too deeply");
    String aliases =
        IntStream.range(0, 80)
            .mapToObj(i -> "k%d: *a\n".formatted(i))
            .collect(Collectors.joining());
    hasOneGap(file("application.yml", "a: &a {x: 1}\n" + aliases), "too many aliases");
    Configuration control = file("application.yml", "a: 1\nb: \u0007\n");
    assertThat(texts(control.values("a"))).containsExactly("1");
    hasOneGap(control, "application.yml:2:4: ");
  }

  @Test
  void malformed_properties_are_gaps() {
    Configuration escape = file("application.properties", "a=\\u12zz\nb=2\n");
    assertThat(texts(escape.values("b"))).containsExactly("2");
    hasOneGap(escape, "application.properties:1: \\u is not followed by four hexadecimal digits");

    hasOneGap(file("application.properties", "a=\0\0"), "no text file");
  }

  @Test
  void files_that_cannot_be_read_are_gaps() throws IOException {
    Files.createSymbolicLink(folder.resolve("application.yml"), folder.resolve("weg"));
    Configuration configuration =
        new ResourceFolder(folder).with("application.properties", "a=1").configuration();

    assertThat(texts(configuration.values("a"))).containsExactly("1");
    hasOneGap(configuration, "it is a link to nothing");
  }
}
