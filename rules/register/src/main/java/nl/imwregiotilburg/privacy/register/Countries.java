package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dated table of countries: EU, EEA and adequacy decisions (GDPR Art. 45), read from a resource
 * that names its sources.
 */
public final class Countries {

  private Countries() {}

  /**
   * One country.
   *
   * @param code ISO 3166-1 alpha-2
   * @param nameNl Dutch name
   * @param nameEn English name
   * @param group what it is to the EU
   * @param decision number of the adequacy decision; empty when there is none
   * @param decided date of the decision
   * @param validUntil last day of the decision, if it ends
   * @param conditional the decision covers only some organisations, as {@code remark} says
   * @param remark limits of the decision; empty when there are none
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
      String certainty) {}

  /** What a country is to the EU. */
  public enum Group {
    /** Member state. */
    EU,
    /** Iceland, Liechtenstein, Norway. */
    EEA,
    /** Third country with an adequacy decision. */
    ADEQUATE,
    /** Third country without one. */
    THIRD
  }

  /** The country with this code; empty for a code the table lacks. */
  public static Optional<Country> byCode(String code) {
    throw new UnsupportedOperationException("being built");
  }
}
