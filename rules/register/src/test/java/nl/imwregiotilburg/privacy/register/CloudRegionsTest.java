package nl.imwregiotilburg.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import nl.imwregiotilburg.privacy.register.CloudRegions.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CloudRegionsTest {

  @Test
  void every_region_names_its_source_and_agrees_with_the_table_of_countries() {
    assertThat(CloudRegions.all()).hasSize(147);
    for (Region region : CloudRegions.all()) {
      assertThat(region.source()).as(region.name()).isNotBlank();
      assertThat(region.certainty()).as(region.name()).isNotBlank();
      if (!region.country().isEmpty()) {
        assertThat(Countries.byCode(region.country()).orElseThrow().inside(Territory.EEA))
            .as(region.name())
            .isEqualTo(region.insideEea());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "eu-west-1, IE, true",
    "eu-west-2, GB, false",
    "eu-central-1, DE, true",
    "eu-central-2, CH, false",
    "westeurope, NL, true",
    "europe-west4, NL, true",
    "europe-west2, GB, false",
    "us-east-1, US, false"
  })
  void a_region_is_in_a_country(String name, String country, boolean insideEea) {
    assertThat(CloudRegions.named(name).map(Region::country)).contains(country);
    assertThat(CloudRegions.named(name).map(Region::insideEea)).contains(insideEea);
  }

  @ParameterizedTest
  @CsvSource({
    "s3.eu-west-1.amazonaws.com, IE",
    "dossiers.s3.eu-west-2.amazonaws.com, GB",
    "s3-eu-central-1.amazonaws.com, DE",
    "db.cluster-abc.eu-central-2.rds.amazonaws.com, CH",
    "europe-west4-aiplatform.googleapis.com, NL",
    "westeurope.api.cognitive.microsoft.com, NL",
    "abc.eu-west-1.aws.found.io, IE",
    "x.europe-west10.run.app, DE"
  })
  void a_host_tells_its_region(String host, String country) {
    assertThat(CloudRegions.ofHost(host).map(Region::country)).contains(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3.amazonaws.com",
        "api.eu.sendgrid.com",
        "us.mailer.example",
        "*.amazonaws.com",
        ""
      })
  void a_host_without_a_region_tells_nothing(String host) {
    assertThat(CloudRegions.ofHost(host)).isEmpty();
  }
}
