package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.ListKinds;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Operation;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Lists and queues that are filled one element after the other: which element is where is known as
 * long as nothing happens at a place that is not. In little code callees are told how many elements
 * there are, and callers where they are afterwards.
 */
final class Sequences {

  private static final String UTIL = "java/util/";

  /** What is declared as one of these may be such a list or queue. */
  private static final Set<String> ANYTHING =
      Set.of(
          "java/lang/Object", "java/lang/Iterable", "java/lang/Cloneable", "java/io/Serializable");

  private static final Val UNKNOWN = Val.of(Atoms.ANY);

  private static final int MOST = 50;

  /** Methods that leave every element where it is. */
  private static final Set<String> READING =
      Set.of(
          "get",
          "set",
          "setElementAt",
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

  /** Methods that put something behind all others. */
  private static final Set<String> ADDING =
      Set.of("add", "addLast", "offer", "offerLast", "addElement", "addAll", "put", "putLast");

  /** Methods of {@code Collections} that put elements elsewhere. */
  private static final Set<String> ORDERING =
      Set.of(
          "sort", "reverse", "shuffle", "swap", "rotate", "addAll", "fill", "replaceAll", "copy");

  private final Evaluator evaluator;

  /** The lists that are made here, and those among them that other code can find. */
  private final Set<Atom> tracked = new TreeSet<>();

  private final Set<Atom> stored = new TreeSet<>();

  /** Lists of callers of which an iterator was asked for: what it removes nobody knows. */
  private final Set<Atom> iterated = new TreeSet<>();

  /** Whether callers and callees tell each other of lists. */
  private final boolean across;

  private final ListPlaces places;
  private final ListParts parts;
  private final ListIterations iterations;
  private final SortedElements sorted;
  private final Ordering ordering;

  Sequences(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.across = evaluator.program.budget.isSmall();
    this.places = new ListPlaces(evaluator);
    this.parts = new ListParts(evaluator, this, places);
    EachElement each = new EachElement(evaluator);
    Ordering ordering = new Ordering(evaluator, each);
    ListFunctions functions = new ListFunctions(evaluator, this, each, ordering);
    this.iterations = new ListIterations(evaluator, this, places, parts, functions);
    this.sorted = new SortedElements(evaluator, this, places, ordering);
    this.ordering = ordering;
  }

  /** What a call on such a list does; null for all others, which models tell of. */
  @Nullable Val call(String owner, String name, String descriptor, List<Val> arguments) {
    if (arguments.isEmpty()) {
      return null;
    }
    if (across || !tracked.isEmpty()) {
      boolean orders = owner.equals(UTIL + "Collections") && ORDERING.contains(name);
      Val ordered = orders ? reordered(name, arguments) : null;
      if (ordered != null) {
        return ordered;
      }
      pass(owner, name, descriptor, arguments);
    }
    if (Type.getArgumentCount(descriptor) == arguments.size()) {
      return iterations.made(owner, name, descriptor, arguments);
    }
    Atom list = arguments.get(0).only();
    boolean asked =
        across
            && (ListKinds.isDeclared(owner)
                || ListIterations.ITERATORS.contains(owner)
                || !kind(owner).isEmpty());
    if (list == null && (asked || !tracked.isEmpty()) && !READING.contains(name)) {
      // One of several is changed.
      spill(arguments.get(0), asked);
      iterations.spillSources(arguments.get(0));
    }
    if (list != null && list.symbolic() && asked && isBegun(list, owner, name, descriptor)) {
      places.resize(list, 0);
      return null;
    }
    if (list != null && list.symbolic() && asked) {
      return ofCaller(list, owner, name, descriptor, arguments);
    }
    if (list == null || list.kind != Atom.Kind.OBJECT) {
      if (across && owner.endsWith("Iterator") && !ListIterations.reads(name)) {
        iterated.forEach(this::spill);
      }
      return null;
    }
    Val part = name.equals("subList") ? partOfConstant(list, arguments) : null;
    if (part != null) {
      return part;
    }
    Val gone = iterations.goneThrough(list, name, arguments);
    if (gone != null || kind(list.type.name()).isEmpty() && !parts.isPart(list)) {
      return gone;
    }
    if (name.equals("<init>")) {
      if (!ListKinds.isKind(owner) || !list.single()) {
        return null;
      }
      if (begins(owner, descriptor) || sorted.begins(list, descriptor, arguments)) {
        tracked.add(list);
        places.resize(list, 0);
        return null;
      }
      if (SortedElements.isSorted(list)) {
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
    if (!isTracked(list)) {
      return null;
    }
    return tracked(list, owner, name, descriptor, arguments);
  }

  /** Whether a constructor makes a list without elements that takes as many as it is given. */
  private static boolean begins(String owner, String descriptor) {
    boolean bounded = owner.startsWith(UTIL + "concurrent/LinkedBlocking");
    return descriptor.equals("()V") || descriptor.equals("(I)V") && !bounded;
  }

  /** Whether a constructor of a subclass calls that of a list, which has no elements then. */
  private boolean isBegun(Atom list, String owner, String name, String descriptor) {
    return name.equals("<init>")
        && evaluator.method.name().equals("<init>")
        && list.kind == Atom.Kind.PARAMETER
        && ListKinds.isKind(owner)
        && begins(owner, descriptor);
  }

  /** What a call on a list does that was not made here. */
  private @Nullable Val ofCaller(
      Atom list, String owner, String name, String descriptor, List<Val> arguments) {
    Val gone = iterations.goneThrough(list, name, arguments);
    if (gone != null) {
      return gone;
    }
    if (ListIterations.begins(name)) {
      iterated.add(list);
      return null;
    }
    return tracked(list, owner, name, descriptor, arguments);
  }

  private @Nullable Val tracked(
      Atom list, String owner, String name, String descriptor, List<Val> arguments) {
    if (evaluator.libraries > 1 && !READING.contains(name)) {
      // A function does it that a library runs, nobody knows how often.
      spill(list);
      return null;
    }
    if (name.equals("subList") && arguments.size() == 3) {
      Val known = parts.of(list, arguments);
      if (known == null && list.symbolic()) {
        spill(list);
        return null;
      }
      return known == null ? iterations.view(list) : known;
    }
    sorted.changed(list, name, arguments);
    if (ADDING.contains(name) && arguments.size() == 2) {
      Val added = addedSomewhere(list, name, descriptor, arguments.get(1));
      if (added != null) {
        return added;
      }
    }
    boolean replaced = parts.changed(list, name, arguments);
    if (replaced && name.equals("set") && arguments.get(1).constant() instanceof Integer at) {
      Val before = places.at(list, at);
      evaluator.heap.put(list, new Selector.Element(at), arguments.get(2));
      return before;
    }
    if (name.equals("clear") && list.single()) {
      places.empty(list);
      if (across || !stored.contains(list)) {
        places.resize(list, 0);
      }
      return Val.NOTHING;
    }
    int size = places.size(list);
    Val sortedIn = sorted.call(list, size, name, arguments);
    if (sortedIn != null) {
      return sortedIn;
    }
    if (SortedElements.isSorted(list)) {
      if (!SortedElements.reads(name)) {
        spill(list);
      }
      return null;
    }
    Val many = size < 0 ? null : several(list, size, name, arguments);
    if (many != null) {
      return many;
    }
    boolean stack = kind(list.type.name()).equals(UTIL + "Stack") || owner.equals(UTIL + "Stack");
    Val asked = size < 0 ? null : places.asked(name, arguments.size(), size);
    if (asked != null) {
      return asked;
    }
    Val done =
        size < 0 || size >= MOST || !list.single()
            ? null
            : arguments.size() == 1
                ? places.taken(list, size, name, stack)
                : places.given(list, size, name, descriptor, arguments, stack);
    if (done == null && !READING.contains(name)) {
      spill(list);
    }
    return done;
  }

  /** What puts in, or hands on, several elements at known places; null for all others. */
  private @Nullable Val several(Atom list, int size, String name, List<Val> arguments) {
    if (name.equals("drainTo") && arguments.size() == 2) {
      Atom target = arguments.get(1).only();
      List<Val> all = counted(list);
      int before = target == null || !isTracked(target) ? -1 : places.size(target);
      if (target == null || all == null || before < 0 || before + size > MOST) {
        return null;
      }
      parts.changed(target, "addAll", List.of(arguments.get(1), Val.union(all)));
      places.inserted(target, before, before, all);
      places.empty(list);
      places.resize(list, 0);
      return Val.of(evaluator.atoms().integer(size));
    }
    if (name.equals("toArray")) {
      return asArray(list, arguments);
    }
    if (!name.equals("addAll") || !list.single()) {
      return null;
    }
    List<Val> added = elements(arguments.get(arguments.size() - 1));
    Object at = arguments.size() == 2 ? Integer.valueOf(size) : arguments.get(1).constant();
    if (added == null
        || size + added.size() > MOST
        || !(at instanceof Integer index)
        || index < 0
        || index > size) {
      return null;
    }
    places.inserted(list, size, index, added);
    return Val.of(Atoms.ANY);
  }

  /** An array with the elements of a list at their places; null when it may be another one. */
  private @Nullable Val asArray(Atom list, List<Val> arguments) {
    List<Val> elements = counted(list);
    Val given = arguments.size() == 1 ? Val.NOTHING : arguments.get(1);
    Atom array = given.only();
    boolean function = array != null && array.function() != null;
    boolean noRoom = array != null && array.type.isArray() && isWithoutRoom(array);
    if (elements == null || arguments.size() > 1 && !function && !noRoom) {
      return null;
    }
    Atom made =
        evaluator
            .atoms()
            .object(
                List.of(evaluator.site(), "array"),
                array != null && noRoom ? array.type : TypeRef.parse("[Ljava/lang/Object;"),
                null,
                evaluator.repeated);
    evaluator.heap.create(made);
    for (int i = 0; i < elements.size(); i++) {
      evaluator.heap.put(made, new Selector.Element(i), elements.get(i));
    }
    evaluator.heap.put(made, Selector.LENGTH, Val.of(evaluator.atoms().integer(elements.size())));
    return Val.of(made);
  }

  /** Whether an array was made with no room for anything. */
  private boolean isWithoutRoom(Atom array) {
    Parts held = evaluator.heap.parts(array);
    return array.kind == Atom.Kind.OBJECT && held.size() == 1 && held.containsKey(Selector.LENGTH);
  }

  /**
   * Something is added at the end of a list, nobody knows how often: what is at its beginning stays
   * there. Null where it is known at which place it is.
   */
  private @Nullable Val addedSomewhere(Atom list, String name, String descriptor, Val added) {
    Parts held = evaluator.heap.parts(list);
    boolean counted = places.size(list) >= 0;
    if (counted || !list.single() || held.get(Selector.SIZE) == null) {
      return null;
    }
    if (parts.isPart(list) || stored.contains(list)) {
      return null;
    }
    Val value = name.equals("addAll") ? evaluator.read(added, Selector.ANY_ELEMENT) : added;
    if (name.equals("addAll") && value.isEmpty()) {
      return null;
    }
    Val rest = held.getOrDefault(Selector.ANY_ELEMENT, Val.NOTHING);
    store(value);
    parts.changed(list, name, List.of(Val.of(list), value));
    evaluator.heap.put(list, Selector.ANY_ELEMENT, rest.or(value));
    evaluator.heap.put(list, Selector.SIZE, Val.of(Atoms.ANY));
    return descriptor.endsWith("V") ? Val.NOTHING : Val.of(Atoms.ANY);
  }

  /** A part of a list nobody can change; null for all others. */
  private @Nullable Val partOfConstant(Atom list, List<Val> arguments) {
    boolean constant =
        !isTracked(list)
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
    Atom array = list == null ? null : viewed(list);
    boolean known = list != null && (isTracked(list) || across && list.symbolic() || array != null);
    List<Val> before = known ? elements(arguments.get(0)) : null;
    if (list == null || before == null || !list.single()) {
      return null;
    }
    if (array == null) {
      parts.changed(list, name, List.of(arguments.get(0), Val.union(before)));
    }
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
        if (added == null || array != null) {
          return null;
        }
        after.addAll(added);
      }
      case "sort" -> {
        Val comparator = arguments.size() == 1 ? Val.NOTHING : arguments.get(1);
        List<Val> inOrder =
            before.size() > ListFunctions.MOST ? null : ordering.sorted(before, comparator);
        if (inOrder == null) {
          return null;
        }
        after = inOrder;
      }
      case "fill" -> Collections.fill(after, arguments.get(1).sized(1));
      case "replaceAll" -> after.replaceAll(one -> replaced(one, arguments));
      default -> {
        return null;
      }
    }
    if (array != null) {
      for (int i = 0; i < after.size(); i++) {
        evaluator.heap.put(array, new Selector.Element(i), after.get(i));
      }
      return name.endsWith("All") ? Val.of(Atoms.ANY) : Val.NOTHING;
    }
    queue(list, after);
    return name.endsWith("All") ? Val.of(Atoms.ANY) : Val.NOTHING;
  }

  /** What is at the place of an element after {@code Collections.replaceAll(list, old, other)}. */
  private Val replaced(Val element, List<Val> arguments) {
    Boolean same = evaluator.keys.areEqual(element, arguments.get(1));
    return same == null ? element.or(arguments.get(2)) : same ? arguments.get(2) : element;
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
    if (only == null || !only.single()) {
      return null;
    }
    if (isTracked(only) || across && only.symbolic()) {
      return SortedElements.isUnordered(only) ? null : counted(only);
    }
    List<Val> shown = evaluator.maps.shown(only);
    if (shown != null) {
      return shown;
    }
    if (only.kind != Atom.Kind.OBJECT
        || !only.type.name().equals(UTIL + "List") && !only.type.isArray()) {
      return null;
    }
    Parts held = evaluator.heap.parts(only);
    Val backing = held.size() == 1 ? held.get(Selector.BACKING) : null;
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
      } else if (element || !isOfArray(held.key(i))) {
        return null;
      }
    }
    Val length = held.get(Selector.LENGTH);
    boolean complete = length == null || Integer.valueOf(elements.size()).equals(length.constant());
    return complete && elements.size() <= MOST ? elements : null;
  }

  /** The array that a list is nothing but a view of; null for all others. */
  private @Nullable Atom viewed(Atom list) {
    Parts held = evaluator.heap.parts(list);
    Val backing =
        list.type.name().equals(UTIL + "List") && held.size() == 1
            ? held.get(Selector.BACKING)
            : null;
    Atom array = backing == null ? null : backing.only();
    return array != null && array.kind == Atom.Kind.OBJECT && array.single() ? array : null;
  }

  /** The elements of a list of which the number is known; null where it is not. */
  private @Nullable List<Val> counted(Atom list) {
    int size = places.size(list);
    if (size < 0 || size > MOST) {
      return null;
    }
    List<Val> elements = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Selector place = new Selector.Element(i);
      Val element = list.symbolic() ? evaluator.read(list, place) : evaluator.heap.get(list, place);
      if (element == null) {
        return null;
      }
      elements.add(element);
    }
    return elements;
  }

  /** How many elements there are; −1 when that is not known. */
  int count(Atom list) {
    if (list.symbolic() || isTracked(list)) {
      return places.size(list);
    }
    List<Val> elements = across ? placed(Val.of(list)) : null;
    return elements == null ? -1 : elements.size();
  }

  private static boolean isOfArray(Selector part) {
    return part.equals(Selector.LENGTH) || part.equals(Selector.UNSET);
  }

  /** From now on an object that is made here holds these elements, to be taken out in order. */
  void queue(Atom object, List<Val> elements) {
    if (!object.single() || elements.size() > MOST) {
      spill(Val.of(object));
      return;
    }
    if (!object.symbolic()) {
      tracked.add(object);
    }
    places.empty(object);
    for (int i = 0; i < elements.size(); i++) {
      evaluator.heap.put(object, new Selector.Element(i), elements.get(i));
    }
    places.resize(object, elements.size());
  }

  /** Takes out the first element of a queue; null when it is not known. */
  @Nullable Val first(Atom object) {
    boolean known = isTracked(object) || across && object.symbolic();
    int size = known && object.single() ? places.size(object) : -1;
    return size <= 0 ? null : places.removed(object, size, 0);
  }

  /** The only element of a queue; null when there are others, or it is not known. */
  @Nullable Val only(Atom object) {
    return isTracked(object) && object.single() && places.size(object) == 1
        ? places.at(object, 0)
        : null;
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

  /**
   * Own code runs. What it does to lists it tells, in little code; what else it is handed or can
   * find it may do anything to.
   */
  void run(List<Val> arguments) {
    if (tracked.isEmpty()) {
      return;
    }
    if (!across) {
      arguments.forEach(iterations::spillSources);
    }
    for (Atom list : tracked) {
      boolean found = stored.contains(list) || isAmong(list, arguments);
      if (found && !(across && tells(list))) {
        spill(list);
        iterations.spillSources(Val.of(list));
      }
    }
  }

  /** A function is run that holds these values. */
  void runFunction(List<Val> captured) {
    if (!across) {
      // Nobody knows how often it is called: not even that it adds one thing to a list.
      captured.forEach(this::spill);
    }
  }

  private static boolean isAmong(Atom list, List<Val> values) {
    for (Val value : values) {
      if (value.contains(list)) {
        return true;
      }
    }
    return false;
  }

  /** Whether callers and callees are told what happens to a list: not of iterators and parts. */
  private boolean tells(Atom list) {
    return list.symbolic()
        || !kind(list.type.name()).isEmpty()
            && !SortedElements.isSorted(list)
            && parts.related(list).isEmpty()
        || ListIterations.ITERATORS.contains(list.type.name());
  }

  /** Code of the codebase runs that is not looked into: it may do anything to any list. */
  void lose(List<Val> arguments) {
    if (!across) {
      return;
    }
    List<Atom> lists = new ArrayList<>();
    evaluator.heap.forEach(
        (list, held) -> {
          boolean own = tracked.contains(list) && !stored.contains(list);
          if (held.get(Selector.SIZE) != null && (!own || isAmong(list, arguments))) {
            lists.add(list);
          }
        });
    for (Atom known : evaluator.context.bindings().keySet()) {
      if (known.kind == Atom.Kind.CELL && known.part().equals(Selector.SIZE)) {
        lists.add(known.origin());
      }
    }
    lists.forEach(this::spill);
  }

  /**
   * A callee left a list with so many elements.
   *
   * @param certain whether it was run once, and this is the list
   */
  void resized(Val lists, Val size, boolean certain) {
    Atom only = lists.only();
    if (certain && only != null && only.single() && size.constant() instanceof Integer) {
      evaluator.heap.put(only, Selector.SIZE, size);
      return;
    }
    for (int i = 0; i < lists.count(); i++) {
      Atom list = lists.atom(i);
      if (list.symbolic() || list.kind == Atom.Kind.OBJECT) {
        spill(list);
        iterations.spillSources(Val.of(list));
      }
    }
  }

  private void pass(String owner, String name, String descriptor, List<Val> arguments) {
    if (!stored.isEmpty() && !across && arguments.stream().anyMatch(this::callsBack)) {
      stored.forEach(this::spill);
    }
    if (across
        && evaluator.program.lookup.model(owner, name, descriptor) == null
        && arguments.stream().anyMatch(this::callsBack)) {
      lose(arguments);
    }
    boolean orders = owner.equals(UTIL + "Collections") && ORDERING.contains(name);
    if (orders || !owner.startsWith("java/") && !onlyReads(owner, name, descriptor)) {
      arguments.forEach(argument -> spill(argument, false));
      arguments.forEach(iterations::spillSources);
    }
  }

  /** Whether a library that gets hold of a value can run code of the codebase. */
  private boolean callsBack(Val value) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (atom.kind == Atom.Kind.OBJECT
          && (atom.function() != null || !evaluator.program.index.isLibrary(atom.type.name()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a model says what a call does, and that it changes nothing it is handed. */
  private boolean onlyReads(String owner, String name, String descriptor) {
    MethodModel model = evaluator.program.lookup.model(owner, name, descriptor);
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

  /** Any element may be anywhere from now on. */
  void spill(Val value) {
    spill(value, false);
  }

  /**
   * As {@link #spill(Val)}.
   *
   * @param lists whether they are known to be lists
   */
  private void spill(Val value, boolean lists) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (isTracked(atom) || across && atom.symbolic() && (lists || isCollection(atom.type))) {
        spill(atom);
      }
    }
  }

  private boolean isCollection(TypeRef type) {
    return ListKinds.isDeclared(type.name()) || !kind(type.name()).isEmpty();
  }

  /** Which list or queue of the JDK objects of a class are, or behave as; empty for all others. */
  private String kind(String type) {
    return evaluator.program.lists.of(type);
  }

  /** Whether what callers have may be a list, or go through one, as far as it is told apart. */
  private boolean mayBeList(Atom atom) {
    return !(atom.kind == Atom.Kind.CELL && atom.part().equals(Selector.DEEP))
        && (isCollection(atom.type)
            || ListIterations.ITERATORS.contains(atom.type.name())
            || ANYTHING.contains(atom.type.name()));
  }

  /** Any element may be anywhere from now on, in what the list is a part of and in its parts. */
  void spill(Atom list) {
    boolean known = places.size(list) >= 0;
    spill(evaluator.heap, list);
    if (known) {
      parts.related(list).forEach(this::spill);
      sorted.related(list).forEach(this::spillAlone);
    }
  }

  /** Any element of this list may be anywhere in it from now on. */
  void spillAlone(Atom list) {
    spill(evaluator.heap, list);
  }

  /** Whether it is or was known which element of a list made by seen code is where. */
  boolean isTracked(Atom list) {
    return tracked.contains(list)
        || across
            && list.kind == Atom.Kind.OBJECT
            && evaluator.heap.get(list, Selector.SIZE) != null;
  }

  /** Whether every element of a list is known by its place. */
  boolean isKnown(Atom list) {
    return isTracked(list) && places.size(list) >= 0;
  }

  private void spill(Heap heap, Atom list) {
    if (list.symbolic() ? !mayBeList(list) : heap.get(list, Selector.SIZE) == null) {
      return;
    }
    Val all = Val.NOTHING;
    boolean some = false;
    for (Map.Entry<Selector, Val> part : heap.parts(list).entrySet()) {
      if (part.getKey() instanceof Selector.Element) {
        all = all.or(part.getValue());
        some = true;
      }
    }
    if (some || !list.symbolic()) {
      if (list.symbolic() && heap.get(list, Selector.ANY_ELEMENT) == null) {
        all = all.or(evaluator.initial(list, Selector.ANY_ELEMENT));
      }
      heap.clear(list, Selector.ANY_ELEMENT);
      heap.put(list, Selector.ANY_ELEMENT, all);
    }
    heap.put(list, Selector.SIZE, UNKNOWN);
  }

  /**
   * Callers know no more than what is in the lists; in little code where it is as well.
   *
   * @param returned what the method returns
   */
  void leave(Heap end, Val returned) {
    if (across && evaluator.method.name().equals("<clinit>")) {
      // What anybody does to them later is not known to who reads them.
      List<Atom> all = new ArrayList<>();
      end.forEach(
          (list, held) -> {
            if (held.get(Selector.SIZE) != null) {
              all.add(list);
            }
          });
      all.forEach(list -> spill(end, list));
      return;
    }
    for (Atom list : tracked) {
      Atom source = iterations.source(list);
      boolean left = source != null && (stored.contains(list) || returned.contains(list));
      if (!across || !tells(list) || left && source != null && isTracked(source)) {
        spill(end, list);
      }
      if (across && left && source != null) {
        // What callers take out with it they do not know where to take it from.
        spill(end, source);
      }
    }
  }
}
