package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The dated table of countries: EU, EEA and adequacy decisions (GDPR Art. 45), read from {@code
 * countries.csv} beside this class, which names its sources.
 */
public final class Countries {

  private static final String ALL_OTHERS = "*";
  private static final Csv TABLE = Csv.resource("countries.csv");

  private static final Map<String, Country> BY_CODE =
      TABLE.rows().stream()
          .map(Countries::country)
          .collect(Collectors.toUnmodifiableMap(Country::code, Function.identity()));

  private static final List<Country> ALL =
      TABLE.rows().stream()
          .map(row -> row.cell("iso2"))
          .filter(code -> !code.equals(ALL_OTHERS))
          .map(BY_CODE::get)
          .toList();

  private Countries() {}

  /**
   * One country.
   *
   * @param code ISO 3166-1 alpha-2; {@code --EPO} for the one international organisation
   * @param nameNl Dutch name
   * @param nameEn English name
   * @param group what it is to the EU
   * @param decision number of the adequacy decision; empty when there is none
   * @param decided date of the decision
   * @param validUntil last day of the decision, if it ends
   * @param conditional the decision covers only some organisations, as {@code remark} says: in the
   *     United States those on the active Data Privacy Framework list
   * @param remark limits of the decision and doubts, in Dutch; empty when there are none
   * @param source where this was read
   * @param certainty how certain it is, as the source list says
   */
  public record Country(
      String code,
      String nameNl,
      String nameEn,
      Group group,
      String decision,
      Optional<LocalDate> decided,
      Optional<LocalDate> validUntil,
      boolean conditional,
      String remark,
      String source,
      String certainty) {

    /**
     * Whether data may go there on that day without a safeguard of Art. 46: EU, EEA, or an adequacy
     * decision in force. Of a {@link #conditional} decision this says only that it is in force; the
     * recipient must still be one of those it covers.
     */
    public boolean lawful(LocalDate day) {
      return switch (group) {
        case EU, EEA -> true;
        case ADEQUATE ->
            decided.filter(from -> !day.isBefore(from)).isPresent()
                && validUntil.filter(day::isAfter).isEmpty();
        case THIRD -> false;
      };
    }

    /** As {@link #lawful}, and for every recipient there, whoever it is. */
    public boolean lawfulForAll(LocalDate day) {
      return !conditional && lawful(day);
    }

    /** Whether it lies inside the territory a statement promises. */
    public boolean inside(Territory territory) {
      return switch (territory) {
        case EU -> group == Group.EU;
        case EEA -> group == Group.EU || group == Group.EEA;
      };
    }
  }

  /** What a country is to the EU. */
  public enum Group {
    /** Member state, or a territory of one where EU law applies in full. */
    EU,
    /** Iceland, Liechtenstein, Norway. */
    EEA,
    /** Third country with an adequacy decision, for all or for some organisations. */
    ADEQUATE,
    /** Third country without one, and what is in doubt. */
    THIRD
  }

  /** Those of these codes that are not known to lie inside a territory. */
  public static List<String> outside(Territory territory, List<String> codes) {
    return codes.stream()
        .filter(code -> byCode(code).filter(it -> it.inside(territory)).isEmpty())
        .toList();
  }

  /**
   * The country with this code. An ISO code the table does not name is a third country, by the
   * table's own last row; never the EU.
   *
   * @return the country; empty for what is no ISO 3166-1 alpha-2 code
   */
  public static Optional<Country> byCode(String code) {
    if (code.equals(ALL_OTHERS)) {
      return Optional.empty();
    }
    Country named = BY_CODE.get(code);
    return named != null ? Optional.of(named) : unnamed(code);
  }

  /** The countries the table names, in its order. */
  public static List<Country> all() {
    return ALL;
  }

  /** The day on which the list of adequacy decisions was the one in the table. */
  public static LocalDate asOf() {
    return TABLE.asOf();
  }

  private static Optional<Country> unnamed(String code) {
    Country other = BY_CODE.get(ALL_OTHERS);
    if (other == null || !Arrays.asList(Locale.getISOCountries()).contains(code)) {
      return Optional.empty();
    }
    Locale place = new Locale("", code);
    return Optional.of(
        new Country(
            code,
            place.getDisplayCountry(Locale.forLanguageTag("nl")),
            place.getDisplayCountry(Locale.ENGLISH),
            other.group(),
            other.decision(),
            other.decided(),
            other.validUntil(),
            other.conditional(),
            other.remark(),
            other.source(),
            other.certainty()));
  }

  private static Country country(Csv.Row row) {
    return new Country(
        row.cell("iso2"),
        row.cell("naam_nl"),
        row.cell("name_en"),
        group(row.cell("groep")),
        row.cell("besluit"),
        date(row.cell("datum_besluit")),
        date(row.cell("geldig_tot")),
        row.cell("oordeel_wet").equals("voorwaardelijk"),
        row.cell("kanttekening"),
        row.cell("bron"),
        row.cell("zekerheid"));
  }

  private static Group group(String word) {
    return switch (word) {
      case "EU", "EU_GEBIED" -> Group.EU;
      case "EER" -> Group.EEA;
      case "ADEQUAAT", "ADEQUAAT_GEDEELTELIJK", "INTL_ORG_ADEQUAAT" -> Group.ADEQUATE;
      case "DERDE", "TWIJFEL" -> Group.THIRD;
      default -> throw new IllegalStateException("countries.csv has an unknown group " + word);
    };
  }

  private static Optional<LocalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
