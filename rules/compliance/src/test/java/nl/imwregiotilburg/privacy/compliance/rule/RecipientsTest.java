package nl.imwregiotilburg.privacy.compliance.rule;

import static nl.imwregiotilburg.privacy.compliance.Code.flow;
import static nl.imwregiotilburg.privacy.compliance.Registered.countries;
import static nl.imwregiotilburg.privacy.compliance.Registered.processor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Kind;
import nl.imwregiotilburg.privacy.compliance.Code.FlowDraft;
import nl.imwregiotilburg.privacy.compliance.Registered;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import org.junit.jupiter.api.Test;

final class RecipientsTest {

  private static final Register REGISTER =
      Registered.usual()
          .recipient(with("cloud", "*.cloud.example", "com.cloud"))
          .recipient(with("mail", "mail.cloud.example", "com.mail"))
          .recipient(with("beheer", "beheer.imw.local", "com.beheer"))
          .build();

  @Test
  void the_pattern_that_pins_a_host_down_most_wins() {
    assertThat(ids(flow(Kind.HTTP).to("https", "mail.cloud.example"))).containsExactly("mail");
    assertThat(ids(flow(Kind.HTTP).to("https", "db.cloud.example"))).containsExactly("cloud");
  }

  @Test
  void a_recipient_on_a_host_among_the_own_ones_still_receives() {
    assertThat(ids(flow(Kind.HTTP).to("https", "beheer.imw.local"))).containsExactly("beheer");
    assertThat(ids(flow(Kind.HTTP).to("https", "db.imw.local"))).isEmpty();
  }

  @Test
  void of_a_partly_known_host_every_possible_owner_receives() {
    assertThat(ids(flow(Kind.HTTP).to("https", "*.cloud.example")))
        .containsExactly("cloud", "mail");
  }

  @Test
  void every_possible_destination_receives() {
    assertThat(
            ids(
                flow(Kind.SERVICE)
                    .method("com.mail.Client#send")
                    .to("https", "db.cloud.example")
                    .sendsTo("beheer")))
        .containsExactly("cloud", "mail", "beheer");
  }

  @Test
  void a_client_library_pointed_at_own_hosts_only_discloses_nothing() {
    FlowDraft own = flow(Kind.SERVICE).method("com.cloud.S3#put").to("https", "minio.imw.local");

    assertThat(ids(own)).isEmpty();
    assertThat(ids(own.to("https", ""))).containsExactly("cloud");
  }

  private static Recipient with(String id, String host, String java) {
    return processor(id, host, java, countries("NL", "NL", "NL"));
  }

  private static List<String> ids(FlowDraft flow) {
    return Recipients.of(flow.build().endpoint(), REGISTER).disclosedTo().stream()
        .map(Recipient::id)
        .toList();
  }
}
