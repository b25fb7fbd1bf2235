package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.Context;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel.Format;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Calls with a format: what a constant one does not name is not printed. Where a format is not
 * known everything is.
 */
final class Formats {

  private static final String THROWABLE = "java/lang/Throwable";
  private static final TypeRef OBJECTS = TypeRef.parse("[Ljava/lang/Object;");

  private final Evaluator evaluator;

  Formats(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** A call as its model should see it: without the arguments that its format leaves out. */
  CallShape printed(MethodModel model, CallShape shape) {
    Format style = model.format().orElse(Format.NONE);
    if (style == Format.NONE) {
      return shape;
    }
    Type[] types = Type.getArgumentTypes(shape.descriptor());
    int first = format(types) + 1;
    if (first >= types.length || !isAnything(shape, types, first)) {
      return shape;
    }
    List<FormatPattern> patterns = patterns(style, formatOf(shape, first - 1));
    if (patterns.isEmpty()) {
      return shape;
    }
    Set<Integer> named = new TreeSet<>();
    patterns.forEach(pattern -> named.addAll(pattern.arguments()));
    List<Val> arguments = new ArrayList<>(shape.arguments());
    int receivers = shape.arguments().size() - shape.count();
    for (int i = first; i < types.length; i++) {
      Val given = shape.argument(i);
      if (isSpread(types, i)) {
        arguments.set(receivers + i, spread(given, i - first, named, style));
      } else if (!named.contains(i - first) && !isThrowable(types[i])) {
        boolean last = i == types.length - 1;
        arguments.set(receivers + i, left(given, last && style == Format.PLACEHOLDERS));
      }
    }
    return shape.with(arguments);
  }

  /** The text that a method which returns one makes of a format; null when it is not known. */
  @Nullable Val text(MethodModel model, CallShape shape) {
    Format style = model.format().orElse(Format.NONE);
    Type[] types = Type.getArgumentTypes(shape.descriptor());
    if (style == Format.NONE || !shape.descriptor().endsWith(")Ljava/lang/String;")) {
      return null;
    }
    int first = format(types) + 1;
    Optional<FormatPattern> pattern =
        evaluator.facts.constant(formatOf(shape, first - 1)) instanceof String text
            ? FormatPattern.of(style, text)
            : Optional.empty();
    if (pattern.isEmpty()) {
      return null;
    }
    List<Val> parts = new ArrayList<>();
    for (FormatPattern.Part part : pattern.get().parts()) {
      if (part.isText()) {
        parts.add(Val.of(evaluator.atoms().text(part.text())));
      } else {
        Val argument = evaluator.texts.text(argument(shape, types, first, part.argument()));
        parts.add(part.plain() ? argument : blurred(argument));
      }
    }
    return evaluator.atoms().ordered(parts);
  }

  /** Which parameter is the format: the last one that is a text; −1 for the receiver. */
  private static int format(Type[] types) {
    int format = types.length - 1;
    while (format >= 0 && !types[format].getClassName().equals("java.lang.String")) {
      format--;
    }
    return format;
  }

  private static Val formatOf(CallShape shape, int format) {
    return format < 0 ? shape.receiver() : shape.argument(format);
  }

  /** Whether a parameter takes all arguments that are left. */
  private static boolean isSpread(Type[] types, int index) {
    return index == types.length - 1
        && types[index].getSort() == Type.ARRAY
        && types[index].getElementType().getSort() == Type.OBJECT;
  }

  private Val argument(CallShape shape, Type[] types, int first, int index) {
    int spread = types.length - 1;
    if (spread >= first && isSpread(types, spread) && index >= spread - first) {
      return evaluator.read(shape.argument(spread), new Selector.Element(index - spread + first));
    }
    return shape.argument(first + index);
  }

  /** A text that is padded, cut or in capitals: a constant is not known any more. */
  private static Val blurred(Val text) {
    return text.constant() == null ? text : Val.of(Atoms.ANY);
  }

  /** Whether there is anything to print that could be of interest. */
  private boolean isAnything(CallShape shape, Type[] types, int first) {
    for (int i = first; i < types.length; i++) {
      Val given = shape.argument(i);
      if (isSpread(types, i)) {
        given = evaluator.read(given, Selector.ANY_ELEMENT);
      }
      for (int one = 0; one < given.count(); one++) {
        if (given.atom(one).carries() || given.atom(one).kind == Atom.Kind.OBJECT) {
          return true;
        }
      }
    }
    return false;
  }

  /** All formats a value can be; none when one of them is not known. Callers are asked. */
  private List<FormatPattern> patterns(Format style, Val format) {
    List<FormatPattern> patterns = new ArrayList<>();
    boolean known = format.count() > 0;
    for (int i = 0; i < format.count(); i++) {
      Atom atom = format.atom(i);
      List<Object> texts = texts(atom);
      known &= !texts.isEmpty();
      for (Object text : texts) {
        Optional<FormatPattern> pattern =
            text instanceof String constant ? FormatPattern.of(style, constant) : Optional.empty();
        pattern.ifPresent(patterns::add);
        known &= pattern.isPresent();
      }
    }
    return known ? patterns : List.of();
  }

  private List<Object> texts(Atom atom) {
    if (atom.kind == Atom.Kind.CONSTANT && atom.data != null) {
      return atom.data instanceof Atom.Rough ? List.of() : List.of(atom.data);
    }
    List<Object> bound = atom.symbolic() ? evaluator.context.of(atom) : null;
    if (bound == null) {
      evaluator.facts.need(atom);
      return List.of();
    }
    List<Object> texts = new ArrayList<>();
    for (Object one : bound) {
      texts.add(one instanceof Context.Constant constant ? constant.value() : one);
    }
    return texts;
  }

  /**
   * The arguments of an array that are printed.
   *
   * @param before how many arguments stand before it
   */
  private Val spread(Val array, int before, Set<Integer> named, Format style) {
    List<Object> place = List.of(evaluator.site(), "printed");
    Atom printed = evaluator.atoms().object(place, OBJECTS, null, evaluator.repeated);
    evaluator.heap.create(printed);
    for (int index : named) {
      if (index >= before) {
        Selector element = new Selector.Element(index - before);
        evaluator.heap.put(printed, element, evaluator.read(array, element));
      }
    }
    Val rest = left(last(array), style == Format.PLACEHOLDERS);
    evaluator.heap.put(printed, Selector.ANY_ELEMENT, rest);
    return Val.of(printed);
  }

  /** The last element of an array, where it is known which one that is. */
  private Val last(Val array) {
    Atom only = array.only();
    if (only == null || only.kind != Atom.Kind.OBJECT) {
      return evaluator.read(array, Selector.ANY_ELEMENT);
    }
    int last = -1;
    for (Selector part : evaluator.heap.parts(only).keySet()) {
      if (part instanceof Selector.Element element) {
        if (element.index() < 0) {
          return evaluator.read(array, Selector.ANY_ELEMENT);
        }
        last = Math.max(last, element.index());
      }
    }
    return evaluator.read(array, last < 0 ? Selector.ANY_ELEMENT : new Selector.Element(last));
  }

  /** What is left of an argument that no place is for: functions, which may run nevertheless. */
  private Val left(Val argument, boolean exceptions) {
    Val left = Val.NOTHING;
    for (int i = 0; i < argument.count(); i++) {
      Atom atom = argument.atom(i);
      if (atom.function() != null
          || exceptions && mayBeThrowable(atom, evaluator.declaredTypes.of(argument, i))) {
        left = left.or(Val.of(atom, argument.way(i)));
      }
    }
    return left.isEmpty() ? Val.of(Atoms.ANY).sized(argument.getSize()) : left;
  }

  private boolean isThrowable(Type type) {
    return type.getSort() == Type.OBJECT
        && evaluator.program.index.isSubtype(type.getInternalName(), THROWABLE);
  }

  /** Whether a value may be an exception, which loggers print though no place is for it. */
  private boolean mayBeThrowable(Atom atom, TypeRef type) {
    switch (atom.kind) {
      case OBJECT, PARAMETER, CELL, OPAQUE:
        break;
      default:
        return false;
    }
    if (type.isPrimitive() || type.isArray()) {
      return false;
    }
    if (type.isVariable() || evaluator.program.index.isSubtype(type.name(), THROWABLE)) {
      return true;
    }
    ClassInfo info = evaluator.program.index.find(type.name()).orElse(null);
    return info == null
        || info.isInterface()
        || evaluator.program.index.isSubtype(THROWABLE, type.name());
  }
}
