package nl.imwregiotilburg.privacy.analysis.source;

/** Writes spaces over comments and literals, so that what is left of a text keeps its place. */
final class Blanks {

  private static final String TEXT_BLOCK = "\"\"\"";

  private final String text;
  private final char[] code;
  private final boolean nestedComments;
  private int at;

  private Blanks(String text, boolean nestedComments) {
    this.text = text;
    this.code = text.toCharArray();
    this.nestedComments = nestedComments;
  }

  /**
   * The text with spaces for comments and literals.
   *
   * @param nestedComments whether comments may hold comments, as in Kotlin
   */
  static String withoutCommentsAndLiterals(String text, boolean nestedComments) {
    Blanks blanks = new Blanks(text, nestedComments);
    while (blanks.at < text.length()) {
      blanks.step();
    }
    return new String(blanks.code);
  }

  private void step() {
    if (text.startsWith("//", at)) {
      blankTo(endOfLine(at));
    } else if (text.startsWith("/*", at)) {
      blankTo(endOfComment());
    } else if (text.startsWith(TEXT_BLOCK, at)) {
      int end = text.indexOf(TEXT_BLOCK, at + 3);
      blankTo(end < 0 ? text.length() : end + 3);
    } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
      blankTo(endOfLiteral(text.charAt(at)));
    } else {
      at++;
    }
  }

  private int endOfComment() {
    int depth = 1;
    int i = at + 2;
    while (i < text.length() && depth > 0) {
      if (text.startsWith("*/", i)) {
        depth--;
        i += 2;
      } else if (nestedComments && text.startsWith("/*", i)) {
        depth++;
        i += 2;
      } else {
        i++;
      }
    }
    return i;
  }

  /** A literal that is not closed ends with its line: the rest of the file is still code. */
  private int endOfLiteral(char quote) {
    int end = endOfLine(at);
    for (int i = at + 1; i < end; i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == quote) {
        return i + 1;
      }
    }
    return end;
  }

  private int endOfLine(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private void blankTo(int end) {
    for (; at < end; at++) {
      if (code[at] != '\n' && code[at] != '\r') {
        code[at] = ' ';
      }
    }
  }
}
