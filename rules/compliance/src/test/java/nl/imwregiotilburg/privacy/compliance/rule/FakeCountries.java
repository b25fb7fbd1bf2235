package nl.imwregiotilburg.privacy.compliance.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Countries.Country;
import nl.imwregiotilburg.privacy.register.Countries.Group;

/**
 * A made-up table: NL, DE and IE are in the EU, NO in the EEA, CH adequate for good, GB until the
 * end of 2026, AD from 2027 on, US for some organisations; all others are third countries, of which
 * it knows IN only.
 */
final class FakeCountries implements CountryTable {

  private static final Map<String, Country> TABLE =
      Map.of(
          "NL", country("NL", Group.EU, "", "", false),
          "DE", country("DE", Group.EU, "", "", false),
          "IE", country("IE", Group.EU, "", "", false),
          "NO", country("NO", Group.EEA, "", "", false),
          "CH", country("CH", Group.ADEQUATE, "2000-07-26", "", false),
          "GB", country("GB", Group.ADEQUATE, "2021-06-28", "2026-12-31", false),
          "AD", country("AD", Group.ADEQUATE, "2027-01-01", "", false),
          "US", country("US", Group.ADEQUATE, "2023-07-10", "", true),
          "IN", country("IN", Group.THIRD, "", "", false));

  @Override
  public Optional<Country> byCode(String code) {
    return Optional.ofNullable(TABLE.get(code));
  }

  private static Country country(
      String code, Group group, String decided, String validUntil, boolean conditional) {
    return new Country(
        code,
        code,
        code,
        group,
        decided.isEmpty() ? "" : "D-" + code,
        date(decided),
        date(validUntil),
        conditional,
        "",
        "made up",
        "");
  }

  private static Optional<LocalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
