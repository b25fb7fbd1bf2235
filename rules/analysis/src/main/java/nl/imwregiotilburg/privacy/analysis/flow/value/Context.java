package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.flow.method.ObjectKeys;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows of the values a method asked about: the classes, functions or constants its
 * parameters and their parts can be. A method is read again for every such context.
 *
 * @param bindings by symbolic value of the method; class names, {@link Atom.Function}s, {@link
 *     Constant}s, {@link AtLeast}s and {@link Perhaps}
 * @param present those of them that certainly are objects, and not null
 * @param keys what objects are as keys of containers, as {@link ObjectKeys} tells
 * @param types of which types something is that is tested for its class, if it is not null
 */
public record Context(
    Map<Atom, List<Object>> bindings,
    Set<Atom> present,
    Map<Atom, String> keys,
    Map<Atom, List<Type>> types) {

  /** Nothing is known. */
  public static final Context NONE = new Context(Map.of(), Set.of(), Map.of(), Map.of());

  /** A constant, told apart from a class name. */
  public record Constant(Object value) {}

  /**
   * The class of something, or a type it is of at the least.
   *
   * @param name internal name
   * @param exact whether it is of no subtype
   */
  public record Type(String name, boolean exact) implements Comparable<Type> {
    @Override
    public int compareTo(Type other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : Boolean.compare(exact, other.exact);
    }
  }

  /** A type of a library of which an object may be at the least: somebody put one there. */
  public record AtLeast(String type) {}

  /** A function that something may be that may be anything else as well. */
  public record Perhaps(Atom.Function function) {}

  public Context {
    bindings = java.util.Collections.unmodifiableMap(new TreeMap<>(bindings));
    present = java.util.Collections.unmodifiableSet(new TreeSet<>(present));
    keys = java.util.Collections.unmodifiableMap(new TreeMap<>(keys));
    types = java.util.Collections.unmodifiableMap(new TreeMap<>(types));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Context context
            && bindings.equals(context.bindings)
            && present.equals(context.present)
            && keys.equals(context.keys)
            && types.equals(context.types);
  }

  @Override
  public int hashCode() {
    int hash = bindings.size() * 31 + present.size() + keys.hashCode() + types.hashCode();
    for (Atom atom : bindings.keySet()) {
      hash = hash * 31 + atom.id;
    }
    return hash;
  }

  /** What this one knows, and another one besides. */
  public Context with(Context other) {
    if (other.isEmpty()) {
      return this;
    }
    Map<Atom, List<Object>> both = new TreeMap<>(other.bindings);
    both.putAll(bindings);
    Set<Atom> objects = new TreeSet<>(other.present);
    objects.removeAll(bindings.keySet());
    objects.addAll(present);
    Map<Atom, String> all = new TreeMap<>(other.keys);
    all.putAll(keys);
    Map<Atom, List<Type>> classes = new TreeMap<>(other.types);
    classes.putAll(types);
    return new Context(both, objects, all, classes);
  }

  /** What is known of classes and functions only. */
  public Context withoutConstants() {
    Map<Atom, List<Object>> classes = new TreeMap<>(bindings);
    classes.values().removeIf(known -> known.stream().anyMatch(Constant.class::isInstance));
    return classes.size() == bindings.size() && keys.isEmpty()
        ? this
        : new Context(classes, present, Map.of(), types);
  }

  /** Whether it says of something which function it is. */
  public boolean knowsFunctions() {
    return bindings.values().stream()
        .anyMatch(known -> known.stream().anyMatch(Atom.Function.class::isInstance));
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return bindings.isEmpty() && keys.isEmpty() && types.isEmpty();
  }

  /** What is known of an atom; null when nothing is. */
  public @Nullable List<Object> of(Atom atom) {
    return bindings.get(atom);
  }

  /** The types of libraries of which an object may be at the least, as far as that is known. */
  public List<String> atLeast(Atom atom) {
    List<Object> known = bindings.get(atom);
    if (known == null) {
      return List.of();
    }
    List<String> types = new ArrayList<>(0);
    for (Object one : known) {
      if (one instanceof AtLeast least) {
        types.add(least.type());
      }
    }
    return types;
  }

  /** The functions that something may be of which nobody knows what else it may be. */
  public List<Atom.Function> perhaps(Atom atom) {
    List<Object> known = bindings.get(atom);
    if (known == null) {
      return List.of();
    }
    List<Atom.Function> functions = new ArrayList<>(0);
    for (Object one : known) {
      if (one instanceof Perhaps perhaps) {
        functions.add(perhaps.function());
      }
    }
    return functions;
  }

  /** The functions that something is, or may be. */
  public List<Atom.Function> functions(Atom atom) {
    List<Atom.Function> functions = new ArrayList<>(perhaps(atom));
    for (Object one : bindings.getOrDefault(atom, List.of())) {
      if (one instanceof Atom.Function function) {
        functions.add(function);
      }
    }
    return functions;
  }

  /** The one constant a value is, or null. */
  public @Nullable Object constant(Atom atom) {
    List<Object> known = bindings.get(atom);
    return known != null && known.size() == 1 && known.get(0) instanceof Constant constant
        ? constant.value()
        : null;
  }
}
