package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Countries.Country;

/** What a country is to the EU. */
interface CountryTable {

  /** The country with this ISO 3166-1 alpha-2 code; empty for a code the table lacks. */
  Optional<Country> byCode(String code);
}
