package nl.imwregiotilburg.privacy.analysis.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds declared names by the looks of the text, for Kotlin, Scala and Groovy, and for Java that
 * does not parse. What stands in comments and literals is not looked at.
 */
final class TextSearch {

  private static final String WORD = "(?<![\\p{L}\\p{N}_$])%s(?![\\p{L}\\p{N}_$])";
  private static final Pattern PACKAGE =
      Pattern.compile("^[ \\t]*package\\s+([\\p{L}\\p{N}_$.` ]+)", Pattern.MULTILINE);

  private final String code;
  private final boolean foreign;

  TextSearch(String text, boolean foreign) {
    this.code = Blanks.withoutCommentsAndLiterals(text, foreign);
    this.foreign = foreign;
  }

  /** The name in the package declaration; empty without one. */
  String packageName() {
    Matcher matcher = PACKAGE.matcher(code);
    return matcher.find() ? matcher.group(1).replace("`", "").strip() : "";
  }

  /** Position of the package's name; {@link Span#NONE} without one. */
  long packagePosition() {
    Matcher matcher = PACKAGE.matcher(code);
    return matcher.find() ? span(matcher.start(1), matcher.group(1).strip().length()) : Span.NONE;
  }

  /** Position of the name of a type; the path leads to it from the outermost type. */
  long type(List<String> path) {
    int offset = typeOffset(path);
    return offset < 0 ? Span.NONE : span(offset, path.get(path.size() - 1).length());
  }

  /**
   * Position of a method's name in that type; a type nobody finds is taken to be the whole file.
   */
  long method(List<String> type, String name) {
    return member(
        type,
        name,
        foreign
            ? List.of("\\b(?:fun|def)\\s[^\\n(={]*?" + WORD)
            : List.of(
                "[\\p{L}\\p{N}_$>\\]?]\\s+"
                    + WORD
                    + "(?=\\s*\\([^()]*(?:\\([^()]*\\)[^()]*)*+\\)\\s*(?:throws|\\{))",
                WORD + "(?=\\s*\\()"));
  }

  /** Position of a field's, property's, enum constant's or record component's name in that type. */
  long field(List<String> type, String name) {
    return member(
        type,
        name,
        foreign
            ? List.of("\\b(?:val|var)\\s[^\\n(={]*?" + WORD, WORD)
            : List.of(
                "(?<!\\breturn)(?<=[\\p{L}\\p{N}_$>\\]?])\\s+" + WORD + "(?=\\s*[=;,)])", WORD));
  }

  private long member(List<String> type, String name, List<String> looks) {
    if (name.isEmpty()) {
      return Span.NONE;
    }
    int from = Math.max(0, typeOffset(type));
    for (String look : looks) {
      int found = find(look, name, from);
      if (found >= 0) {
        return span(found, name.length());
      }
    }
    return Span.NONE;
  }

  private int typeOffset(List<String> path) {
    int from = 0;
    int found = -1;
    for (String name : path) {
      int next = find("\\b(?:class|interface|enum|record|object|trait)\\s+" + WORD, name, from);
      if (next < 0) {
        break;
      }
      found = next;
      from = next;
    }
    return found;
  }

  private int find(String look, String name, int from) {
    Pattern pattern =
        Pattern.compile(look.replace(WORD, WORD.formatted("(" + Pattern.quote(name) + ")")));
    Matcher matcher = pattern.matcher(code);
    return matcher.find(from) ? matcher.start(1) : -1;
  }

  private long span(int offset, int length) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char c = code.charAt(i);
      if (c == '\n' || (c == '\r' && code.charAt(i + 1) != '\n')) {
        line++;
        start = i + 1;
      }
    }
    int column = offset - start + 1;
    return foreign ? Span.of(line, 0, 0) : Span.of(line, column, column + length);
  }
}
