package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** Iterators, streams and optionals of lists of which every element is known by its place. */
final class ListIterations {

  private static final String UTIL = "java/util/";
  private static final String ITERATOR = UTIL + "Iterator";
  private static final String LIST_ITERATOR = UTIL + "ListIterator";
  private static final String STREAM = UTIL + "stream/Stream";

  static final Set<String> ITERATORS = Set.of(ITERATOR, LIST_ITERATOR);

  /** Methods of a list that go through it, and what they return. */
  private static final Map<String, String> BEGINNING =
      Map.of("iterator", ITERATOR, "listIterator", LIST_ITERATOR, "stream", STREAM);

  /** Methods of a stream that leave the order of its elements as it is. */
  private static final Set<String> GOING_ON =
      Set.of("findFirst", "findAny", "limit", "skip", "toList");

  /** Methods of an iterator that leave the list as it is. */
  private static final Set<String> READING =
      Set.of("next", "hasNext", "previous", "hasPrevious", "nextIndex", "previousIndex");

  /** Part of what goes through a list from its end. */
  private static final Selector BACKWARDS = new Selector.Named("backwards");

  private static final String OPTIONAL = UTIL + "Optional";

  private final Evaluator evaluator;
  private final Sequences lists;
  private final ListPlaces places;
  private final ListParts parts;
  private final ListFunctions functions;

  /** What iterators and streams go through. */
  private final Map<Atom, Atom> sources = new HashMap<>();

  ListIterations(
      Evaluator evaluator,
      Sequences lists,
      ListPlaces places,
      ListParts parts,
      ListFunctions functions) {
    this.evaluator = evaluator;
    this.lists = lists;
    this.places = places;
    this.parts = parts;
    this.functions = functions;
  }

  /** Whether a method of an iterator leaves the list as it is. */
  static boolean reads(String name) {
    return READING.contains(name);
  }

  /** Whether a method of a list makes something that goes through it. */
  static boolean begins(String name) {
    return BEGINNING.containsKey(name);
  }

  /** What iterators and streams of a list hand out first; null when that is not known. */
  @Nullable Val goneThrough(Atom holder, String name, List<Val> arguments) {
    String type = holder.type.name();
    Val run = functions.run(type, name, arguments);
    if (run != null) {
      return run;
    }
    boolean iterator = type.equals(ITERATOR) || type.equals(LIST_ITERATOR);
    if (!lists.isTracked(holder) && sources.containsKey(holder)) {
      boolean reads = iterator ? READING.contains(name) : Sequences.reads(name);
      if (!reads) {
        lists.spill(Val.of(sources.get(holder)));
      }
      return null;
    }
    if (iterator) {
      if (!lists.isTracked(holder) && !holder.symbolic()) {
        return null;
      }
      if (name.equals("hasNext")) {
        int left = places.size(holder);
        return left < 0 ? null : Val.of(evaluator.atoms().integer(left > 0 ? 1 : 0));
      }
      boolean back = evaluator.heap.get(holder, BACKWARDS) != null;
      if (!back && isChanged(holder, name, arguments)) {
        return Val.NOTHING;
      }
      String going = back ? "previous" : "next";
      Val next = name.equals(going) || isDescending(holder, name) ? lists.first(holder) : null;
      if (next == null) {
        lists.spill(holder);
      }
      if (!name.equals(going) && !READING.contains(name)) {
        // It may take something out of the list.
        lists.spill(Val.of(sources.getOrDefault(holder, holder)));
      }
      return next;
    }
    Val backwards = backwards(holder, name, arguments);
    if (backwards != null) {
      return backwards;
    }
    boolean stream = type.equals(STREAM);
    boolean begins = !stream && arguments.size() == 1 && BEGINNING.containsKey(name);
    boolean goesOn = stream && GOING_ON.contains(name);
    List<Val> elements =
        begins || goesOn && !evaluator.repeated ? lists.elements(arguments.get(0)) : null;
    if (elements == null && begins && !type.equals(STREAM) && lists.isTracked(holder)) {
      return begun(holder, name);
    }
    if (elements == null || evaluator.repeated) {
      return null;
    }
    if (name.startsWith("find")) {
      Atom found = lists.made(OPTIONAL);
      if (!elements.isEmpty()) {
        evaluator.heap.put(found, Selector.ANY_ELEMENT, elements.get(0));
        evaluator.heap.put(found, FirstValues.PRESENT, Val.of(evaluator.atoms().integer(1)));
      }
      return Val.of(found);
    }
    if (name.equals("toList")) {
      return queued("java/util/List", elements);
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
    evaluator.views.iterates(made, Val.of(holder));
    lists.queue(made, elements);
    if (made.type.name().equals(LIST_ITERATOR)) {
      // What it puts nobody knows where is in the list.
      evaluator.heap.put(made, Selector.PARENT, arguments.get(0));
    }
    return Val.of(made);
  }

  /** What goes through a list from its end; null when nobody knows where that is. */
  private @Nullable Val backwards(Atom list, String name, List<Val> arguments) {
    boolean descends = name.equals("descendingIterator") && arguments.size() == 1;
    boolean fromEnd = name.equals("listIterator") && arguments.size() == 2;
    List<Val> elements =
        (descends || fromEnd) && !evaluator.repeated ? lists.elements(arguments.get(0)) : null;
    if (elements == null
        || fromEnd && !Integer.valueOf(elements.size()).equals(arguments.get(1).constant())) {
      return null;
    }
    List<Val> reversed = new ArrayList<>(elements);
    Collections.reverse(reversed);
    Atom made = lists.made(descends ? ITERATOR : LIST_ITERATOR);
    sources.put(made, list);
    evaluator.views.iterates(made, Val.of(list));
    lists.queue(made, reversed);
    evaluator.heap.put(made, BACKWARDS, Val.of(evaluator.atoms().integer(descends ? 1 : 0)));
    if (fromEnd) {
      evaluator.heap.put(made, Selector.PARENT, arguments.get(0));
    }
    return Val.of(made);
  }

  /** Whether a call takes the next element of an iterator that begins with the last one. */
  private boolean isDescending(Atom iterator, String name) {
    Val back = evaluator.heap.get(iterator, BACKWARDS);
    return name.equals("next") && back != null && Integer.valueOf(1).equals(back.constant());
  }

  /** What goes through a list of which only the beginning is known, and may take out of it. */
  private @Nullable Val begun(Atom list, String name) {
    String type = BEGINNING.getOrDefault(name, STREAM);
    if (type.equals(STREAM)) {
      return null;
    }
    if (evaluator.repeated) {
      // Nobody knows which of several takes something out.
      lists.spill(list);
      return null;
    }
    Atom made = lists.made(type);
    evaluator.heap.put(made, Selector.ANY_ELEMENT, evaluator.read(list, Selector.ANY_ELEMENT));
    if (type.equals(LIST_ITERATOR)) {
      evaluator.heap.put(made, Selector.PARENT, Val.of(list));
    }
    sources.put(made, list);
    return Val.of(made);
  }

  /** A part of a list of which only the beginning is known. */
  @Nullable Val view(Atom list) {
    if (evaluator.repeated) {
      lists.spill(list);
      return null;
    }
    Atom made = lists.made("java/util/List");
    evaluator.heap.put(made, Selector.PARENT, Val.of(list));
    sources.put(made, list);
    return Val.of(made);
  }

  private Val queued(String type, List<Val> elements) {
    Atom made = lists.made(type);
    lists.queue(made, elements);
    return Val.of(made);
  }

  /** What static methods make that hands out known elements in their order; null for all others. */
  @Nullable Val made(String owner, String name, String descriptor, List<Val> arguments) {
    if (evaluator.repeated) {
      return null;
    }
    List<Val> elements =
        switch (owner + "." + name) {
          case "java/util/stream/Stream.of" ->
              descriptor.startsWith("([") ? lists.elements(arguments.get(0)) : arguments;
          case "java/util/Arrays.stream" ->
              descriptor.endsWith(STREAM + ";") ? someOf(arguments) : null;
          case ListFunctions.INTS + ".range", ListFunctions.INTS + ".rangeClosed" ->
              numbers(arguments, name.equals("range") ? 0 : 1);
          case "java/util/stream/Stream.concat" -> {
            List<Val> one = lists.elements(arguments.get(0));
            List<Val> other = lists.elements(arguments.get(1));
            if (one == null || other == null) {
              yield null;
            }
            List<Val> both = new ArrayList<>(one);
            both.addAll(other);
            yield both;
          }
          case "java/util/List.of" ->
              descriptor.startsWith("([") ? lists.elements(arguments.get(0)) : null;
          case "java/util/List.copyOf" -> lists.elements(arguments.get(0));
          default -> null;
        };
    return elements == null || elements.stream().anyMatch(Val::isEmpty)
        ? null
        : queued(
            owner.equals("java/util/List") || owner.equals(ListFunctions.INTS) ? owner : STREAM,
            elements);
  }

  /** The elements of an array, or those from one place to another. */
  private @Nullable List<Val> someOf(List<Val> arguments) {
    List<Val> all = lists.elements(arguments.get(0));
    if (all == null || arguments.size() == 1) {
      return all;
    }
    return arguments.get(1).constant() instanceof Integer from
            && arguments.get(2).constant() instanceof Integer to
            && from >= 0
            && from <= to
            && to <= all.size()
        ? all.subList(from, to)
        : null;
  }

  /** Numbers from one to another, if they are few. */
  private @Nullable List<Val> numbers(List<Val> arguments, int more) {
    if (!(evaluator.facts.constant(arguments.get(0)) instanceof Integer from)
        || !(evaluator.facts.constant(arguments.get(1)) instanceof Integer to)
        || (long) to - from > ListFunctions.MOST) {
      return null;
    }
    List<Val> numbers = new ArrayList<>();
    for (int i = from; i < to + more; i++) {
      numbers.add(Val.of(evaluator.atoms().integer(i)));
    }
    return numbers;
  }

  /** Whether an iterator replaced or took out the element it handed out last, or added one. */
  private boolean isChanged(Atom iterator, String name, List<Val> arguments) {
    Atom list = sources.get(iterator);
    int size = list == null || !lists.isTracked(list) || !list.single() ? -1 : places.size(list);
    int left = places.size(iterator);
    if (list == null || left < 0 || size < left) {
      return false;
    }
    if (name.equals("add") && arguments.size() == 2) {
      parts.changed(list, name, arguments);
      places.inserted(list, size, size - left, arguments.get(1));
      return true;
    }
    if (size == left) {
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

  /** What an iterator or stream goes through; null when nobody knows. */
  @Nullable Atom source(Atom iterator) {
    return sources.get(iterator);
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
