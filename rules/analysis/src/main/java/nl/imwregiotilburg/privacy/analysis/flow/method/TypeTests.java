package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Context;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** Casts and tests for a class: what is left of a value, and whether that can be told. */
final class TypeTests {

  /** Of more classes than this a callee is not told. */
  private static final int MOST_TYPES = 3;

  private final Evaluator evaluator;

  TypeTests(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The atoms of a value that can be of a class. */
  Val cast(Val value, String type) {
    if (type.startsWith("[")) {
      return value;
    }
    if (isPromisedOther(value, type)) {
      // Only null can be cast to another class.
      return Val.of(evaluator.atoms().nothing()).cast(type);
    }
    Val kept = Val.NOTHING;
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (isNoText(type) && isTextOnly(atom)) {
        continue;
      }
      boolean possible =
          atom.kind != Atom.Kind.OBJECT
              || atom.function() != null
              || evaluator.program.index.find(atom.type.name()).isEmpty()
              || atom.type.isArray()
              || evaluator.program.index.isSubtype(atom.type.name(), type)
              || evaluator.program.index.isSubtype(type, atom.type.name())
                  && declaredOnly(atom.type.name())
              || !complete(atom.type.name());
      if (possible) {
        kept = kept.or(Val.of(atom, value.way(i)));
      }
    }
    return kept.cast(type);
  }

  /** Whether objects of a type are numbers, truth values, moments or constants. */
  private boolean isNoText(String type) {
    return BOXES.contains(type)
        || type.startsWith("java/time/")
        || type.equals("java/util/Date")
        || type.equals("java/util/UUID")
        || evaluator.program.index.find(type).map(ClassInfo::isEnum).orElse(false);
  }

  /** Whether it is personal data that is never read as a number. */
  private boolean isTextOnly(Atom atom) {
    return (atom.kind == Atom.Kind.LABEL || atom.kind == Atom.Kind.TAG)
        && STRING.equals(atom.personalData().type())
        && !evaluator.program.elements.mayBeNumber(atom.personalData());
  }

  /**
   * Whether an object can only be of a subtype: models make lists without saying of which class.
   */
  boolean declaredOnly(String type) {
    return evaluator.program.index.find(type).map(ClassInfo::isAbstract).orElse(true);
  }

  /** Whether the hierarchy above a class is known to its end. */
  boolean complete(String type) {
    for (String supertype : evaluator.program.index.supertypes(type)) {
      if (evaluator.program.index.find(supertype).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a value is of a class: 1, 0, or unknown. */
  Val instance(Val value, String type) {
    if (value.isEmpty() || type.startsWith("[")) {
      return Val.of(Atoms.ANY);
    }
    if (isPromisedOther(value, type)) {
      return Val.of(evaluator.atoms().integer(0));
    }
    Boolean all = null;
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      Boolean one;
      Boolean declared = ofFinalType(atom, type);
      if (declared != null) {
        one = declared;
      } else if (atom.kind == Atom.Kind.CONSTANT
          && (atom.data == Atom.NULL || isOther(atom.data, type))) {
        one = false;
      } else if (atom.kind == Atom.Kind.OBJECT
          && atom.function() == null
          && !atom.type.isArray()
          && complete(atom.type.name())) {
        one = evaluator.program.index.isSubtype(atom.type.name(), type);
      } else if (isOtherToCaller(atom, type)) {
        one = false;
      } else if (isOtherByType(atom, type)) {
        one = false;
      } else if (isOneToCaller(atom, type)) {
        one = true;
      } else {
        return Val.of(Atoms.ANY);
      }
      if (all != null && !all.equals(one)) {
        return Val.of(Atoms.ANY);
      }
      all = one;
    }
    return all == null ? Val.of(Atoms.ANY) : Val.of(evaluator.atoms().integer(all ? 1 : 0));
  }

  /** Whether a value is of a class that nothing can extend, and that is no such type. */
  private boolean isPromisedOther(Val value, String type) {
    String promised = value.cast();
    return promised != null
        && isClosed(promised)
        && !evaluator.program.index.isSubtype(promised, type);
  }

  /** Whether a value is of a class that nothing can extend and that is such a type, or null. */
  boolean isPromised(Val value, String type) {
    String promised = value.cast();
    return promised != null
        && isClosed(promised)
        && evaluator.program.index.isSubtype(promised, type);
  }

  /** Whether a type is that of a number, character or truth value in an object. */
  static boolean isBox(String type) {
    return BOXES.contains(type);
  }

  /** Whether nothing can extend a class, and all that it extends is known. */
  private boolean isClosed(String type) {
    ClassInfo info = evaluator.program.index.find(type).orElse(null);
    return info != null && info.isFinal() && !info.isEnum() && complete(type);
  }

  /** Whether an atom is an object of a class of the codebase that is no such type. */
  boolean isOwnOther(Atom atom, String type) {
    return atom.kind == Atom.Kind.OBJECT
        && atom.function() == null
        && !evaluator.program.index.isLibrary(atom.type.name())
        && complete(atom.type.name())
        && !evaluator.program.index.isSubtype(atom.type.name(), type);
  }

  /** Whether an atom is an object of a class, and not null. */
  boolean isCertainly(Atom atom, String type) {
    return atom.kind == Atom.Kind.OBJECT
        && atom.function() == null
        && !atom.type.isArray()
        && evaluator.program.index.isSubtype(atom.type.name(), type);
  }

  /** Whether the caller knows of which classes of the codebase an object is, and none is such. */
  boolean isKnownOther(Atom atom, String type) {
    List<Object> known = atom.symbolic() ? evaluator.receivers.concrete(atom) : null;
    return known != null
        && !known.isEmpty()
        && known.stream()
            .allMatch(
                one ->
                    one instanceof String name
                        && !evaluator.program.index.isLibrary(name)
                        && complete(name)
                        && !evaluator.program.index.isSubtype(name, type));
  }

  /** Whether an atom is of a class that nothing can extend, and that is no such type. */
  boolean isNever(Atom atom, String type) {
    return Boolean.FALSE.equals(ofFinalType(atom, type));
  }

  /**
   * Whether an atom is of a class that nothing can extend, and neither that is such a type nor its
   * text, nor what was read from it can be.
   */
  boolean isForeign(Atom atom, String type) {
    if (OF_TEXTS.contains(type)) {
      return false;
    }
    return isNoText(type)
        ? isTextOnly(atom) && !type.equals("java/lang/Character")
        : isNever(atom, type);
  }

  /** Whether an atom is of a class, or null. */
  boolean isUnlessNull(Atom atom, String type) {
    TypeRef known = promised(atom);
    if (known != null) {
      return evaluator.program.index.isSubtype(known.name(), type);
    }
    if (atom.symbolic() && isAtLeast(atom.type, type)) {
      return true;
    }
    List<Context.Type> types = evaluator.facts.typesOf(atom);
    return !types.isEmpty()
        && types.stream().allMatch(each -> evaluator.program.index.isSubtype(each.name(), type));
  }

  /** Whether everything of a declared type is of another one. */
  private boolean isAtLeast(TypeRef declared, String type) {
    return !declared.isPrimitive()
        && !declared.isArray()
        && evaluator.program.index.isSubtype(declared.name(), type);
  }

  /**
   * The types of all that a value can be but null, where personal data, a text or something that
   * the callers know is among it and they are few; none when one is not known.
   */
  List<Context.Type> of(Val value) {
    String cast = value.cast();
    if (cast != null && isClosed(cast)) {
      return List.of(new Context.Type(cast, true));
    }
    Set<Context.Type> types = new TreeSet<>();
    boolean texts = false;
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      TypeRef promised = promised(atom);
      if (promised != null && !promised.equals(TypeRef.STRING)) {
        // The text of a date, say, goes by the same name.
        return List.of();
      }
      if (promised != null) {
        texts = true;
        types.add(new Context.Type(promised.name(), true));
      } else if (atom.kind == Atom.Kind.CONSTANT && atom.data instanceof String) {
        types.add(new Context.Type(TypeRef.STRING.name(), true));
      } else if (atom.kind == Atom.Kind.OBJECT
          && atom.function() == null
          && !atom.type.isArray()
          && !declaredOnly(atom.type.name())) {
        types.add(new Context.Type(atom.type.name(), true));
      } else if (atom.symbolic()) {
        List<Context.Type> known = evaluator.facts.typesOf(atom);
        if (known.isEmpty() && evaluator.program.budget.isSmall()) {
          known = declared(evaluator.declaredTypes.of(value, i));
        }
        if (known.isEmpty()) {
          return List.of();
        }
        texts = true;
        types.addAll(known);
      } else if (atom.kind != Atom.Kind.CONSTANT || atom.data != Atom.NULL) {
        return List.of();
      }
    }
    return texts && types.size() <= MOST_TYPES ? List.copyOf(types) : List.of();
  }

  /** What a declared type says of all that is of it; nothing where it is none to speak of. */
  private List<Context.Type> declared(TypeRef declared) {
    return declared.isPrimitive()
            || declared.isArray()
            || OF_ALL.contains(declared.name())
            || evaluator.program.index.isLibrary(declared.name())
        ? List.of()
        : List.of(new Context.Type(declared.name(), false));
  }

  /** Whether the caller knows of which classes an object is, and none is of a type. */
  private boolean isOtherToCaller(Atom atom, String type) {
    List<Object> known = atom.symbolic() ? evaluator.context.of(atom) : null;
    if (known == null || known.stream().noneMatch(Context.Constant.class::isInstance)) {
      known = atom.symbolic() ? evaluator.receivers.concrete(atom) : null;
    }
    if (known == null && evaluator.program.budget.isSmall()) {
      evaluator.facts.need(atom);
    }
    return known != null
        && !known.isEmpty()
        && known.stream()
            .allMatch(
                one ->
                    one instanceof Context.Constant constant
                        ? constant.value() == Atom.NULL || isOther(constant.value(), type)
                        : one instanceof String name
                            && !name.startsWith(Atom.MODEL)
                            && complete(name)
                            && !evaluator.program.index.isSubtype(name, type));
  }

  /** Whether the caller knows of which classes something is, and none is of a type. */
  private boolean isOtherByType(Atom atom, String type) {
    List<Context.Type> types = evaluator.facts.typesOf(atom);
    return !types.isEmpty() && types.stream().allMatch(each -> isOther(each, type));
  }

  /** Whether nothing of a type that the caller tells can be of another one. */
  private boolean isOther(Context.Type known, String type) {
    String name = known.name();
    return complete(name)
        && !evaluator.program.index.isSubtype(name, type)
        && (known.exact()
            || isClass(name) && isClass(type) && !evaluator.program.index.isSubtype(type, name));
  }

  /** Whether a type is a known class: no object is of two of them that do not extend each other. */
  private boolean isClass(String type) {
    ClassInfo info = evaluator.program.index.find(type).orElse(null);
    return info != null && !info.isInterface() && complete(type);
  }

  /** Whether the caller knows that there is an object, and that it is of a type. */
  private boolean isOneToCaller(Atom atom, String type) {
    if (!evaluator.program.budget.isSmall() || !evaluator.facts.isPresent(atom)) {
      return false;
    }
    List<Object> known = evaluator.receivers.concrete(atom);
    return known != null
        && !known.isEmpty()
        && known.stream()
            .allMatch(
                one ->
                    one instanceof String name
                        && !name.startsWith(Atom.MODEL)
                        && evaluator.program.index.isSubtype(name, type));
  }

  /** Whether a constant is certainly no instance of a type. */
  private static boolean isOther(@Nullable Object constant, String type) {
    if (OF_ALL.contains(type)) {
      return false;
    }
    if (constant instanceof String) {
      return !OF_TEXTS.contains(type);
    }
    // What is a number here may be a truth value or character.
    return constant instanceof Number && !BOXES.contains(type) && !type.equals("java/lang/Number");
  }

  /** Types that texts, numbers, truth values and characters have in common. */
  private static final Set<String> OF_ALL =
      Set.of(
          "java/lang/Object",
          "java/lang/Comparable",
          "java/io/Serializable",
          "java/lang/constant/Constable",
          "java/lang/constant/ConstantDesc");

  private static final Set<String> OF_TEXTS = Set.of("java/lang/String", "java/lang/CharSequence");

  /** The type of personal data that is a text. */
  private static final String STRING = "String";

  private static final Set<String> BOXES =
      Set.of(
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Short",
          "java/lang/Byte",
          "java/lang/Character",
          "java/lang/Boolean",
          "java/lang/Double",
          "java/lang/Float");

  /** Whether a value whose type nothing can extend is of another type; null when that is open. */
  private @Nullable Boolean ofFinalType(Atom atom, String type) {
    TypeRef known = promised(atom);
    // A value that is there; null is no instance of anything.
    return known == null || evaluator.program.index.isSubtype(known.name(), type)
        ? null
        : Boolean.FALSE;
  }

  /** The type of a value, where it is one that nothing can extend. */
  private @Nullable TypeRef promised(Atom atom) {
    TypeRef known =
        switch (atom.kind) {
          case PARAMETER, CELL, TAG, CONCAT, TEXT, JSON -> atom.type;
          case LABEL -> STRING.equals(atom.personalData().type()) ? TypeRef.STRING : null;
          default -> null;
        };
    if (known == null || known.isPrimitive() || known.isArray()) {
      return null;
    }
    return isClosed(known.name()) ? known : null;
  }
}
