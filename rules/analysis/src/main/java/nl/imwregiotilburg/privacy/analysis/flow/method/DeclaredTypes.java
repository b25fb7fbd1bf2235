package nl.imwregiotilburg.privacy.analysis.flow.method;

import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;

/** Of which type values and parts of objects are, as far as declarations and casts say so. */
final class DeclaredTypes {

  private static final String MAP = "java/util/Map";
  private static final String ITERABLE = "java/lang/Iterable";

  private final Evaluator evaluator;
  private final ClassIndex index;

  DeclaredTypes(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.index = evaluator.program.index;
  }

  /** The declared type of a part. */
  TypeRef ofPart(Atom object, Selector selector) {
    TypeRef type = object.type;
    if (selector instanceof Selector.Field field) {
      ClassInfo owner = index.find(field.owner()).orElse(null);
      FieldInfo info = owner == null ? null : owner.field(field.name()).orElse(null);
      if (info == null) {
        return TypeRef.OBJECT;
      }
      String signature = info.signature();
      TypeRef declared = index.generics().type(signature != null ? signature : info.descriptor());
      return info.isStatic()
          ? evaluator.named.typeOf(field, declared)
          : declared.with(index.generics().bindings(type, field.owner()));
    }
    if (selector instanceof Selector.Element) {
      if (type.isArray()) {
        return type.argument(0);
      }
      return index.isSubtype(type.name(), ITERABLE)
          ? index.generics().asSupertype(type, ITERABLE).argument(0)
          : type.last();
    }
    if (selector.family().equals(Selector.ANY_VALUE)) {
      return index.isSubtype(type.name(), MAP)
          ? index.generics().asSupertype(type, MAP).argument(1)
          : type.last();
    }
    if (selector instanceof Selector.Named part) {
      return switch (part.name()) {
        case "keys", "key" ->
            index.isSubtype(type.name(), MAP)
                ? index.generics().asSupertype(type, MAP).argument(0)
                : type.argument(0);
        case "value", "body", "payload", "result" -> type.last();
        case "content", "message", "name" -> TypeRef.STRING;
        case "length", "size" -> TypeRef.INT;
        case "deep" -> type;
        default -> TypeRef.OBJECT;
      };
    }
    return TypeRef.OBJECT;
  }

  /** The most that is known of the type of one atom of a value. */
  TypeRef of(Val value, int i) {
    Atom atom = value.atom(i);
    String cast = value.cast();
    if (cast == null || cast.equals(atom.type.name())) {
      return atom.type;
    }
    if (atom.kind == Atom.Kind.OBJECT) {
      return atom.type;
    }
    if (atom.type.isArray() || atom.type.isPrimitive()) {
      return atom.type;
    }
    return cast.startsWith("[")
            || index.isSubtype(cast, atom.type.name())
            || !index.isSubtype(atom.type.name(), cast)
        ? TypeRef.of(cast)
        : atom.type;
  }
}
