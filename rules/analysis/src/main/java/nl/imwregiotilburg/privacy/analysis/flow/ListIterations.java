package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Iterators, streams and optionals of lists of which every element is known by its place. */
final class ListIterations {

  private static final String UTIL = "java/util/";
  private static final String ITERATOR = UTIL + "Iterator";
  private static final String LIST_ITERATOR = UTIL + "ListIterator";
  private static final String STREAM = UTIL + "stream/Stream";

  /** Methods of a list that go through it, and what they return. */
  private static final Map<String, String> BEGINNING =
      Map.of("iterator", ITERATOR, "listIterator", LIST_ITERATOR, "stream", STREAM);

  private static final String OPTIONAL = UTIL + "Optional";

  private final Evaluator evaluator;
  private final Sequences lists;
  private final ListPlaces places;
  private final ListParts parts;

  /** What iterators and streams go through. */
  private final Map<Atom, Atom> sources = new HashMap<>();

  ListIterations(Evaluator evaluator, Sequences lists, ListPlaces places, ListParts parts) {
    this.evaluator = evaluator;
    this.lists = lists;
    this.places = places;
    this.parts = parts;
  }

  /** What iterators and streams of a list hand out first; null when that is not known. */
  @Nullable Val goneThrough(Atom holder, String name, List<Val> arguments) {
    String type = holder.type.name();
    if (type.equals(ITERATOR) || type.equals(LIST_ITERATOR)) {
      if (!lists.isTracked(holder) || name.equals("hasNext")) {
        return null;
      }
      if (isReplaced(holder, name, arguments)) {
        return Val.NOTHING;
      }
      Val next = name.equals("next") ? lists.first(holder) : null;
      if (next == null) {
        lists.spill(holder);
      }
      if (!name.equals("next")) {
        // It may take something out of the list.
        lists.spill(Val.of(sources.getOrDefault(holder, holder)));
      }
      return next;
    }
    boolean stream = type.equals(STREAM);
    boolean begins = !stream && arguments.size() == 1 && BEGINNING.containsKey(name);
    boolean goesOn =
        stream && (name.equals("findFirst") || name.equals("limit") || name.equals("skip"));
    List<Val> elements =
        begins || goesOn && !evaluator.repeated ? lists.elements(arguments.get(0)) : null;
    if (elements == null || evaluator.repeated) {
      return null;
    }
    if (name.equals("findFirst")) {
      Atom found = lists.made(OPTIONAL);
      if (!elements.isEmpty()) {
        evaluator.heap.put(found, Selector.ANY_ELEMENT, elements.get(0));
        evaluator.heap.put(found, FirstValues.PRESENT, Val.of(evaluator.atoms().integer(1)));
      }
      return Val.of(found);
    }
    if (goesOn) {
      if (!(arguments.get(1).constant() instanceof Number number) || number.longValue() < 0) {
        return null;
      }
      int count = (int) Math.min(number.longValue(), elements.size());
      boolean limits = name.equals("limit");
      elements = limits ? elements.subList(0, count) : elements.subList(count, elements.size());
    }
    Atom made = lists.made(BEGINNING.getOrDefault(name, STREAM));
    sources.put(made, holder);
    lists.queue(made, elements);
    if (made.type.name().equals(LIST_ITERATOR)) {
      // What it puts nobody knows where is in the list.
      evaluator.heap.put(made, Selector.PARENT, arguments.get(0));
    }
    return Val.of(made);
  }

  /** Whether an iterator replaced, or took out, the element it handed out last. */
  private boolean isReplaced(Atom iterator, String name, List<Val> arguments) {
    Atom list = sources.get(iterator);
    int size =
        list == null || !lists.isTracked(list) || evaluator.repeated ? -1 : places.size(list);
    int left = places.size(iterator);
    if (list == null || left < 0 || size <= left) {
      return false;
    }
    int last = size - left - 1;
    if (name.equals("set") && arguments.size() == 2) {
      parts.changed(list, name, arguments);
      evaluator.heap.put(list, new Selector.Element(last), arguments.get(1));
      return true;
    }
    if (name.equals("remove") && arguments.size() == 1) {
      parts.changed(list, name, arguments);
      places.removed(list, size, last);
      return true;
    }
    return false;
  }

  /** What iterators go through may be changed by whoever has them. */
  void spillSources(Val iterators) {
    for (int i = 0; i < iterators.count(); i++) {
      Atom source = sources.get(iterators.atom(i));
      if (source != null) {
        lists.spill(Val.of(source));
      }
    }
  }
}
