package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import org.jspecify.annotations.Nullable;

/** Copies of objects, arrays and containers: what they held is in them, and no change of it. */
final class Copies {

  /** Of a class that more of them extend it is not looked at what each of them holds. */
  private static final int MOST_SUBTYPES = 8;

  private final Evaluator evaluator;

  Copies(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Puts the values of containers into others, under their keys. */
  void values(Val target, Val source, boolean replaces) {
    if (replaces && target.count() == 1 && target.atom(0).single()) {
      evaluator.heap.clear(target.atom(0), Selector.ANY_VALUE);
      evaluator.heap.put(target.atom(0), Selector.COPIED, Val.NOTHING);
    }
    for (int i = 0; i < source.count(); i++) {
      values(target, source.atom(i), source.way(i), source.count() == 1);
    }
  }

  private void values(Val target, Atom source, Way way, boolean certainly) {
    boolean symbolic = source.symbolic() || source.kind == Atom.Kind.OPAQUE;
    if (!symbolic && source.kind != Atom.Kind.OBJECT) {
      evaluator.write(
          target, Selector.ANY_VALUE, evaluator.read(source, Selector.ANY_VALUE), false);
      return;
    }
    Map<Selector, Val> parts = new TreeMap<>(Comparator.comparing(Selector::toString));
    parts.putAll(evaluator.heap.parts(source));
    if (symbolic) {
      remember(target, Val.of(source, way));
    }
    parts.forEach(
        (part, held) -> {
          Val value = held.outOf(way);
          if (part.equals(Selector.BACKING)) {
            values(target, held, false);
          } else if (part.equals(Selector.PARENT)) {
            evaluator.write(
                target, Selector.ANY_VALUE, evaluator.read(held, Selector.ANY_VALUE), false);
          } else if (part.equals(Selector.COPIED)) {
            remember(target, value);
          } else if (part.equals(Selector.ESCAPED) && !symbolic) {
            evaluator.write(
                target, Selector.ANY_VALUE, evaluator.initial(source, Selector.ANY_VALUE), false);
          } else if (part instanceof Selector.Value) {
            evaluator.write(target, part, value, certainly && part.exact());
          }
        });
  }

  /** What a copy held before may have been replaced by what it is a copy of. */
  private void remember(Val target, Val source) {
    for (int i = 0; i < target.count(); i++) {
      Atom atom = target.atom(i);
      if (atom.kind != Atom.Kind.OBJECT) {
        evaluator.write(
            Val.of(atom), Selector.ANY_VALUE, evaluator.read(source, Selector.ANY_VALUE), false);
        continue;
      }
      Parts before = evaluator.heap.parts(atom);
      before.forEach(
          (part, held) -> {
            if (part instanceof Selector.Value && part.exact()) {
              evaluator.heap.put(
                  atom, part, held.or(evaluator.copied(Map.of(Selector.COPIED, source), part)));
            }
          });
      evaluator.heap.put(
          atom, Selector.COPIED, before.getOrDefault(Selector.COPIED, Val.NOTHING).or(source));
    }
  }

  /** Another object that holds what an object or array holds now. */
  Val of(Val object) {
    Val result = Val.NOTHING;
    for (int i = 0; i < object.count(); i++) {
      Atom atom = object.atom(i);
      Way way = object.way(i);
      TypeRef type = evaluator.declaredTypes.of(object, i);
      Atom made = atom.function() != null ? null : of(atom, type);
      result = result.or(Val.of(made == null ? atom : made, way));
      if (made != null && !isWhole(atom, type)) {
        result = result.or(Val.of(atom, way));
      }
    }
    return result;
  }

  /** Another container with what one of the JDK's holds now; null for all other objects. */
  @Nullable Atom ofContainer(Atom original, String type) {
    boolean map = evaluator.program.index.isSubtype(type, "java/util/Map");
    if (!map && !evaluator.program.index.isSubtype(type, "java/util/Collection")) {
      return null;
    }
    if (original.kind == Atom.Kind.OBJECT) {
      return of(original, original.type);
    }
    Atom made =
        evaluator
            .atoms()
            .object(
                List.of(evaluator.site(), "copy", original.id),
                TypeRef.of(type),
                null,
                evaluator.repeated);
    evaluator.heap.create(made);
    if (map) {
      values(Val.of(made), Val.of(original), true);
    }
    Selector inside = map ? new Selector.Named("keys") : Selector.ANY_ELEMENT;
    evaluator.heap.put(made, inside, evaluator.read(original, inside));
    return made;
  }

  /** Another object of a type with what an object holds now; null when nobody can copy it. */
  @Nullable Atom of(Atom original, TypeRef type) {
    boolean symbolic = original.symbolic() || original.kind == Atom.Kind.OPAQUE;
    ClassInfo own = evaluator.program.index.loaded(type.name());
    if (original.kind != Atom.Kind.OBJECT && !(symbolic && (type.isArray() || own != null))) {
      return null;
    }
    Atoms.CopyOf place = new Atoms.CopyOf(evaluator.site(), original);
    Atom made = evaluator.atoms().object(place, type, null, evaluator.repeated);
    evaluator.heap.create(made);
    if (original.kind == Atom.Kind.OBJECT) {
      evaluator.heap.parts(original).forEach((part, held) -> evaluator.heap.put(made, part, held));
      return made;
    }
    if (type.isArray()) {
      evaluator.heap.put(
          made, Selector.ANY_ELEMENT, evaluator.read(original, Selector.ANY_ELEMENT));
      return made;
    }
    Set<String> declaring = new LinkedHashSet<>(evaluator.program.index.supertypes(type.name()));
    if (isWhole(original, type)) {
      for (String subtype : evaluator.program.index.subtypes(type.name())) {
        declaring.addAll(evaluator.program.index.supertypes(subtype));
      }
    }
    for (String each : declaring) {
      ClassInfo info = evaluator.program.index.loaded(each);
      for (FieldInfo field : info == null ? List.<FieldInfo>of() : info.fields()) {
        if (!field.isStatic()) {
          Selector part = new Selector.Field(each, field.name());
          evaluator.heap.put(made, part, evaluator.read(original, part));
        }
      }
    }
    return made;
  }

  /** Whether all parts of an object are known by its type: few classes extend it. */
  private boolean isWhole(Atom object, TypeRef type) {
    return object.kind == Atom.Kind.OBJECT
        || type.isArray()
        || evaluator.program.index.subtypes(type.name()).size() <= MOST_SUBTYPES;
  }
}
