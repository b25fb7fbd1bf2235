package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** The places of a list's elements: what its methods put in, move and take out. */
final class ListPlaces {

  private final Evaluator evaluator;

  ListPlaces(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** How many elements there are; −1 when that is not known, not by callers either. */
  int size(Atom list) {
    Parts parts = evaluator.heap.parts(list);
    if (!parts.getOrDefault(Selector.ANY_ELEMENT, Val.NOTHING).isEmpty()
        || parts.containsKey(Selector.ESCAPED)) {
      return -1;
    }
    Val known = parts.get(Selector.SIZE);
    if (known != null) {
      return known.constant() instanceof Integer size ? size : -1;
    }
    Atom asked = list.symbolic() ? evaluator.atoms().cell(list, Selector.SIZE, TypeRef.INT) : null;
    if (asked == null || asked == list || !asked.part().equals(Selector.SIZE)) {
      return -1;
    }
    evaluator.facts.need(asked);
    return evaluator.context.constant(asked) instanceof Integer size ? size : -1;
  }

  /** How many elements a list has, where that is asked. */
  @Nullable Val asked(String name, int arguments, int size) {
    if (arguments != 1 || !name.equals("size") && !name.equals("isEmpty")) {
      return null;
    }
    int answer = name.equals("size") ? size : size == 0 ? 1 : 0;
    return Val.of(evaluator.atoms().integer(answer));
  }

  /** What a method without arguments takes out, or shows; null when it does anything else. */
  @Nullable Val taken(Atom list, int size, String name, boolean stack) {
    boolean last = stack;
    switch (name) {
      case "peek",
          "element",
          "getFirst",
          "peekFirst",
          "firstElement",
          "getLast",
          "peekLast",
          "lastElement" -> {
        last = stack && name.equals("peek") || name.endsWith("Last") || name.equals("lastElement");
        return size == 0 ? null : at(list, last ? size - 1 : 0);
      }
      case "pop", "poll", "remove", "removeFirst", "pollFirst", "take", "takeFirst" -> last = stack;
      case "removeLast", "pollLast", "takeLast" -> last = true;
      default -> {
        return null;
      }
    }
    return size == 0 ? null : removed(list, size, last ? size - 1 : 0);
  }

  /** What a method does with what it is given; null when that is not known. */
  @Nullable Val given(
      Atom list, int size, String name, String descriptor, List<Val> arguments, boolean stack) {
    Val first = arguments.get(1);
    switch (name) {
      case "add", "addLast", "offer", "offerLast", "addElement", "put", "putLast" -> {
        if (arguments.size() == 2) {
          inserted(list, size, size, first);
          return any(descriptor);
        }
        if (arguments.size() == 3 && first.constant() instanceof Integer at && at <= size) {
          inserted(list, size, at, arguments.get(2));
          return Val.NOTHING;
        }
        return null;
      }
      case "insertElementAt" -> {
        if (arguments.get(2).constant() instanceof Integer at && at <= size) {
          inserted(list, size, at, first);
          return Val.NOTHING;
        }
        return null;
      }
      case "removeElementAt" -> {
        return first.constant() instanceof Integer at && at < size ? removed(list, size, at) : null;
      }
      case "push" -> {
        inserted(list, size, stack ? size : 0, first);
        return stack ? first : Val.NOTHING;
      }
      case "addFirst", "offerFirst", "putFirst" -> {
        inserted(list, size, 0, first);
        return any(descriptor);
      }
      case "remove" -> {
        if (!descriptor.startsWith("(I)")) {
          return without(list, size, first);
        }
        return first.constant() instanceof Integer at && at < size ? removed(list, size, at) : null;
      }
      default -> {
        return null;
      }
    }
  }

  /** Takes out the first element that is equal to a value; null when it is not known which is. */
  private @Nullable Val without(Atom list, int size, Val value) {
    for (int i = 0; i < size; i++) {
      Boolean equal = evaluator.keys.areEqual(at(list, i), value);
      if (equal == null) {
        return null;
      }
      if (equal) {
        removed(list, size, i);
        return Val.of(evaluator.atoms().integer(1));
      }
    }
    return Val.of(evaluator.atoms().integer(0));
  }

  private static Val any(String descriptor) {
    return descriptor.endsWith("V") ? Val.NOTHING : Val.of(Atoms.ANY);
  }

  /** The element at a place. */
  Val at(Atom list, int index) {
    return list.symbolic()
        ? evaluator.read(list, new Selector.Element(index))
        : evaluator.heap.parts(list).getOrDefault(new Selector.Element(index), Val.NOTHING);
  }

  /** Puts an element at a place; those that are there or behind it move on. */
  void inserted(Atom list, int size, int index, Val value) {
    Map<Integer, Val> after = new HashMap<>();
    for (int i = index; i < size; i++) {
      after.put(i + 1, at(list, i));
    }
    after.put(index, value);
    after.forEach((i, held) -> evaluator.heap.put(list, new Selector.Element(i), held));
    resize(list, size + 1);
  }

  /** Puts elements at a place, one after the other. */
  void inserted(Atom list, int size, int index, List<Val> values) {
    for (int i = 0; i < values.size(); i++) {
      inserted(list, size + i, index + i, values.get(i));
    }
  }

  /** Takes out an element; those behind it move up. */
  Val removed(Atom list, int size, int index) {
    Map<Integer, Val> after = new HashMap<>();
    for (int i = 0; i < size; i++) {
      if (i != index) {
        after.put(i < index ? i : i - 1, at(list, i));
      }
    }
    Val out = at(list, index);
    empty(list);
    after.forEach((i, held) -> evaluator.heap.put(list, new Selector.Element(i), held));
    resize(list, size - 1);
    return out;
  }

  /** Takes everything out of a list. */
  void empty(Atom list) {
    evaluator.heap.clear(list, Selector.ANY_ELEMENT);
    if (list.symbolic()) {
      // Nor is there what callers may know of.
      evaluator.heap.put(list, Selector.ANY_ELEMENT, Val.NOTHING);
    }
  }

  /** From now on a list has so many elements. */
  void resize(Atom list, int size) {
    evaluator.heap.put(list, Selector.SIZE, Val.of(evaluator.atoms().integer(size)));
  }
}
