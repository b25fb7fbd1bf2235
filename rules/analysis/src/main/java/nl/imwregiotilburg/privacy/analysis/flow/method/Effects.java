package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;

/** What a method leaves behind that callers may have to know: the changed parts of objects. */
final class Effects {

  private final Reach reach;
  private final MethodRef method;

  Effects(Reach reach, MethodRef method) {
    this.reach = reach;
    this.method = method;
  }

  /**
   * The changed parts of what was there before, and of what the method hands out.
   *
   * @param end what objects hold where the method ends
   * @param handed what it hands out there
   */
  Map<Atom, Map<Selector, Val>> at(Heap end, List<Val> handed) {
    Set<Atom> reached = new HashSet<>();
    List<Val> roots = new ArrayList<>(handed);
    end.forEach(
        (object, parts) -> {
          for (int i = 0; object.kind != Atom.Kind.OBJECT && i < parts.size(); i++) {
            reached.add(object);
            if (reach.matters(object, parts.key(i), parts.value(i), method)) {
              roots.add(parts.value(i));
            }
          }
        });
    for (int i = 0; i < roots.size(); i++) {
      reach(roots.get(i), end, reached, roots);
    }
    Map<Atom, Map<Selector, Val>> effects = new TreeMap<>();
    for (Atom object : reached) {
      Map<Selector, Val> parts = parts(object, end);
      if (!parts.isEmpty()) {
        effects.put(object, parts);
      }
    }
    return effects;
  }

  private Map<Selector, Val> parts(Atom object, Heap end) {
    Parts held = end.parts(object);
    // What an initialiser of a class left in an object is known to all but itself.
    Parts first = method.name().equals("<clinit>") ? Parts.NONE : object.atFirst();
    Parts told = Parts.NONE;
    boolean counted = held.get(Selector.SIZE) != null;
    for (int i = 0; i < held.size(); i++) {
      Selector selector = held.key(i);
      Val value = held.value(i);
      boolean changed =
          object.kind == Atom.Kind.OBJECT
              ? first.get(selector) != value
              : changed(object, selector, value);
      if (changed
          && (counted && selector instanceof Selector.Element
              || reach.matters(object, selector, value, method))) {
        told = told.with(selector, reach.trimmed(selector, value, method));
      } else if (changed && selector instanceof Selector.Field field) {
        told = told.with(reach.keeps(field) ? field : Selector.UNTOLD, Val.of(Atoms.ANY));
      }
    }
    return told;
  }

  /** All that the objects in a value hold, and those inside them. */
  static void addObjects(Val value, Heap heap, Map<Atom, Map<Selector, Val>> effects) {
    Set<Atom> reached = new HashSet<>();
    List<Val> roots = new ArrayList<>(List.of(value));
    for (int i = 0; i < roots.size(); i++) {
      reach(roots.get(i), heap, reached, roots);
    }
    for (Atom object : reached) {
      if (!heap.parts(object).isEmpty()) {
        effects.put(object, heap.parts(object));
      }
    }
  }

  private static boolean changed(Atom object, Selector selector, Val value) {
    Atom only = value.only();
    return only == null
        || only.kind != Atom.Kind.CELL
        || only.base != object
        || !selector.equals(only.selector);
  }

  private static void reach(Val value, Heap heap, Set<Atom> reached, List<Val> roots) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (atom.kind == Atom.Kind.OBJECT && reached.add(atom)) {
        roots.addAll(heap.parts(atom).values());
      } else if (atom.kind == Atom.Kind.CONCAT && reached.add(atom)) {
        roots.addAll(atom.parts);
      }
    }
  }
}
