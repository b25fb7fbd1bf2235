package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.Dispatch;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Context;
import nl.imwregiotilburg.privacy.analysis.flow.value.Summary;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** What a caller knows of the values that a callee asks about. */
public final class CallerKnowledge {

  /** More classes or constants than this, and a callee is not told which. */
  private static final int MOST_BINDINGS = 3;

  /** Of functions there are more: nobody can say what one does by its declared type. */
  public static final int MOST_FUNCTIONS = 8;

  private final Evaluator evaluator;
  private final Receivers receivers;

  CallerKnowledge(Evaluator evaluator, Receivers receivers) {
    this.evaluator = evaluator;
    this.receivers = receivers;
  }

  /**
   * What is known here of all that a summary asks.
   *
   * @param before what is known of what other summaries of the same call asked; what this one asks
   *     besides is added
   */
  Context of(Summary summary, Substitution substitution, Map<Atom, List<Object>> before) {
    Map<Atom, List<Object>> bindings = new TreeMap<>();
    Set<Atom> present = new TreeSet<>();
    Map<Atom, String> keys = new TreeMap<>();
    Set<Atom> lists = new TreeSet<>();
    Set<Atom> twice = new TreeSet<>();
    for (Atom need : summary.needs()) {
      Atom list = Bounds.isSize(need) ? substitution.of(need.origin()).only() : null;
      if (list != null && !lists.add(list)) {
        // The callee has two names for it: what it does to one it does not see in the other.
        twice.add(list);
      }
    }
    for (Atom need : summary.needs()) {
      Atom list = Bounds.isSize(need) ? substitution.of(need.origin()).only() : null;
      if (list != null && twice.contains(list)) {
        continue;
      }
      if (need.kind == Atom.Kind.CELL && isConstant(substitution.of(need.origin()))) {
        // A constant has no parts.
        continue;
      }
      Val value = substitution.of(need);
      String key = summary.keyed().contains(need) ? evaluator.keys.of(value) : null;
      if (key != null) {
        keys.put(need, key);
      }
      boolean isPresent = summary.compared().contains(need) && isPresent(value);
      List<Object> all = before.computeIfAbsent(need, asked -> of(value, asked));
      if (!all.isEmpty()) {
        bindings.put(need, all);
        if (isPresent) {
          present.add(need);
        }
      }
    }
    Map<Atom, List<Context.Type>> types = new TreeMap<>();
    for (Atom tested : summary.tested()) {
      List<Context.Type> found = evaluator.types.of(substitution.of(tested));
      if (!found.isEmpty()) {
        types.put(tested, found);
      }
    }
    return bindings.isEmpty() && keys.isEmpty() && types.isEmpty()
        ? Context.NONE
        : new Context(bindings, present, keys, types);
  }

  /** The classes, functions and constants a value can be; callers are asked for what is missing. */
  private List<Object> of(Val value, Atom need) {
    List<Object> known = knownTo(value, need);
    if (known == null) {
      for (int i = 0; i < value.count(); i++) {
        evaluator.facts.need(value.atom(i));
      }
    }
    List<Object> all = new ArrayList<>(known == null ? List.of() : known);
    all.addAll(atLeast(value, need));
    if (known == null) {
      all.addAll(perhaps(value));
    }
    return all;
  }

  /** The functions in a value of which not everything is known; none when there are too many. */
  private Set<Object> perhaps(Val value) {
    Set<Object> found = new LinkedHashSet<>();
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      Atom.Function function = atom.function();
      if (function != null) {
        found.add(new Context.Perhaps(function));
      } else if (atom.symbolic()) {
        List<Object> bound = evaluator.context.of(atom);
        for (Object one : bound == null ? List.of() : bound) {
          if (one instanceof Atom.Function known) {
            found.add(new Context.Perhaps(known));
          } else if (one instanceof Context.Perhaps) {
            found.add(one);
          }
        }
      }
    }
    return found.size() > MOST_FUNCTIONS ? Set.of() : found;
  }

  private static boolean isConstant(Val value) {
    Atom only = value.only();
    return only != null && only.kind == Atom.Kind.CONSTANT;
  }

  /** Whether a value certainly is an object, and not null. */
  private boolean isPresent(Val value) {
    boolean present = !value.isEmpty();
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      present &=
          atom.kind == Atom.Kind.OBJECT && !evaluator.atoms().mayBeMissing(atom)
              || atom.kind == Atom.Kind.CONSTANT && atom.data != Atom.NULL
              || evaluator.facts.isPresent(atom);
    }
    return present;
  }

  /**
   * The classes a value of a declared type can be, when they are few, and fewer than those of the
   * type a callee declares.
   */
  private @Nullable List<Object> few(TypeRef declared, TypeRef asked) {
    if (declared.name().equals(asked.name())) {
      return null;
    }
    Dispatch dispatch = evaluator.program.dispatch;
    List<String> classes = dispatch.classesOf(declared.name());
    return classes.isEmpty()
            || classes.size() > MOST_BINDINGS
            || classes.equals(dispatch.classesOf(asked.name()))
        ? null
        : List.copyOf(classes);
  }

  /**
   * What the objects of libraries in a value are at the least: somebody may say of such a type what
   * its methods do with what they are given.
   */
  private Set<Object> atLeast(Val value, Atom need) {
    if (!evaluator.program.budget.isSmall()) {
      return Set.of();
    }
    Set<Object> found = new LinkedHashSet<>();
    for (int i = 0; i < value.count(); i++) {
      Set<String> types = new LinkedHashSet<>(evaluator.context.atLeast(value.atom(i)));
      String declared =
          Receivers.declaredType(value.atom(i), evaluator.declaredTypes.of(value, i).name());
      types.add(declared == null ? need.type.name() : declared);
      for (String type : types) {
        if (!type.equals(need.type.name())
            && evaluator.program.lookup.isExposing(type)
            && evaluator.program.index.isSubtype(type, need.type.name())) {
          found.add(new Context.AtLeast(type));
        }
      }
    }
    return found;
  }

  /** The classes, functions and constants a value can be; null when one of them is not known. */
  private @Nullable List<Object> knownTo(Val value, Atom need) {
    Set<Object> known = new LinkedHashSet<>();
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (atom.kind == Atom.Kind.CONSTANT) {
        Object data = atom.data;
        if (data == null || data instanceof Atom.Rough) {
          return null;
        }
        known.add(new Context.Constant(data));
        continue;
      }
      if (atom.symbolic()) {
        List<Object> bound = evaluator.context.of(atom);
        bound = bound == null ? null : receivers.fitting(Receivers.runnable(bound), value.cast());
        if (bound == null) {
          bound = few(evaluator.declaredTypes.of(value, i), need.type);
          if (bound != null && bound.size() > 1 && evaluator.program.budget.isSmall()) {
            // Whoever made the object knows which of them it is.
            evaluator.facts.need(atom);
          }
        }
        if (bound == null) {
          return null;
        }
        known.addAll(bound);
        continue;
      }
      List<Object> concrete = receivers.concrete(atom);
      if (concrete == null) {
        return null;
      }
      known.addAll(concrete);
    }
    // A null beside an object adds nothing: a call on it runs nothing.
    if (known.stream().anyMatch(one -> !(one instanceof Context.Constant))) {
      known.remove(new Context.Constant(Atom.NULL));
    }
    List<Object> sorted = new ArrayList<>(known);
    sorted.sort((a, b) -> a.toString().compareTo(b.toString()));
    boolean functions = sorted.stream().allMatch(Atom.Function.class::isInstance);
    return sorted.size() > (functions ? MOST_FUNCTIONS : MOST_BINDINGS) ? null : sorted;
  }
}
