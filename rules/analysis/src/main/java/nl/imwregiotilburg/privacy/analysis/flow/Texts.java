package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * What values look like as text: by their real {@code toString()}, or as a JSON serialiser writes
 * them.
 */
final class Texts {

  private static final int DEEPEST = 4;
  private static final String THROWABLE = "java/lang/Throwable";
  private static final String TO_STRING = "()Ljava/lang/String;";

  private static final String JSON_VALUE = "com.fasterxml.jackson.annotation.JsonValue";

  private static final Set<String> IGNORING =
      Set.of(
          "com.fasterxml.jackson.annotation.JsonIgnore",
          "com.fasterxml.jackson.annotation.JsonBackReference",
          "com.google.gson.annotations.Expose",
          "jakarta.json.bind.annotation.JsonbTransient",
          "javax.json.bind.annotation.JsonbTransient");

  private final Evaluator evaluator;
  private final Map<Conversion, Val> conversions = new HashMap<>();
  private int depth;
  private boolean resolving;

  Texts(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** From now on nobody will know a type better: declared types decide. */
  void resolveAll() {
    resolving = true;
  }

  /** The text {@code String.valueOf} makes of a value. */
  Val text(Val value) {
    Val result = Val.NOTHING;
    for (int i = 0; i < value.count(); i++) {
      Way way = value.way(i);
      Val text = text(value.atom(i), evaluator.typeOf(value, i));
      result = result.or(text.along(own -> own == Way.NONE ? way : through(way, own)));
    }
    return result;
  }

  private static Way through(Way object, Way text) {
    return text.lowered(object.confidence());
  }

  private Val text(Atom atom, TypeRef type) {
    switch (atom.kind) {
      case CONSTANT, ANY, CLEAN, LABEL, TAG, TEXT, JSON, PSEUDONYM, CONCAT, STATICS:
        return Val.of(atom);
      case OBJECT:
        if (atom.function() != null) {
          return Val.of(Atoms.ANY);
        }
        return depth > DEEPEST || type.isArray() ? Val.of(Atoms.ANY) : printed(atom, type);
      default:
        break;
    }
    if (type.isArray()) {
      // An array prints its type and hash.
      return Val.of(Atoms.ANY);
    }
    if (type.isPrimitive() || plain(type)) {
      return Val.of(atom);
    }
    if (structure(type)) {
      return depth > DEEPEST ? Val.NOTHING : printed(atom, type);
    }
    if (resolving || !atom.dependsOnCaller()) {
      return depth > DEEPEST ? Val.of(atom) : printed(atom, type);
    }
    Val later = Val.of(evaluator.atoms().derived(Atom.Kind.TEXT, atom));
    // What this method itself put into the object is not known to a caller before the call.
    return evaluator.heap.knows(atom) && depth <= DEEPEST ? later.or(printed(atom, type)) : later;
  }

  /** What is being, or was, converted since the outermost conversion began. */
  private record Conversion(Atom atom, TypeRef type, boolean json) {}

  /** Each object is converted once in a conversion; one that holds itself adds nothing more. */
  private Val once(Atom atom, TypeRef type, boolean json) {
    Conversion conversion = new Conversion(atom, type, json);
    Val known = conversions.get(conversion);
    if (known != null) {
      return known;
    }
    conversions.put(conversion, Val.NOTHING);
    Val made = json ? writtenNow(atom, type) : printedNow(atom, type);
    conversions.put(conversion, made);
    if (depth == 0) {
      conversions.clear();
    }
    return made;
  }

  private Val printed(Atom atom, TypeRef type) {
    return once(atom, type, false);
  }

  private Val written(Atom atom, TypeRef type) {
    return once(atom, type, true);
  }

  private Val printedNow(Atom atom, TypeRef type) {
    depth++;
    try {
      if (type.isArray()) {
        return text(evaluator.read(atom, Selector.ANY_ELEMENT));
      }
      if (resolving && atom.kind != Atom.Kind.OBJECT && concrete(type)) {
        return stamped(declaredText(atom, type), type);
      }
      Val receiver = Val.of(atom).cast(type.name());
      Val text =
          evaluator.calls.virtual(type.name(), "toString", TO_STRING, List.of(receiver), true);
      if (own(type) && evaluator.program.index.isSubtype(type.name(), THROWABLE)) {
        // Throwable.toString() asks the exception itself for its message.
        text =
            text.or(
                evaluator.calls.virtual(
                    type.name(), "getMessage", TO_STRING, List.of(receiver), true));
      }
      return stamped(text, type);
    } finally {
      depth--;
    }
  }

  /** Whether a type is a primitive, or a class of a library that nothing extends. */
  boolean isFinal(TypeRef type) {
    return type.isPrimitive()
        || evaluator.program.index.find(type.name()).map(ClassInfo::isFinal).orElse(false)
            && !own(type);
  }

  /** Whether objects of this very class of the codebase exist. */
  private boolean concrete(TypeRef type) {
    ClassInfo info = evaluator.program.index.loaded(type.name());
    return info != null
        && !info.isAbstract()
        && !evaluator.program.index.isSubtype(type.name(), THROWABLE);
  }

  /**
   * What an object that nobody was seen to make prints: it is taken for one of its declared class.
   */
  private Val declaredText(Atom atom, TypeRef type) {
    return evaluator.calls.exact(
        type.name(), "toString", TO_STRING, List.of(Val.of(atom).cast(type.name())));
  }

  private Val stamped(Val text, TypeRef type) {
    Way.Mark prints = evaluator.mark(Step.Kind.PRINTED, type.display() + ".toString()");
    return own(type) ? text.along(way -> way.then(prints)) : text;
  }

  private boolean own(TypeRef type) {
    return evaluator.program.index.loaded(type.name()) != null;
  }

  /** Whether a type's text is its value. */
  boolean plain(TypeRef type) {
    String name = type.name();
    if (name.equals("java/lang/Object")
        || name.equals("java/lang/Comparable")
        || name.equals("java/io/Serializable")
        || type.isVariable()) {
      return false;
    }
    if (evaluator.program.index.loaded(name) != null) {
      return false;
    }
    return !printsContent(name) || name.equals("java/lang/String");
  }

  /** Whether a model says what a type of a library prints. */
  private boolean printsContent(String name) {
    MethodModel model = evaluator.program.model(name, "toString", TO_STRING);
    return model != null && !model.owner().equals("java.lang.Object");
  }

  /** Whether a type of a library holds other values that its text shows. */
  private boolean structure(TypeRef type) {
    String name = type.name();
    return !type.isArray()
        && !type.isVariable()
        && evaluator.program.index.loaded(name) == null
        && !name.equals("java/lang/Object")
        && printsContent(name);
  }

  // --- JSON ----------------------------------------------------------------------------------

  /** The text a serialiser makes of a value. */
  Val json(Val value) {
    Val result = Val.NOTHING;
    for (int i = 0; i < value.count(); i++) {
      Way way = value.way(i);
      Val text = json(value.atom(i), evaluator.typeOf(value, i));
      result = result.or(text.along(own -> own == Way.NONE ? way : through(way, own)));
    }
    return result;
  }

  /** The text made of all fields of a value, whether or not there are getters. */
  Val fields(Val value) {
    Val result = Val.NOTHING;
    for (int i = 0; i < value.count(); i++) {
      TypeRef type = evaluator.typeOf(value, i);
      Val alone = Val.of(value.atom(i), value.way(i));
      String cast = value.cast();
      alone = cast == null ? alone : alone.cast(cast);
      ClassInfo info = evaluator.program.index.loaded(type.name());
      result = result.or(info == null || depth > DEEPEST ? json(alone) : fieldsOf(alone, type));
    }
    return result;
  }

  private Val fieldsOf(Val object, TypeRef type) {
    depth++;
    try {
      Val all = Val.NOTHING;
      for (String declaring : evaluator.program.index.supertypes(type.name())) {
        ClassInfo info = evaluator.program.index.loaded(declaring);
        for (FieldInfo field : info == null ? List.<FieldInfo>of() : info.fields()) {
          if (!field.isStatic() && (field.access() & Opcodes.ACC_TRANSIENT) == 0) {
            Selector part = new Selector.Field(declaring, field.name());
            all = all.or(fields(evaluator.read(object, part)));
          }
        }
      }
      Way.Mark writes = evaluator.mark(Step.Kind.PRINTED, "all fields of " + type.display());
      return all.along(way -> way.then(writes));
    } finally {
      depth--;
    }
  }

  private Val json(Atom atom, TypeRef type) {
    switch (atom.kind) {
      case CONSTANT, ANY, CLEAN, LABEL, TAG, TEXT, JSON, PSEUDONYM, CONCAT, STATICS:
        return Val.of(atom);
      default:
        break;
    }
    if (depth > DEEPEST) {
      return Val.NOTHING;
    }
    if (type.isPrimitive() || type.name().equals("java/lang/String")) {
      return Val.of(atom);
    }
    ClassInfo info = evaluator.program.index.loaded(type.name());
    if (depth > 0
        && info != null
        && atom.kind != Atom.Kind.OBJECT
        && !evaluator.program.reach.carries(type)
        && !evaluator.heap.knows(atom)) {
      // Inside something that is written, a type that holds no personal data adds none.
      return Val.of(Atoms.ANY);
    }
    if (!resolving
        && atom.kind != Atom.Kind.OBJECT
        && atom.dependsOnCaller()
        && (info != null || open(type))) {
      Val later = Val.of(evaluator.atoms().derived(Atom.Kind.JSON, atom));
      return evaluator.heap.knows(atom) ? later.or(written(atom, type)) : later;
    }
    return written(atom, type);
  }

  private static boolean open(TypeRef type) {
    return type.isVariable()
        || type.name().equals("java/lang/Object")
        || type.name().equals("java/io/Serializable")
        || type.name().equals("java/lang/Comparable");
  }

  private Val writtenNow(Atom atom, TypeRef type) {
    depth++;
    try {
      if (type.isArray()) {
        return json(evaluator.read(atom, Selector.ANY_ELEMENT));
      }
      ClassInfo info = evaluator.program.index.loaded(type.name());
      if (info == null) {
        Val inside = Val.NOTHING;
        for (Selector part :
            List.of(
                Selector.ANY_ELEMENT,
                Selector.ANY_VALUE,
                new Selector.Named("keys"),
                Selector.CONTENT)) {
          if (structure(type) || atom.kind == Atom.Kind.OBJECT) {
            inside = inside.or(json(evaluator.read(atom, part)));
          }
        }
        return plain(type) || inside.isEmpty() ? inside.or(Val.of(atom)) : inside;
      }
      Val all = Val.NOTHING;
      for (String declaring : evaluator.program.index.supertypes(type.name())) {
        ClassInfo declared = evaluator.program.index.loaded(declaring);
        MethodInfo alone = declared == null ? null : valueOf(declared);
        if (alone != null) {
          Val receiver = Val.of(atom).cast(type.name());
          return json(
              evaluator.calls.virtual(
                  declaring, alone.name(), alone.descriptor(), List.of(receiver), false));
        }
        if (declared != null) {
          all = all.or(properties(atom, info, declared));
        }
      }
      Way.Mark writes = evaluator.mark(Step.Kind.PRINTED, type.display() + " as JSON");
      return all.along(way -> way.then(writes));
    } finally {
      depth--;
    }
  }

  private Val properties(Atom atom, ClassInfo type, ClassInfo declaring) {
    Val all = Val.NOTHING;
    for (FieldInfo field : declaring.fields()) {
      if (!isProperty(declaring, field)
          || ignoredByType(type, field.name())
          || evaluator.program.elements.masked(field.annotations())) {
        continue;
      }
      Selector part = new Selector.Field(declaring.name(), field.name());
      all = all.or(json(evaluator.read(atom, part)));
    }
    return declaring.isInterface() ? all.or(fromGetters(atom, declaring)) : all;
  }

  /** The method whose result stands for the whole object. */
  private static @Nullable MethodInfo valueOf(ClassInfo declaring) {
    for (MethodInfo method : declaring.methods()) {
      if (method.descriptor().startsWith("()")
          && AnnotationInfo.find(method.annotations(), JSON_VALUE).isPresent()) {
        return method;
      }
    }
    return null;
  }

  /** Whether a serialiser takes a field for a property of its objects. */
  static boolean isProperty(ClassInfo declaring, FieldInfo field) {
    if (field.isStatic()
        || (field.access() & Opcodes.ACC_TRANSIENT) != 0
        || ignored(field.annotations())) {
      return false;
    }
    MethodInfo getter = getter(declaring, field.name());
    return getter != null
        ? !ignoredGetter(getter)
        : declaring.isRecord()
            || (field.access() & Opcodes.ACC_PUBLIC) != 0
            || annotatedProperty(field);
  }

  private Val fromGetters(Atom atom, ClassInfo declaring) {
    Val all = Val.NOTHING;
    List<MethodInfo> getters = new ArrayList<>();
    for (MethodInfo method : declaring.methods()) {
      if (method.name().startsWith("get")
          && method.descriptor().startsWith("()")
          && !ignored(method.annotations())) {
        getters.add(method);
      }
    }
    for (MethodInfo method : getters) {
      Element element = evaluator.program.elements.ofReturn(declaring, method);
      if (element != null) {
        all = all.or(Val.of(evaluator.personal(atom, element)));
      }
    }
    return all;
  }

  private static boolean annotatedProperty(FieldInfo field) {
    return AnnotationInfo.find(field.annotations(), "com.fasterxml.jackson.annotation.JsonProperty")
        .isPresent();
  }

  private static boolean ignored(List<AnnotationInfo> annotations) {
    for (AnnotationInfo annotation : annotations) {
      if (IGNORING.contains(annotation.type())
          && !Boolean.FALSE.equals(annotation.values().get("value"))
          && !annotation.type().endsWith("Expose")) {
        return true;
      }
      if (annotation.type().equals("com.fasterxml.jackson.annotation.JsonProperty")
          && "WRITE_ONLY".equals(annotation.values().get("access"))) {
        return true;
      }
      if (annotation.type().endsWith(".Expose")
          && Boolean.FALSE.equals(annotation.values().get("serialize"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean ignoredGetter(@Nullable MethodInfo getter) {
    return getter != null && ignored(getter.annotations());
  }

  private static boolean ignoredByType(ClassInfo type, String property) {
    return AnnotationInfo.find(
            type.annotations(), "com.fasterxml.jackson.annotation.JsonIgnoreProperties")
        .map(annotation -> annotation.texts("value").contains(property))
        .orElse(false);
  }

  private static @Nullable MethodInfo getter(ClassInfo declaring, String field) {
    String capital =
        field.isEmpty() ? "" : Character.toUpperCase(field.charAt(0)) + field.substring(1);
    for (MethodInfo method : declaring.methods()) {
      if (method.descriptor().startsWith("()")
          && !method.isStatic()
          && (method.name().equals("get" + capital)
              || method.name().equals("is" + capital)
              || declaring.isRecord() && method.name().equals(field))) {
        return method;
      }
    }
    return null;
  }
}
