package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.JsonSetup;
import nl.imwregiotilburg.privacy.analysis.flow.program.Properties;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import org.jspecify.annotations.Nullable;

/**
 * What values look like as text: by their real {@code toString()}, or as a JSON serialiser writes
 * them.
 */
public final class Texts {

  private static final int DEEPEST = 4;

  /** Of a class that more than these extend nobody can say which one is meant. */
  private static final int MOST_SUBTYPES = 8;

  private static final String THROWABLE = "java/lang/Throwable";
  private static final String TO_STRING = "()Ljava/lang/String;";

  /** Where containers and texts of libraries keep what they hold. */
  private static final List<Selector> CONTENTS =
      List.of(
          Selector.ANY_ELEMENT, Selector.ANY_VALUE, new Selector.Named("keys"), Selector.CONTENT);

  private final Evaluator evaluator;
  private final OwnSerialisers serialisers;
  private final Map<Conversion, Val> conversions = new HashMap<>();

  /** What was made before while nothing changes; null while anything may. */
  private @Nullable Remembered remembered;

  /** The classes of the codebase whose objects are being written, the outermost first. */
  private final Deque<ClassInfo> writing = new ArrayDeque<>();

  private int depth;
  private boolean resolving;

  /** How the serialiser is set up that writes. */
  private JsonSetup setup = JsonSetup.DEFAULT;

  Texts(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.serialisers = new OwnSerialisers(evaluator);
  }

  /** The texts of objects at one moment. */
  static final class Remembered {
    private final Map<Conversion, Val> made = new HashMap<>();

    /** Objects may hold something else from now on. */
    void forget() {
      made.clear();
    }
  }

  /**
   * Looks up what was made of an object before, and keeps what is.
   *
   * @param moment at which nothing changes; null when anything may
   * @return what was given before
   */
  @Nullable Remembered at(@Nullable Remembered moment) {
    Remembered before = remembered;
    remembered = moment;
    return before;
  }

  /** From now on nobody will know a type better: declared types decide. */
  public void resolveAll() {
    resolving = true;
  }

  /** The text {@code String.valueOf} makes of a value. */
  public Val text(Val value) {
    Val result = Val.NOTHING;
    for (int i = 0; i < value.count(); i++) {
      Way way = value.way(i);
      Val text = text(value.atom(i), evaluator.declaredTypes.of(value, i));
      result = result.or(text.along(own -> own == Way.NONE ? way : through(way, own)));
    }
    return result;
  }

  private static Way through(Way object, Way text) {
    return text.lowered(object.confidence());
  }

  private Val text(Atom atom, TypeRef type) {
    Val itself = ofItself(atom, type);
    Val told = ofGetters(atom, type);
    return told.isEmpty() ? itself : itself.or(told);
  }

  /** What objects of libraries print of what their getters are said to hand out. */
  Val ofGetters(Val objects) {
    Val told = Val.NOTHING;
    for (int i = 0; i < objects.count(); i++) {
      Way way = objects.way(i);
      told =
          told.or(
              ofGetters(objects.atom(i), evaluator.declaredTypes.of(objects, i))
                  .along(own -> own == Way.NONE ? way : through(way, own)));
    }
    return told;
  }

  private Val ofGetters(Atom atom, TypeRef type) {
    List<MethodModel> getters =
        type.isArray() ? List.of() : evaluator.program.libraryGetters.printed(type.name());
    boolean unseen =
        atom.kind == Atom.Kind.PARAMETER
            || atom.kind == Atom.Kind.CELL
            || atom.kind == Atom.Kind.OPAQUE;
    if (getters.isEmpty() || !unseen) {
      // Of one that was made here it is known what it was made of.
      return Val.NOTHING;
    }
    if (!resolving && atom.dependsOnCaller()) {
      return Val.of(evaluator.atoms().derived(Atom.Kind.TEXT, atom));
    }
    Val told = Val.NOTHING;
    for (MethodModel getter : getters) {
      Element element = evaluator.program.elements.ofModel(getter);
      Way way = Way.NONE.then(evaluator.mark(Step.Kind.READ, element.shortName()));
      told = told.or(Val.of(evaluator.personal(atom, element), way));
    }
    // Of an abstract type it is not known which of its classes it is of.
    return concrete(type) ? told : told.along(way -> way.lowered(Confidence.PROBABLE));
  }

  private Val ofItself(Atom atom, TypeRef type) {
    switch (atom.kind) {
      case CONSTANT:
        return Val.of(atom.data == Atom.NULL ? evaluator.atoms().text("null") : atom);
      case JSON, CONCAT:
        // What was read from a text into an object prints itself as that.
        return Documents.isDocument(atom) && own(type) && concrete(type) && depth <= DEEPEST
            ? printed(atom, type)
            : Val.of(atom);
      case ANY, CLEAN, LABEL, TAG, TEXT, STORED, PSEUDONYM, NUMBER, STATICS:
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
    Val personal = ofPersonalType(atom, type);
    if (personal != null) {
      return personal;
    }
    if (evaluator.unseen.wasGiven(atom)) {
      return depth > DEEPEST ? Val.NOTHING : printed(atom, type);
    }
    if (type.isPrimitive() || plain(type)) {
      // A caller may have seen what was put into an object of a library, which it may print.
      // Where there is much, that would take the place of what is known for sure.
      boolean later =
          evaluator.program.budget.isSmall()
              && !resolving
              && atom.dependsOnCaller()
              && evaluator.unseen.mayPrint(type.name());
      return later
          ? Val.of(atom).or(Val.of(evaluator.atoms().derived(Atom.Kind.TEXT, atom)))
          : Val.of(atom);
    }
    if (structure(type)) {
      return depth > DEEPEST ? Val.NOTHING : printed(atom, type);
    }
    if (resolving && depth > 0 && atom.kind == Atom.Kind.CELL && open(type)) {
      // Whatever it is: a text that is kept there is printed as it is.
      return depth > DEEPEST ? Val.of(atom) : printed(atom, type).or(Val.of(atom));
    }
    if (resolving || !atom.dependsOnCaller() || isNarrowed(atom, type)) {
      return depth > DEEPEST ? Val.of(atom) : printed(atom, type);
    }
    Val later = Val.of(evaluator.atoms().derived(Atom.Kind.TEXT, atom));
    // What this method itself put into the object is not known to a caller before the call.
    return evaluator.heap.knows(atom) && depth <= DEEPEST ? later.or(printed(atom, type)) : later;
  }

  /** What an object of a library's type that is personal data tells; null for all others. */
  private @Nullable Val ofPersonalType(Atom atom, TypeRef type) {
    Element element = evaluator.program.elements.ofLibraryType(type.name());
    if (element == null || atom.kind == Atom.Kind.OBJECT) {
      // Of one that was made here it is known what it was made of.
      return null;
    }
    Way way = Way.NONE.then(evaluator.mark(Step.Kind.READ, element.shortName()));
    return Val.of(evaluator.personal(atom, element), way);
  }

  /** Whether it is known here, and no caller knows better, of which class an object is. */
  private boolean isNarrowed(Atom atom, TypeRef type) {
    return !type.name().equals(atom.type.name())
        && concrete(type)
        && evaluator.program.index.subtypes(type.name()).size() == 1;
  }

  /**
   * What is being, or was, converted since the outermost conversion began.
   *
   * @param form {@code TEXT}, {@code JSON} or {@code STORED}
   */
  private record Conversion(Atom atom, TypeRef type, Atom.Kind form, JsonSetup setup) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Conversion conversion
          && atom.id == conversion.atom.id
          && form == conversion.form
          && setup.equals(conversion.setup)
          && type.equals(conversion.type);
    }

    @Override
    public int hashCode() {
      return (atom.id * 31 + form.ordinal()) * 31 + type.hashCode();
    }
  }

  /** Each object is converted once in a conversion; one that holds itself adds nothing more. */
  private Val once(Atom atom, TypeRef type, Atom.Kind form) {
    Conversion conversion = new Conversion(atom, type, form, setup);
    Val known =
        depth == 0 && remembered != null
            ? remembered.made.get(conversion)
            : conversions.get(conversion);
    if (known != null) {
      return known;
    }
    conversions.put(conversion, Val.NOTHING);
    Val made = form == Atom.Kind.TEXT ? printedNow(atom, type) : writtenNow(atom, type, form);
    if (depth == 0) {
      conversions.clear();
      if (remembered != null) {
        remembered.made.put(conversion, made);
      }
    } else {
      conversions.put(conversion, made);
    }
    return made;
  }

  private Val printed(Atom atom, TypeRef type) {
    return once(atom, type, Atom.Kind.TEXT);
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
   * What an object that nobody was seen to make prints: it is taken for one of its declared class,
   * or of one of those that extend it and print something else.
   */
  private Val declaredText(Atom atom, TypeRef type) {
    Val text = textOf(atom, type.name());
    Set<String> others = evaluator.program.index.subtypes(type.name());
    if (others.size() > MOST_SUBTYPES) {
      return text;
    }
    for (String other : others) {
      ClassInfo info = evaluator.program.index.loaded(other);
      if (info != null
          && !other.equals(type.name())
          && info.method("toString", TO_STRING) != null) {
        text = text.or(textOf(atom, other).along(way -> way.lowered(Confidence.PROBABLE)));
      }
    }
    return text;
  }

  private Val textOf(Atom atom, String type) {
    return evaluator.calls.exact(type, "toString", TO_STRING, List.of(Val.of(atom).cast(type)));
  }

  private Val stamped(Val text, TypeRef type) {
    Way.Mark prints = evaluator.mark(Step.Kind.PRINTED, type.display() + ".toString()");
    return own(type) ? text.along(way -> way.then(prints)) : text;
  }

  private boolean own(TypeRef type) {
    return !evaluator.program.index.isLibrary(type.name());
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
    if (!evaluator.program.index.isLibrary(name)) {
      return false;
    }
    return !printsContent(name) || name.equals("java/lang/String");
  }

  /** Whether a model says what a type of a library prints. */
  private boolean printsContent(String name) {
    MethodModel model = evaluator.program.lookup.model(name, "toString", TO_STRING);
    return model != null && !model.owner().equals("java.lang.Object");
  }

  /** Whether a type of a library holds other values that its text shows. */
  private boolean structure(TypeRef type) {
    String name = type.name();
    return !type.isArray()
        && !type.isVariable()
        && evaluator.program.index.isLibrary(name)
        && !name.equals("java/lang/Object")
        && printsContent(name);
  }

  // --- documents -----------------------------------------------------------------------------

  /** The text a serialiser makes of a value. */
  Val json(Val value) {
    return document(value, Atom.Kind.JSON);
  }

  /**
   * The text a serialiser makes of a value, also as far as its declared type tells: for what
   * outlives the call, where nobody may come to know the type better.
   */
  Val jsonToKeep(Val value) {
    return toKeep(value, Atom.Kind.JSON);
  }

  /** What the fields of a value hold, as {@link #jsonToKeep}. */
  Val fieldsToKeep(Val value) {
    return toKeep(value, Atom.Kind.STORED);
  }

  private Val toKeep(Val value, Atom.Kind form) {
    Val later = document(value, form);
    boolean before = resolving;
    resolving = true;
    try {
      return later.or(document(value, form));
    } finally {
      resolving = before;
    }
  }

  /** What a serialiser writes that is set up in some way. */
  Val by(JsonSetup serialiser, Supplier<Val> writing) {
    JsonSetup before = setup;
    setup = serialiser;
    try {
      return writing.get();
    } finally {
      setup = before;
    }
  }

  /** What is written of a value, in the way something was going to be. */
  public Val again(Val value, Atom written) {
    JsonSetup serialiser = written.data instanceof JsonSetup known ? known : JsonSetup.DEFAULT;
    return by(serialiser, () -> document(value, written.kind));
  }

  /** What a mapper of objects to tables or documents stores of a value. */
  Val stored(Val value) {
    return document(value, Atom.Kind.STORED);
  }

  /**
   * What is written of a value.
   *
   * @param form {@code JSON} or {@code STORED}
   */
  Val document(Val value, Atom.Kind form) {
    Val result = Val.NOTHING;
    for (int i = 0; i < value.count(); i++) {
      Way way = value.way(i);
      Val text = document(value.atom(i), evaluator.declaredTypes.of(value, i), form);
      result =
          result.or(
              way == Way.NONE
                  ? text
                  : text.along(own -> own == Way.NONE ? way : through(way, own)));
    }
    return result;
  }

  /** The text made of all fields of a value, whether or not there are getters. */
  Val fields(Val value) {
    Val result = Val.NOTHING;
    for (int i = 0; i < value.count(); i++) {
      TypeRef type = evaluator.declaredTypes.of(value, i);
      Val alone = Val.of(value.atom(i), value.way(i));
      String cast = value.cast();
      alone = cast == null ? alone : alone.cast(cast);
      ClassInfo info = evaluator.program.index.loaded(type.name());
      result = result.or(info == null || depth > DEEPEST ? json(alone) : fieldsOf(alone, type));
    }
    return result;
  }

  /** What the one writes that is said to write the objects of a class; null when there is none. */
  private @Nullable Val bySerialiser(Atom atom, TypeRef type) {
    Atom serialiser = setup.serialiser(evaluator.program.index, type.name());
    return serialiser == null
        ? null
        : serialisers.written(serialiser, Val.of(atom).cast(type.name()));
  }

  private Val fieldsOf(Val object, TypeRef type) {
    Atom only = object.only();
    Val own = only == null ? null : bySerialiser(only, type);
    if (own != null) {
      return own;
    }
    depth++;
    try {
      Documents.Draft draft = new Documents.Draft();
      for (String declaring : evaluator.program.index.supertypes(type.name())) {
        ClassInfo info = evaluator.program.index.loaded(declaring);
        for (FieldInfo field : info == null ? List.<FieldInfo>of() : info.fields()) {
          if (Properties.isWritable(field)
              && !(depth == 1 && setup.without().contains(field.name()))
              && !setup.leavesOut(field)
              && (!setup.exposedOnly() || JsonSetup.isExposed(field.annotations()))) {
            Selector.Field part = new Selector.Field(declaring, field.name());
            draft.add(evaluator.documents.namesOf(part), fields(evaluator.read(object, part)));
          }
        }
      }
      if (only == null || only.kind != Atom.Kind.OBJECT) {
        for (MethodModel said : evaluator.program.libraryGetters.written(type.name())) {
          Element element = evaluator.program.elements.ofModel(said);
          for (int i = 0; i < object.count(); i++) {
            draft.add(Documents.ANY_NAME, Val.of(evaluator.personal(object.atom(i), element)));
          }
        }
      }
      Way.Mark writes = evaluator.mark(Step.Kind.PRINTED, "all fields of " + type.display());
      return evaluator.documents.of(draft).along(way -> way.then(writes));
    } finally {
      depth--;
    }
  }

  private Val document(Atom atom, TypeRef type, Atom.Kind form) {
    switch (atom.kind) {
      case CONSTANT, ANY, CLEAN, LABEL, TAG, TEXT, JSON, STORED, PSEUDONYM, NUMBER, CONCAT, STATICS:
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
    Val personal = ofPersonalType(atom, type);
    if (personal != null) {
      return personal;
    }
    ClassInfo info = evaluator.program.index.loaded(type.name());
    boolean touched = evaluator.heap.knows(atom);
    if (depth > 0
        && info != null
        && atom.kind != Atom.Kind.OBJECT
        && !touched
        && !structure(type)
        && (isBackReference(info) || !evaluator.memory.reach.carries(type))) {
      // Inside something that is written, a type that holds no personal data adds none.
      return Val.of(Atoms.ANY);
    }
    if (!resolving
        && atom.kind != Atom.Kind.OBJECT
        && atom.dependsOnCaller()
        && !isNarrowed(atom, type)
        && (info != null || open(type))) {
      Val later = Val.of(evaluator.atoms().derived(form, atom, setup.isDefault() ? null : setup));
      return touched ? later.or(once(atom, type, form)) : later;
    }
    return once(atom, type, form);
  }

  /**
   * Whether a class is being written already and was come back to from another one: an order of a
   * client that refers to the client. Serialisers would go round for ever and are told not to;
   * whatever is there is written as part of the first one.
   */
  private boolean isBackReference(ClassInfo info) {
    return writing.contains(info) && writing.getLast() != info;
  }

  /** Whether an object of a type may be of any class there is. */
  public static boolean open(TypeRef type) {
    return type.isVariable()
        || type.name().equals("java/lang/Object")
        || type.name().equals("java/io/Serializable")
        || type.name().equals("java/lang/Comparable");
  }

  private Val writtenNow(Atom atom, TypeRef type, Atom.Kind form) {
    depth++;
    try {
      if (type.isArray()) {
        return document(evaluator.read(atom, Selector.ANY_ELEMENT), form);
      }
      ClassInfo info = evaluator.program.index.loaded(type.name());
      Val own = form == Atom.Kind.JSON ? bySerialiser(atom, type) : null;
      if (own != null) {
        return own;
      }
      if (info == null || holdsContents(atom, type)) {
        return contents(atom, type, form);
      }
      writing.addLast(info);
      try {
        return properties(atom, type, info, form);
      } finally {
        writing.removeLast();
      }
    } finally {
      depth--;
    }
  }

  /** Whether models say what an object of a library holds, and something was put into it. */
  private boolean holdsContents(Atom atom, TypeRef type) {
    if (!evaluator.program.index.isLibrary(type.name()) || !printsContent(type.name())) {
      return false;
    }
    Parts parts = evaluator.heap.parts(atom);
    for (int i = 0; i < parts.size(); i++) {
      if (CONTENTS.contains(parts.key(i).family())) {
        return true;
      }
    }
    return false;
  }

  /** What is written of an object of a library: what it holds, or itself. */
  private Val contents(Atom atom, TypeRef type, Atom.Kind form) {
    Val inside = Val.NOTHING;
    boolean object = atom.kind == Atom.Kind.OBJECT;
    if (object && form == Atom.Kind.JSON && Documents.isKeyed(evaluator.heap.parts(atom))) {
      Parts parts = evaluator.heap.parts(atom);
      inside =
          evaluator.documents.of(
              evaluator.documents.ofKeys(atom, parts, value -> document(value, form)));
      return inside.isEmpty() || plain(type) ? inside.or(Val.of(atom)) : inside;
    }
    if (object ? !evaluator.heap.parts(atom).isEmpty() : structure(type)) {
      for (Selector part : CONTENTS) {
        inside = inside.or(document(evaluator.read(atom, part), form));
      }
    }
    return inside.isEmpty() || plain(type) ? inside.or(Val.of(atom)) : inside;
  }

  /** What a serialiser of the codebase writes of a field; null for fields that have none. */
  @Nullable Val byItsOwn(Properties.Shape shape, Selector part, Val value) {
    String serialiser = shape.serialisers().get(part);
    return serialiser == null ? null : serialisers.written(serialiser, value);
  }

  private Val properties(Atom atom, TypeRef type, ClassInfo info, Atom.Kind form) {
    boolean json = form == Atom.Kind.JSON;
    Properties properties = evaluator.program.properties;
    Properties.Shape shape =
        json ? evaluator.program.setUpProperties.of(info, setup) : properties.stored(info);
    MethodRef alone = shape.alone();
    if (alone != null) {
      Val receiver = Val.of(atom).cast(type.name());
      return json(
          evaluator.calls.virtual(
              alone.owner(), alone.name(), alone.descriptor(), List.of(receiver), false));
    }
    Documents.Draft draft = new Documents.Draft();
    for (Selector part : shape.parts()) {
      Val value = evaluator.read(atom, part);
      Val own = byItsOwn(shape, part, value);
      draft.add(
          part instanceof Selector.Field field
              ? evaluator.documents.namesOf(field)
              : Documents.ANY_NAME,
          own != null ? own : document(value, form));
    }
    for (MethodRef getter : shape.getters()) {
      Val receiver = Val.of(atom).cast(type.name());
      Val result =
          evaluator.calls.virtual(
              getter.owner(), getter.name(), getter.descriptor(), List.of(receiver), false);
      draft.add(evaluator.documents.namesOf(getter), document(result.sized(1), form));
    }
    // Of an object of a library that was made here it is known what it was made of.
    boolean made = atom.kind == Atom.Kind.OBJECT && !own(type);
    for (Element element : made ? List.<Element>of() : shape.elements()) {
      draft.add(Documents.ANY_NAME, Val.of(evaluator.personal(atom, element)));
    }
    Way.Mark writes =
        evaluator.mark(
            Step.Kind.PRINTED, json ? type.display() + " as JSON" : type.display() + " as stored");
    Val all = json ? evaluator.documents.of(draft) : draft.all();
    return all.along(way -> way.then(writes));
  }
}
