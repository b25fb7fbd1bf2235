package nl.imwregiotilburg.cursusplan.basis;

import java.time.LocalDate;
import nl.imwregiotilburg.privacy.annotation.Anonymises;

/** Makes texts fit for eyes that need not see them. */
public final class Masker {
  private Masker() {}

  @Anonymises
  public static String kort(String waarde) {
    return waarde == null || waarde.isEmpty() ? "-" : waarde.charAt(0) + "***";
  }

  @Anonymises
  public static String gebied(String postcode) {
    return postcode == null || postcode.length() < 2 ? "??" : postcode.substring(0, 2) + "xx";
  }

  @Anonymises
  public static String decennium(LocalDate dag) {
    return dag == null ? "onbekend" : (dag.getYear() / 10) + "0-er jaren";
  }

  /** Trims only; the text stays what it is. */
  public static String netjes(String waarde) {
    return waarde == null ? "" : waarde.strip();
  }
}
