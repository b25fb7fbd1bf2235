package nl.imwregiotilburg.privacy.register.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Countries;
import nl.imwregiotilburg.privacy.register.Countries.Country;

/** The code somebody meant who wrote the name of a country, a well-known other code, or a slip. */
final class CountryMeant {

  private CountryMeant() {}

  static Optional<String> of(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (Countries.byCode(upper).isPresent()) {
      return Optional.of(upper);
    }
    List<Country> all = Countries.all();
    Optional<String> alias = NearestWord.exactly(text, all.stream().map(Country::code).toList());
    if (alias.isPresent() || text.length() < 4) {
      return alias;
    }
    return name(text, all.stream().map(Country::nameNl).toList(), all)
        .or(() -> name(text, all.stream().map(Country::nameEn).toList(), all));
  }

  private static Optional<String> name(String text, List<String> names, List<Country> all) {
    return NearestWord.of(text, names)
        .map(nearest -> all.get(names.indexOf(nearest)))
        .map(country -> country.code() + " (" + country.nameEn() + ")");
  }
}
