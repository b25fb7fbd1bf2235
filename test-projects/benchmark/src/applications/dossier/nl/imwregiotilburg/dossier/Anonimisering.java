package nl.imwregiotilburg.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.imwregiotilburg.privacy.annotation.Anonymises;

/** Ways to make values anonymous, and some that only look like it. */
public final class Anonimisering {

  private Anonimisering() {}

  /** Drops the value altogether. */
  @Anonymises
  public static String verwijder(String waarde) {
    return waarde == null ? "leeg" : "***";
  }

  /** The number of characters in steps of ten. */
  @Anonymises
  public static String omvang(String waarde) {
    return "~" + (waarde.length() / 10) * 10;
  }

  /** Hides the last characters only. */
  public static String maskeer(String waarde) {
    if (waarde == null || waarde.length() < 3) {
      return "***";
    }
    return waarde.substring(0, waarde.length() - 2) + "**";
  }

  /** Hides every character. */
  public static String sterretjes(String waarde) {
    return waarde == null ? "" : "*".repeat(waarde.length());
  }

  /** A digest of the value. */
  public static String vingerafdruk(String waarde) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(waarde.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
