package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Operation;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.jspecify.annotations.Nullable;

/**
 * Lists and queues that a method makes and fills itself, one element after the other: which element
 * is where is known as long as nothing happens at a place that is not.
 */
final class Sequences {

  private static final String UTIL = "java/util/";

  private static final Set<String> KINDS =
      Set.of(
          UTIL + "ArrayList",
          UTIL + "LinkedList",
          UTIL + "Vector",
          UTIL + "Stack",
          UTIL + "ArrayDeque",
          UTIL + "concurrent/CopyOnWriteArrayList");

  private static final String ITERATOR = UTIL + "Iterator";
  private static final String LIST_ITERATOR = UTIL + "ListIterator";
  private static final String STREAM = UTIL + "stream/Stream";

  /** Methods of a list that go through it, and what they return. */
  private static final Map<String, String> BEGINNING =
      Map.of("iterator", ITERATOR, "listIterator", LIST_ITERATOR, "stream", STREAM);

  private static final String OPTIONAL = UTIL + "Optional";

  private static final int MOST = 50;

  /** Methods that leave every element where it is. */
  private static final Set<String> READING =
      Set.of(
          "get",
          "set",
          "elementAt",
          "size",
          "isEmpty",
          "contains",
          "containsAll",
          "indexOf",
          "lastIndexOf",
          "search",
          "toString",
          "hashCode",
          "equals",
          "toArray",
          "stream",
          "forEach");

  /** Methods of {@code Collections} that put elements elsewhere. */
  private static final Set<String> ORDERING =
      Set.of(
          "sort", "reverse", "shuffle", "swap", "rotate", "addAll", "fill", "replaceAll", "copy");

  private final Evaluator evaluator;

  /** The lists that are made here, and those among them that other code can find. */
  private final Set<Atom> tracked = new TreeSet<>();

  private final Set<Atom> stored = new TreeSet<>();

  /** What iterators and streams go through. */
  private final Map<Atom, Atom> sources = new HashMap<>();

  private final ListParts parts;

  Sequences(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.parts = new ListParts(evaluator, this);
  }

  /** What a call on such a list does; null for all others, which models tell of. */
  @Nullable Val call(String owner, String name, String descriptor, List<Val> arguments) {
    if (arguments.isEmpty()) {
      return null;
    }
    if (!tracked.isEmpty()) {
      Val ordered = owner.equals(UTIL + "Collections") ? reordered(name, arguments) : null;
      if (ordered != null) {
        return ordered;
      }
      pass(owner, name, descriptor, arguments);
    }
    Atom list = arguments.get(0).only();
    if (list == null && !tracked.isEmpty() && !READING.contains(name)) {
      // One of several is changed.
      spill(arguments.get(0));
    }
    if (list == null || list.kind != Atom.Kind.OBJECT) {
      return null;
    }
    Val part = name.equals("subList") ? partOfConstant(list, arguments) : null;
    if (part != null) {
      return part;
    }
    Val gone = goneThrough(list, name, arguments);
    if (gone != null || !KINDS.contains(list.type.name()) && !parts.isPart(list)) {
      return gone;
    }
    if (name.equals("<init>")) {
      if (!KINDS.contains(owner) || !list.single() || evaluator.repeated) {
        return null;
      }
      if (descriptor.equals("()V") || descriptor.equals("(I)V")) {
        tracked.add(list);
        resize(list, 0);
        return null;
      }
      List<Val> copied =
          descriptor.equals("(Ljava/util/Collection;)V") ? elements(arguments.get(1)) : null;
      if (copied == null) {
        return null;
      }
      queue(list, copied);
      return Val.NOTHING;
    }
    if (!tracked.contains(list)) {
      return null;
    }
    if (name.equals("subList") && arguments.size() == 3) {
      return parts.of(list, arguments);
    }
    boolean replaced = parts.changed(list, name, arguments);
    if (replaced && name.equals("set") && arguments.get(1).constant() instanceof Integer at) {
      Val before = at(list, at);
      evaluator.heap.put(list, new Selector.Element(at), arguments.get(2));
      return before;
    }
    if (name.equals("clear") && !evaluator.repeated) {
      evaluator.heap.clear(list, Selector.ANY_ELEMENT);
      if (!stored.contains(list)) {
        resize(list, 0);
      }
      return Val.NOTHING;
    }
    int size = size(list);
    boolean stack = list.type.name().equals(UTIL + "Stack");
    Val asked = size < 0 || evaluator.repeated ? null : asked(name, arguments.size(), size);
    if (asked != null) {
      return asked;
    }
    Val done =
        size < 0 || size >= MOST || evaluator.repeated
            ? null
            : arguments.size() == 1
                ? taken(list, size, name, stack)
                : given(list, size, name, descriptor, arguments, stack);
    if (done == null && !READING.contains(name)) {
      spill(list);
    }
    return done;
  }

  /** How many elements a list has, where that is asked. */
  private @Nullable Val asked(String name, int arguments, int size) {
    if (arguments != 1 || !name.equals("size") && !name.equals("isEmpty")) {
      return null;
    }
    int answer = name.equals("size") ? size : size == 0 ? 1 : 0;
    return Val.of(evaluator.atoms().integer(answer));
  }

  /** A part of a list nobody can change; null for all others. */
  private @Nullable Val partOfConstant(Atom list, List<Val> arguments) {
    boolean constant =
        !tracked.contains(list)
            && list.type.name().equals(UTIL + "List")
            && evaluator.heap.get(list, Selector.BACKING) == null;
    List<Val> elements = constant && !evaluator.repeated ? elements(arguments.get(0)) : null;
    List<Val> some = elements == null ? null : ListParts.within(elements, arguments);
    if (some == null) {
      return null;
    }
    Atom made = made(UTIL + "List");
    queue(made, some);
    return Val.of(made);
  }

  /** Whether a method of a list leaves every element where it is. */
  static boolean reads(String name) {
    return READING.contains(name);
  }

  // --- one after the other -------------------------------------------------------------------

  /** What iterators and streams of a list hand out first; null when that is not known. */
  private @Nullable Val goneThrough(Atom holder, String name, List<Val> arguments) {
    String type = holder.type.name();
    if (type.equals(ITERATOR) || type.equals(LIST_ITERATOR)) {
      if (!tracked.contains(holder) || name.equals("hasNext")) {
        return null;
      }
      if (isReplaced(holder, name, arguments)) {
        return Val.NOTHING;
      }
      Val next = name.equals("next") ? first(holder) : null;
      if (next == null) {
        spill(holder);
      }
      if (!name.equals("next")) {
        // It may take something out of the list.
        spill(Val.of(sources.getOrDefault(holder, holder)));
      }
      return next;
    }
    boolean stream = type.equals(STREAM);
    boolean begins = !stream && arguments.size() == 1 && BEGINNING.containsKey(name);
    boolean goesOn =
        stream && (name.equals("findFirst") || name.equals("limit") || name.equals("skip"));
    List<Val> elements =
        begins || goesOn && !evaluator.repeated ? elements(arguments.get(0)) : null;
    if (elements == null || evaluator.repeated) {
      return null;
    }
    if (name.equals("findFirst")) {
      Atom found = made(OPTIONAL);
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
    Atom made = made(BEGINNING.getOrDefault(name, STREAM));
    sources.put(made, holder);
    queue(made, elements);
    if (made.type.name().equals(LIST_ITERATOR)) {
      // What it puts nobody knows where is in the list.
      evaluator.heap.put(made, Selector.PARENT, arguments.get(0));
    }
    return Val.of(made);
  }

  /** Whether an iterator replaced, or took out, the element it handed out last. */
  private boolean isReplaced(Atom iterator, String name, List<Val> arguments) {
    Atom list = sources.get(iterator);
    int size = list == null || !tracked.contains(list) || evaluator.repeated ? -1 : size(list);
    int left = size(iterator);
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
      removed(list, size, last);
      return true;
    }
    return false;
  }

  Atom made(String type) {
    Atom made =
        evaluator
            .atoms()
            .object(List.of(evaluator.site(), type), TypeRef.of(type), null, evaluator.repeated);
    evaluator.heap.create(made);
    return made;
  }

  /** What {@code Collections} does to a list; null when that is not known place by place. */
  private @Nullable Val reordered(String name, List<Val> arguments) {
    Atom list = arguments.get(0).only();
    List<Val> before = list == null || !tracked.contains(list) ? null : elements(arguments.get(0));
    if (list == null || before == null || evaluator.repeated) {
      return null;
    }
    parts.changed(list, name, List.of(arguments.get(0), Val.union(before)));
    List<Val> after = new ArrayList<>(before);
    switch (name) {
      case "reverse" -> Collections.reverse(after);
      case "swap" -> {
        if (!(arguments.get(1).constant() instanceof Integer one)
            || !(arguments.get(2).constant() instanceof Integer other)
            || Math.min(one, other) < 0
            || Math.max(one, other) >= after.size()) {
          return null;
        }
        Collections.swap(after, one, other);
      }
      case "rotate" -> {
        if (!(arguments.get(1).constant() instanceof Integer distance)) {
          return null;
        }
        Collections.rotate(after, distance);
      }
      case "addAll" -> {
        List<Val> added = elements(arguments.get(1));
        if (added == null) {
          return null;
        }
        after.addAll(added);
      }
      default -> {
        return null;
      }
    }
    queue(list, after);
    return name.equals("addAll") ? Val.of(Atoms.ANY) : Val.NOTHING;
  }

  /** As {@link #placed}; null also where nothing is known of one of the elements. */
  @Nullable List<Val> elements(Val holder) {
    List<Val> elements = placed(holder);
    return elements == null || elements.stream().anyMatch(Val::isEmpty) ? null : elements;
  }

  /**
   * The elements of a list that was made here, of one that nobody can change, or of an array that
   * was written out; null when they are not known by their places.
   */
  @Nullable List<Val> placed(Val holder) {
    Atom only = holder.only();
    if (only == null || only.kind != Atom.Kind.OBJECT || !only.single()) {
      return null;
    }
    boolean made = tracked.contains(only);
    if (!made && !only.type.name().equals(UTIL + "List") && !only.type.isArray()) {
      return null;
    }
    Parts held = evaluator.heap.parts(only);
    Val backing = made || held.size() != 1 ? null : held.get(Selector.BACKING);
    if (backing != null) {
      // A view of an array.
      return placed(backing);
    }
    List<Val> elements = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      boolean element = held.key(i) instanceof Selector.Element;
      if (element && held.key(i).exact()) {
        Val next = held.get(new Selector.Element(elements.size()));
        if (next == null) {
          return null;
        }
        elements.add(next);
      } else if (element || !made) {
        return null;
      }
    }
    Val length = made ? null : evaluator.lengths.get(only);
    boolean complete =
        made
            ? size(only) == elements.size()
            : length == null || Integer.valueOf(elements.size()).equals(length.constant());
    return complete && elements.size() <= MOST ? elements : null;
  }

  /** From now on an object that is made here holds these elements, to be taken out in order. */
  void queue(Atom object, List<Val> elements) {
    if (!object.single() || evaluator.repeated || elements.size() > MOST) {
      spill(Val.of(object));
      return;
    }
    tracked.add(object);
    evaluator.heap.clear(object, Selector.ANY_ELEMENT);
    for (int i = 0; i < elements.size(); i++) {
      evaluator.heap.put(object, new Selector.Element(i), elements.get(i));
    }
    resize(object, elements.size());
  }

  /** Takes out the first element of a queue; null when it is not known. */
  @Nullable Val first(Atom object) {
    int size = tracked.contains(object) && !evaluator.repeated ? size(object) : -1;
    return size <= 0 ? null : removed(object, size, 0);
  }

  /** The only element of a queue; null when there are others, or it is not known. */
  @Nullable Val only(Atom object) {
    return tracked.contains(object) && !evaluator.repeated && size(object) == 1
        ? at(object, 0)
        : null;
  }

  /** How many elements there are; −1 when that is not known. */
  int size(Atom list) {
    Map<Selector, Val> parts = evaluator.heap.parts(list);
    Val known = parts.get(Selector.SIZE);
    return known != null
            && known.constant() instanceof Integer size
            && !parts.containsKey(Selector.ANY_ELEMENT)
            && !parts.containsKey(Selector.ESCAPED)
        ? size
        : -1;
  }

  // --- what is not known any more ------------------------------------------------------------

  /** A list is put where other code can find it. */
  void store(Val value) {
    if (!tracked.isEmpty()) {
      for (int i = 0; i < value.count(); i++) {
        if (tracked.contains(value.atom(i))) {
          stored.add(value.atom(i));
        }
      }
    }
  }

  /** Own code runs, which may do anything to a list it is handed or can find. */
  void run(List<Val> arguments) {
    if (!tracked.isEmpty()) {
      arguments.forEach(this::spill);
      arguments.forEach(this::spillSources);
      stored.forEach(this::spill);
    }
  }

  private void pass(String owner, String name, String descriptor, List<Val> arguments) {
    if (!stored.isEmpty() && arguments.stream().anyMatch(this::callsBack)) {
      stored.forEach(this::spill);
    }
    boolean orders = owner.equals(UTIL + "Collections") && ORDERING.contains(name);
    if (orders || !owner.startsWith("java/") && !onlyReads(owner, name, descriptor)) {
      arguments.forEach(this::spill);
    }
  }

  /** Whether a library that gets hold of a value can run code of the codebase. */
  private boolean callsBack(Val value) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (atom.kind == Atom.Kind.OBJECT
          && (atom.function() != null || !evaluator.program.isLibrary(atom.type.name()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a model says what a call does, and that it changes nothing it is handed. */
  private boolean onlyReads(String owner, String name, String descriptor) {
    MethodModel model = evaluator.program.model(owner, name, descriptor);
    List<Operation> operations = model == null ? null : model.operations().orElse(null);
    if (operations == null) {
      return false;
    }
    for (Operation operation : operations) {
      if (!(operation instanceof Operation.Assign assign)
          || assign.target().root() == Path.Root.ARGUMENT) {
        return false;
      }
    }
    return true;
  }

  private void spillSources(Val iterators) {
    for (int i = 0; i < iterators.count(); i++) {
      Atom source = sources.get(iterators.atom(i));
      if (source != null) {
        spill(Val.of(source));
      }
    }
  }

  /** Any element may be anywhere from now on. */
  void spill(Val value) {
    for (int i = 0; i < value.count(); i++) {
      if (tracked.contains(value.atom(i))) {
        spill(value.atom(i));
      }
    }
  }

  /** Any element may be anywhere from now on, in what the list is a part of and in its parts. */
  void spill(Atom list) {
    boolean known = size(list) >= 0;
    spill(evaluator.heap, list);
    if (known) {
      parts.related(list).forEach(this::spill);
    }
  }

  /** Any element of this list may be anywhere in it from now on. */
  void spillAlone(Atom list) {
    spill(evaluator.heap, list);
  }

  /** Whether every element of a list is known by its place. */
  boolean isKnown(Atom list) {
    return tracked.contains(list) && size(list) >= 0;
  }

  private static void spill(Heap heap, Atom list) {
    if (heap.get(list, Selector.SIZE) == null) {
      return;
    }
    Val all = Val.NOTHING;
    for (Map.Entry<Selector, Val> part : heap.parts(list).entrySet()) {
      if (part.getKey() instanceof Selector.Element) {
        all = all.or(part.getValue());
      }
    }
    heap.clear(list, Selector.ANY_ELEMENT);
    heap.put(list, Selector.ANY_ELEMENT, all);
    heap.put(list, Selector.SIZE, Val.of(Atoms.ANY));
  }

  /** Callers know no more than what is in the lists. */
  void leave(Heap end) {
    tracked.forEach(list -> spill(end, list));
  }

  // --- places --------------------------------------------------------------------------------

  private @Nullable Val taken(Atom list, int size, String name, boolean stack) {
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
      case "pop", "poll", "remove", "removeFirst", "pollFirst" -> last = stack;
      case "removeLast", "pollLast" -> last = true;
      default -> {
        return null;
      }
    }
    return size == 0 ? null : removed(list, size, last ? size - 1 : 0);
  }

  private @Nullable Val given(
      Atom list, int size, String name, String descriptor, List<Val> arguments, boolean stack) {
    Val first = arguments.get(1);
    switch (name) {
      case "add", "addLast", "offer", "offerLast", "addElement" -> {
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
      case "push" -> {
        inserted(list, size, stack ? size : 0, first);
        return stack ? first : Val.NOTHING;
      }
      case "addFirst", "offerFirst" -> {
        inserted(list, size, 0, first);
        return any(descriptor);
      }
      case "remove" -> {
        return descriptor.startsWith("(I)") && first.constant() instanceof Integer at && at < size
            ? removed(list, size, at)
            : null;
      }
      default -> {
        return null;
      }
    }
  }

  private static Val any(String descriptor) {
    return descriptor.endsWith("V") ? Val.NOTHING : Val.of(Atoms.ANY);
  }

  private Val at(Atom list, int index) {
    return evaluator.heap.parts(list).getOrDefault(new Selector.Element(index), Val.NOTHING);
  }

  private void inserted(Atom list, int size, int index, Val value) {
    Map<Integer, Val> after = new HashMap<>();
    for (int i = index; i < size; i++) {
      after.put(i + 1, at(list, i));
    }
    after.put(index, value);
    after.forEach((i, held) -> evaluator.heap.put(list, new Selector.Element(i), held));
    resize(list, size + 1);
  }

  private Val removed(Atom list, int size, int index) {
    Map<Integer, Val> after = new HashMap<>();
    for (int i = 0; i < size; i++) {
      if (i != index) {
        after.put(i < index ? i : i - 1, at(list, i));
      }
    }
    Val out = at(list, index);
    evaluator.heap.clear(list, Selector.ANY_ELEMENT);
    after.forEach((i, held) -> evaluator.heap.put(list, new Selector.Element(i), held));
    resize(list, size - 1);
    return out;
  }

  private void resize(Atom list, int size) {
    evaluator.heap.put(list, Selector.SIZE, Val.of(evaluator.atoms().integer(size)));
  }
}
