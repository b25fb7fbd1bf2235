package nl.imwregiotilburg.privacy.compliance.rule;

import static nl.imwregiotilburg.privacy.compliance.Code.flow;
import static nl.imwregiotilburg.privacy.compliance.Code.map;
import static nl.imwregiotilburg.privacy.compliance.Code.registered;
import static nl.imwregiotilburg.privacy.compliance.Code.unregistered;
import static nl.imwregiotilburg.privacy.compliance.Registered.countries;
import static nl.imwregiotilburg.privacy.compliance.Registered.processor;
import static nl.imwregiotilburg.privacy.compliance.Registered.recipient;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Kind;
import nl.imwregiotilburg.privacy.analysis.LibraryUse;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.compliance.Code;
import nl.imwregiotilburg.privacy.compliance.Code.FlowDraft;
import nl.imwregiotilburg.privacy.compliance.Registered;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.Services;
import nl.imwregiotilburg.privacy.register.reader.RegisterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RecipientUnregisteredTest {

  @TempDir private Path folder;

  private static final Register REGISTER =
      Registered.usual()
          .recipient(
              processor("ecd", "*.ecd.example", "nl.voorbeeld.ecd", countries("NL", "NL", "NL")))
          .recipient(
              recipient(
                  "archief",
                  Recipient.Role.INTERNAL,
                  "archief.imw.example",
                  "nl.imw.archief",
                  countries("NL", "NL", "NL"),
                  Optional.empty()))
          .build();

  @Test
  void a_host_nobody_registered_is_found_with_the_place_to_register_it() {
    Violation found = only(flow(Kind.HTTP).to("https", "api.mailer.example"));

    assertThat(found.text().message())
        .isEqualTo(
            "Client.emailadres (emailadres of a client) goes to api.mailer.example, for which no"
                + " recipient is registered");
    assertThat(found.text().mend()).contains("api.mailer.example", "recognised-by.hosts");
  }

  @Test
  void every_possible_host_that_nobody_registered_is_named() {
    Violation found =
        only(
            flow(Kind.HTTP)
                .to("https", "eu.mailer.example")
                .to("https", "api.ecd.example")
                .to("https", "us.mailer.example"));

    assertThat(found.text().message())
        .contains("eu.mailer.example and us.mailer.example")
        .doesNotContain("ecd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api.ecd.example",
        "*.ecd.example",
        "archief.imw.example",
        "db.imw.local",
        "*.imw.local",
        "mijn.imw.example",
        "localhost",
        "127.0.0.1",
        "host.docker.internal",
        ""
      })
  void registered_own_loopback_and_unknown_hosts_are_no_violation(String host) {
    assertThat(violations(flow(Kind.HTTP).to("https", host))).isEmpty();
  }

  @Test
  void an_endpoint_without_any_host_is_no_violation() {
    assertThat(violations(flow(Kind.MAIL))).isEmpty();
  }

  @Test
  void data_that_stays_in_the_process_goes_to_nobody() {
    assertThat(violations(flow(Kind.LOG))).isEmpty();
    assertThat(violations(flow(Kind.RESPONSE))).isEmpty();
    assertThat(violations(flow(Kind.FILE))).isEmpty();
  }

  @Test
  void a_file_or_log_that_is_kept_on_a_host_goes_to_that_host() {
    assertThat(violations(flow(Kind.FILE).to("https", "bucket.store.example"))).hasSize(1);
    assertThat(violations(flow(Kind.TELEMETRY).to("https", "in.traces.example"))).hasSize(1);
  }

  @Test
  void a_host_of_which_too_little_is_known_is_not_judged() {
    Outcome outcome = judge(flow(Kind.HTTP).to("https", "api.*"));

    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.unjudged())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.rule()).isEqualTo("recipient-unregistered");
              assertThat(gap.reason()).contains("api.*");
            });
  }

  @Test
  void a_partly_known_host_of_a_known_domain_is_judged() {
    assertThat(only(flow(Kind.HTTP).to("https", "*.mailer.example")).text().message())
        .contains("*.mailer.example");
  }

  @Test
  void sends_to_names_the_recipient_whatever_the_host_is() {
    assertThat(violations(flow(Kind.HTTP).to("https", "10.0.0.9").sendsTo("ecd"))).isEmpty();
  }

  @Test
  void sends_to_an_unregistered_recipient_is_found_with_the_nearest_id() {
    Violation found = only(flow(Kind.HTTP).to("https", "api.ecd.example").sendsTo("edc"));

    assertThat(found.text().message())
        .contains("recipient 'edc', which the register lacks; did you mean 'ecd'?");
    assertThat(found.text().mend()).startsWith("write @SendsTo(\"ecd\")");
  }

  @Test
  void a_client_library_is_recognised_by_its_package_and_subpackages() {
    assertThat(violations(flow(Kind.SERVICE).method("nl.voorbeeld.ecd.rest.Client#zet"))).isEmpty();
    assertThat(violations(flow(Kind.SERVICE).method("nl.voorbeeld.ecdx.Client#zet"))).hasSize(1);
  }

  @Test
  void a_service_nobody_registered_is_found_with_the_package_to_register() {
    Violation found = only(flow(Kind.SERVICE).method("com.mailer.client.Mailer#send"));

    assertThat(found.text().message())
        .endsWith("is handed to Library, for which no recipient is registered");
    assertThat(found.text().mend())
        .startsWith("list com.mailer.client under recognised-by.packages");
  }

  @Test
  void a_known_service_is_named_with_an_entry_that_the_register_takes() {
    Violation found = only(flow(Kind.HTTP).to("https", "api.sendgrid.com"));

    assertThat(found.text().message())
        .isEqualTo(
            "Client.emailadres (emailadres of a client) goes to api.sendgrid.com, for which no"
                + " recipient is registered: SendGrid (Twilio), parent company in US, contract"
                + " with Twilio Ireland Ltd in IE");
    assertThat(found.text().detail()).contains("general knowledge: look it up");
    assertThat(found.text().mend())
        .startsWith(
            "add to recipients in register.yml, and complete it: sendgrid: {title: \"SendGrid"
                + " (Twilio)\", role: processor, countries: {parent: US, contract: IE},"
                + " recognised-by: {hosts: [api.sendgrid.com, smtp.sendgrid.net,"
                + " api.eu.sendgrid.com], packages: [com.sendgrid], maven: [\"com.sendgrid:*\"]},"
                + " categories: [emailadres]}");
  }

  @Test
  void a_host_of_which_part_is_not_known_still_tells_the_service() {
    assertThat(only(flow(Kind.STORE).to("https", "*.amazonaws.com")).text().message())
        .contains("Amazon Web Services, parent company in US");
    assertThat(only(flow(Kind.STORE).to("https", "x.s3.eu-west-1.amazonaws.com")).text().message())
        .contains("Amazon S3, parent company in US");
  }

  @Test
  void a_known_service_is_named_by_its_client_library_too() {
    Violation found = only(flow(Kind.SERVICE).method("io.sentry.Sentry#captureMessage"));

    assertThat(found.text().message())
        .contains("Sentry (Functional Software), parent company in US");
    assertThat(found.text().mend()).contains("packages: [io.sentry]");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void every_entry_to_paste_is_one_a_register_takes(String entry) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("register.yml"),
            """
        version: 1
        controller: {name: IMW}
        categories: {emailadres: {kind: ordinary}}
        recipients:
          %s
        """
                .formatted(entry));

    assertThat(RegisterReader.read(file).recipients()).hasSize(1);
  }

  static List<String> entries() {
    return Services.all().stream()
        .map(it -> RecipientEntry.of(it, List.of("extra.example"), List.of("emailadres")))
        .toList();
  }

  @Test
  void a_client_library_that_no_recipient_covers_is_found_where_it_is_used() {
    assertThat(
            uses(
                use("com.sendgrid", "com.sendgrid.SendGrid"),
                dependency("com.sendgrid:sendgrid-java")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.location().line()).isEqualTo(3);
              assertThat(found.text().message())
                  .startsWith(
                      "com.sendgrid.SendGrid is used, the client library of SendGrid (Twilio), for"
                          + " which no recipient is registered");
              assertThat(found.confidence()).isEqualTo(Confidence.PROBABLE);
            });
  }

  @Test
  void a_declared_client_library_that_no_recipient_covers_is_found_in_the_build_file() {
    assertThat(uses(dependency("io.sentry:sentry-spring-boot-starter-jakarta")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.location().file()).endsWith("pom.xml");
              assertThat(found.text().message()).contains("is a dependency", "Sentry");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.mongodb:mongodb-driver-sync", // reaches whatever host it is given
        "co.elastic.clients:elasticsearch-java",
        "com.auth0:java-jwt", // no client of the service
        "com.hubspot.jinjava:jinjava",
        "com.atlassian.commonmark:commonmark",
        "org.springframework.boot:spring-boot-starter"
      })
  void a_library_that_is_no_service_by_itself_is_no_violation(String coordinates) {
    assertThat(uses(dependency(coordinates))).isEmpty();
  }

  @Test
  void of_a_cloud_and_a_service_of_it_the_service_is_told() {
    assertThat(
            uses(
                use("software.amazon.awssdk", "software.amazon.awssdk.regions.Region"),
                use(
                    "software.amazon.awssdk.services.s3",
                    "software.amazon.awssdk.services.s3.S3Client")))
        .singleElement()
        .satisfies(found -> assertThat(found.text().message()).contains("Amazon S3"));
  }

  @Test
  void a_registered_service_covers_its_client_library() {
    Registered covering =
        Registered.usual()
            .recipient(
                processor(
                    "cloud", "*.amazonaws.com", "software.amazon", countries("US", "LU", "IE")))
            .recipient(processor("mail", "api.sendgrid.com", "x.y", countries("US", "IE", "US")))
            .recipient(processor("mollie", "nergens.example", "x.z", countries("NL", "NL", "NL")));
    DataMap used =
        with(
            use(
                "software.amazon.awssdk.services.s3",
                "software.amazon.awssdk.services.s3.S3Client"),
            dependency("com.sendgrid:sendgrid-java"),
            dependency("be.woutschoovaerts:mollie"));

    assertThat(new RecipientUnregistered().judge(registered(used, covering.build())).violations())
        .isEmpty();
  }

  @Test
  void where_data_is_seen_to_go_the_use_of_the_library_is_not_told_again() {
    DataMap both =
        Code.with(
            map(flow(Kind.SERVICE).method("com.stripe.model.Customer#create")),
            use("com.stripe", "com.stripe.Stripe"));

    assertThat(new RecipientUnregistered().judge(registered(both, REGISTER)).violations())
        .singleElement()
        .satisfies(found -> assertThat(found.flow()).isPresent());
  }

  private static List<Violation> uses(LibraryUse... uses) {
    return new RecipientUnregistered().judge(registered(with(uses), REGISTER)).violations();
  }

  private static DataMap with(LibraryUse... uses) {
    return Code.with(DataMap.empty(), uses);
  }

  private static LibraryUse use(String name, String type) {
    return new LibraryUse(
        LibraryUse.Kind.PACKAGE, name, type, Location.ofLine("/src/Post.java", 3), "app");
  }

  private static LibraryUse dependency(String coordinates) {
    return new LibraryUse(
        LibraryUse.Kind.DEPENDENCY, coordinates, "", Location.ofLine("/pom.xml", 12), "app");
  }

  @Test
  void a_service_that_runs_on_an_own_host_is_no_violation() {
    assertThat(violations(flow(Kind.SERVICE).to("https", "minio.imw.local"))).isEmpty();
  }

  @Test
  void without_a_register_nothing_is_reported_and_that_is_said() {
    Outcome outcome =
        new RecipientUnregistered()
            .judge(unregistered(map(flow(Kind.HTTP).to("https", "api.mailer.example"))));

    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.unjudged()).hasSize(1);
  }

  private static Violation only(FlowDraft flow) {
    List<Violation> violations = violations(flow);
    assertThat(violations).hasSize(1);
    return violations.get(0);
  }

  private static List<Violation> violations(FlowDraft flow) {
    return judge(flow).violations();
  }

  private static Outcome judge(FlowDraft flow) {
    return new RecipientUnregistered().judge(registered(map(flow), REGISTER));
  }
}
