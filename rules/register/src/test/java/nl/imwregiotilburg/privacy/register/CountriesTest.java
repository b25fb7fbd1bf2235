package nl.imwregiotilburg.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.imwregiotilburg.privacy.register.Countries.Country;
import nl.imwregiotilburg.privacy.register.Countries.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountriesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void the_table_is_whole_and_dated() {
    assertThat(Countries.asOf()).isEqualTo(LocalDate.of(2026, 8, 5));
    assertThat(Countries.all()).extracting(Country::code).doesNotHaveDuplicates().hasSize(88);
    assertThat(Countries.all())
        .filteredOn(country -> country.inside(Territory.EU))
        .extracting(Country::code)
        .hasSize(27 + 7)
        .contains("NL", "GR", "AX", "RE");
    assertThat(Countries.all())
        .filteredOn(country -> country.group() == Group.EEA)
        .extracting(Country::code)
        .containsExactly("IS", "LI", "NO");
    assertThat(Countries.all())
        .filteredOn(Country::conditional)
        .extracting(Country::code)
        .containsExactly("CA", "JP", "US");
  }

  @Test
  void every_row_names_its_source_and_certainty() {
    assertThat(Countries.all())
        .allMatch(country -> !country.source().isBlank() && !country.certainty().isBlank())
        .allMatch(country -> !country.nameNl().isBlank() && !country.nameEn().isBlank());
  }

  @Test
  void every_adequate_country_has_a_decision_and_its_date() {
    assertThat(Countries.all())
        .filteredOn(country -> country.group() == Group.ADEQUATE)
        .hasSizeGreaterThan(15)
        .allMatch(country -> !country.decision().isBlank() && country.decided().isPresent());
  }

  @Test
  void the_judgement_of_the_table_follows_from_its_groups() {
    assertThat(Csv.resource("countries.csv").rows())
        .filteredOn(row -> !row.cell("iso2").equals("*"))
        .allSatisfy(
            row -> {
              Country country = Countries.byCode(row.cell("iso2")).orElseThrow();
              assertThat(row.cell("oordeel_wet"))
                  .as(country.code())
                  .isEqualTo(
                      country.lawfulForAll(TODAY)
                          ? "toegestaan"
                          : country.lawful(TODAY) ? "voorwaardelijk" : "waarborg_nodig");
              assertThat(row.cell("oordeel_verklaring_imw"))
                  .as(country.code())
                  .isEqualTo(country.inside(Territory.EU) ? "toegestaan" : "waarborg_nodig");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "NL, 2026-01-01, true",
    "NO, 2026-01-01, true",
    "GF, 2026-01-01, true",
    "GB, 2021-06-27, false",
    "GB, 2021-06-28, true",
    "GB, 2031-12-27, true",
    "GB, 2031-12-28, false",
    "BR, 2026-01-25, false",
    "BR, 2026-01-26, true",
    "US, 2023-07-09, false",
    "US, 2023-07-10, true",
    "SJ, 2026-01-01, false",
    "BQ, 2026-01-01, false",
    "CN, 2026-01-01, false"
  })
  void adequacy_holds_from_its_decision_to_its_last_day(
      String code, LocalDate day, boolean lawful) {
    assertThat(country(code).lawful(day)).isEqualTo(lawful);
  }

  @Test
  void adequacy_of_the_united_states_is_conditional_and_says_on_what() {
    Country states = country("US");
    assertThat(states.lawful(TODAY)).isTrue();
    assertThat(states.lawfulForAll(TODAY)).isFalse();
    assertThat(states.conditional()).isTrue();
    assertThat(states.remark()).contains("DPF-lijst");
    assertThat(country("GB").lawfulForAll(TODAY)).isTrue();
  }

  @Test
  void the_eea_is_larger_than_the_eu() {
    assertThat(country("NO").inside(Territory.EEA)).isTrue();
    assertThat(country("NO").inside(Territory.EU)).isFalse();
    assertThat(country("CH").inside(Territory.EEA)).isFalse();
    assertThat(country("NL").inside(Territory.EU)).isTrue();
  }

  @Test
  void an_iso_code_without_a_row_is_a_third_country() {
    assertThat(country("BO"))
        .returns(Group.THIRD, Country::group)
        .returns("Bolivia", Country::nameEn)
        .returns("regel", Country::certainty)
        .returns(false, bolivia -> bolivia.lawful(TODAY));
  }

  @ParameterizedTest
  @CsvSource({"UK", "EU", "nl", "XX", "*", "''", "NLD"})
  void what_is_no_iso_code_is_no_country(String code) {
    assertThat(Countries.byCode(code)).isEmpty();
  }

  private static Country country(String code) {
    return Countries.byCode(code).orElseThrow();
  }
}
