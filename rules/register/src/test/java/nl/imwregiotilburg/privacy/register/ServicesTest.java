package nl.imwregiotilburg.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.register.Services.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServicesTest {

  @Test
  void the_table_is_whole_and_dated() {
    assertThat(Services.asOf()).isEqualTo(LocalDate.of(2026, 8, 5));
    assertThat(Services.all()).hasSize(96).extracting(Service::id).doesNotHaveDuplicates();
    assertThat(Services.all()).allMatch(service -> service.id().matches("[a-z0-9]+(-[a-z0-9]+)*"));
    assertThat(Services.all())
        .allMatch(service -> !service.name().isBlank() && !service.kind().isBlank());
  }

  @Test
  void every_row_names_its_sources_and_their_certainty() {
    assertThat(Services.all())
        .allMatch(service -> !service.sdk().source().isBlank())
        .allMatch(service -> !service.countries().source().isBlank());
  }

  @Test
  void every_service_is_recognised_by_something() {
    for (Service service : Services.all()) {
      assertThat(Stream.of(service.hosts(), service.packages(), service.maven()))
          .as(service.id())
          .anyMatch(list -> !list.isEmpty());
    }
  }

  @Test
  void every_country_is_in_the_table_of_countries() {
    for (Service service : Services.all()) {
      assertThat(
              Stream.of(
                      service.parents().stream(),
                      Stream.of(service.contract()),
                      service.regionalHosts().values().stream())
                  .flatMap(it -> it)
                  .filter(code -> !code.isEmpty()))
          .as(service.id())
          .allMatch(code -> Countries.byCode(code).isPresent());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "stripe, US, true", // its source says US
    "twilio, US, false", // its source says IE: that is the entity, not the parent
    "sentry, US, false", // general knowledge
    "mollie, NL, true",
    "openai, US, true"
  })
  void a_parent_country_is_confirmed_only_where_its_source_says_so(
      String id, String parent, boolean confirmed) {
    Service service = service(id);

    assertThat(service.parents()).containsExactly(parent);
    assertThat(service.parentConfirmed()).isEqualTo(confirmed);
  }

  @Test
  void doubt_about_the_parent_is_kept() {
    assertThat(service("sparkpost").parents()).containsExactly("NL", "US");
    assertThat(service("sparkpost").parentConfirmed()).isFalse();
    assertThat(service("langchain4j-springai").parents()).isEmpty();
  }

  @Test
  void hosts_of_regions_have_their_country_where_it_is_known() {
    assertThat(service("sentry").regionalHosts()).isEqualTo(Map.of("*.ingest.de.sentry.io", "DE"));
    assertThat(service("sendgrid").regionalHosts()).isEqualTo(Map.of("api.eu.sendgrid.com", ""));
  }

  @Test
  void a_library_that_reaches_any_host_is_a_driver() {
    assertThat(service("mongodb-atlas").driver()).isTrue();
    assertThat(service("elastic-cloud").driver()).isTrue();
    assertThat(service("sendgrid").driver()).isFalse();
  }

  private static Service service(String id) {
    return Services.all().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }
}
