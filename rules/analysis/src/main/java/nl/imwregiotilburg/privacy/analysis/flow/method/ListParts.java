package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/**
 * Parts of lists of which every element is known by its place: what is done to one is done to both.
 */
final class ListParts {

  /**
   * A part.
   *
   * @param whole the list it is a part of
   * @param from at which place of the whole it begins
   */
  private record Part(Atom whole, int from) {}

  private final Evaluator evaluator;
  private final Sequences lists;
  private final ListPlaces places;
  private final Map<Atom, Part> parts = new TreeMap<>();

  ListParts(Evaluator evaluator, Sequences lists, ListPlaces places) {
    this.evaluator = evaluator;
    this.lists = lists;
    this.places = places;
  }

  boolean isPart(Atom list) {
    return parts.containsKey(list);
  }

  /** What {@code subList} returns; null when it is not known. */
  @Nullable Val of(Atom list, List<Val> arguments) {
    List<Val> all = evaluator.repeated ? null : lists.elements(arguments.get(0));
    List<Val> some = all == null ? null : within(all, arguments);
    if (some == null || !(arguments.get(1).constant() instanceof Integer from)) {
      return null;
    }
    Atom made = lists.made("java/util/List");
    parts.put(made, new Part(list, from));
    lists.queue(made, some);
    // What somebody puts there nobody knows where is in the whole.
    evaluator.heap.put(made, Selector.PARENT, arguments.get(0));
    return Val.of(made);
  }

  /**
   * The elements between the places that {@code subList} is given; null when those are not known.
   */
  static @Nullable List<Val> within(List<Val> all, List<Val> arguments) {
    return arguments.size() == 3
            && arguments.get(1).constant() instanceof Integer from
            && arguments.get(2).constant() instanceof Integer to
            && from >= 0
            && from <= to
            && to <= all.size()
        ? all.subList(from, to)
        : null;
  }

  /** The list that a list is a part of, and its parts. */
  List<Atom> related(Atom list) {
    List<Atom> related = new ArrayList<>();
    Part part = parts.get(list);
    if (part != null) {
      related.add(part.whole);
    }
    parts.forEach(
        (other, its) -> {
          if (its.whole.equals(list)) {
            related.add(other);
          }
        });
    return related;
  }

  /**
   * Follows what a call does to a list in what it is a part of and in its parts.
   *
   * @return whether it is a part, and all elements of the whole are known afterwards
   */
  boolean changed(Atom list, String name, List<Val> arguments) {
    boolean sets = name.equals("set");
    if (parts.isEmpty() || Sequences.reads(name) && !sets) {
      return false;
    }
    Part part = parts.get(list);
    if (part == null) {
      if (places.size(list) >= 0
          && isSet(name, arguments)
          && arguments.get(1).constant() instanceof Integer at) {
        setInParts(list, at, arguments.get(2));
      } else {
        forget(list, arguments);
      }
      return false;
    }
    List<Val> here = lists.elements(Val.of(list));
    List<Val> before = isPart(part.whole) ? null : lists.elements(Val.of(part.whole));
    if (here != null && before != null) {
      List<Val> after = new ArrayList<>(before);
      List<Val> view = after.subList(part.from, part.from + here.size());
      if (name.equals("clear")) {
        view.clear();
        lists.queue(part.whole, after);
        return true;
      }
      if (isSet(name, arguments)
          && arguments.get(1).constant() instanceof Integer at
          && at < view.size()) {
        view.set(at, arguments.get(2));
        lists.queue(part.whole, after);
        setInParts(part.whole, part.from + at, arguments.get(2));
        return true;
      }
    }
    forget(list, arguments);
    return false;
  }

  /** Whether one element is replaced at a place that is known. */
  private boolean isSet(String name, List<Val> arguments) {
    return name.equals("set")
        && arguments.size() == 3
        && arguments.get(1).constant() instanceof Integer at
        && at >= 0;
  }

  private void setInParts(Atom whole, int at, Val value) {
    parts.forEach(
        (part, its) -> {
          if (its.whole.equals(whole) && at >= its.from && at < its.from + places.size(part)) {
            evaluator.heap.put(part, new Selector.Element(at - its.from), value);
          }
        });
  }

  /** What was given may be anywhere in the lists that have elements in common with one. */
  private void forget(Atom list, List<Val> arguments) {
    List<Atom> related = related(list);
    Part part = parts.get(list);
    if (part != null) {
      related.addAll(related(part.whole));
    }
    for (Atom other : related) {
      List<Val> given = arguments.subList(1, arguments.size());
      if (part == null) {
        // Where the whole grows or shrinks its parts cannot be used any more. What the whole holds
        // is known all the same: nothing is written to it through its parts.
        lists.spillAlone(other);
        Val held = evaluator.heap.parts(other).getOrDefault(Selector.ANY_ELEMENT, Val.NOTHING);
        evaluator.heap.put(other, Selector.ANY_ELEMENT, held.or(Val.union(given)));
      } else {
        lists.spill(other);
        given.forEach(value -> evaluator.write(Val.of(other), Selector.ANY_ELEMENT, value, false));
      }
    }
  }
}
