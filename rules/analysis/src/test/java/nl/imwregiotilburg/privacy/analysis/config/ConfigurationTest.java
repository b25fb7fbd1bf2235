package nl.imwregiotilburg.privacy.analysis.config;

import static nl.imwregiotilburg.privacy.analysis.config.ResourceFolder.place;
import static nl.imwregiotilburg.privacy.analysis.config.ResourceFolder.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigurationTest {

  @TempDir Path folder;

  private ResourceFolder resources() {
    return new ResourceFolder(folder);
  }

  @Test
  void a_value_is_known_for_every_profile_the_default_first() {
    Configuration configuration =
        resources()
            .with(
                "application.yml",
                """
                gemeente:
                  url: https://test.tilburg.nl
                ---
                spring.config.activate.on-profile: prod
                gemeente.url: "https://tilburg.nl"
                ---
                spring:
                  profiles: acc, oud
                gemeente:
                  url: https://acc.tilburg.nl
                """)
            .with("application-demo.properties", "gemeente.url = https://demo.tilburg.nl\n")
            .configuration();

    List<Value> values = configuration.values("gemeente.url");

    assertThat(texts(values))
        .containsExactly(
            "https://test.tilburg.nl",
            "acc=https://acc.tilburg.nl",
            "demo=https://demo.tilburg.nl",
            "oud=https://acc.tilburg.nl",
            "prod=https://tilburg.nl");
    assertThat(place(values.get(0))).isEqualTo("application.yml:2:8-31");
    assertThat(place(values.get(2))).isEqualTo("application-demo.properties:1:16-39");
    assertThat(configuration.values("gemeente")).isEmpty();
    assertThat(configuration.values("gemeente.urls")).isEmpty();
    assertThat(configuration.gaps()).isEmpty();
  }

  @Test
  void a_stronger_file_overrides_a_weaker_one_of_the_same_profile() {
    Configuration configuration =
        resources()
            .with("META-INF/microprofile-config.properties", "a=microprofile\nb=microprofile\n")
            .with("bootstrap.yml", "a: bootstrap\nc: bootstrap")
            .with("application.yml", "a: yaml\nd: yaml")
            .with("application.properties", "a=properties")
            .with("config/application.yaml", "e: config\nd: config")
            .configuration();

    assertThat(texts(configuration.values("a"))).containsExactly("properties");
    assertThat(texts(configuration.values("b"))).containsExactly("microprofile");
    assertThat(texts(configuration.values("c"))).containsExactly("bootstrap");
    assertThat(texts(configuration.values("d"))).containsExactly("config");
  }

  @Test
  void roots_do_not_override_each_other() {
    resources().with("a/application.yml", "x: een").with("b/application.yml", "x: twee");

    Configuration configuration =
        Configuration.of(
            List.of(folder.resolve("a"), folder.resolve("b"), folder.resolve("bestaat-niet")));

    assertThat(texts(configuration.values("x"))).containsExactly("een", "twee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gemeente.api-url",
        "gemeente.apiUrl",
        "gemeente.api_url",
        "Gemeente.APIURL",
        "GEMEENTE_API_URL",
        "GEMEENTE_APIURL"
      })
  void a_key_is_found_in_every_spelling(String key) {
    Configuration configuration =
        resources().with("application.yml", "gemeente:\n  api-url: https://x\n").configuration();

    assertThat(texts(configuration.values(key))).containsExactly("https://x");
  }

  @Test
  void a_key_spelled_as_an_environment_variable_is_found() {
    Configuration configuration =
        resources().with("application.properties", "GEMEENTE_API_URL=https://x\n").configuration();

    assertThat(texts(configuration.values("gemeente.api-url"))).containsExactly("https://x");
    assertThat(texts(configuration.values("gemeente.api.url"))).containsExactly("https://x");
    assertThat(configuration.values("gemeente.ap.url")).isEmpty();
    assertThat(configuration.values("gemeenteapi")).isEmpty();
  }

  @Test
  void a_list_has_a_value_for_each_element_of_the_strongest_file() {
    Configuration configuration =
        resources()
            .with("application.yml", "hosts:\n  - a.nl\n  - b.nl\nleeg: []\nmeer: [{u: x}, {u: y}]")
            .with("config/application.properties", "hosts[0]=c.nl\n")
            .with("application-prod.yml", "hosts: [d.nl, e.nl]")
            .configuration();

    assertThat(texts(configuration.values("hosts")))
        .containsExactly("c.nl", "prod=d.nl", "prod=e.nl");
    assertThat(texts(configuration.values("hosts[0]"))).containsExactly("c.nl", "prod=d.nl");
    assertThat(texts(configuration.values("meer[1].u"))).containsExactly("y");
    assertThat(configuration.values("leeg")).isEmpty();
  }

  @Test
  void quarkus_profiles_and_quoted_keys_are_read() {
    Configuration configuration =
        resources()
            .with(
                "application.properties",
                """
                quarkus.rest-client."nl.imw.Gemeente".url=https://x
                %dev.quarkus.rest-client."nl.imw.Gemeente".url=http://localhost
                %{acc,test}.quarkus.rest-client."nl.imw.Gemeente".url=https://acc
                nl.imw.Gemeente/mp-rest/url=https://mp
                """)
            .with("application-eu.yml", "\"%prod\":\n  regio: eu-west-1\nregio:\n  ~: eu\n")
            .configuration();

    assertThat(texts(configuration.values("quarkus.rest-client.\"nl.imw.Gemeente\".url")))
        .containsExactly(
            "https://x", "acc=https://acc", "dev=http://localhost", "test=https://acc");
    assertThat(texts(configuration.values("nl.imw.Gemeente/mp-rest/url")))
        .containsExactly("https://mp");
    assertThat(texts(configuration.values("regio")))
        .containsExactly("eu=eu", "eu & prod=eu-west-1");
  }

  @Test
  void a_prefix_gives_what_is_bound_to_a_type() {
    Configuration configuration =
        resources()
            .with(
                "application.yml",
                """
                gemeente:
                  api-url: https://x
                  hosts: [a.nl, b.nl]
                  paden: [{naam: p}]
                gemeentehuis: nee
                """)
            .configuration();

    assertThat(configuration.withPrefix("gemeente").keySet())
        .containsExactly("apiurl", "hosts", "paden[0].naam");
    assertThat(texts(configuration.withPrefix("gemeente").getOrDefault("hosts", List.of())))
        .containsExactly("a.nl", "b.nl");
    assertThat(configuration.withPrefix("gem")).isEmpty();
    assertThat(configuration.withPrefix("")).hasSize(4);
    assertThat(Configuration.uniform("apiUrl")).isEqualTo("apiurl");
  }

  @Test
  void another_properties_file_counts_when_the_key_is_set_nowhere_else() {
    Configuration configuration =
        resources()
            .with("application.yml", "a: yaml")
            .with("gemeente.properties", "a=anders\nb=anders\n")
            .with("diep/extra.properties", "b=extra\n")
            .with("node_modules/x.properties", "c=x\n")
            .configuration();

    assertThat(texts(configuration.values("a"))).containsExactly("yaml");
    assertThat(texts(configuration.values("b"))).containsExactlyInAnyOrder("extra", "anders");
    assertThat(texts(configuration.resolve("${b}/pad")))
        .containsExactlyInAnyOrder("extra/pad", "anders/pad");
    assertThat(configuration.values("c")).isEmpty();
    assertThat(configuration.withPrefix("b")).isEmpty();
  }

  @Test
  void properties_are_read_as_java_reads_them() throws IOException {
    Files.write(
        folder.resolve("application.properties"),
        """
        ! commentaar = geen
        \t sleutel.een : waarde een\r
        sleutel\\ twee=waarde\\u0020twee\r
        drie=a,\\\r
            b,\\
            c
        vier
        vijf   zes
        pad=c:\\\\temp\\tx
        naam=caf\u00e9
        #---
        spring.config.activate.on-profile=prod
        vier=4
        """
            .getBytes(StandardCharsets.ISO_8859_1));
    Configuration configuration = resources().configuration();

    assertThat(texts(configuration.values("sleutel.een"))).containsExactly("waarde een");
    assertThat(place(configuration.values("sleutel.een").get(0)))
        .isEqualTo("application.properties:2:17-27");
    assertThat(texts(configuration.values("sleutel twee"))).containsExactly("waarde twee");
    assertThat(texts(configuration.values("drie"))).containsExactly("a,b,c");
    assertThat(place(configuration.values("drie").get(0)))
        .isEqualTo("application.properties:4:6-0");
    assertThat(texts(configuration.values("vier"))).containsExactly("", "prod=4");
    assertThat(texts(configuration.values("vijf"))).containsExactly("zes");
    assertThat(texts(configuration.values("pad"))).containsExactly("c:\\temp\tx");
    assertThat(texts(configuration.values("naam"))).containsExactly("caf\u00e9");
    assertThat(configuration.values("commentaar")).isEmpty();
    assertThat(configuration.gaps()).isEmpty();
  }
}
