package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * What {@code java.lang.Class} answers about itself and about objects, where the class is known.
 */
final class ClassTests {

  static final String CLASS = "java/lang/Class";

  static final String IS_INSTANCE = "isInstance";

  private final Evaluator evaluator;

  ClassTests(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** What a call of a class's own test gives; null where that is not known. */
  @Nullable Val call(String owner, String name, List<Val> arguments) {
    if (name.equals("equals") && arguments.size() == 2) {
      Boolean same = areSame(arguments.get(0), arguments.get(1));
      return same == null ? null : answer(same);
    }
    if (!owner.equals(CLASS) || arguments.isEmpty()) {
      return null;
    }
    return switch (name) {
      case "cast" -> arguments.size() == 2 ? cast(arguments) : null;
      case IS_INSTANCE -> isInstance(arguments);
      case "isAssignableFrom" -> isAssignable(arguments);
      case "isEnum", "isInterface", "isAnnotation", "isArray", "isPrimitive" ->
          isOfKind(name, arguments.get(0));
      default -> null;
    };
  }

  /** The class or interface that a value is; null when that is not known, or it is an array. */
  @Nullable String of(Val value) {
    return evaluator.facts.askConstant(value) instanceof Type type && type.getSort() == Type.OBJECT
        ? type.getInternalName()
        : null;
  }

  /** Whether two values are one class; null where one is none that is named here, or not known. */
  @Nullable Boolean areSame(Val one, Val other) {
    if (!isNamed(one) && !isNamed(other)) {
      return null;
    }
    String first = of(one);
    String second = of(other);
    return first == null || second == null ? null : first.equals(second);
  }

  private static boolean isNamed(Val value) {
    Atom only = value.only();
    return only != null && only.kind == Atom.Kind.CONSTANT && only.data instanceof Type;
  }

  private @Nullable Val cast(List<Val> arguments) {
    String type = of(arguments.get(0));
    return type == null ? null : evaluator.types.cast(arguments.get(1), type);
  }

  private @Nullable Val isInstance(List<Val> arguments) {
    String type = of(arguments.get(0));
    return type == null || isOpen(arguments.get(1))
        ? null
        : evaluator.types.instance(arguments.get(1), type);
  }

  private @Nullable Val isAssignable(List<Val> arguments) {
    String type = of(arguments.get(0));
    String from = of(arguments.get(1));
    if (type == null || from == null) {
      return null;
    }
    boolean is = evaluator.program.index.isSubtype(from, type);
    return is || isKnown(from) ? answer(is) : null;
  }

  private @Nullable Val isOfKind(String question, Val asked) {
    String type = of(asked);
    ClassInfo info = type == null ? null : evaluator.program.index.find(type).orElse(null);
    if (info == null) {
      return null;
    }
    return switch (question) {
      // The class of a constant with code of its own is none.
      case "isEnum" -> answer(info.isEnum() && "java/lang/Enum".equals(info.superName()));
      case "isInterface" -> answer(info.isInterface());
      case "isAnnotation" -> answer(info.isAnnotation());
      default -> answer(false);
    };
  }

  private boolean isKnown(String type) {
    return evaluator.program.index.find(type).isPresent() && evaluator.types.complete(type);
  }

  private Val answer(boolean yes) {
    return Val.of(evaluator.atoms().integer(yes ? 1 : 0));
  }

  /**
   * Whether a value may be an object that a library made, and of which only a supertype is known.
   */
  private boolean isOpen(Val value) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (atom.kind == Atom.Kind.OBJECT
          && atom.function() == null
          && evaluator.types.declaredOnly(atom.type.name())) {
        return true;
      }
    }
    return false;
  }
}
