package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Context;
import nl.imwregiotilburg.privacy.analysis.flow.value.Event;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.KeyedParts;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.UnsetPlaces;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Reads and writes parts of objects at one point of one method, and gathers what the method does.
 * Calls, conversions and models work on it.
 */
public final class Evaluator {

  /** So many objects are looked into for what lies too deep to be told apart. */
  private static final int MOST_REACHABLE = 64;

  /** Views of views that are looked through. */
  private static final int MOST_BEHIND = 3;

  final Memory memory;
  public final Program program;
  final MethodRef method;
  final Context context;
  final Map<Event.Key, Event> events = new LinkedHashMap<>();
  public final Conversions conversions = new Conversions();
  final TextTypes textTypes;
  final LibraryTexts libraryTexts;
  public final Texts texts;
  public final Written written;
  final Sequences sequences;
  final OrderedMaps maps;
  final JsonTrees trees;
  final Documents documents;
  final ByClass byClass;
  final StreamRecords records;
  final ObjectKeys keys;
  final ThreadLocals threadLocals;
  final TypeTests types;
  final ClassTests classes;
  final RunningTasks tasks;
  final OwnContainers containers;
  final MapViews views;
  final JsonSetups setups;
  final Receivers receivers;
  final ModelRecursion recursion = new ModelRecursion();
  final UnseenCode unseen;
  final Calls calls;

  Heap heap = new Heap();
  Val escaped = Val.NOTHING;
  Val thrownByCall = Val.NOTHING;

  /** Objects that turned out to be nothing but the value they were made of. */
  final Map<Atom, Val> replaced = new HashMap<>();

  /** Whether a callee's values are being put in, which tell themselves where they were read. */
  boolean translating;

  /** The call that is being looked at; null between calls. */
  @Nullable MethodInsnNode invoked;

  /** The array an element was taken from last. */
  Val takenFrom = Val.NOTHING;

  /** How many views of one another are being looked through. */
  private int behind;

  int instruction;
  int line;

  /** The method {@link #line} is in: another one when a call is looked at from where it began. */
  MethodRef standing;

  /** Names the round of the loops around, where they are told apart. */
  int round;

  /** Numbers the elements a library runs a function for, where they are told apart; 0 for none. */
  int element;

  boolean repeated;

  /** Whether the current call runs code that comes to an end, and code that only ever throws. */
  boolean ended;

  boolean failed;

  /**
   * How many calls of libraries are being looked at, which run functions nobody knows how often.
   */
  int libraries;

  /** Whether the current call may run code of the codebase that was not looked into. */
  boolean unfollowed;

  /** What objects hold where the code the current call runs throws; null when it throws nothing. */
  @Nullable Heap failing;

  final Depth depth;
  final DeclaredTypes declaredTypes;
  final FieldAccess fields;
  final Facts facts;
  final Copies copies;
  final NamedObjects named;
  final Tables tables;
  final Messages messages;

  /** Carries out a method as its root. */
  public Evaluator(Memory memory, MethodRef method, Context context) {
    this(memory, method, context, Depth.TOP);
  }

  /**
   * Carries out a method.
   *
   * @param context what its callers know of what they hand over
   * @param depth how far from ways of personal data it is called
   */
  public Evaluator(Memory memory, MethodRef method, Context context, Depth depth) {
    this.depth = depth;
    this.memory = memory;
    this.program = memory.program;
    this.method = method;
    this.standing = method;
    this.context = context;
    this.declaredTypes = new DeclaredTypes(this);
    this.fields = new FieldAccess(this);
    this.facts = new Facts(this);
    this.copies = new Copies(this);
    this.named = new NamedObjects(this);
    this.tables = new Tables(this);
    this.messages = new Messages(this);
    this.sequences = new Sequences(this);
    this.maps = new OrderedMaps(this);
    this.trees = new JsonTrees(this);
    this.documents = new Documents(this);
    this.byClass = new ByClass(this);
    this.records = new StreamRecords(this);
    this.keys = new ObjectKeys(this);
    this.threadLocals = new ThreadLocals(this);
    this.textTypes = new TextTypes(memory.program);
    this.libraryTexts = new LibraryTexts(this);
    this.texts = new Texts(this);
    this.written = new Written(this);
    this.types = new TypeTests(this);
    this.classes = new ClassTests(this);
    this.tasks = new RunningTasks(this);
    this.containers = new OwnContainers(this);
    this.views = new MapViews(this);
    this.setups = new JsonSetups(this);
    this.receivers = new Receivers(this);
    this.unseen = new UnseenCode(this);
    this.calls = new Calls(this);
  }

  /** Looks from the call that handed something to a sink. */
  public void standAt(Event event) {
    instruction = event.instruction();
    standing = event.method();
    line = event.line();
  }

  /** All atoms there are. */
  public Atoms atoms() {
    return program.atoms;
  }

  /** A step at the current place. */
  Way.Mark mark(Step.Kind kind, String text) {
    return new Way.Mark(kind, standing.owner(), standing.name(), line, text);
  }

  /** Names the current place, for objects and values made here. */
  Object site() {
    return new Atoms.Place(method, instruction, (long) element << Integer.SIZE | round);
  }

  // --- reading -------------------------------------------------------------------------------

  Val read(Val object, Selector selector) {
    Val.Union all = new Val.Union(1);
    boolean missing = false;
    for (int i = 0; i < object.count(); i++) {
      Val part = read(object.atom(i), selector);
      missing |= part.isEmpty() && object.atom(i).kind == Atom.Kind.OBJECT;
      all.add(part.outOf(object.way(i)));
    }
    Val result = all.value();
    return missing && !result.isEmpty() && selector.isNullAtFirst()
        ? result.or(Val.of(atoms().nothing()))
        : result;
  }

  Val read(Atom object, Selector selector) {
    Val own = readOwn(object, selector);
    if (selector instanceof Selector.Field field) {
      return own.or(unseen.left(object, field));
    }
    if (object.kind != Atom.Kind.OBJECT || !isShared(selector) || behind >= MOST_BEHIND) {
      return own;
    }
    Parts parts = heap.parts(object);
    Val backing = parts.get(Selector.BACKING);
    Val parent = parts.get(Selector.PARENT);
    if (parent != null && sequences.isKnown(object)) {
      parent = null;
    }
    behind++;
    own = selector instanceof Selector.Element ? own.or(views.elements(parts)) : own;
    own = backing == null ? own : own.or(read(backing, selector));
    own = parent == null ? own : own.or(read(parent, selector.family()));
    behind--;
    return own;
  }

  /** Whether what is in such a part of a container is in its views, too. */
  private static boolean isShared(Selector selector) {
    return selector.isContent() || selector.equals(Selector.KEYS);
  }

  private Val readOwn(Atom object, Selector selector) {
    switch (object.kind) {
      case CONSTANT:
        return object.data == Atom.NULL ? Val.NOTHING : ofConstant(object, selector);
      case JSON, CONCAT:
        Val part = documents.part(object, selector);
        if (part != null) {
          return part;
        }
        return selector.equals(Selector.LENGTH) ? Val.of(Atoms.ANY) : Val.of(object);
      case ANY, CLEAN, LABEL, TAG, TEXT, STORED, PSEUDONYM, NUMBER:
        return selector.equals(Selector.LENGTH) ? Val.of(Atoms.ANY) : Val.of(object);
      default:
        break;
    }
    if (selector.equals(Selector.DEEP) && object.kind == Atom.Kind.OBJECT) {
      return reachable(object);
    }
    if (selector.equals(Selector.SIZE)) {
      return size(object);
    }
    Parts parts = heap.parts(object);
    Val known = parts.get(selector);
    if (selector.exact()) {
      if (known != null) {
        return known == object.atFirst().get(selector)
            ? known.or(keptInConstant(object, selector))
            : known;
      }
      Selector family = selector.family();
      Val some = family.equals(selector) ? null : parts.get(family);
      if (some == null
          && selector.isContent()
          && object.kind == Atom.Kind.OBJECT
          && parts.containsKey(Selector.SIZE)) {
        // Something else was put in between, which mattered to nobody.
        return readOwn(object, family);
      }
      if (some != null) {
        return object.kind == Atom.Kind.OBJECT
            ? some.or(copied(parts, selector)).or(UnsetPlaces.otherwise(atoms(), parts, selector))
            : some.or(initial(object, selector));
      }
      if (parts.containsKey(Selector.COPIED)) {
        return copied(parts, selector);
      }
      return initial(object, selector).or(UnsetPlaces.of(parts, selector));
    }
    Selector family = selector.family();
    Selector unwritten = KeyedParts.unwritten(parts, selector);
    Val.Union all = new Val.Union(1);
    all.add(copied(parts, unwritten));
    for (int i = 0; i < parts.size(); i++) {
      Selector part = parts.key(i);
      if (part.family().equals(family) && !KeyedParts.leavesOut(selector, part)) {
        all.add(parts.value(i));
      }
    }
    all.add(UnsetPlaces.of(parts, selector));
    if (known == null
        && !parts.containsKey(family)
        && (object.kind != Atom.Kind.OBJECT || parts.containsKey(Selector.ESCAPED))) {
      all.add(initial(object, unwritten));
    }
    return all.value();
  }

  private Val ofConstant(Atom constant, Selector selector) {
    if (Tables.isOfStatement(selector)) {
      return tables.of(constant, selector);
    }
    return Messages.isOfDestination(selector) ? messages.of(constant, selector) : Val.of(constant);
  }

  /** How many elements a list has. */
  private Val size(Atom list) {
    int count = Math.max(sequences.count(list), maps.count(list));
    if (count >= 0) {
      return Val.of(atoms().integer(count));
    }
    Parts parts = heap.parts(list);
    boolean changed =
        list.kind == Atom.Kind.OBJECT
            || parts.containsKey(Selector.SIZE)
            || parts.containsKey(Selector.ANY_ELEMENT)
            || parts.containsKey(Selector.ESCAPED);
    return changed ? Val.of(Atoms.ANY) : initial(list, Selector.SIZE);
  }

  /** What other methods put into a field of an enum's constant. */
  private Val keptInConstant(Atom object, Selector part) {
    Atom constant = part instanceof Selector.Field ? constantOf(object) : null;
    return constant == null || memory.statics.isFinal(part)
        ? Val.NOTHING
        : Val.of(atoms().cell(constant, part, declaredTypes.ofPart(object, part)));
  }

  /** What the static field of an enum's constant holds; null for all other objects. */
  private @Nullable Atom constantOf(Atom object) {
    Selector.Field constant =
        object.kind == Atom.Kind.OBJECT ? memory.statics.constant(object) : null;
    return constant == null ? null : atoms().cell(Atoms.STATICS, constant, object.type);
  }

  /** Whatever an object holds, and the objects in it. */
  private Val reachable(Atom object) {
    Set<Atom> seen = new LinkedHashSet<>(Set.of(object));
    List<Atom> open = new ArrayList<>(seen);
    Val.Union all = new Val.Union(1);
    for (int i = 0; i < open.size() && i < MOST_REACHABLE; i++) {
      Parts parts = heap.parts(open.get(i));
      for (int part = 0; part < parts.size(); part++) {
        Val held = parts.value(part);
        all.add(held);
        for (int each = 0; each < held.count(); each++) {
          if (held.atom(each).kind == Atom.Kind.OBJECT && seen.add(held.atom(each))) {
            open.add(held.atom(each));
          }
        }
      }
    }
    return all.value();
  }

  /** What a copy holds of what it was made of. */
  Val copied(Map<Selector, Val> parts, Selector selector) {
    Val sources = selector.family().equals(Selector.ANY_VALUE) ? parts.get(Selector.COPIED) : null;
    if (sources == null) {
      return Val.NOTHING;
    }
    Val.Union all = new Val.Union(1);
    for (int i = 0; i < sources.count(); i++) {
      all.add(initial(sources.atom(i), selector).outOf(sources.way(i)));
    }
    return all.value();
  }

  /** What a part holds on one of several paths, where only others wrote to it. */
  Val unwritten(Atom object, Selector selector) {
    Val value = initial(object, selector);
    return value.isEmpty() && selector.isNullAtFirst() ? Val.of(atoms().nothing()) : value;
  }

  /** What a part holds that was never written to in this method. */
  Val initial(Atom object, Selector selector) {
    if (object.kind == Atom.Kind.OBJECT && heap.get(object, Selector.ESCAPED) == null) {
      if (selector instanceof Selector.Field field) {
        if (field.owner().startsWith("java/")) {
          // Its own methods fill it, which nobody reads.
          return Val.of(Atoms.ANY);
        }
        if (isUntold(object, field)) {
          return Val.of(Atoms.ANY);
        }
        TypeRef type = declaredTypes.ofPart(object, field);
        return Val.of(type.isPrimitive() ? atoms().integer(0) : atoms().nothing());
      }
      return Val.NOTHING;
    }
    if (object.kind != Atom.Kind.OBJECT && !object.symbolic() && object.kind != Atom.Kind.OPAQUE) {
      return Val.of(object);
    }
    if (Tables.isRow(object)) {
      return tables.column(object, selector);
    }
    Object fixed = selector instanceof Selector.Field field ? program.fixed.of(field) : null;
    if (fixed != null) {
      return Val.of(atoms().constant(fixed));
    }
    Atom known = atoms().knownCell(object, selector);
    Atom cell =
        known != null
            ? known
            : atoms().cell(object, selector, declaredTypes.ofPart(object, selector));
    Val value = isUntold(object, selector) ? Val.of(cell).or(Val.of(Atoms.ANY)) : Val.of(cell);
    if (cell.underStatics && object.kind == Atom.Kind.CELL) {
      value = value.or(named.left(cell));
    }
    if (!translating && selector instanceof Selector.Field field) {
      Element element = program.elements.ofField(field);
      if (element != null) {
        Way way = Way.NONE.then(mark(Step.Kind.READ, element.shortName()));
        return value.or(Val.of(personal(cell, element), way));
      }
    }
    return value;
  }

  /** Whether something may have filled a field, and did not tell with what. */
  private boolean isUntold(Atom object, Selector part) {
    return part instanceof Selector.Field field
        && heap.get(object, Selector.UNTOLD) != null
        && !memory.reach.keeps(field);
  }

  /**
   * The label of an element, or a tag where the caller may know that there is no data after all.
   */
  Atom personal(Atom holder, Element element) {
    return holder.dependsOnCaller() ? atoms().tag(holder, element) : atoms().label(element, false);
  }

  // --- writing -------------------------------------------------------------------------------

  void write(Val object, Selector selector, Val value, boolean replaces) {
    sequences.store(value);
    maps.store(value);
    records.store(selector, value);
    List<Atom> targets = new ArrayList<>();
    Val objects = unseen.toBeFilled(object, selector);
    for (int i = 0; i < objects.count(); i++) {
      switch (objects.atom(i).kind) {
        case OBJECT, PARAMETER, CELL, OPAQUE, STATICS -> targets.add(objects.atom(i));
        default -> {
          // Nothing can be kept in a text.
        }
      }
    }
    boolean replacing = replaces && targets.size() == 1 && targets.get(0).single();
    for (Atom target : targets) {
      write(target, selector, value, replacing);
    }
  }

  private void write(Atom target, Selector selector, Val value, boolean replacing) {
    if (Tables.isGiven(target)) {
      tables.give(target, selector, value);
      return;
    }
    if (Messages.isSent(target)) {
      messages.give(target, selector, value);
      return;
    }
    Atom array = replacing ? viewedBy(target, selector) : null;
    if (array != null) {
      write(Val.of(array), selector, value, true);
      return;
    }
    writeOwn(target, selector, value, replacing);
    Atom constant = selector instanceof Selector.Field ? constantOf(target) : null;
    if (constant != null) {
      writeOwn(constant, selector, value, false);
    }
    if (target.kind != Atom.Kind.OBJECT || !isShared(selector) || behind >= MOST_BEHIND) {
      return;
    }
    Val backing = heap.get(target, Selector.BACKING);
    Val parent = heap.get(target, Selector.PARENT);
    behind++;
    if (backing != null) {
      write(backing, selector, value, false);
    }
    if (parent != null) {
      write(parent, selector.family(), value, false);
    }
    behind--;
  }

  /** The array of which a list is nothing but a view, place by place; null for all others. */
  private @Nullable Atom viewedBy(Atom list, Selector place) {
    Parts parts = heap.parts(list);
    Val backing =
        place instanceof Selector.Element && place.exact() && parts.size() == 1
            ? parts.get(Selector.BACKING)
            : null;
    Atom array = backing == null ? null : backing.only();
    return array != null && array.kind == Atom.Kind.OBJECT && array.type.isArray() ? array : null;
  }

  private void writeOwn(Atom target, Selector selector, Val value, boolean replacing) {
    if (replacing) {
      if (!selector.exact()) {
        heap.clear(target, selector);
      }
      heap.put(target, selector, value);
      return;
    }
    if (selector.exact()) {
      heap.put(target, selector, read(target, selector).or(value));
      return;
    }
    Parts before = heap.parts(target);
    for (int i = 0; i < before.size(); i++) {
      Selector part = before.key(i);
      if (!part.equals(selector) && part.family().equals(selector)) {
        heap.put(target, part, before.value(i).or(value));
      }
    }
    Val old = before.get(selector);
    if (old == null) {
      old = target.kind == Atom.Kind.OBJECT ? Val.NOTHING : initial(target, selector);
    }
    heap.put(target, selector, old.or(value));
  }

  /** Fields were filled, and nobody tells which and with what: those nothing is told of. */
  void fillUntold(Val object) {
    for (int i = 0; i < object.count(); i++) {
      Atom target = object.atom(i);
      switch (target.kind) {
        case OBJECT, PARAMETER, CELL, OPAQUE, STATICS -> {
          Parts before = heap.parts(target);
          for (int part = 0; part < before.size(); part++) {
            if (before.key(part) instanceof Selector.Field field && !memory.reach.keeps(field)) {
              heap.put(target, field, before.value(part).or(Val.of(Atoms.ANY)));
            }
          }
          heap.put(target, Selector.UNTOLD, Val.of(Atoms.ANY));
        }
        default -> {
          // Has no fields.
        }
      }
    }
  }

  /**
   * Adds to the text content of a builder or writer.
   *
   * @param last whether it is added at the end
   */
  void append(Val object, Selector selector, Val text, boolean last) {
    for (int i = 0; i < object.count(); i++) {
      Atom target = object.atom(i);
      switch (target.kind) {
        case OBJECT, PARAMETER, CELL, OPAQUE, STATICS -> {
          Val before = read(target, selector);
          Val after =
              target.single() && !repeated
                  ? appended(List.of(before, text), last)
                  : before.flat().or(text.flat());
          heap.put(target, selector, target.single() ? after : before.or(after));
        }
        default -> {
          // Nothing can be added to a constant.
        }
      }
    }
  }

  private Val appended(List<Val> texts, boolean last) {
    return last ? atoms().ordered(texts) : atoms().concat(texts);
  }

  // --- what is noted ---------------------------------------------------------------------------

  /** Adds something handed to a sink, if it may be personal data. */
  void event(Event event) {
    Val data = memory.reach.personal(event.data(), method);
    if (!data.isEmpty()) {
      Event kept = event.with(data, event.address(), event.guard(), event.via());
      events.merge(kept.key(), kept, Event::or);
    }
  }

  /** Remembers that code nobody can see got hold of something. */
  void escape(Val value) {
    escaped = escaped.or(value);
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      boolean object = atom.kind == Atom.Kind.OBJECT && atom.function() == null;
      // Of a parameter only the caller knows which object it is.
      boolean parameter = atom.kind == Atom.Kind.PARAMETER && !textTypes.isFinal(atom.type);
      if ((object || parameter) && heap.get(atom, Selector.ESCAPED) == null) {
        heap.put(atom, Selector.ESCAPED, Val.of(Atoms.ANY));
      }
    }
  }
}
