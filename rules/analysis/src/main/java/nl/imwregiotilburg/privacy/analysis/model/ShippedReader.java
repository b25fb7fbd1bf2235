package nl.imwregiotilburg.privacy.analysis.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the part of YAML that the shipped files keep to: mappings and lists by indentation, flow
 * collections and scalars that end on their line, double quotes without escapes.
 *
 * <p>A general reader spends more time starting up than most analyses need of the models. A test
 * compares its nodes with those of {@link NodeReader} for every shipped file, so that there is one
 * format only; what a user writes is always read by that one.
 */
final class ShippedReader {

  private final String text;
  private final String file;
  private int at;
  private int line;
  private int lineStart;

  private ShippedReader(String text, String file, int firstLine) {
    this.text = text;
    this.file = file;
    this.line = firstLine;
  }

  /**
   * Reads a part of a shipped file.
   *
   * @param firstLine line of the file at which the text starts, one-based
   * @throws IllegalStateException if it does not keep to the layout
   */
  static Node.Fields read(String text, String file, int firstLine) {
    ShippedReader reader = new ShippedReader(text, file, firstLine);
    if (!reader.findEntry()) {
      throw reader.error("nothing here");
    }
    return reader.fields(reader.column() - 1);
  }

  /** The mapping whose keys all stand at this indentation. */
  private Node.Fields fields(int indentation) {
    Place place = place();
    List<Node.Field> fields = new ArrayList<>();
    while (findEntry() && column() - 1 == indentation) {
      Node.Text key = key();
      skipSpaces();
      fields.add(new Node.Field(key, atLineEnd() ? nested(indentation) : value()));
    }
    return new Node.Fields(List.copyOf(fields), place);
  }

  /** The block that belongs to a key, on the lines below it. */
  private Node nested(int indentation) {
    if (!findEntry() || column() - 1 <= indentation) {
      throw error("a key without a value");
    }
    return text.charAt(at) == '-' ? items(column() - 1) : fields(column() - 1);
  }

  private Node.Items items(int indentation) {
    Place place = place();
    List<Node> items = new ArrayList<>();
    while (findEntry() && column() - 1 == indentation && text.charAt(at) == '-') {
      at++;
      skipSpaces();
      items.add(value());
    }
    return new Node.Items(List.copyOf(items), place);
  }

  private Node.Text key() {
    if (text.charAt(at) == '"') {
      Node.Text key = quoted();
      expect(':');
      return key;
    }
    Place place = place();
    int start = at;
    while (text.charAt(at) != ':' || !endsWord(at + 1)) {
      at++;
      if (at >= text.length() || text.charAt(at) == '\n') {
        throw error("a line without a key");
      }
    }
    String key = text.substring(start, at++);
    return new Node.Text(key, place, place);
  }

  /** A value that ends on this line. */
  private Node value() {
    Node value =
        switch (text.charAt(at)) {
          case '[' -> flowItems();
          case '{' -> flowFields();
          case '"' -> quoted();
          default -> plain();
        };
    skipSpaces();
    if (!atLineEnd()) {
      throw error("more than one value");
    }
    return value;
  }

  private Node.Text plain() {
    Place place = place();
    int start = at;
    while (!atLineEnd()) {
      at++;
    }
    String value = text.substring(start, at).strip();
    return new Node.Text(value, place, place);
  }

  private Node.Text quoted() {
    Place place = place();
    int close = text.indexOf('"', at + 1);
    int backslash = text.indexOf('\\', at + 1);
    if (close < 0 || (backslash >= 0 && backslash < close)) {
      throw error("a quote that is not closed, or an escape in one");
    }
    String value = text.substring(at + 1, close);
    at = close + 1;
    return new Node.Text(value, place, place.plus(1));
  }

  private Node flow() {
    return switch (text.charAt(at)) {
      case '[' -> flowItems();
      case '{' -> flowFields();
      case '"' -> quoted();
      default -> flowWord();
    };
  }

  private Node.Items flowItems() {
    Place place = place();
    List<Node> items = new ArrayList<>();
    for (at++; !accept(']'); accept(',')) {
      skipSpaces();
      items.add(flow());
    }
    return new Node.Items(List.copyOf(items), place);
  }

  private Node.Fields flowFields() {
    Place place = place();
    List<Node.Field> fields = new ArrayList<>();
    for (at++; !accept('}'); accept(',')) {
      skipSpaces();
      Node.Text key = flowWord();
      expect(':');
      skipSpaces();
      fields.add(new Node.Field(key, flow()));
    }
    return new Node.Fields(List.copyOf(fields), place);
  }

  private Node.Text flowWord() {
    Place place = place();
    int start = at;
    while (!endsFlowWord()) {
      at++;
    }
    if (start == at) {
      throw error("a word is missing");
    }
    return new Node.Text(text.substring(start, at), place, place);
  }

  private boolean endsFlowWord() {
    if (at >= text.length()) {
      return true;
    }
    return switch (text.charAt(at)) {
      case ',', '[', ']', '{', '}', ' ', '\n' -> true;
      case ':' -> endsWord(at + 1);
      default -> false;
    };
  }

  /** Goes on to the next key or list item, over empty lines and comments. */
  private boolean findEntry() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        at++;
        line++;
        lineStart = at;
      } else if (c == ' ') {
        at++;
      } else if (c == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else {
        return true;
      }
    }
    return false;
  }

  private boolean endsWord(int index) {
    return index >= text.length() || text.charAt(index) == ' ' || text.charAt(index) == '\n';
  }

  /** Whether only a comment is left of the line. */
  private boolean atLineEnd() {
    if (at >= text.length() || text.charAt(at) == '\n') {
      return true;
    }
    return text.charAt(at) == '#' && at > 0 && text.charAt(at - 1) == ' ';
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private boolean accept(char wanted) {
    skipSpaces();
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char wanted) {
    if (!accept(wanted)) {
      throw error("expected " + wanted);
    }
  }

  private int column() {
    return at - lineStart + 1;
  }

  private Place place() {
    return new Place(line, column());
  }

  private IllegalStateException error(String what) {
    return new IllegalStateException("%s:%d:%d: %s".formatted(file, line, column(), what));
  }
}
