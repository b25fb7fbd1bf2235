package nl.imwregiotilburg.privacy.compliance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HostsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST",
        "app.localhost",
        "127.0.0.1",
        "127.8.9.10",
        "::1",
        "[::1]",
        "0:0:0:0:0:0:0:1",
        "host.docker.internal"
      })
  void the_machine_itself_is_loopback(String host) {
    assertThat(Hosts.loopback(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "127.example.nl",
        "localhost.example.nl",
        "10.0.0.1",
        "::12",
        "128.0.0.1"
      })
  void other_machines_are_not_loopback(String host) {
    assertThat(Hosts.loopback(host)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "www.tilburg.nl, www.tilburg.nl",
    "WWW.tilburg.nl, www.tilburg.nl.",
    "*.tilburg.nl, www.tilburg.nl",
    "*.tilburg.nl, a.b.tilburg.nl",
    "*.tilburg.nl, *.tilburg.nl",
    "www.tilburg.nl, *.tilburg.nl",
    "s3.*.amazonaws.com, s3.eu-west-1.amazonaws.com",
    "s3.*.amazonaws.com, *.eu-west-1.amazonaws.com",
    "*, www.tilburg.nl"
  })
  void wildcards_and_unknown_parts_can_stand_for_the_same_host(String pattern, String host) {
    assertThat(Hosts.match(pattern, host)).isTrue();
    assertThat(Hosts.match(host, pattern)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "*.tilburg.nl, tilburg.nl",
    "*.tilburg.nl, tilburg.nl.example.com",
    "www.tilburg.nl, api.tilburg.nl",
    "www.tilburg.nl, *.example.nl",
    "*.tilburg.nl, eviltilburg.nl",
    "tilburg.nl, ''"
  })
  void different_hosts_do_not_match(String pattern, String host) {
    assertThat(Hosts.match(pattern, host)).isFalse();
    assertThat(Hosts.match(host, pattern)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "api.example.nl, true",
    "intranet, true",
    "*.example.nl, true",
    "api.*.example.nl, true",
    "api-*.example.nl, true",
    "*example.nl, false",
    "api.*, false",
    "*.nl, false",
    "*, false",
    "'', false"
  })
  void whose_a_host_is_shows_from_its_last_two_labels(String host, boolean known) {
    assertThat(Hosts.known(host)).isEqualTo(known);
  }

  @Test
  void a_longer_pattern_pins_a_host_down_more() {
    assertThat(Hosts.specificity("api.tilburg.nl"))
        .isGreaterThan(Hosts.specificity("*.tilburg.nl"));
  }
}
