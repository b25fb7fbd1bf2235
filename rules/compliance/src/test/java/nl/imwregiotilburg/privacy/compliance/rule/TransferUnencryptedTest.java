package nl.imwregiotilburg.privacy.compliance.rule;

import static nl.imwregiotilburg.privacy.compliance.Code.element;
import static nl.imwregiotilburg.privacy.compliance.Code.flow;
import static nl.imwregiotilburg.privacy.compliance.Code.map;
import static nl.imwregiotilburg.privacy.compliance.Code.registered;
import static nl.imwregiotilburg.privacy.compliance.Code.unregistered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Kind;
import nl.imwregiotilburg.privacy.compliance.Code.FlowDraft;
import nl.imwregiotilburg.privacy.compliance.Registered;
import nl.imwregiotilburg.privacy.register.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TransferUnencryptedTest {

  @ParameterizedTest
  @ValueSource(strings = {"http", "HTTP", "ftp", "ldap", "ws", "smtp", "amqp", "redis"})
  void a_plain_scheme_is_found(String scheme) {
    assertThat(violations(flow(Kind.HTTP).to(scheme, "api.example.nl"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https",
        "ftps",
        "sftp",
        "ldaps",
        "wss",
        "smtps",
        "amqps",
        "rediss",
        "jdbc:postgresql",
        ""
      })
  void an_encrypted_or_unknown_scheme_is_not(String scheme) {
    assertThat(violations(flow(Kind.HTTP).to(scheme, "api.example.nl"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql, jdbc:postgresql://db.example.nl/x?sslmode=disable, sslmode=verify-full",
    "jdbc:mysql, jdbc:mysql://db.example.nl/x?sslMode=DISABLED, sslMode=VERIFY_IDENTITY",
    "jdbc:mysql, jdbc:mysql://db.example.nl/x?useSSL=false, sslMode=VERIFY_IDENTITY",
    "jdbc:sqlserver, jdbc:sqlserver://db.example.nl;encrypt=false, encrypt=true"
  })
  void a_jdbc_address_that_switches_encryption_off_is_found(
      String scheme, String written, String instead) {
    assertThat(violations(flow(Kind.STORE).to(scheme, "db.example.nl", written)))
        .singleElement()
        .satisfies(found -> assertThat(found.text().mend()).startsWith("use " + instead + " for"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "::1", "host.docker.internal"})
  void loopback_does_not_leave_the_machine(String host) {
    assertThat(violations(flow(Kind.HTTP).to("http", host))).isEmpty();
  }

  @Test
  void own_hosts_are_no_exception() {
    assertThat(
            new TransferUnencrypted()
                .judge(
                    registered(
                        map(flow(Kind.HTTP).to("http", "db.imw.local")),
                        Registered.usual().build()))
                .violations())
        .hasSize(1);
  }

  @Test
  void the_message_names_the_address_and_the_mend_what_to_use() {
    assertThat(
            violations(
                flow(Kind.HTTP).to("https", "veilig.example.nl").to("http", "api.example.nl")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.text().message())
                  .isEqualTo(
                      "Client.emailadres (emailadres of a client) leaves over http, which is not"
                          + " encrypted: http://api.example.nl/…");
              assertThat(found.text().mend()).isEqualTo("use https for http://api.example.nl/…");
              assertThat(found.confidence()).isEqualTo(Confidence.CERTAIN);
            });
  }

  @Test
  void an_unknown_host_may_be_the_machine_itself() {
    assertThat(violations(flow(Kind.HTTP).to("http", "", "http://…/intake")))
        .singleElement()
        .extracting(Violation::confidence)
        .isEqualTo(Confidence.POSSIBLE);
  }

  @Test
  void an_unknown_host_makes_a_suspicion_no_surer() {
    Element recognised = element("nl.imw.Client.naam").recognised().build();

    assertThat(violations(flow(recognised, Kind.HTTP).to("http", "")))
        .singleElement()
        .extracting(Violation::confidence)
        .isEqualTo(Confidence.SUSPECTED);
  }

  @Test
  void anonymous_information_needs_no_encryption() {
    Element visits = element("nl.imw.Bezoek.paginas").category("bezoekgegevens").build();

    assertThat(
            new TransferUnencrypted()
                .judge(
                    registered(
                        map(flow(visits, Kind.HTTP).to("http", "api.example.nl")),
                        Registered.usual()
                            .category("bezoekgegevens", Category.Kind.ANONYMOUS)
                            .build()))
                .violations())
        .isEmpty();
  }

  private static List<Violation> violations(FlowDraft flow) {
    return new TransferUnencrypted().judge(unregistered(map(flow))).violations();
  }
}
