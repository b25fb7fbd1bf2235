package nl.imwregiotilburg.privacy.plugin.statement;

/** Text as it stands in Markdown (CommonMark 0.31), without becoming anything but text. */
public final class Markdown {

  private Markdown() {}

  /** The text on one line, with what Markdown or HTML would take for markup escaped. */
  public static String escaped(String text) {
    return text.strip()
        .replaceAll("\\s+", " ")
        .replaceAll("[\\\\`*_\\[\\]<>|#&]", "\\\\$0")
        .replaceFirst("^(\\d+)([.)])", "$1\\\\$2")
        .replaceFirst("^([-+=~])", "\\\\$1");
  }

  /** A web or e-mail address as a link. */
  public static String link(String address) {
    return address.isBlank()
        ? ""
        : "<" + address.strip().replace("<", "%3C").replace(">", "%3E") + ">";
  }
}
