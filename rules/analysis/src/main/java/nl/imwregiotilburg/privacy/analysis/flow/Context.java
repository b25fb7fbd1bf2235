package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows of the values a method asked about: the classes, functions or constants its
 * parameters and their parts can be. A method is read again for every such context.
 *
 * @param bindings by symbolic value of the method; class names, {@link Atom.Function}s and {@link
 *     Constant}s
 */
record Context(Map<Atom, List<Object>> bindings) {

  /** Nothing is known. */
  static final Context NONE = new Context(Map.of());

  /** A constant, told apart from a class name. */
  record Constant(Object value) {}

  Context {
    bindings = java.util.Collections.unmodifiableMap(new TreeMap<>(bindings));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Context context && bindings.equals(context.bindings);
  }

  @Override
  public int hashCode() {
    int hash = bindings.size();
    for (Atom atom : bindings.keySet()) {
      hash = hash * 31 + atom.id;
    }
    return hash;
  }

  /** What this one knows, and another one besides. */
  Context with(Context other) {
    if (other.bindings.isEmpty()) {
      return this;
    }
    Map<Atom, List<Object>> both = new TreeMap<>(other.bindings);
    both.putAll(bindings);
    return new Context(both);
  }

  /** What is known of classes and functions only. */
  Context withoutConstants() {
    Map<Atom, List<Object>> classes = new TreeMap<>(bindings);
    classes.values().removeIf(known -> known.stream().anyMatch(Constant.class::isInstance));
    return classes.size() == bindings.size() ? this : new Context(classes);
  }

  @Nullable List<Object> of(Atom atom) {
    return bindings.get(atom);
  }

  /** The one constant a value is, or null. */
  @Nullable Object constant(Atom atom) {
    List<Object> known = bindings.get(atom);
    return known != null && known.size() == 1 && known.get(0) instanceof Constant constant
        ? constant.value()
        : null;
  }
}
