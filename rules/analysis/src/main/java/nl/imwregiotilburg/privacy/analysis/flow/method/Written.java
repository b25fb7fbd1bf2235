package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
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
import org.jspecify.annotations.Nullable;

/**
 * What serialisers and mappers write of values: as JSON, to tables and documents, or all their
 * fields.
 */
public final class Written {

  /** Where containers and texts of libraries keep what they hold. */
  private static final List<Selector> CONTENTS =
      List.of(
          Selector.ANY_ELEMENT, Selector.ANY_VALUE, new Selector.Named("keys"), Selector.CONTENT);

  private final Evaluator evaluator;
  private final Conversions conversions;
  private final TextTypes types;
  private final OwnSerialisers serialisers;

  /** The classes of the codebase whose objects are being written, the outermost first. */
  private final Deque<ClassInfo> writing = new ArrayDeque<>();

  /** How the serialiser is set up that writes. */
  private JsonSetup setup = JsonSetup.DEFAULT;

  Written(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.conversions = evaluator.conversions;
    this.types = evaluator.textTypes;
    this.serialisers = new OwnSerialisers(evaluator);
  }

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
    return later.or(conversions.resolved(() -> document(value, form)));
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
      result = result.or(way == Way.NONE ? text : text.along(own -> Conversions.through(way, own)));
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
      result =
          result.or(info == null || conversions.isTooDeep() ? json(alone) : fieldsOf(alone, type));
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
    return conversions.inside(() -> fieldsNow(object, type));
  }

  private Val fieldsNow(Val object, TypeRef type) {
    Documents.Draft draft = new Documents.Draft();
    for (String declaring : evaluator.program.index.supertypes(type.name())) {
      ClassInfo info = evaluator.program.index.loaded(declaring);
      for (FieldInfo field : info == null ? List.<FieldInfo>of() : info.fields()) {
        if (Properties.isWritable(field)
            && !(conversions.depth() == 1 && setup.without().contains(field.name()))
            && !setup.leavesOut(field)
            && (!setup.exposedOnly() || JsonSetup.isExposed(field.annotations()))) {
          Selector.Field part = new Selector.Field(declaring, field.name());
          draft.add(evaluator.documents.namesOf(part), fields(evaluator.read(object, part)));
        }
      }
    }
    for (int i = 0; i < object.count(); i++) {
      draft.add(Documents.ANY_NAME, evaluator.libraryTexts.written(object.atom(i), type));
    }
    Way.Mark writes = evaluator.mark(Step.Kind.PRINTED, "all fields of " + type.display());
    return evaluator.documents.of(draft).along(way -> way.then(writes));
  }

  private Val document(Atom atom, TypeRef type, Atom.Kind form) {
    switch (atom.kind) {
      case CONSTANT, ANY, CLEAN, LABEL, TAG, TEXT, JSON, STORED, PSEUDONYM, NUMBER, CONCAT, STATICS:
        return Val.of(atom);
      default:
        break;
    }
    if (conversions.isTooDeep()) {
      return Val.NOTHING;
    }
    if (type.isPrimitive() || type.name().equals("java/lang/String")) {
      return Val.of(atom);
    }
    Val personal = evaluator.libraryTexts.ofType(atom, type);
    if (personal != null) {
      return personal;
    }
    ClassInfo info = evaluator.program.index.loaded(type.name());
    boolean touched = evaluator.heap.knows(atom);
    if (conversions.depth() > 0
        && info != null
        && atom.kind != Atom.Kind.OBJECT
        && !touched
        && !types.isStructure(type)
        && (isBackReference(info) || !evaluator.memory.reach.carries(type))) {
      // Inside something that is written, a type that holds no personal data adds none.
      return Val.of(Atoms.ANY);
    }
    if (!conversions.isResolving()
        && atom.kind != Atom.Kind.OBJECT
        && atom.dependsOnCaller()
        && !evaluator.texts.isNarrowed(atom, type)
        && (info != null || TextTypes.isOpen(type))) {
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

  private Val once(Atom atom, TypeRef type, Atom.Kind form) {
    return conversions.once(atom, type, form, setup, () -> writtenNow(atom, type, form));
  }

  private Val writtenNow(Atom atom, TypeRef type, Atom.Kind form) {
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
  }

  /** Whether models say what an object of a library holds, and something was put into it. */
  private boolean holdsContents(Atom atom, TypeRef type) {
    if (!evaluator.program.index.isLibrary(type.name()) || !types.printsContent(type.name())) {
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
      return inside.isEmpty() || types.isPlain(type) ? inside.or(Val.of(atom)) : inside;
    }
    if (object ? !evaluator.heap.parts(atom).isEmpty() : types.isStructure(type)) {
      for (Selector part : CONTENTS) {
        inside = inside.or(document(evaluator.read(atom, part), form));
      }
    }
    return inside.isEmpty() || types.isPlain(type) ? inside.or(Val.of(atom)) : inside;
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
    boolean made = atom.kind == Atom.Kind.OBJECT && !types.isOwn(type);
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
