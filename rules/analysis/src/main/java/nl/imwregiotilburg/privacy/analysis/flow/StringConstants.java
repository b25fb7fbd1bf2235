package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Works out the methods of String and the boxed numbers whose arguments are all constants. */
final class StringConstants {

  private static final Pattern PLACE = Pattern.compile("%[sd]");
  private static final Pattern PLAIN_FORMAT = Pattern.compile("(?:[^%]|%[sd])*");

  private final Evaluator evaluator;

  StringConstants(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The result of a call that can be worked out; null for all others. */
  @Nullable Val fold(String owner, String name, String descriptor, List<Val> arguments) {
    if (arguments.isEmpty()) {
      return null;
    }
    if (name.equals("equals") && descriptor.equals("(Ljava/lang/Object;)Z")) {
      Object left = constant(arguments.get(0));
      Object right = constant(arguments.get(1));
      return left instanceof String && right != null ? bool(left.equals(right)) : null;
    }
    if (owner.equals("java/lang/Boolean") || owner.equals("java/lang/Integer")) {
      boolean boxing =
          name.equals("valueOf") || name.equals("booleanValue") || name.equals("intValue");
      return boxing && arguments.get(0).constant() instanceof Integer ? arguments.get(0) : null;
    }
    if (name.equals("setLength") && Integer.valueOf(0).equals(arguments.get(1).constant())) {
      evaluator.write(arguments.get(0), Selector.CONTENT, text(""), !evaluator.repeated);
      return Val.NOTHING;
    }
    if (owner.equals("java/lang/String")
        && (name.equals("format") || name.equals("formatted"))
        && descriptor.endsWith("[Ljava/lang/Object;)Ljava/lang/String;")) {
      return formatted(arguments);
    }
    if (!owner.equals("java/lang/String") || Type.getReturnType(descriptor).getSize() == 0) {
      return null;
    }
    if (!(arguments.get(0).constant() instanceof String text)) {
      return null;
    }
    return folded(name, text, arguments);
  }

  /** A constant format of plain {@code %s} and {@code %d}, with what is put in its places. */
  private @Nullable Val formatted(List<Val> arguments) {
    Val given = arguments.get(arguments.size() - 1);
    Atom array = given.only();
    if (array == null
        || array.kind != Atom.Kind.OBJECT
        || evaluator.heap.parts(array).containsKey(Selector.ANY_ELEMENT)
        || !(arguments.get(arguments.size() - 2).constant() instanceof String format)
        || !PLAIN_FORMAT.matcher(format).matches()) {
      return null;
    }
    List<Val> parts = new ArrayList<>();
    Matcher place = PLACE.matcher(format);
    int end = 0;
    for (int i = 0; place.find(); i++) {
      parts.add(text(format.substring(end, place.start())));
      parts.add(evaluator.texts.text(evaluator.read(given, new Selector.Element(i))));
      end = place.end();
    }
    parts.add(text(format.substring(end)));
    return evaluator.atoms().concat(parts);
  }

  private @Nullable Val folded(String name, String text, List<Val> arguments) {
    if (arguments.size() == 1) {
      return switch (name) {
        case "hashCode" -> integer(text.hashCode());
        case "length" -> integer(text.length());
        case "isEmpty" -> bool(text.isEmpty());
        case "isBlank" -> bool(text.isBlank());
        case "trim" -> text(text.trim());
        case "strip" -> text(text.strip());
        case "toLowerCase" -> text(text.toLowerCase(Locale.ROOT));
        case "toUpperCase" -> text(text.toUpperCase(Locale.ROOT));
        case "intern", "toString" -> text(text);
        default -> null;
      };
    }
    Object first = constant(arguments.get(1));
    if (arguments.size() == 2 && first instanceof String other) {
      return switch (name) {
        case "equalsIgnoreCase" -> bool(text.equalsIgnoreCase(other));
        case "startsWith" -> bool(text.startsWith(other));
        case "endsWith" -> bool(text.endsWith(other));
        case "concat" -> text(text + other);
        case "indexOf" -> integer(text.indexOf(other));
        default -> null;
      };
    }
    if (arguments.size() == 2 && first instanceof Integer index && name.equals("charAt")) {
      return index >= 0 && index < text.length() ? integer(text.charAt(index)) : null;
    }
    return null;
  }

  private @Nullable Object constant(Val value) {
    Object known = evaluator.constant(value);
    if (known == null && value.count() == 1 && value.atom(0).type.name().endsWith("String")) {
      evaluator.need(value.atom(0));
    }
    return known == Atom.NULL ? null : known;
  }

  private Val bool(boolean value) {
    return integer(value ? 1 : 0);
  }

  private Val integer(int value) {
    return Val.of(evaluator.atoms().integer(value));
  }

  private Val text(String value) {
    return Val.of(evaluator.atoms().text(value));
  }
}
