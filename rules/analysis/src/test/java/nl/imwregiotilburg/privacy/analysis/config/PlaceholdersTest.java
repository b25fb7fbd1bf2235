package nl.imwregiotilburg.privacy.analysis.config;

import static nl.imwregiotilburg.privacy.analysis.config.ResourceFolder.place;
import static nl.imwregiotilburg.privacy.analysis.config.ResourceFolder.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlaceholdersTest {

  @TempDir Path folder;

  private Configuration yaml(String text) {
    return new ResourceFolder(folder).with("application.yml", text).configuration();
  }

  @Test
  void a_text_without_placeholders_is_itself() {
    List<Value> values = yaml("").resolve("https://x/{pad}#deel");

    assertThat(texts(values)).containsExactly("https://x/{pad}#deel");
    assertThat(place(values.get(0))).isEqualTo("nowhere");
  }

  @Test
  void a_default_is_taken_when_the_key_is_not_set() {
    Configuration configuration = yaml("gezet: ja");

    assertThat(texts(configuration.resolve("${gemeente.url:https://x:8080/a}/pad")))
        .containsExactly("https://x:8080/a/pad");
    assertThat(texts(configuration.resolve("${gezet:nee}"))).containsExactly("ja");
    assertThat(texts(configuration.resolve("${weg:${ook.weg:${gezet}}}"))).containsExactly("ja");
    assertThat(texts(configuration.resolve("${weg:}"))).containsExactly("");
  }

  @Test
  void what_is_set_nowhere_is_unknown() {
    assertThat(texts(yaml("a: 1").resolve("https://${host}/${a}"))).containsExactly("https://…/1");
    assertThat(texts(yaml("a: 1").resolve("#{systemProperties['x']}/y #{ {1} }")))
        .containsExactly("…/y …");
    assertThat(texts(yaml("a: '#{bean.url}/x'").values("a"))).containsExactly("…/x");
  }

  @Test
  void values_that_depend_on_others_differ_by_profile_and_do_not_mix_profiles() {
    Configuration configuration =
        yaml(
            """
            host: test.nl
            pad: t
            url: https://${host}/${pad}
            ---
            spring.config.activate.on-profile: prod
            host: prod.nl
            pad: p
            ---
            spring.config.activate.on-profile: demo
            pad: d
            """);

    assertThat(texts(configuration.values("url")))
        .containsExactly("https://test.nl/t", "demo=https://test.nl/d", "prod=https://prod.nl/p");
    assertThat(place(configuration.values("url").get(2))).isEqualTo("application.yml:3:6-28");
    assertThat(texts(configuration.resolve("${url}?q")))
        .containsExactly(
            "https://test.nl/t?q", "demo=https://test.nl/d?q", "prod=https://prod.nl/p?q");
  }

  @Test
  void a_key_set_in_one_profile_only_leaves_the_default_to_the_text() {
    Configuration configuration =
        yaml("---\nspring.config.activate.on-profile: prod\nhost: prod.nl\n");

    assertThat(texts(configuration.resolve("https://${host:local}/")))
        .containsExactly("https://local/", "prod=https://prod.nl/");
    assertThat(texts(configuration.resolve("https://${host}/")))
        .containsExactly("prod=https://prod.nl/");
  }

  @Test
  void keys_set_in_different_profiles_are_combined() {
    Configuration configuration =
        yaml(
            """
            spring.config.activate.on-profile: prod
            host: prod.nl
            ---
            spring.config.activate.on-profile: eu
            pad: eu
            """);

    assertThat(texts(configuration.resolve("${host}/${pad}")))
        .containsExactly("eu=prod.nl/eu", "prod=prod.nl/eu");
  }

  @Test
  void a_placeholder_for_an_environment_variable_does_not_find_its_own_key() {
    Configuration configuration =
        yaml(
            """
            gemeente.url: ${GEMEENTE_URL:https://x}
            ander.url: ${ANDER_URL}
            derde: ${GEMEENTE_URL}
            """);

    assertThat(texts(configuration.values("gemeente.url"))).containsExactly("https://x");
    assertThat(texts(configuration.values("ander.url"))).containsExactly("…");
    assertThat(texts(configuration.values("derde"))).containsExactly("https://x");
  }

  @Test
  void keys_can_be_put_together() {
    Configuration configuration =
        yaml("regio: eu\nhosts:\n  eu: eu.nl\n  us: us.com\nkeuze: ${hosts.${regio}}");

    assertThat(texts(configuration.values("keuze"))).containsExactly("eu.nl");
  }

  @Test
  void cycles_are_broken() {
    Configuration configuration =
        yaml("a: x${b}\nb: y${a}\nc: ${c}\nd: ${d:weg}\ne: ${f:1}\nf: ${e:2}");

    assertThat(texts(configuration.values("a"))).containsExactly("xy…");
    assertThat(texts(configuration.values("c"))).containsExactly("…");
    assertThat(texts(configuration.values("d"))).containsExactly("weg");
    assertThat(texts(configuration.values("e"))).containsExactly("2");
  }

  @Test
  void possibilities_multiply_up_to_sixteen() {
    Configuration configuration =
        yaml("een: [a, b]\ntwee: [c, d]\nveel: [1, 2, 3, 4, 5, 6, 7, 8, 9]");

    assertThat(texts(configuration.resolve("${een}${twee}")))
        .containsExactly("ac", "ad", "bc", "bd");
    assertThat(configuration.resolve("${veel}${veel}${veel}")).hasSize(16);
  }

  @Test
  void hostile_placeholders_end() {
    String doubling =
        IntStream.range(0, 60)
            .mapToObj(i -> "k%d: ${k%d}${k%d}\n".formatted(i, i + 1, i + 1))
            .collect(Collectors.joining());
    Configuration configuration = yaml(doubling + "k60: x\nveel: [1, 2, 3, 4, 5, 6, 7, 8, 9]\n");

    assertThat(configuration.values("k0").get(0).text()).endsWith("…").hasSizeLessThan(9000);
    assertThat(configuration.resolve("${a:".repeat(5000) + "}".repeat(5000)).get(0).text())
        .contains("…");
    assertThat(configuration.resolve("${x${veel}:".repeat(20) + "}".repeat(20))).isNotEmpty();
  }

  @Test
  void text_that_only_looks_like_a_placeholder_is_kept() {
    Configuration configuration = yaml("a: 1");

    assertThat(texts(configuration.resolve("${a"))).containsExactly("${a");
    assertThat(texts(configuration.resolve("\\${a}"))).containsExactly("${a}");
    assertThat(texts(configuration.resolve("jan@imw.nl"))).containsExactly("jan@imw.nl");
  }

  @Test
  void what_maven_fills_in_is_unknown() {
    Configuration configuration =
        yaml("versie: @project.version@\nurl: https://@host@/x\nlijst: [@a@, b]\nna: ja");

    assertThat(texts(configuration.values("versie"))).containsExactly("…");
    assertThat(texts(configuration.values("url"))).containsExactly("https://…/x");
    assertThat(texts(configuration.values("lijst"))).containsExactly("…", "b");
    assertThat(texts(configuration.values("na"))).containsExactly("ja");
    assertThat(configuration.gaps()).isEmpty();
  }
}
