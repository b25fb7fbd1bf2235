package nl.imwregiotilburg.privacy.plugin.console;

/** Text that cannot command a terminal. */
public final class Plain {

  private Plain() {}

  /** The text with every control character but a tab replaced: names may come from anywhere. */
  public static String text(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    raw.codePoints()
        .map(it -> it != '\t' && (Character.isISOControl(it) || directs(it)) ? '·' : it)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Characters that make text run backwards and so hide what it says. */
  private static boolean directs(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
