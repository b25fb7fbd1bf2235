package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Reads and writes parts of objects at one point of one method, and gathers what the method does.
 * Calls, conversions and models work on it.
 */
final class Evaluator {

  private static final String MAP = "java/util/Map";

  /** So many objects are looked into for what lies too deep to be told apart. */
  private static final int MOST_REACHABLE = 64;

  /** Views of views that are looked through. */
  private static final int MOST_BEHIND = 3;

  private static final String ITERABLE = "java/lang/Iterable";

  final Program program;
  final MethodRef method;
  final Context context;
  final Map<Event.Key, Event> events = new LinkedHashMap<>();
  final TreeSet<Atom> needs = new TreeSet<>();

  /** What is compared with null, of which callers may know that it is an object. */
  final TreeSet<Atom> compared = new TreeSet<>();

  /** Keys of containers, of which callers may know which objects they are. */
  final TreeSet<Atom> keyed = new TreeSet<>();

  /** What is tested for its class, of which callers may know it. */
  final TreeSet<Atom> tested = new TreeSet<>();

  final Texts texts;
  final Sequences sequences;
  final OrderedMaps maps;
  final JsonTrees trees;
  final Documents documents;
  final ByClass byClass;
  final StreamRecords records;
  final ObjectKeys keys;
  final ThreadLocals threadLocals;
  final TypeTests types;
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
  final Copies copies;
  final NamedObjects named;
  final Tables tables;
  final Messages messages;

  Evaluator(Program program, MethodRef method, Context context) {
    this(program, method, context, Depth.TOP);
  }

  Evaluator(Program program, MethodRef method, Context context, Depth depth) {
    this.depth = depth;
    this.program = program;
    this.method = method;
    this.standing = method;
    this.context = context;
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
    this.texts = new Texts(this);
    this.types = new TypeTests(this);
    this.tasks = new RunningTasks(this);
    this.containers = new OwnContainers(this);
    this.views = new MapViews(this);
    this.setups = new JsonSetups(this);
    this.receivers = new Receivers(this);
    this.unseen = new UnseenCode(this);
    this.calls = new Calls(this);
  }

  Atoms atoms() {
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
    return constant == null || program.statics.isFinal(part)
        ? Val.NOTHING
        : Val.of(atoms().cell(constant, part, partType(object, part)));
  }

  /** What the static field of an enum's constant holds; null for all other objects. */
  private @Nullable Atom constantOf(Atom object) {
    Selector.Field constant =
        object.kind == Atom.Kind.OBJECT ? program.statics.constant(object) : null;
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
        TypeRef type = partType(object, field);
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
    Atom cell = known != null ? known : atoms().cell(object, selector, partType(object, selector));
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
        && !program.reach.keeps(field);
  }

  /**
   * The label of an element, or a tag where the caller may know that there is no data after all.
   */
  Atom personal(Atom holder, Element element) {
    return holder.dependsOnCaller() ? atoms().tag(holder, element) : atoms().label(element, false);
  }

  /** The declared type of a part. */
  TypeRef partType(Atom object, Selector selector) {
    TypeRef type = object.type;
    if (selector instanceof Selector.Field field) {
      ClassInfo owner = program.index.find(field.owner()).orElse(null);
      FieldInfo info = owner == null ? null : owner.field(field.name()).orElse(null);
      if (info == null) {
        return TypeRef.OBJECT;
      }
      String signature = info.signature();
      TypeRef declared =
          program.index.generics().type(signature != null ? signature : info.descriptor());
      return info.isStatic()
          ? named.typeOf(field, declared)
          : declared.with(program.index.generics().bindings(type, field.owner()));
    }
    if (selector instanceof Selector.Element) {
      if (type.isArray()) {
        return type.argument(0);
      }
      return program.index.isSubtype(type.name(), ITERABLE)
          ? program.index.generics().asSupertype(type, ITERABLE).argument(0)
          : type.last();
    }
    if (selector.family().equals(Selector.ANY_VALUE)) {
      return program.index.isSubtype(type.name(), MAP)
          ? program.index.generics().asSupertype(type, MAP).argument(1)
          : type.last();
    }
    if (selector instanceof Selector.Named named) {
      return switch (named.name()) {
        case "keys", "key" ->
            program.index.isSubtype(type.name(), MAP)
                ? program.index.generics().asSupertype(type, MAP).argument(0)
                : type.argument(0);
        case "value", "body", "payload", "result" -> type.last();
        case "content", "message", "name" -> TypeRef.STRING;
        case "length", "size" -> TypeRef.INT;
        case "deep" -> type;
        default -> TypeRef.OBJECT;
      };
    }
    return TypeRef.OBJECT;
  }

  /** The most that is known of the type of one atom of a value. */
  TypeRef typeOf(Val value, int i) {
    Atom atom = value.atom(i);
    String cast = value.cast();
    if (cast == null || cast.equals(atom.type.name())) {
      return atom.type;
    }
    if (atom.kind == Atom.Kind.OBJECT) {
      return atom.type;
    }
    if (atom.type.isArray() || atom.type.isPrimitive()) {
      return atom.type;
    }
    return cast.startsWith("[")
            || program.index.isSubtype(cast, atom.type.name())
            || !program.index.isSubtype(atom.type.name(), cast)
        ? TypeRef.of(cast)
        : atom.type;
  }

  // --- fields --------------------------------------------------------------------------------

  Val readField(Val object, String owner, String name) {
    if (program.isPartOfModel(owner, name)) {
      return read(object, new Selector.Named(name));
    }
    ClassInfo declaring = program.index.declaringField(owner, name);
    Val value =
        read(object, new Selector.Field(declaring == null ? owner : declaring.name(), name));
    FieldInfo field = declaring == null ? null : declaring.field(name).orElse(null);
    return field == null ? value : atLeast(value, field);
  }

  /** What a field holds at least: another thread may have changed a volatile one meanwhile. */
  Val atLeast(Val value, FieldInfo field) {
    boolean known = value.count() > 0 && value.atom(0).kind == Atom.Kind.CONSTANT;
    return known && (field.access() & Opcodes.ACC_VOLATILE) != 0
        ? value.or(Val.of(Atoms.ANY))
        : value;
  }

  void writeField(Val object, String owner, String name, Val value) {
    ClassInfo declaring = program.index.declaringField(owner, name);
    String declared = declaring == null ? owner : declaring.name();
    write(object, new Selector.Field(declared, name), kept(declared, name, value), true);
  }

  /** What a field holds once a value was put into it: a field of personal data makes it that. */
  private Val kept(String owner, String name, Val value) {
    Element element = program.elements.ofField(owner, name);
    if (element == null) {
      return value;
    }
    Val result = Val.NOTHING.sized(value.getSize());
    Way.Mark stored = mark(Step.Kind.STORED, element.shortName());
    if (value.isEmpty()) {
      return Val.of(atoms().label(element, false), Way.NONE.then(stored)).sized(value.getSize());
    }
    for (int i = 0; i < value.count(); i++) {
      Atom atom = core(value.atom(i));
      Way way = value.way(i).then(stored);
      switch (atom.kind) {
        case CONSTANT, CLEAN -> result = result.or(Val.of(atom, value.way(i)));
        case LABEL -> {
          if (!atom.personalData().category().equals(element.category())) {
            result = result.or(Val.of(atom, value.way(i)));
          }
          result = result.or(Val.of(atoms().label(element, atom.flag), way));
        }
        case TAG -> {
          if (!atom.personalData().category().equals(element.category())) {
            result = result.or(Val.of(atom, value.way(i)));
          }
          result = result.or(Val.of(atoms().tag(atom.origin(), element), way));
        }
        default ->
            result =
                result
                    .or(Val.of(atom, value.way(i)))
                    .or(
                        Val.of(
                            atom.kind == Atom.Kind.PARAMETER || atom.kind == Atom.Kind.CELL
                                ? personal(atom, element)
                                : atoms().label(element, false),
                            way));
      }
    }
    return result.sized(value.getSize());
  }

  /** The one text that another is made of, beside what is no data. */
  private static Atom core(Atom atom) {
    if (atom.kind != Atom.Kind.CONCAT) {
      return atom;
    }
    Atom core = null;
    for (Val part : atom.parts) {
      Atom only = part.only();
      if (only == null || core != null && only.kind != Atom.Kind.CLEAN) {
        return atom;
      }
      core = only.kind == Atom.Kind.CLEAN ? core : only;
    }
    return core == null ? atom : core;
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
            if (before.key(part) instanceof Selector.Field field && !program.reach.keeps(field)) {
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

  // --- facts ---------------------------------------------------------------------------------

  /** The one constant a value is: a text, number, class or {@link Atom#NULL}; null if unknown. */
  @Nullable Object constant(Val value) {
    Atom only = Tags.untagged(value);
    if (only == null) {
      return null;
    }
    if (only.kind == Atom.Kind.CONSTANT) {
      return value.constant();
    }
    if (only.isOrdered()) {
      return joined(only);
    }
    return only.symbolic() ? context.constant(only) : null;
  }

  /** The constant that texts make together; null when one of them is none. */
  private @Nullable Object joined(Atom texts) {
    StringBuilder all = new StringBuilder();
    for (Val part : texts.parts) {
      if (!(constant(part) instanceof String text)) {
        return null;
      }
      all.append(text);
    }
    return all.toString();
  }

  /** As {@link #constant}, and asks callers for it. */
  @Nullable Object askConstant(Val value) {
    Object known = constant(value);
    if (known == null) {
      for (int i = 0; i < value.count(); i++) {
        need(value.atom(i));
        if (value.atom(i).data instanceof Instructions.Sum sum && program.isSmall()) {
          askNumbers(sum.of());
        }
        for (Val part : value.atom(i).isOrdered() ? value.atom(i).parts : List.<Val>of()) {
          askConstant(part);
        }
      }
    }
    return known;
  }

  /** Asks callers for the numbers that another one was worked out from. */
  private void askNumbers(Val numbers) {
    for (int i = 0; i < numbers.count(); i++) {
      if (numbers.atom(i).type.equals(TypeRef.INT)) {
        need(numbers.atom(i));
      }
    }
  }

  /** Whether the caller knows that something is an object, and not null. */
  boolean isPresent(Atom atom) {
    if (!atom.symbolic()) {
      return false;
    }
    compared.add(atom);
    if (program.isSmall()) {
      // Where there is much, every question to callers would cost others.
      need(atom);
    }
    return context.present().contains(atom);
  }

  /** What the caller knows of an object as a key; null when it knows nothing. */
  @Nullable String keyOf(Atom atom) {
    if (!atom.symbolic()) {
      return null;
    }
    keyed.add(atom);
    return context.keys().get(atom);
  }

  /** Of which classes the caller knows something to be, if it is not null; none when unknown. */
  List<String> typesOf(Atom atom) {
    if (!isUpToCaller(atom)) {
      return List.of();
    }
    tested.add(atom);
    return context.types().getOrDefault(atom, List.of());
  }

  /** Asks callers what a value is. */
  void need(Atom atom) {
    if (isUpToCaller(atom)) {
      needs.add(atom);
    }
  }

  private boolean isUpToCaller(Atom atom) {
    return atom.symbolic()
        && atom.dependsOnCaller()
        && atom.kind != Atom.Kind.STATICS
        && !named.isOne(atom);
  }

  /** Adds something handed to a sink, if it may be personal data. */
  void event(Event event) {
    Val data = program.reach.personal(event.data(), method);
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
      boolean parameter = atom.kind == Atom.Kind.PARAMETER && !texts.isFinal(atom.type);
      if ((object || parameter) && heap.get(atom, Selector.ESCAPED) == null) {
        heap.put(atom, Selector.ESCAPED, Val.of(Atoms.ANY));
      }
    }
  }
}
