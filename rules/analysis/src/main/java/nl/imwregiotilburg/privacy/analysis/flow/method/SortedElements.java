package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.flow.program.ListKinds;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/**
 * Queues and sets that keep their elements in an order that a comparator gives, as long as it is
 * known how each of them compares: which comes first is known then.
 */
final class SortedElements {

  private static final String SET = "java/util/TreeSet";

  private static final Selector COMPARATOR = new Selector.Named("comparator");

  /** Methods that leave the elements as they are. */
  private static final Set<String> READING =
      Set.of(
          "contains",
          "containsAll",
          "toString",
          "hashCode",
          "equals",
          "toArray",
          "stream",
          "forEach",
          "iterator",
          "descendingIterator",
          "descendingSet",
          "comparator",
          "headSet",
          "tailSet",
          "subSet",
          "floor",
          "ceiling",
          "lower",
          "higher");

  private final Evaluator evaluator;
  private final Sequences lists;
  private final ListPlaces places;
  private final Ordering ordering;

  /** Sets that show a part of each other. */
  private final Map<Atom, Set<Atom>> related = new HashMap<>();

  SortedElements(Evaluator evaluator, Sequences lists, ListPlaces places, Ordering ordering) {
    this.evaluator = evaluator;
    this.lists = lists;
    this.places = places;
    this.ordering = ordering;
  }

  /** Whether an object is such a queue or set. */
  static boolean isSorted(Atom object) {
    return ListKinds.isSorted(object.type.name());
  }

  /** Whether those who go through one see its elements in whatever order it keeps them. */
  static boolean isUnordered(Atom object) {
    return isSorted(object) && !object.type.name().equals(SET);
  }

  /** Whether a method leaves the elements as they are. */
  static boolean reads(String name) {
    return READING.contains(name);
  }

  /** Whether a constructor makes one without elements. */
  boolean begins(Atom object, String descriptor, List<Val> arguments) {
    if (!isSorted(object) || !descriptor.endsWith("Ljava/util/Comparator;)V")) {
      return false;
    }
    evaluator.heap.put(object, COMPARATOR, arguments.get(arguments.size() - 1));
    return true;
  }

  /** What a call gives back; null when that is not known, and nothing was changed. */
  @Nullable Val call(Atom object, int size, String name, List<Val> arguments) {
    if (size < 0 || !isSorted(object) || !object.single() || evaluator.repeated) {
      return null;
    }
    boolean set = object.type.name().equals(SET);
    return switch (name) {
      case "add", "offer" -> added(object, size, set, arguments.get(1));
      case "poll", "pollFirst", "remove" ->
          arguments.size() == 1 && size > 0 ? places.removed(object, size, 0) : null;
      case "pollLast" -> size > 0 ? places.removed(object, size, size - 1) : null;
      case "peek", "element", "first" -> size > 0 ? places.at(object, 0) : null;
      case "last" -> size > 0 ? places.at(object, size - 1) : null;
      case "size", "isEmpty" -> places.asked(name, arguments.size(), size);
      case "iterator", "stream", "toArray", "forEach" -> {
        if (!set) {
          // A queue goes through its elements in whatever order it keeps them.
          lists.spill(object);
        }
        yield null;
      }
      case "descendingSet" -> part(object, size, 0, size, true);
      case "headSet", "tailSet" -> part(object, size, name, arguments);
      default -> null;
    };
  }

  private @Nullable Val added(Atom object, int size, boolean set, Val element) {
    List<Val> all = all(object, size);
    Val comparator = evaluator.heap.parts(object).getOrDefault(COMPARATOR, Val.NOTHING);
    Heap before = evaluator.heap.copy();
    if (size > ListFunctions.MOST) {
      return null;
    }
    int place = ordering.place(all, element, comparator);
    boolean there =
        set
            && place > 0
            && Integer.valueOf(0).equals(ordering.compare(comparator, all.get(place - 1), element));
    if (place < 0) {
      evaluator.heap = before;
      return null;
    }
    if (!there) {
      places.inserted(object, size, place, element);
    }
    return Val.of(evaluator.atoms().integer(there ? 0 : 1));
  }

  /** The elements before or behind another one. */
  private @Nullable Val part(Atom object, int size, String name, List<Val> arguments) {
    List<Val> all = all(object, size);
    boolean head = name.equals("headSet");
    Object inclusive = arguments.size() == 2 ? Integer.valueOf(head ? 0 : 1) : constant(arguments);
    if (!(inclusive instanceof Integer with) || size > ListFunctions.MOST) {
      return null;
    }
    Val comparator = evaluator.heap.parts(object).getOrDefault(COMPARATOR, Val.NOTHING);
    int border = 0;
    for (Val element : all) {
      Integer compared = ordering.compare(comparator, element, arguments.get(1));
      if (compared == null) {
        return null;
      }
      boolean before = compared < 0 || compared == 0 && (with != 0) == head;
      border += before ? 1 : 0;
    }
    return part(object, size, head ? 0 : border, head ? border : size, false);
  }

  private @Nullable Object constant(List<Val> arguments) {
    return evaluator.facts.constant(arguments.get(2));
  }

  /** The sets that show a part of a set, or of which it is a part. */
  Set<Atom> related(Atom object) {
    return related.getOrDefault(object, Set.of());
  }

  /** What is put into a set is put into those that show a part of it. */
  void changed(Atom object, String name, List<Val> arguments) {
    if (related.isEmpty()
        || arguments.size() < 2
        || READING.contains(name)
        || Sequences.reads(name)) {
      return;
    }
    for (Atom other : related.getOrDefault(object, Set.of())) {
      lists.spillAlone(other);
      for (Val given : arguments.subList(1, arguments.size())) {
        Val put = name.equals("addAll") ? evaluator.read(given, Selector.ANY_ELEMENT) : given;
        evaluator.write(Val.of(other), Selector.ANY_ELEMENT, put, false);
      }
    }
  }

  /** A part of a set, as a set of its own. */
  private Val part(Atom object, int size, int from, int to, boolean reversed) {
    List<Val> some = new ArrayList<>(all(object, size).subList(from, to));
    if (reversed) {
      Collections.reverse(some);
    }
    Atom made = lists.made("java/util/List");
    lists.queue(made, some);
    // Once nobody knows what is in it any more, it is whatever is in the whole.
    evaluator.heap.put(made, Selector.PARENT, Val.of(object));
    related.computeIfAbsent(object, none -> new TreeSet<>()).add(made);
    related.computeIfAbsent(made, none -> new TreeSet<>()).add(object);
    return Val.of(made);
  }

  private List<Val> all(Atom object, int size) {
    List<Val> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(places.at(object, i));
    }
    return all;
  }
}
