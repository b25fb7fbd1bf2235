package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.program.TypeTraits;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** What can be of a type, or in an object of one: of a list of texts nobody gets a client. */
final class TypeFits {

  /** What these hold is no text. */
  private static final Set<String> NUMBERS =
      Set.of(
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Short",
          "java/lang/Byte",
          "java/lang/Double",
          "java/lang/Float",
          "java/lang/Boolean",
          "java/lang/Void",
          "java/lang/Class");

  /** What may be a text. */
  private static final Set<String> TEXTS =
      Set.of(
          "java/lang/String",
          "java/lang/CharSequence",
          "java/lang/Comparable",
          "java/io/Serializable",
          "C");

  /** A type with more subtypes may hold anything. */
  private static final int MOST_SUBTYPES = 8;

  private static final int MOST_NESTED = 3;

  private final Program program;
  private final Map<String, Boolean> empty = new HashMap<>();

  TypeFits(Program program) {
    this.program = program;
  }

  /** Whether an atom is a text or personal data, or may become that. */
  static boolean isText(Atom atom) {
    return switch (atom.kind) {
      case LABEL, TAG, TEXT, JSON, STORED, PSEUDONYM, NUMBER, CONCAT -> true;
      case PARAMETER, CELL -> atom.type.equals(TypeRef.STRING);
      default -> false;
    };
  }

  /** Whether it is an object, and no function. */
  static boolean isObject(Atom atom) {
    return switch (atom.kind) {
      case OBJECT, OPAQUE, PARAMETER, CELL -> atom.function() == null;
      default -> false;
    };
  }

  /** Whether objects of a type are functions. */
  boolean isFunction(TypeRef type) {
    return !type.isPrimitive()
        && !type.isArray()
        && TypeTraits.isFunction(program.index.find(type.name()).orElse(null), program.index);
  }

  /** Whether it is an object of the codebase. */
  boolean isOwn(Atom atom) {
    return isObject(atom) && !program.index.isLibrary(atom.type.name());
  }

  /** Whether a type is one of the codebase, or one of a library for them. */
  boolean isOwn(TypeRef type) {
    return !program.index.isLibrary(type.name()) || type.arguments().stream().anyMatch(this::isOwn);
  }

  boolean isThrowable(TypeRef type) {
    return program.index.isSubtype(type.name(), "java/lang/Throwable");
  }

  /** Whether a type is one of a library whose objects hold others. */
  boolean isContainer(TypeRef type) {
    return type.isArray()
        || program.index.isLibrary(type.name())
            && !type.isPrimitive()
            && !isLeaf(type)
            && !(type.arguments().isEmpty() && isEmpty(type.name(), 0));
  }

  /** Whether objects of a type are constants, or made of numbers only. */
  private boolean isEmpty(String type, int depth) {
    Boolean known = empty.get(type);
    if (known == null) {
      known = depth < MOST_NESTED && decideEmpty(type, depth);
      if (depth == 0) {
        empty.put(type, known);
      }
    }
    return known;
  }

  private boolean decideEmpty(String type, int depth) {
    ClassInfo info = program.index.loaded(type);
    if (info == null || info.container().followed()) {
      return false;
    }
    if (info.isEnum()) {
      return true;
    }
    List<String> below =
        program.index.subtypes(type).stream().filter(each -> !each.equals(type)).toList();
    if (below.size() > MOST_SUBTYPES || info.isAbstract() && below.isEmpty()) {
      return false;
    }
    for (String above : program.index.supertypes(type)) {
      if (!above.equals(type) && hasText(program.index.find(above).orElse(null), depth)) {
        return false;
      }
    }
    return !hasText(info, depth) && below.stream().allMatch(each -> isEmpty(each, depth + 1));
  }

  private boolean hasText(@Nullable ClassInfo info, int depth) {
    if (info == null || info.isEnum()) {
      return info == null;
    }
    return info.fields().stream()
        .filter(field -> !field.isStatic())
        .anyMatch(field -> !field.type().isPrimitive() && !isEmpty(field.type().name(), depth + 1));
  }

  /** Whether a class has a field of the name of a property. */
  boolean hasField(TypeRef type, Selector property) {
    if (!(property instanceof Selector.Named named)
        || !named.name().startsWith(Holdings.PROPERTY)) {
      return false;
    }
    String name = named.name().substring(Holdings.PROPERTY.length());
    return program.index.supertypes(type.name()).stream()
        .map(program.index::loaded)
        .anyMatch(info -> info != null && info.field(name).isPresent());
  }

  private static boolean isLeaf(TypeRef type) {
    String name = type.name();
    return type.isVariable()
        || type.equals(TypeRef.OBJECT)
        || name.startsWith("java/lang/") && type.arguments().isEmpty()
        || name.startsWith("java/time/")
        || name.startsWith("java/math/")
        || name.equals("java/util/UUID")
        || name.equals("java/util/Locale")
        || name.equals("java/util/Date");
  }

  /** Whether an object of a type of a library can hold something, as far as its arguments say. */
  boolean mayHold(TypeRef type, Atom atom) {
    List<TypeRef> inside = new ArrayList<>();
    leaves(type, inside);
    return inside.isEmpty() || inside.stream().anyMatch(leaf -> fits(atom, leaf));
  }

  private void leaves(TypeRef type, List<TypeRef> into) {
    for (TypeRef argument : type.arguments()) {
      if (isContainer(argument) && !argument.arguments().isEmpty()) {
        leaves(argument, into);
      } else {
        into.add(isContainer(argument) ? TypeRef.OBJECT : argument);
      }
    }
  }

  private boolean fits(Atom atom, TypeRef type) {
    return isAny(type) || (isText(atom) ? isText(atom, type.name()) : isRelated(atom, type));
  }

  private static boolean isAny(TypeRef type) {
    return type.isVariable() || type.equals(TypeRef.OBJECT);
  }

  private boolean isText(Atom atom, String type) {
    if (TEXTS.contains(type)) {
      return true;
    }
    boolean label = atom.kind == Atom.Kind.LABEL || atom.kind == Atom.Kind.TAG;
    if (label && atom.personalData().type().replace('.', '/').equals(type)) {
      return true;
    }
    return !NUMBERS.contains(type)
        && type.length() > 1
        && program.index.isLibrary(type)
        && !type.startsWith("java/")
        && !isEmpty(type, 0);
  }

  /** Whether an object may be of a class, as far as their types tell. */
  boolean mayBe(Atom atom, String type) {
    return program.index.isSubtype(atom.type.name(), type)
        || program.index.isSubtype(type, atom.type.name());
  }

  private boolean isRelated(Atom atom, TypeRef type) {
    return program.index.isSubtype(atom.type.name(), type.name())
        || program.index.isSubtype(type.name(), atom.type.name())
            && !atom.type.equals(TypeRef.OBJECT);
  }

  /**
   * What of a value can be of a type.
   *
   * @param ownOnly whether it is one of the codebase, which no text is
   */
  Val fitting(Val value, TypeRef type, boolean ownOnly) {
    return value.kept(
        atom ->
            isText(atom)
                ? !ownOnly && (fits(atom, type) || type.isArray())
                : isObject(atom)
                    && (isAny(type)
                        || (isOwn(atom)
                            ? isRelated(atom, type)
                            : atom.symbolic()
                                || program.index.isSubtype(atom.type.name(), type.name()))));
  }
}
