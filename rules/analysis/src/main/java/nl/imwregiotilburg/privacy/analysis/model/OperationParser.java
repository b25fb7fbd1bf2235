package nl.imwregiotilburg.privacy.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.model.Path.Root;
import nl.imwregiotilburg.privacy.analysis.model.Path.Selector;

/**
 * Reads the small language in which models say how data passes a method, by recursive descent.
 *
 * <pre>
 * operation := path ("=" | "+=") expr | call | "copy(" expr "," path [ "," expr ] ")"
 *            | "store(" expr "," path ")" | "send('" space "'," [ expr "," ] expr ")"
 *            | "throw" type "(" expr ")" | "throw" expr
 * expr      := term { "|" term }
 * term      := "str(" expr ")" | ( "json(" | "fields(" ) expr [ "," path ] ")" | "row(" expr ")" | "selected(" expr ")" | "perhaps(" expr ")"
 *            | "concat(" expr { "," expr } ")"
 *            | "new" [ "(" type ")" ] | "unknown" | "'" text "'" | call | path
 * call      := path "#" name "(" [ expr { "," expr } ] ")"
 * path      := ( "this" | "return" | "args" | "arg" N | "program" ) { selector }
 * selector  := "[]" | "[" N "]" | "[arg" N [ "-1" ] "]" | "{}" | "{arg" N "}" | "{lower(arg" N ")}"
 *            | '{"' key '"}' | "." name
 * </pre>
 */
final class OperationParser {

  private static final List<String> ROOTS = List.of("this", "return", "args", "arg0", "program");
  private static final List<String> FUNCTIONS =
      List.of(
          "str",
          "json",
          "fields",
          "row",
          "selected",
          "perhaps",
          "number",
          "concat",
          "copy",
          "store",
          "send",
          "new");
  private static final int MOST_ARGUMENTS = 255;
  private static final int DEEPEST = 24;

  private final String text;
  private int at;
  private int depth;

  private OperationParser(String text) {
    this.text = text;
  }

  /** A part of a model that can be written in the language. */
  private interface Rule<T> {
    T parse(OperationParser parser) throws SyntaxException;
  }

  /** Reads an operation; when it is wrong the problem is reported. */
  static Optional<Operation> operation(Node.Text text, Problems problems) {
    return parse(text, problems, OperationParser::operation);
  }

  /** Reads a value; when it is wrong the problem is reported. */
  static Optional<Expression> expression(Node.Text text, Problems problems) {
    return parse(text, problems, OperationParser::expression);
  }

  /** Reads a path; when it is wrong the problem is reported. */
  static Optional<Path> path(Node.Text text, Problems problems) {
    return parse(text, problems, OperationParser::path);
  }

  private static <T> Optional<T> parse(Node.Text text, Problems problems, Rule<T> rule) {
    OperationParser parser = new OperationParser(text.value());
    try {
      T result = rule.parse(parser);
      parser.end();
      return Optional.of(result);
    } catch (SyntaxException e) {
      problems.add(
          text.inner().plus(e.at), "%s, in \"%s\"".formatted(e.getMessage(), text.value()));
      return Optional.empty();
    }
  }

  private Operation operation() throws SyntaxException {
    int start = skip();
    String verb = word();
    if ((verb.equals("copy") || verb.equals("store")) && next(verb.length()) == '(') {
      at += verb.length();
      expect('(');
      Expression from = expression();
      expect(',');
      Path to = path();
      Optional<Expression> except =
          verb.equals("copy") && accept(',') ? Optional.of(expression()) : Optional.empty();
      expect(')');
      return verb.equals("copy")
          ? new Operation.Copy(from, to, except)
          : new Operation.Store(from, to);
    }
    if (verb.equals("send") && next(verb.length()) == '(') {
      at += verb.length();
      return send(start, arguments());
    }
    if (word().equals("throw")) {
      at += "throw".length();
      int thrown = skip();
      String type = className("throw java.lang.NumberFormatException(arg0)");
      if (peek() != '(') {
        at = thrown;
        return new Operation.Raise(expression());
      }
      expect('(');
      Expression quoted = expression();
      expect(')');
      return new Operation.Throw(type, quoted);
    }
    Path target = path();
    if (peek() == '#') {
      return new Operation.Perform(call(target));
    }
    boolean adds = accept('+');
    if (!accept('=')) {
      throw error(at, "expected =, += or #method(...) after the path");
    }
    if (target.root() == Root.ARGUMENTS) {
      throw error(start, "args cannot be changed as a whole; name one: arg0");
    }
    if (target.root() == Root.ARGUMENT && target.selectors().isEmpty()) {
      throw error(
          start, "only a part of an argument can be changed; name it: arg0[], arg0.content");
    }
    return new Operation.Assign(target, !adds, expression());
  }

  private static Operation send(int start, List<Expression> arguments) throws SyntaxException {
    int count = arguments.size();
    if (count < 2 || count > 3 || !(arguments.get(0) instanceof Expression.Literal space)) {
      throw error(
          start,
          "send takes a kind of broker, a destination and a message: send('kafka', arg0, arg1)");
    }
    return new Operation.Send(
        space.text(),
        count == 3 ? Optional.of(arguments.get(1)) : Optional.empty(),
        arguments.get(count - 1));
  }

  private Expression expression() throws SyntaxException {
    if (++depth > DEEPEST) {
      throw error(at, "nested too deeply");
    }
    List<Expression> terms = new ArrayList<>();
    do {
      terms.add(term());
    } while (accept('|'));
    depth--;
    return terms.size() == 1 ? terms.get(0) : new Expression.Union(List.copyOf(terms));
  }

  private Expression term() throws SyntaxException {
    skip();
    if (accept('\'')) {
      return literal();
    }
    String word = word();
    boolean applied = next(word.length()) == '(';
    if (word.equals("new")) {
      at += word.length();
      return new Expression.New(applied ? Optional.of(type()) : Optional.empty());
    }
    if (word.equals("null") && !applied) {
      at += word.length();
      return new Expression.Null();
    }
    if (word.equals("unknown") && !applied) {
      at += word.length();
      return new Expression.Unknown();
    }
    if (!applied) {
      Path path = path();
      return peek() == '#' ? call(path) : new Expression.Of(path);
    }
    int start = at;
    at += word.length();
    List<Expression> arguments = arguments();
    return switch (word) {
      case "str" -> new Expression.Text(single(start, word, arguments));
      case "json" -> new Expression.Json(first(start, word, arguments), by(arguments));
      case "fields" -> new Expression.Fields(first(start, word, arguments), by(arguments));
      case "row" -> new Expression.Row(single(start, word, arguments));
      case "perhaps" -> new Expression.Perhaps(single(start, word, arguments));
      case "selected" -> new Expression.Selected(single(start, word, arguments));
      case "number" -> new Expression.Number(single(start, word, arguments));
      case "concat" -> {
        if (arguments.isEmpty()) {
          throw error(start, "concat needs something to join: concat(this, arg0)");
        }
        yield new Expression.Concat(arguments);
      }
      default -> throw unknown(start, "function", word, FUNCTIONS.subList(0, 6));
    };
  }

  private Expression literal() throws SyntaxException {
    int close = text.indexOf('\'', at);
    if (close < 0) {
      throw error(at, "the text is not closed with '");
    }
    String literal = text.substring(at, close);
    at = close + 1;
    return new Expression.Literal(literal);
  }

  private static Expression single(int start, String word, List<Expression> arguments)
      throws SyntaxException {
    if (arguments.size() != 1) {
      throw error(start, word + " takes exactly one value");
    }
    return arguments.get(0);
  }

  private static Expression first(int start, String word, List<Expression> arguments)
      throws SyntaxException {
    boolean path = arguments.size() != 2 || arguments.get(1) instanceof Expression.Of;
    if (arguments.isEmpty() || arguments.size() > 2 || !path) {
      throw error(start, word + " takes one value, and perhaps the path of what writes it");
    }
    return arguments.get(0);
  }

  private static Optional<Path> by(List<Expression> arguments) {
    return arguments.size() == 2 && arguments.get(1) instanceof Expression.Of of
        ? Optional.of(of.path())
        : Optional.empty();
  }

  private String type() throws SyntaxException {
    expect('(');
    String type = className("new(java.util.ArrayList)");
    expect(')');
    return type;
  }

  private String className(String example) throws SyntaxException {
    int start = skip();
    while (at < text.length() && (Character.isJavaIdentifierPart(text.charAt(at)) || dot())) {
      at++;
    }
    if (start == at) {
      throw error(at, "expected the binary name of a class: " + example);
    }
    return text.substring(start, at);
  }

  private boolean dot() {
    return text.charAt(at) == '.';
  }

  private Expression.Call call(Path receiver) throws SyntaxException {
    expect('#');
    String name = name("the name of a method: arg0#apply(this)");
    return new Expression.Call(receiver, name, arguments());
  }

  private List<Expression> arguments() throws SyntaxException {
    expect('(');
    List<Expression> arguments = new ArrayList<>();
    if (accept(')')) {
      return List.of();
    }
    do {
      arguments.add(expression());
    } while (accept(','));
    expect(')');
    return List.copyOf(arguments);
  }

  private Path path() throws SyntaxException {
    int start = skip();
    String word = word();
    at += word.length();
    int argument = argument(word);
    Root root;
    if (argument >= 0) {
      root = Root.ARGUMENT;
    } else {
      root =
          switch (word) {
            case "this" -> Root.THIS;
            case "return" -> Root.RETURN;
            case "args" -> Root.ARGUMENTS;
            case "program" -> Root.PROGRAM;
            case "" ->
                throw error(start, "expected a path; one starts with this, return, args or arg0");
            default -> throw unknown(start, "word", word, ROOTS);
          };
    }
    List<Selector> selectors = new ArrayList<>();
    while (true) {
      switch (peek()) {
        case '[' -> selectors.add(element());
        case '{' -> selectors.add(value());
        case '.' -> {
          at++;
          selectors.add(new Selector.Named(name("the name of a part: this.content")));
        }
        default -> {
          return new Path(root, Math.max(0, argument), selectors);
        }
      }
    }
  }

  private Selector element() throws SyntaxException {
    expect('[');
    if (accept(']')) {
      return new Selector.AnyElement();
    }
    int start = at;
    String word = word();
    at += word.length();
    int argument = argument(word);
    int index = argument >= 0 ? argument : number(word);
    if (index < 0) {
      throw error(start, "expected an index, an argument or nothing: [0], [arg0], []");
    }
    int first = argument >= 0 && accept('-') ? one() : 0;
    expect(']');
    return argument >= 0 ? new Selector.ElementAt(argument, first) : new Selector.Element(index);
  }

  private int one() throws SyntaxException {
    if (!accept('1')) {
      throw error(at, "places are counted from 0 or from 1: [arg0], [arg0-1]");
    }
    return 1;
  }

  private Selector value() throws SyntaxException {
    expect('{');
    if (accept('}')) {
      return new Selector.AnyValue();
    }
    char quote = at < text.length() ? text.charAt(at) : ' ';
    if (accept('"') || accept('\'')) {
      int close = text.indexOf(quote, at);
      if (close < 0) {
        throw error(at, "the key is not closed with " + quote);
      }
      String key = text.substring(at, close);
      at = close + 1;
      expect('}');
      return new Selector.Value(key);
    }
    boolean lower = word().equals("lower");
    if (lower) {
      at += "lower".length();
      expect('(');
    }
    int start = at;
    String word = word();
    at += word.length();
    int argument = argument(word);
    if (argument < 0) {
      throw error(start, "expected a key, an argument or nothing: {\"name\"}, {arg0}, {}");
    }
    if (lower) {
      expect(')');
    }
    expect('}');
    return new Selector.ValueAt(argument, lower);
  }

  private String name(String expected) throws SyntaxException {
    String name = word();
    if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
      throw error(at, "expected " + expected);
    }
    at += name.length();
    return name;
  }

  /** The letters and digits from here on; does not move. */
  private String word() {
    int end = at;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  /** The index of {@code arg3}; −1 for anything else. */
  private static int argument(String word) {
    return word.startsWith("arg") ? number(word.substring("arg".length())) : -1;
  }

  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 3) {
      return -1;
    }
    int number = 0;
    for (int index = 0; index < digits.length(); index++) {
      char digit = digits.charAt(index);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + digit - '0';
    }
    return number < MOST_ARGUMENTS ? number : -1;
  }

  private int skip() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private char peek() {
    return skip() < text.length() ? text.charAt(at) : '\0';
  }

  private char next(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  private boolean accept(char wanted) {
    if (peek() != wanted) {
      return false;
    }
    at++;
    skip();
    return true;
  }

  private void expect(char wanted) throws SyntaxException {
    if (!accept(wanted)) {
      throw error(at, "expected " + wanted);
    }
  }

  private void end() throws SyntaxException {
    if (peek() != '\0') {
      throw error(at, "did not expect anything after this point");
    }
  }

  private static SyntaxException error(int at, String message) {
    return new SyntaxException(at, message);
  }

  private static SyntaxException unknown(int at, String what, String word, List<String> allowed) {
    String nearest = Problems.nearest(word, allowed);
    String guess = nearest.isEmpty() ? "" : "did you mean '" + nearest + "'? ";
    return error(
        at,
        "unknown %s '%s'; %sAllowed: %s".formatted(what, word, guess, String.join(", ", allowed)));
  }

  /** A place where the text is not in the language. */
  private static final class SyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int at;

    SyntaxException(int at, String message) {
      super(message, null, false, false);
      this.at = at;
    }
  }
}
