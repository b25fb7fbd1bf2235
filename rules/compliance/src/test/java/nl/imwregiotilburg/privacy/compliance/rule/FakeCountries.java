package nl.imwregiotilburg.privacy.compliance.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Countries.Country;
import nl.imwregiotilburg.privacy.register.Countries.Group;

/**
 * A made-up table: NL is in the EU, NO in the EEA, CH adequate for good, GB until the end of 2026,
 * AD from 2027 on, US within limits; all others are third countries, of which it knows IN only.
 */
final class FakeCountries implements CountryTable {

  private static final Map<String, Country> TABLE =
      Map.of(
          "NL", country("NL", Group.EU, "", "", ""),
          "NO", country("NO", Group.EEA, "", "", ""),
          "CH", country("CH", Group.ADEQUATE, "2000-07-26", "", ""),
          "GB", country("GB", Group.ADEQUATE, "2021-06-28", "2026-12-31", ""),
          "AD", country("AD", Group.ADEQUATE, "2027-01-01", "", ""),
          "US", country("US", Group.ADEQUATE, "2023-07-10", "", "certified organisations only"),
          "IN", country("IN", Group.THIRD, "", "", ""));

  @Override
  public Optional<Country> byCode(String code) {
    return Optional.ofNullable(TABLE.get(code));
  }

  private static Country country(
      String code, Group group, String decided, String validUntil, String remark) {
    return new Country(
        code,
        code,
        code,
        group,
        decided.isEmpty() ? "" : "D-" + code,
        date(decided),
        date(validUntil),
        remark,
        "made up",
        "");
  }

  private static Optional<LocalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
