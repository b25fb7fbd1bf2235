package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Functions and objects that are kept by the class they are for, and looked up by the class of what
 * they are given: {@code handlers.get(event.getClass()).handle(event)}. Each is called with objects
 * of its own class only.
 */
final class ByClass {

  /** Of more classes nobody looks up each. */
  private static final int MOST = 8;

  /** An object, and the classes under which something was looked up for it. */
  private record Asked(Val object, Set<String> classes) {}

  private final Evaluator evaluator;
  private final Map<Atom, Val> objects = new HashMap<>();
  private final Map<Atom, Asked> found = new HashMap<>();

  ByClass(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Notes of which object a class was asked; of several, nobody knows whose class it is later. */
  void asked(Val classes, Val object) {
    for (int i = 0; i < classes.count(); i++) {
      objects.merge(
          classes.atom(i), object, (one, other) -> isSame(one, other) ? other : one.or(other));
    }
  }

  /**
   * What a container holds under each class that an object can have; null when the key is no such
   * class, or it is not known which classes there are.
   */
  @Nullable Val read(Val container, Val key) {
    Val object = key.count() == 0 ? null : objects.get(key.atom(0));
    Set<String> classes = object == null ? Set.of() : classes(object);
    if (object == null || classes.isEmpty()) {
      return null;
    }
    Val.Union all = new Val.Union(1);
    for (String name : classes) {
      Val held = evaluator.read(container, new Selector.Value(Type.getObjectType(name).toString()));
      for (int i = 0; i < held.count(); i++) {
        note(held.atom(i), object, name);
      }
      all.add(held);
    }
    for (int i = 0; i < key.count(); i++) {
      // It may be written out as well: the class that the object is declared as.
      if (key.atom(i).data instanceof Type written
          && !classes.contains(written.getInternalName())) {
        all.add(evaluator.read(container, new Selector.Value(written.toString())));
      }
    }
    return all.value();
  }

  /** The classes an object can have; empty when that is not known, or there are too many. */
  private Set<String> classes(Val object) {
    Set<String> classes = new TreeSet<>();
    for (int i = 0; i < object.count(); i++) {
      Atom atom = object.atom(i);
      if (atom.kind == Atom.Kind.CONSTANT && atom.data == Atom.NULL) {
        continue;
      }
      List<Object> known = evaluator.receivers.concrete(atom);
      if (known == null) {
        evaluator.facts.need(atom);
        List<String> declared =
            evaluator.program.dispatch.classesOf(evaluator.declaredTypes.of(object, i).name());
        if (declared.isEmpty()) {
          return Set.of();
        }
        classes.addAll(declared);
        continue;
      }
      for (Object one : known) {
        if (!(one instanceof String name)) {
          return Set.of();
        }
        classes.add(name);
      }
    }
    return classes.size() > MOST ? Set.of() : classes;
  }

  private void note(Atom held, Val object, String name) {
    if (held.kind != Atom.Kind.OBJECT && !held.symbolic()) {
      // Anything may be that.
      return;
    }
    Asked before = found.get(held);
    Set<String> classes = new TreeSet<>(Set.of(name));
    if (before != null && isSame(before.object, object)) {
      classes.addAll(before.classes);
    }
    found.put(held, new Asked(object, classes));
  }

  private static boolean isSame(Val a, Val b) {
    return a.ids().equals(b.ids());
  }

  /**
   * What something that was looked up by class is called with; null when nothing of that class can
   * come to it.
   */
  @Nullable List<Val> given(Atom called, List<Val> arguments) {
    Asked asked = found.get(called);
    if (asked == null) {
      return arguments;
    }
    List<Val> given = new ArrayList<>(arguments);
    for (int i = 0; i < given.size(); i++) {
      if (isSame(given.get(i), asked.object)) {
        Val narrowed = narrowed(given.get(i), asked.classes);
        if (narrowed.isEmpty()) {
          return null;
        }
        given.set(i, narrowed);
      }
    }
    return given;
  }

  /** What one of several is called with. */
  static List<Val> both(List<Val> a, List<Val> b) {
    List<Val> both = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      both.add(a.get(i) == b.get(i) ? a.get(i) : a.get(i).or(b.get(i)));
    }
    return both;
  }

  private Val narrowed(Val object, Set<String> classes) {
    Val some =
        object.kept(
            atom ->
                !atom.equals(evaluator.atoms().nothing())
                    && (atom.kind != Atom.Kind.OBJECT || classes.contains(atom.type.name())));
    return some.isEmpty() || classes.size() > 1 ? some : some.cast(classes.iterator().next());
  }
}
