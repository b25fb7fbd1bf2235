package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/**
 * Methods that put texts together in a known order, and those that take such a text apart at
 * constant places.
 */
final class TextOperations {

  private static final String STRING = "java/lang/String";
  private static final TypeRef STRINGS = TypeRef.parse("[Ljava/lang/String;");

  private static final Set<String> BUILDERS =
      Set.of("java/lang/StringBuilder", "java/lang/StringBuffer");

  /** Methods that return all of a text. */
  private static final Set<String> KEEPING =
      Set.of(
          "toString",
          "valueOf",
          "intern",
          "trim",
          "strip",
          "stripLeading",
          "stripTrailing",
          "toLowerCase",
          "toUpperCase",
          "create",
          "toURI",
          "toURL",
          "toExternalForm");

  /** A regular expression that matches one text only, with its letters escaped or not. */
  private static final Pattern LITERAL =
      Pattern.compile("(?:[^\\\\\\[\\](){}.*+?^$|]|\\\\[^a-zA-Z0-9]|\\\\[nt])+");

  private static final Pattern QUOTED = Pattern.compile("\\\\Q(.+)\\\\E", Pattern.DOTALL);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);

  private final Evaluator evaluator;
  private final TextParts parts;

  TextOperations(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.parts = new TextParts(evaluator);
  }

  /** The result of a call that is known exactly; null for all others. */
  @Nullable Val call(String owner, String name, String descriptor, List<Val> arguments) {
    if (BUILDERS.contains(owner)) {
      return onBuilder(name, arguments);
    }
    if (owner.equals("java/util/regex/Pattern") && name.equals("quote")) {
      return arguments.get(0).constant() instanceof String text
          ? constant(Pattern.quote(text))
          : null;
    }
    if (!owner.equals(STRING)) {
      return null;
    }
    return switch (name) {
      case "concat" ->
          evaluator
              .atoms()
              .ordered(List.of(arguments.get(0), evaluator.texts.text(arguments.get(1))));
      case "join" -> joined(arguments.get(0), arguments.get(1));
      case "replace" -> replaced(descriptor, arguments);
      case "split" -> split(arguments);
      default -> isNone(name, arguments) ? constant("") : part(name, arguments.get(0), arguments);
    };
  }

  /** Whether a call adds just the text of its argument behind what is there. */
  static boolean addsAtEnd(CallShape call) {
    return call.count() == 1 && call.name().equals("append") && isBuilder(call.owner());
  }

  /** The text of what a call is given, which as a constant letter is kept as its number. */
  static Val letter(Atoms atoms, Val value, String descriptor) {
    return descriptor.startsWith("(C") && value.constant() instanceof Integer letter
        ? Val.of(atoms.text(String.valueOf((char) letter.intValue())))
        : value;
  }

  static boolean isBuilder(String owner) {
    return BUILDERS.contains(owner);
  }

  /** What a model returns: unless the method is one that keeps it whole, perhaps only a piece. */
  Val returned(String name, Val result) {
    return KEEPING.contains(name) ? result : evaluator.atoms().unordered(result);
  }

  // --- together ------------------------------------------------------------------------------

  private @Nullable Val joined(Val separator, Val texts) {
    List<Val> elements = evaluator.sequences.placed(texts);
    if (elements == null || elements.isEmpty()) {
      return null;
    }
    List<Val> all = new ArrayList<>();
    for (Val element : elements) {
      if (!all.isEmpty()) {
        all.add(evaluator.texts.text(separator));
      }
      // An element of which nothing is known stands for an empty text: it keeps its place.
      Val text = evaluator.texts.text(element);
      all.add(text.isEmpty() ? Val.of(Atoms.ANY) : text);
    }
    return evaluator.atoms().ordered(all);
  }

  /** Personal data in which something is replaced by a constant: what it was, and perhaps that. */
  private @Nullable Val replaced(String descriptor, List<Val> arguments) {
    Val text = arguments.get(0);
    Val replacement = letter(evaluator.atoms(), arguments.get(2), descriptor);
    boolean personal = false;
    for (int i = 0; i < text.count(); i++) {
      Atom atom = text.atom(i);
      personal |= atom.kind == Atom.Kind.LABEL || atom.kind == Atom.Kind.TAG;
      if (!parts.isSimple(atom)) {
        return null;
      }
    }
    return personal && replacement.constant() instanceof String
        ? evaluator.atoms().ordered(List.of(text, replacement.or(Val.of(Atoms.ANY))))
        : null;
  }

  // --- apart ---------------------------------------------------------------------------------

  private @Nullable Val split(List<Val> arguments) {
    int most = 0;
    if (arguments.size() > 2) {
      if (!(arguments.get(2).constant() instanceof Integer limit)) {
        return null;
      }
      most = limit;
    }
    Optional<String> separator = literal(arguments.get(1));
    if (separator.isEmpty()) {
      return null;
    }
    Optional<List<Val>> all = parts.between(arguments.get(0), separator.get());
    if (all.isEmpty()) {
      return leading(arguments.get(0), separator.get(), most);
    }
    List<Val> pieces = limited(all.get(), separator.get(), most);
    Atom made = pieces();
    for (int i = 0; i < pieces.size(); i++) {
      evaluator.write(Val.of(made), new Selector.Element(i), pieces.get(i), true);
    }
    return Val.of(made);
  }

  private Atom pieces() {
    List<Object> place = List.of(evaluator.site(), "pieces");
    Atom made = evaluator.atoms().object(place, STRINGS, null, evaluator.repeated);
    evaluator.heap.create(made);
    return made;
  }

  /** The pieces of which the first are constants; null when not even that is known. */
  private @Nullable Val leading(Val text, String separator, int most) {
    String beginning = TextParts.beginning(text);
    List<String> known = new ArrayList<>();
    int from = 0;
    int at = separator.isEmpty() ? -1 : beginning.indexOf(separator);
    while (at >= 0 && (most <= 0 || known.size() < most - 1)) {
      known.add(beginning.substring(from, at));
      from = at + separator.length();
      at = beginning.indexOf(separator, from);
    }
    if (known.isEmpty()) {
      return null;
    }
    Atom made = pieces();
    for (int i = 0; i < known.size(); i++) {
      evaluator.heap.put(made, new Selector.Element(i), constant(known.get(i)));
    }
    Val rest = evaluator.atoms().unordered(parts.without(text, from));
    evaluator.heap.put(made, Selector.ANY_ELEMENT, rest);
    return Val.of(made);
  }

  /** So many pieces at most, the last of which is all the rest; any number when it is none. */
  private List<Val> limited(List<Val> pieces, String separator, int most) {
    if (most <= 0 || pieces.size() <= most) {
      return pieces;
    }
    List<Val> rest = new ArrayList<>();
    for (Val piece : pieces.subList(most - 1, pieces.size())) {
      if (!rest.isEmpty()) {
        rest.add(constant(separator));
      }
      rest.add(piece);
    }
    List<Val> first = new ArrayList<>(pieces.subList(0, most - 1));
    first.add(evaluator.atoms().ordered(rest));
    return first;
  }

  /** The one text a constant regular expression matches; empty when it matches others. */
  static Optional<String> literal(Val pattern) {
    if (!(pattern.constant() instanceof String text)) {
      return Optional.empty();
    }
    Matcher quoted = QUOTED.matcher(text);
    if (quoted.matches()) {
      return Optional.of(quoted.group(1)).filter(inside -> !inside.contains("\\E"));
    }
    return LITERAL.matcher(text).matches()
        ? Optional.of(ESCAPE.matcher(text).replaceAll(TextOperations::unescaped))
        : Optional.empty();
  }

  private static String unescaped(MatchResult escape) {
    return switch (escape.group(1)) {
      case "n" -> "\n";
      case "t" -> "\t";
      default -> Matcher.quoteReplacement(escape.group(1));
    };
  }

  /** What a text begins with, or what is left without that. */
  private @Nullable Val part(String name, Val text, List<Val> arguments) {
    if (arguments.size() < 2 || !(arguments.get(1).constant() instanceof Integer from)) {
      return null;
    }
    String beginning = TextParts.beginning(text);
    if (from < 0 || from > beginning.length() || beginning.isEmpty()) {
      return null;
    }
    if (arguments.size() == 2) {
      return switch (name) {
        case "substring" -> parts.without(text, from);
        case "charAt" ->
            from < beginning.length()
                ? Val.of(evaluator.atoms().integer(beginning.charAt(from)))
                : null;
        default -> null;
      };
    }
    boolean cuts = name.equals("substring") || name.equals("subSequence");
    return cuts
            && arguments.get(2).constant() instanceof Integer to
            && to >= from
            && to <= beginning.length()
        ? constant(beginning.substring(from, to))
        : null;
  }

  /** Whether nothing of a text is asked for. */
  private static boolean isNone(String name, List<Val> arguments) {
    Object first = arguments.size() < 2 ? null : arguments.get(1).constant();
    return switch (name) {
      case "repeat" -> Integer.valueOf(0).equals(first);
      case "substring", "subSequence" ->
          arguments.size() == 3
              && first instanceof Integer
              && first.equals(arguments.get(2).constant());
      default -> false;
    };
  }

  /** A call that writes a part of a text, with that part alone where it is known. */
  CallShape written(CallShape call) {
    boolean appends =
        call.name().equals("append")
            && call.descriptor().startsWith("(Ljava/lang/CharSequence;II)");
    boolean writes =
        call.name().equals("write") && call.descriptor().startsWith("(Ljava/lang/String;II)");
    if (!appends && !writes
        || !(call.argument(1).constant() instanceof Integer from)
        || !(call.argument(2).constant() instanceof Integer end)) {
      return call;
    }
    Val text = call.argument(0);
    Val to = Val.of(evaluator.atoms().integer(writes ? from + end : end));
    Val part = part("substring", text, List.of(text, call.argument(1), to));
    if (part == null) {
      return call;
    }
    List<Val> arguments = new ArrayList<>(call.arguments());
    arguments.set(arguments.size() - call.count(), part);
    return call.with(arguments);
  }

  // --- builders ------------------------------------------------------------------------------

  private @Nullable Val onBuilder(String name, List<Val> arguments) {
    Val builder = arguments.get(0);
    Atom only = builder.only();
    if (only == null || !only.single()) {
      return null;
    }
    Val content = evaluator.read(only, Selector.CONTENT);
    if (arguments.size() < 2) {
      return name.equals("length") ? length(only, content) : null;
    }
    Val known = part(name, content, arguments);
    if (known != null || evaluator.repeated) {
      return known;
    }
    Val changed = cut(name, only, content, arguments);
    changed = changed == null ? edited(name, content, arguments) : changed;
    if (changed == null) {
      return null;
    }
    evaluator.write(builder, Selector.CONTENT, changed, true);
    return name.equals("setLength") ? Val.NOTHING : builder;
  }

  /** How long a builder's text was when somebody asked. */
  private record Length(Atom builder, Val content) {}

  private @Nullable Val length(Atom builder, Val content) {
    if (content.constant() instanceof String text) {
      return Val.of(evaluator.atoms().integer(text.length()));
    }
    return content.isEmpty() || evaluator.repeated || builder.kind != Atom.Kind.OBJECT
        ? null
        : Val.of(evaluator.atoms().opaque(new Length(builder, content), TypeRef.INT));
  }

  /** The text a builder had when somebody asked for the length that is given; null for others. */
  private static @Nullable Val measured(Atom builder, Val length) {
    Atom only = length.only();
    return only != null
            && only.kind == Atom.Kind.OPAQUE
            && only.data instanceof Length of
            && of.builder.equals(builder)
        ? of.content
        : null;
  }

  /** The text of a builder of which all, or all that came after a time, is taken away. */
  private @Nullable Val cut(String name, Atom builder, Val content, List<Val> arguments) {
    if (name.equals("setLength")) {
      Val before = measured(builder, arguments.get(1));
      return before != null && beginsWith(content, before) ? before : null;
    }
    boolean replaces = name.equals("replace") && arguments.size() == 4;
    if (!replaces && !name.equals("delete")
        || !Integer.valueOf(0).equals(arguments.get(1).constant())
        || !content.equals(measured(builder, arguments.get(2)))) {
      return null;
    }
    return replaces ? evaluator.texts.text(arguments.get(3)) : constant("");
  }

  private static boolean beginsWith(Val text, Val beginning) {
    List<Val> all = TextParts.of(text);
    List<Val> first = TextParts.of(beginning);
    if (first.isEmpty()) {
      first = List.of(beginning);
    }
    return text.equals(beginning)
        || all.size() >= first.size() && all.subList(0, first.size()).equals(first);
  }

  /** The text of a builder after a change at its beginning; null when it is not known. */
  private @Nullable Val edited(String name, Val content, List<Val> arguments) {
    if (!(arguments.get(1).constant() instanceof Integer at) || at < 0) {
      return null;
    }
    String beginning = TextParts.beginning(content);
    return switch (name) {
      case "setLength" ->
          at <= beginning.length() && !beginning.isEmpty()
              ? constant(beginning.substring(0, at))
              : null;
      case "delete" ->
          at == 0
                  && arguments.get(2).constant() instanceof Integer to
                  && to >= 0
                  && to <= beginning.length()
                  && !beginning.isEmpty()
              ? parts.without(content, to)
              : null;
      case "insert" ->
          at == 0 && arguments.size() == 3 && isText(arguments.get(2))
              ? evaluator.atoms().ordered(List.of(arguments.get(2), content))
              : null;
      default -> null;
    };
  }

  /** Whether a value is a text already, not an object or a letter that becomes one. */
  private static boolean isText(Val value) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (atom.kind == Atom.Kind.OBJECT
          || atom.kind == Atom.Kind.CONSTANT && !(atom.data instanceof String)
          || atom.symbolic() && !atom.type.equals(TypeRef.STRING)) {
        return false;
      }
    }
    return true;
  }

  private Val constant(String text) {
    return Val.of(evaluator.atoms().text(text));
  }
}
