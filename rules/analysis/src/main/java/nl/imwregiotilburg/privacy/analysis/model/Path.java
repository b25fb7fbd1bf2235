package nl.imwregiotilburg.privacy.analysis.model;

import java.util.List;

/**
 * A value a library method can get at, as a model names it: {@code this.content}, {@code arg0[]},
 * {@code return{arg0}}.
 *
 * @param root where it starts
 * @param argument zero-based, for {@link Root#ARGUMENT}; 0 otherwise
 * @param selectors what is taken out of it, outermost first
 */
public record Path(Root root, int argument, List<Selector> selectors) {

  /** Where a path starts. */
  public enum Root {
    /** The receiver: {@code this}. */
    THIS,
    /** One argument: {@code arg0}. */
    ARGUMENT,
    /** All arguments, those of a variable argument array included: {@code args}. */
    ARGUMENTS,
    /** What the program keeps for everybody, under names that begin with kept: {@code program}. */
    PROGRAM,
    /** The result; of a constructor the new object is {@code this}: {@code return}. */
    RETURN
  }

  /** What is taken out of an object. */
  public sealed interface Selector {
    /** Some element of an array or collection: {@code []}. */
    record AnyElement() implements Selector {}

    /** The element with this index: {@code [0]}. */
    record Element(int index) implements Selector {}

    /**
     * The element whose index is an argument: {@code [arg0]}, {@code [arg0-1]}.
     *
     * @param first what the argument counts from: 1 for {@code [arg0-1]}
     */
    record ElementAt(int argument, int first) implements Selector {}

    /** Some value of a container with keys: {@code {}}. */
    record AnyValue() implements Selector {}

    /**
     * The value whose key is an argument: {@code {arg0}}, {@code {lower(arg0)}}.
     *
     * @param lower whether the key is the argument in lower case
     */
    record ValueAt(int argument, boolean lower) implements Selector {}

    /** The value with a fixed key: {@code {"name"}}. */
    record Value(String key) implements Selector {}

    /** A named part that is only of concern to models: {@code .content}, {@code .keys}. */
    record Named(String name) implements Selector {}
  }

  public Path {
    selectors = List.copyOf(selectors);
  }
}
