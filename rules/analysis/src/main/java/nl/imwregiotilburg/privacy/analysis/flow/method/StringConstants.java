package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Works out the methods of String and the boxed numbers whose arguments are all constants. */
final class StringConstants {

  /** Text of which upper and lower case are the same in every language. */
  private static final Pattern CASED_ALIKE = Pattern.compile("[\\x20-\\x7e&&[^iI]]*");

  private static final int LONGEST = 10_000;

  private static final Set<String> BUILDERS =
      Set.of(
          "java/lang/StringBuilder", "java/lang/StringBuffer", "java/lang/AbstractStringBuilder");

  /** Methods of a builder that change its text other than at the end. */
  private static final Set<String> EDITS =
      Set.of("insert", "replace", "delete", "deleteCharAt", "reverse", "setCharAt", "setLength");

  /** Methods of a text that return a part or another form of it. */
  private static final Set<String> PARTS =
      Set.of(
          "substring",
          "subSequence",
          "charAt",
          "codePointAt",
          "codePointBefore",
          "trim",
          "strip",
          "stripLeading",
          "stripTrailing",
          "stripIndent",
          "translateEscapes",
          "toLowerCase",
          "toUpperCase",
          "repeat",
          "indent");

  /** Those of them that leave something out. */
  private static final Set<String> CUTS =
      Set.of("substring", "subSequence", "charAt", "codePointAt", "codePointBefore");

  /** Methods of a text that conditions ask; a caller may know the answer. */
  private static final Set<String> DECIDING =
      Set.of(
          "isEmpty",
          "isBlank",
          "length",
          "equalsIgnoreCase",
          "startsWith",
          "endsWith",
          "contains",
          "contentEquals",
          "compareTo",
          "compareToIgnoreCase",
          "indexOf",
          "lastIndexOf",
          "charAt");

  /** Methods of a text that take it apart. */
  private static final Set<String> PIECES =
      Set.of("split", "lines", "chars", "codePoints", "toCharArray", "getBytes");

  /** Classes that hand out a text piece by piece, or what they found in it. */
  private static final Set<String> READERS =
      Set.of(
          "java/util/regex/Matcher",
          "java/util/regex/MatchResult",
          "java/util/regex/Pattern",
          "java/util/StringTokenizer",
          "java/util/Scanner");

  /** How the methods of those classes begin that hand out a piece. */
  private static final List<String> READING =
      List.of("group", "split", "next", "find", "tokens", "read", "lines");

  private static final Set<String> NUMBERS =
      Set.of(
          "java/lang/Character",
          "java/lang/Byte",
          "java/lang/Short",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Boolean",
          "java/lang/Math",
          "java/lang/StrictMath");

  /** Methods of numbers whose result is the number. */
  private static final Set<String> SAME =
      Set.of("valueOf", "intValue", "charValue", "booleanValue", "<init>");

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
    if (owner.equals("java/lang/Integer") && descriptor.equals("(II)I")) {
      return compared(name, arguments);
    }
    if (owner.equals("java/lang/Boolean") || owner.equals("java/lang/Integer")) {
      boolean boxing =
          name.equals("valueOf") || name.equals("booleanValue") || name.equals("intValue");
      return boxing && arguments.get(0).constant() instanceof Integer ? arguments.get(0) : null;
    }
    if (BUILDERS.contains(owner)) {
      return edited(name, arguments);
    }
    if (owner.equals("java/lang/Character") && name.startsWith("is") && descriptor.endsWith("Z")) {
      return kind(name, descriptor, arguments.get(0));
    }
    if (owner.equals("java/lang/Math") || owner.equals("java/lang/StrictMath")) {
      return calculated(name, descriptor, arguments);
    }
    if (!owner.equals("java/lang/String") || Type.getReturnType(descriptor).getSize() == 0) {
      return null;
    }
    // A switch over texts goes by their hash codes.
    boolean form = PARTS.contains(name) && !CUTS.contains(name) || name.equals("hashCode");
    boolean asks = form || DECIDING.contains(name) && evaluator.program.budget.isSmall();
    Object known = asks ? constant(arguments.get(0)) : evaluator.facts.constant(arguments.get(0));
    return known instanceof String text ? folded(name, text, arguments) : null;
  }

  private @Nullable Val folded(String name, String text, List<Val> arguments) {
    boolean cased = name.equals("toLowerCase") || name.equals("toUpperCase");
    if (cased && arguments.size() == 2 && CASED_ALIKE.matcher(text).matches()) {
      return text(
          name.equals("toLowerCase")
              ? text.toLowerCase(Locale.ROOT)
              : text.toUpperCase(Locale.ROOT));
    }
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
        case "contains" -> bool(text.contains(other));
        case "contentEquals" -> bool(text.equals(other));
        case "concat" -> text(text + other);
        case "indexOf" -> integer(text.indexOf(other));
        case "lastIndexOf" -> integer(text.lastIndexOf(other));
        case "compareTo" -> integer(text.compareTo(other));
        case "compareToIgnoreCase" -> integer(text.compareToIgnoreCase(other));
        default -> null;
      };
    }
    if (arguments.size() == 2 && first instanceof Integer index) {
      boolean inside = index >= 0 && index < text.length();
      return switch (name) {
        case "charAt" -> inside ? integer(text.charAt(index)) : null;
        case "indexOf" -> integer(text.indexOf(index));
        case "lastIndexOf" -> integer(text.lastIndexOf(index));
        case "substring" -> inside || index == text.length() ? text(text.substring(index)) : null;
        case "repeat" ->
            index >= 0 && index * (long) text.length() < LONGEST ? text(text.repeat(index)) : null;
        default -> null;
      };
    }
    if (arguments.size() != 3) {
      return null;
    }
    Object second = constant(arguments.get(2));
    if (name.equals("indexOf") && second instanceof Integer from) {
      return first instanceof String other
          ? integer(text.indexOf(other, from))
          : first instanceof Integer character ? integer(text.indexOf(character, from)) : null;
    }
    if (first instanceof Integer from && second instanceof Integer to) {
      boolean inside = from >= 0 && from <= to && to <= text.length();
      return switch (name) {
        case "substring", "subSequence" -> inside ? text(text.substring(from, to)) : null;
        case "replace" -> text(text.replace((char) from.intValue(), (char) to.intValue()));
        default -> null;
      };
    }
    return name.equals("replace") && first instanceof String from && second instanceof String to
        ? text(text.replace(from, to))
        : null;
  }

  /** Of which kind a constant character is. */
  private @Nullable Val kind(String name, String descriptor, Val character) {
    if (!descriptor.equals("(C)Z") || !(constant(character) instanceof Integer code)) {
      return null;
    }
    return switch (name) {
      case "isDigit" -> bool(Character.isDigit(code));
      case "isLetter" -> bool(Character.isLetter(code));
      case "isLetterOrDigit" -> bool(Character.isLetterOrDigit(code));
      case "isWhitespace" -> bool(Character.isWhitespace(code));
      case "isUpperCase" -> bool(Character.isUpperCase(code));
      case "isLowerCase" -> bool(Character.isLowerCase(code));
      default -> null;
    };
  }

  /** What two whole numbers give that callers may know. */
  private @Nullable Val compared(String name, List<Val> arguments) {
    if (!(whole(arguments.get(0)) instanceof Integer a)
        || !(whole(arguments.get(1)) instanceof Integer b)) {
      return null;
    }
    return switch (name) {
      case "compare" -> integer(Integer.compare(a, b));
      case "max" -> integer(Math.max(a, b));
      case "min" -> integer(Math.min(a, b));
      case "sum" -> integer(a + b);
      default -> null;
    };
  }

  private @Nullable Object whole(Val number) {
    return evaluator.program.budget.isSmall()
        ? evaluator.facts.askConstant(number)
        : number.constant();
  }

  /** The larger, smaller or absolute of constant whole numbers. */
  private @Nullable Val calculated(String name, String descriptor, List<Val> arguments) {
    if (!(arguments.get(0).constant() instanceof Integer a) || !descriptor.endsWith(")I")) {
      return null;
    }
    if (arguments.size() == 1) {
      return name.equals("abs") ? integer(Math.abs(a)) : null;
    }
    if (!(arguments.get(1).constant() instanceof Integer b)) {
      return null;
    }
    return switch (name) {
      case "max" -> integer(Math.max(a, b));
      case "min" -> integer(Math.min(a, b));
      case "floorMod" -> b == 0 ? null : integer(Math.floorMod(a, b));
      case "floorDiv" -> b == 0 ? null : integer(Math.floorDiv(a, b));
      default -> null;
    };
  }

  // --- builders ------------------------------------------------------------------------------

  /** What changes the text in a builder other than at its end, when all of it is known. */
  private @Nullable Val edited(String name, List<Val> arguments) {
    Val builder = arguments.get(0);
    if (name.equals("setLength") && Integer.valueOf(0).equals(arguments.get(1).constant())
        || name.equals("delete") && isWhole(arguments.get(1))) {
      evaluator.write(builder, Selector.CONTENT, text(""), !evaluator.repeated);
      return name.equals("delete") ? builder : Val.NOTHING;
    }
    Atom only = builder.only();
    if (!EDITS.contains(name) || only == null || !only.single() || evaluator.repeated) {
      return null;
    }
    if (!(evaluator.read(only, Selector.CONTENT).constant() instanceof String text)) {
      return null;
    }
    StringBuilder real = new StringBuilder(text);
    Object first = arguments.size() > 1 ? arguments.get(1).constant() : null;
    Object second = arguments.size() > 2 ? arguments.get(2).constant() : null;
    if (name.equals("reverse")) {
      real.reverse();
    } else if (name.equals("deleteCharAt")
        && first instanceof Integer at
        && at >= 0
        && at < text.length()) {
      real.deleteCharAt(at);
    } else if (name.equals("delete")
        && first instanceof Integer from
        && second instanceof Integer to
        && from >= 0
        && from <= to
        && from <= text.length()) {
      real.delete(from, to);
    } else if (name.equals("insert")
        && first instanceof Integer at
        && second instanceof String added
        && at >= 0
        && at <= text.length()) {
      real.insert(at, added);
    } else {
      return null;
    }
    evaluator.write(builder, Selector.CONTENT, text(real.toString()), true);
    return builder;
  }

  /** Whether a builder is emptied with its own length: {@code delete(0, b.length())}. */
  private boolean isWhole(Val from) {
    MethodInsnNode delete = evaluator.invoked;
    if (delete == null
        || !delete.name.equals("delete")
        || !Integer.valueOf(0).equals(from.constant())
        || !(delete.getPrevious() instanceof MethodInsnNode length)
        || !length.name.equals("length")
        || !(length.getPrevious() instanceof VarInsnNode measured)
        || measured.getPrevious() == null
        || measured.getPrevious().getOpcode() != Opcodes.ICONST_0) {
      return false;
    }
    return measured.getPrevious().getPrevious() instanceof VarInsnNode emptied
        && emptied.var == measured.var;
  }

  // --- what is not known any more -----------------------------------------------------------

  /**
   * What a model calls the same text or number, though it was changed: a constant is none any more.
   */
  Val changed(String owner, String name, List<Val> arguments, Val result) {
    if (BUILDERS.contains(owner)) {
      if (EDITS.contains(name) && !arguments.isEmpty()) {
        edit(arguments.get(0), name);
      }
      return PARTS.contains(name) ? blurred(result) : result;
    }
    if (owner.equals("java/lang/String") || owner.equals("java/lang/CharSequence")) {
      return CUTS.contains(name) || PIECES.contains(name)
          ? cut(result)
          : PARTS.contains(name) ? blurred(result) : result;
    }
    if (isReader(owner) && READING.stream().anyMatch(name::startsWith)) {
      return cut(result);
    }
    boolean number = NUMBERS.contains(owner) && !SAME.contains(name);
    return number ? blurred(result) : result;
  }

  /** Of a text that was changed somewhere nobody knows any more where in it what stands. */
  private void edit(Val builder, String name) {
    Val content = evaluator.read(builder, Selector.CONTENT);
    Val edited =
        content.constant() instanceof String || isText(content.only())
            ? piece(content)
            : evaluator.atoms().unordered(content);
    if (edited != content && !(name.equals("setLength") && content.constant() == null)) {
      evaluator.write(builder, Selector.CONTENT, edited, true);
    }
  }

  private static boolean isReader(String owner) {
    return READERS.contains(owner) || owner.startsWith("java/io/") && owner.endsWith("Reader");
  }

  /** A piece of a text, or an array or stream of its pieces: none of them need be the whole. */
  private Val cut(Val pieces) {
    Atom only = pieces.only();
    if (only == null || only.kind != Atom.Kind.OBJECT) {
      return isText(only) ? piece(pieces) : blurred(pieces);
    }
    Val held = evaluator.read(only, Selector.ANY_ELEMENT);
    if (isText(held.only()) || held.constant() instanceof String) {
      evaluator.write(pieces, Selector.ANY_ELEMENT, piece(held), !evaluator.repeated);
    }
    return pieces;
  }

  private Val blurred(Val value) {
    Object known = value.constant();
    if (known == null || known == Atom.NULL) {
      return value;
    }
    return known instanceof String ? piece(value) : Val.of(Atoms.ANY).sized(value.getSize());
  }

  /** Something of a text that is no more than the text is, but not the same. */
  private Val piece(Val text) {
    return evaluator.atoms().concat(List.of(text, Val.of(Atoms.CLEAN)));
  }

  /** Whether it is a text that a caller may know. */
  private static boolean isText(@Nullable Atom atom) {
    return atom != null && atom.symbolic() && atom.type.equals(TypeRef.STRING);
  }

  private @Nullable Object constant(Val value) {
    Object known = evaluator.facts.constant(value);
    if (known == null && value.count() == 1 && value.atom(0).type.name().endsWith("String")) {
      evaluator.facts.need(value.atom(0));
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
