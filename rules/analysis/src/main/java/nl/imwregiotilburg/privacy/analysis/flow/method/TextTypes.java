package nl.imwregiotilburg.privacy.analysis.flow.method;

import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.ModelLookup;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;

/** What a type by itself says of the texts that are made of its objects. */
public final class TextTypes {

  private static final String THROWABLE = "java/lang/Throwable";
  private static final String TO_STRING = "()Ljava/lang/String;";

  private final ClassIndex index;
  private final ModelLookup lookup;

  TextTypes(Program program) {
    this.index = program.index;
    this.lookup = program.lookup;
  }

  /** Whether an object of a type may be of any class there is. */
  public static boolean isOpen(TypeRef type) {
    return type.isVariable()
        || type.name().equals("java/lang/Object")
        || type.name().equals("java/io/Serializable")
        || type.name().equals("java/lang/Comparable");
  }

  /** Whether a type is a primitive, or a class of a library that nothing extends. */
  boolean isFinal(TypeRef type) {
    return type.isPrimitive()
        || index.find(type.name()).map(ClassInfo::isFinal).orElse(false) && !isOwn(type);
  }

  /** Whether objects of this very class exist; of exceptions it is left open. */
  boolean isConcrete(TypeRef type) {
    ClassInfo info = index.loaded(type.name());
    return info != null && !info.isAbstract() && !index.isSubtype(type.name(), THROWABLE);
  }

  /** Whether a type is one of the codebase. */
  boolean isOwn(TypeRef type) {
    return !index.isLibrary(type.name());
  }

  /** Whether a type's text is its value. */
  boolean isPlain(TypeRef type) {
    String name = type.name();
    if (name.equals("java/lang/Object")
        || name.equals("java/lang/Comparable")
        || name.equals("java/io/Serializable")
        || type.isVariable()) {
      return false;
    }
    if (!index.isLibrary(name)) {
      return false;
    }
    return !printsContent(name) || name.equals("java/lang/String");
  }

  /** Whether a model says what a type of a library prints. */
  boolean printsContent(String name) {
    MethodModel model = lookup.model(name, "toString", TO_STRING);
    return model != null && !model.owner().equals("java.lang.Object");
  }

  /** Whether a type of a library holds other values that its text shows. */
  boolean isStructure(TypeRef type) {
    String name = type.name();
    return !type.isArray()
        && !type.isVariable()
        && index.isLibrary(name)
        && !name.equals("java/lang/Object")
        && printsContent(name);
  }
}
