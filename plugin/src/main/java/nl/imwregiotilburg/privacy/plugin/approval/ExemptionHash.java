package nl.imwregiotilburg.privacy.plugin.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import nl.imwregiotilburg.privacy.analysis.Exemption;

/**
 * By what a decision knows an exemption: SHA-256 over its rule, scope, target, reason, approver and
 * date, each on a line of its own. Where it stands in its file does not matter.
 */
public final class ExemptionHash {

  private ExemptionHash() {}

  /** The hash in hexadecimal. */
  public static String of(Exemption exemption) {
    return sha256(
        String.join(
            "\n",
            exemption.rule(),
            exemption.scope().name().toLowerCase(Locale.ROOT),
            exemption.target(),
            exemption.reason(),
            exemption.approvedBy(),
            exemption.until()));
  }

  /** SHA-256 of a text in UTF-8, in hexadecimal. */
  public static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
