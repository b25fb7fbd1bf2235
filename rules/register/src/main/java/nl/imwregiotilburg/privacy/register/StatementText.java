package nl.imwregiotilburg.privacy.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The words of a published statement, without their markup.
 *
 * @param sha256 SHA-256 of the text in hexadecimal; ends of lines count as one character, so that
 *     it is the same in every checkout
 * @param words the words, one space between them
 */
public record StatementText(String sha256, String words) {

  /** What a quote leaves out. */
  private static final String ELLIPSIS = "…";

  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
  private static final Pattern MARKUP =
      Pattern.compile("[*_`#>]+|<[^<>]{0,200}>|^\\s*[-+]\\s", Pattern.MULTILINE);
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  /** A text as it was published, plain or in Markdown or HTML. */
  public static StatementText of(String published) {
    String text = published.replace("\r\n", "\n").replace('\r', '\n');
    return new StatementText(digest(text), words(text));
  }

  /**
   * Whether a quote stands in the text: its parts between {@code …} in this order. Markup, spaces
   * and the form of quotation marks do not matter; all else does.
   */
  public boolean has(String quote) {
    int from = 0;
    for (String part : quote.split(ELLIPSIS, -1)) {
      String sought = words(part);
      int at = words.indexOf(sought, from);
      if (at < 0) {
        return false;
      }
      from = at + sought.length();
    }
    return true;
  }

  private static String words(String text) {
    String unlinked = LINK.matcher(text).replaceAll("$1");
    String unmarked = MARKUP.matcher(unlinked).replaceAll("");
    String straight =
        unmarked
            .replaceAll("[\u2018\u2019\u201a]", "'")
            .replaceAll("[\u201c\u201d\u201e]", "\"")
            .replaceAll("[\u2013\u2014]", "-");
    return SPACE.matcher(straight).replaceAll(" ").strip();
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
