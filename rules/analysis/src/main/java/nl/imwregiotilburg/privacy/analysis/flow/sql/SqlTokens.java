package nl.imwregiotilburg.privacy.analysis.flow.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts SQL into words, literals and signs. Comments are left out. */
final class SqlTokens {

  private enum Kind {
    /** A word, in lower case. */
    WORD,
    /** A name in quotes, in lower case and without them. */
    QUOTED,
    /** A text or number. */
    LITERAL,
    /** {@code :name}, without the colon. */
    PARAMETER,
    /** One sign. */
    SIGN
  }

  /** One token. */
  record Token(Kind kind, String text) {

    /** Whether it is this word or sign. */
    boolean is(String wanted) {
      return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(wanted);
    }

    boolean isWord() {
      return kind == Kind.WORD;
    }

    boolean isName() {
      return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    boolean isLiteral() {
      return kind == Kind.LITERAL;
    }

    boolean isParameter() {
      return kind == Kind.PARAMETER;
    }

    /** The name it is; empty when it is none. */
    String name() {
      return isName() ? text : "";
    }
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private SqlTokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    SqlTokens reader = new SqlTokens(text);
    while (reader.at < text.length()) {
      reader.token();
    }
    return reader.tokens;
  }

  /**
   * The index of the parenthesis that closes the one at an index; behind the last when none does.
   */
  static int closing(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      if (tokens.get(i).is("(")) {
        depth++;
      } else if (tokens.get(i).is(")") && --depth == 0) {
        return i;
      }
    }
    return tokens.size();
  }

  private void token() {
    char first = text.charAt(at);
    if (Character.isWhitespace(first)) {
      at++;
    } else if (text.startsWith("--", at)) {
      at = after("\n", at);
    } else if (text.startsWith("/*", at)) {
      at = after("*/", at + 2);
    } else if (text.startsWith("::", at)) {
      // A cast of PostgreSQL's to the type that follows.
      at = word(at + 2);
    } else if (first == '\'') {
      literal(at + 1);
    } else if (first == '"' || first == '`') {
      quoted(first);
    } else if (first == '[') {
      quoted(']');
    } else if (Character.isDigit(first)) {
      int end = word(at);
      add(Kind.LITERAL, text.substring(at, end), end);
    } else if (Character.isJavaIdentifierStart(first)) {
      int end = word(at);
      add(Kind.WORD, text.substring(at, end).toLowerCase(Locale.ROOT), end);
    } else if (first == ':' && word(at + 1) > at + 1) {
      int end = word(at + 1);
      add(Kind.PARAMETER, text.substring(at + 1, end), end);
    } else {
      add(Kind.SIGN, String.valueOf(first), at + 1);
    }
  }

  /** A text; two quotes in it are one. */
  private void literal(int start) {
    int end = start;
    while (end < text.length() && (text.charAt(end) != '\'' || text.startsWith("''", end))) {
      end += text.startsWith("''", end) ? 2 : 1;
    }
    add(Kind.LITERAL, "'", end + 1);
  }

  private void quoted(char close) {
    int end = text.indexOf(close, at + 1);
    int last = end < 0 ? text.length() : end;
    add(Kind.QUOTED, text.substring(at + 1, last).toLowerCase(Locale.ROOT), last + 1);
  }

  private int after(String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  private int word(int from) {
    int end = from;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(Kind kind, String token, int end) {
    tokens.add(new Token(kind, token));
    at = end;
  }
}
