package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.element.DeclaredElements;
import nl.imwregiotilburg.privacy.analysis.flow.method.Evaluator;
import nl.imwregiotilburg.privacy.analysis.flow.method.Memory;
import nl.imwregiotilburg.privacy.analysis.flow.method.Tables;
import nl.imwregiotilburg.privacy.analysis.flow.method.TextTypes;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Body;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Distances;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Narrowing;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Outline;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Relevance;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Spread;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Usages;
import nl.imwregiotilburg.privacy.analysis.flow.pool.PooledData;
import nl.imwregiotilburg.privacy.analysis.flow.pool.Pools;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Context;
import nl.imwregiotilburg.privacy.analysis.flow.value.Event;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Summary;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;

/**
 * Finds every way from an element to a sink: follows exactly what lies on some way, and joins what
 * separate parts of the codebase keep in shared fields.
 */
final class Tracer {

  private static final int MOST_ROUNDS = 12;
  private static final int MOST_TARGETS = 3;

  /** Of more classes than this it is not looked at what each prints. */
  private static final int MOST_PRINTED = 12;

  /** Private methods that serialisation looks for. */
  private static final Set<String> SERIALISING =
      Set.of("readObject", "writeObject", "readResolve", "writeReplace", "readObjectNoData");

  /** More methods than this that read a field, and it is not looked at what each puts into it. */
  private static final int MOST_FILLING = 20;

  /** Personal data that reaches a sink. */
  record Found(Event event, Element element, Way way, boolean pseudonymised, Val address) {}

  private record FoundKey(
      MethodRef method, int instruction, String kind, String element, String category) {}

  private final Memory memory;
  private final Program program;
  private final DeclaredElements elements;
  private final Relevance relevance;
  private final Usages usages;
  private final Pools pools;
  private final TreeSet<MethodRef> relevant = new TreeSet<>();
  private final Map<MethodRef, Context> contexts = new HashMap<>();

  /** What was put into the pools. */
  private final Map<MethodRef, Summary> pooled = new HashMap<>();

  private final Set<String> askedFields = new HashSet<>();

  /** Fields of objects in fields: who may write there was asked for. */
  private final Set<String> askedParts = new HashSet<>();

  private final Set<String> askedContents = new HashSet<>();

  /** The fields of containers of which everybody is read who may put something into them. */
  private final Set<String> filled = new HashSet<>();

  private final Map<MethodRef, Boolean> roots = new HashMap<>();
  private final Circles circles;
  private Map<String, Map<Atom, Way>> poolLabels = Map.of();

  Tracer(Memory memory, DeclaredElements elements) {
    this.memory = memory;
    this.program = memory.program;
    this.elements = elements;
    this.relevance = new Relevance(program, elements);
    this.usages = new Usages(program.index);
    this.pools = new Pools(program);
    this.circles =
        new Circles(usages::callers, this::isCalledFromOutside, method -> !isDead(method));
  }

  Pools pools() {
    return pools;
  }

  /** Everything found, one entry for each sink's call and element. */
  List<Found> trace() {
    program.index.want(narrow());
    relevant.addAll(memory.reach.methods().keySet());
    List<MethodRef> first = List.copyOf(relevant);
    CompletableFuture<Void> ahead = CompletableFuture.runAsync(() -> readAhead(first));
    try {
      follow(ahead);
    } finally {
      // It must not read what is closed.
      finish(ahead);
    }
    List<Found> found = collect();
    program.dispatch.tellOfTooMany();
    memory.summaries.tellOfTooMany();
    return found;
  }

  /**
   * Follows everything, until the pools hold nothing new.
   *
   * @param ahead reads what the second step will ask for
   */
  private void follow(CompletableFuture<Void> ahead) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      relevant.forEach(this::summary);
      finish(ahead);
      boolean grown = fillPools();
      boolean bound = bind();
      if (bound && round + 1 < MOST_ROUNDS && program.budget.isSmall()) {
        // What was put anywhere before that may be more than what is.
        pools.empty();
        pooled.clear();
      }
      grown |= bound;
      if (!grown) {
        break;
      }
      roots.clear();
    }
  }

  /** Reads what will be asked for beside the tracing, which is done by one thread. */
  private void readAhead(List<MethodRef> methods) {
    usages.prepare(methods.stream().filter(method -> !isEntry(method)).toList());
    program.index.decodeAhead();
  }

  private void finish(CompletableFuture<Void> ahead) {
    program.index.stopDecoding();
    ahead.join();
  }

  /**
   * Finds out what is worth following.
   *
   * @return the methods whose code that will take, by their classes, the first ones first
   */
  private Map<String, Set<String>> narrow() {
    Spread spread = new Spread(program, usages);
    Set<ClassInfo> classes = relevance.classes();
    classes.addAll(program.advice.classes());
    for (MethodRef getter : program.mapped.projections()) {
      classes.addAll(program.index.referringTo(getter.name(), getter.descriptor()));
    }
    Set<String> keys = new HashSet<>(elements.fieldKeys());
    if (program.mapped.holdPersonalData()) {
      keys.add(Tables.KEPT.field());
    }
    spread.follow(relevance.types(), keys, classes);
    memory.reach = new Narrowing(spread).reach();
    program.budget.reach(memory.reach.methods().size());
    if (!memory.reach.isComplete()) {
      program.budget.narrow();
      program.gap(
          new Gap(
              Gap.Kind.FLOW_LIMIT,
              "the codebase as a whole",
              "there is much code that personal data may come to; ways with more than "
                  + memory.reach.length()
                  + " calls, returns and fields (a field counts for "
                  + Distances.FIELD
                  + ") were not followed",
              "annotate what the data passes on such ways, or check the modules separately",
              Optional.empty(),
              ""));
    } else {
      program.budget.tellOfMuch();
    }
    return needed(spread);
  }

  private Map<String, Set<String>> needed(Spread spread) {
    Map<String, Set<String>> needed = new LinkedHashMap<>();
    for (MethodRef method : memory.reach.methods().keySet()) {
      need(method, needed);
      Body body = spread.known(method);
      for (Outline.Call call : body == null ? List.<Outline.Call>of() : body.outline.calls) {
        call.targets().forEach(target -> need(target, needed));
      }
    }
    return needed;
  }

  private static void need(MethodRef method, Map<String, Set<String>> needed) {
    needed
        .computeIfAbsent(method.owner(), owner -> new HashSet<>())
        .add(method.name() + method.descriptor());
  }

  private Summary summary(MethodRef method) {
    return memory.summaries.of(method, contexts.getOrDefault(method, Context.NONE));
  }

  // --- pools ---------------------------------------------------------------------------------

  private boolean fillPools() {
    for (MethodRef method : relevant) {
      if (isRoot(method)) {
        Summary summary = summary(method);
        if (pooled.put(method, summary) != summary) {
          pools.add(summary);
        }
      }
    }
    if (!pools.grown()) {
      return false;
    }
    Map<String, Map<Atom, Way>> before = poolLabels;
    poolLabels = PooledData.of(program, pools);
    if (!before.keySet().equals(poolLabels.keySet())) {
      return true;
    }
    for (Map.Entry<String, Map<Atom, Way>> pool : poolLabels.entrySet()) {
      if (!pool.getValue().keySet().equals(before.getOrDefault(pool.getKey(), Map.of()).keySet())) {
        return true;
      }
    }
    return false;
  }

  /** Looks up in the pools what roots need to know, once everybody is read who writes there. */
  private boolean bind() {
    // Who was asked for before has been read by now.
    pools.filledBy(askedFields, filled);
    boolean asked = false;
    for (MethodRef method : List.copyOf(relevant)) {
      asked |= isRoot(method) && ask(summary(method));
    }
    if (asked) {
      return true;
    }
    boolean grown = false;
    for (MethodRef method : relevant) {
      grown |= isRoot(method) && bind(method);
    }
    return grown;
  }

  private boolean ask(Summary summary) {
    boolean asked = false;
    for (Atom need : summary.needs()) {
      asked |= need.kind == Atom.Kind.CELL && askWriters(need);
    }
    for (Map.Entry<Atom, Map<Selector, Val>> effect : summary.effects().entrySet()) {
      asked |= program.budget.isSmall() && askHolder(effect.getKey(), effect.getValue().keySet());
    }
    for (Event event : summary.events().values()) {
      asked |= askWriters(event.address());
      asked |= askHolders(event.data());
      for (Atom printed : printed(event.data())) {
        asked |= askWriters(printed);
      }
    }
    return asked;
  }

  private boolean bind(MethodRef method) {
    Map<Atom, List<Object>> bindings = new TreeMap<>();
    for (Atom need : summary(method).needs()) {
      List<Object> known = need.kind == Atom.Kind.CELL ? pools.concrete(need, MOST_TARGETS) : null;
      if (known != null) {
        bindings.put(need, known);
      }
    }
    Context before = contexts.getOrDefault(method, Context.NONE);
    Map<Atom, List<Object>> all = new TreeMap<>(before.bindings());
    all.putAll(bindings);
    if (all.equals(before.bindings())) {
      return false;
    }
    contexts.put(method, new Context(all, Set.of(), Map.of(), Map.of()));
    return true;
  }

  /** Asks who put the object there to a field of which something is written that is asked for. */
  private boolean askHolder(Atom object, Set<Selector> parts) {
    boolean grown = false;
    for (Atom at = object; at.kind == Atom.Kind.CELL; at = at.origin()) {
      boolean field = at.part() instanceof Selector.Field read && isAsked(read);
      grown |= field && at.origin().kind == Atom.Kind.CELL && askWriters(at.origin());
    }
    for (Selector part : parts) {
      boolean field = part instanceof Selector.Field written && isAsked(written);
      grown |= field && object.kind == Atom.Kind.CELL && askWriters(object);
    }
    return grown;
  }

  private boolean isAsked(Selector.Field field) {
    String key = field.key();
    return (askedFields.contains(key) || askedParts.contains(key)) && pools.isApart(field);
  }

  private boolean askWriters(Val value) {
    boolean grown = false;
    Val flat = value.flat();
    for (int i = 0; i < flat.count(); i++) {
      grown |= askWriters(flat.atom(i));
    }
    return grown;
  }

  /** What is printed and lies in a field: whoever put it there knows of which class it is. */
  private List<Atom> printed(Val data) {
    List<Atom> found = new ArrayList<>();
    Val flat = data.flat();
    for (int i = 0; i < flat.count(); i++) {
      Atom atom = flat.atom(i);
      switch (atom.kind) {
        case TEXT, JSON, STORED -> {
          if (atom.origin().kind == Atom.Kind.CELL && isOneOfSeveral(atom.origin().type)) {
            found.add(atom.origin());
          }
        }
        default -> {
          // Says what it is.
        }
      }
    }
    return found;
  }

  private boolean isOneOfSeveral(TypeRef type) {
    if (TextTypes.isOpen(type)) {
      return true;
    }
    ClassInfo info = program.index.loaded(type.name());
    return info != null && info.isAbstract() && info.container().followed();
  }

  /** Asks who put the objects there of which a field is handed to a sink. */
  private boolean askHolders(Val data) {
    boolean grown = false;
    Val flat = data.flat();
    for (int i = 0; i < flat.count(); i++) {
      Atom at = flat.atom(i);
      while (at.kind == Atom.Kind.CELL && !(at.part() instanceof Selector.Field)) {
        at = at.origin();
      }
      if (at.kind == Atom.Kind.CELL && at.origin().kind == Atom.Kind.CELL) {
        if (at.part() instanceof Selector.Field field) {
          grown |= askedParts.add(field.key());
        }
        grown |= askWriters(at.origin());
      }
    }
    return grown;
  }

  private boolean askWriters(Atom atom) {
    Atom at = atom;
    while (at.kind == Atom.Kind.CELL && !(at.part() instanceof Selector.Field)) {
      at = at.origin();
    }
    if (at.kind != Atom.Kind.CELL || !(at.part() instanceof Selector.Field field)) {
      return false;
    }
    // What lies in a field of an object depends on which objects lie where that one came from.
    boolean grown = at.origin().kind == Atom.Kind.CELL && askWriters(at.origin());
    if (askedFields.add(field.key())) {
      relevant.addAll(usages.writers(field.owner(), field.name()));
      grown = true;
    }
    if (at != atom && askedContents.add(field.key())) {
      // What is in the container of a field was put there by somebody who read the field.
      List<MethodRef> readers = usages.readers(field.owner(), field.name());
      if (readers.size() <= MOST_FILLING) {
        grown |= relevant.addAll(readers);
        filled.add(field.key());
      }
    }
    return grown;
  }

  // --- roots ---------------------------------------------------------------------------------

  /**
   * Whether a method is looked at by itself: because a framework calls it, nobody does, or somebody
   * does whose own code was not read.
   */
  private boolean isRoot(MethodRef method) {
    return roots.computeIfAbsent(method, this::decideRoot);
  }

  private boolean decideRoot(MethodRef method) {
    return isCalledFromOutside(method) || circles.have(method);
  }

  private boolean isCalledFromOutside(MethodRef method) {
    if (isEntry(method) || program.calls.isSkipped(method)) {
      return true;
    }
    List<MethodRef> callers = usages.callers(method);
    if (callers.isEmpty()) {
      return !isDead(method);
    }
    if (usages.isFunction(method) && !program.calls.isRun(method)) {
      // Nobody was seen to call the function that is made of it.
      return true;
    }
    for (MethodRef caller : callers) {
      if (!memory.summaries.has(caller) && !relevant.contains(caller)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a method is called from outside whatever the codebase does. */
  private boolean isEntry(MethodRef method) {
    ClassInfo owner = program.index.loaded(method.owner());
    MethodInfo info = owner == null ? null : owner.method(method.name(), method.descriptor());
    return owner == null
        || info == null
        || method.name().equals("<clinit>")
        || program.calledByFramework(owner, info);
  }

  /** Whether nothing can ever run a method that nobody calls. */
  private boolean isDead(MethodRef called) {
    ClassInfo owner = program.index.loaded(called.owner());
    MethodInfo method = owner == null ? null : owner.method(called.name(), called.descriptor());
    return method != null
        && method.isPrivate()
        && !method.name().startsWith("<")
        && method.annotations().isEmpty()
        && !SERIALISING.contains(method.name())
        && program.index.mentioning(method.name()).isEmpty();
  }

  // --- collecting ----------------------------------------------------------------------------

  private List<Found> collect() {
    Map<FoundKey, Found> best = new LinkedHashMap<>();
    for (MethodRef method : relevant) {
      boolean root = isRoot(method);
      Context context = contexts.getOrDefault(method, Context.NONE);
      Summary summary = memory.summaries.of(method, context);
      if (root || program.budget.hasMuch()) {
        for (Event event : summary.events().values()) {
          collect(method, context, event, root ? event.data() : event.decided(), best);
        }
      }
      for (Event event : summary.untold()) {
        // No caller is told: where the address is open, too, nobody else will report it.
        if (!root && !event.data().kept(Atom::dependsOnCaller).isEmpty()) {
          memory.summaries.handsOverTooMuch(method);
        }
        collect(method, context, event, root ? event.data() : event.personal(), best);
      }
    }
    return List.copyOf(best.values());
  }

  private void collect(
      MethodRef method, Context context, Event event, Val data, Map<FoundKey, Found> best) {
    if (!data.isEmpty()) {
      collect(method, context, event.with(data, event.address(), event.guard(), event.via()), best);
    }
  }

  private void collect(MethodRef root, Context context, Event event, Map<FoundKey, Found> best) {
    if (!event.sink().receivers().isEmpty() && !guarded(event)) {
      return;
    }
    Evaluator evaluator = new Evaluator(memory, root, context.with(classes(event.data())));
    evaluator.conversions.resolveAll();
    evaluator.standAt(event);
    Resolver resolver = new Resolver(evaluator, pools, poolLabels);
    resolver
        .resolve(event.data())
        .forEach(
            (label, way) -> {
              FoundKey key =
                  new FoundKey(
                      event.method(),
                      event.instruction(),
                      event.sink().kind().name(),
                      label.personalData().id(),
                      label.personalData().category());
              Found found =
                  new Found(event, label.personalData(), way, label.flag, event.address());
              best.merge(key, found, Tracer::better);
            });
  }

  /** Of which classes those are that are printed and lie in fields. */
  private Context classes(Val data) {
    Map<Atom, List<Object>> known = new TreeMap<>();
    for (Atom printed : printed(data)) {
      List<Object> classes = pools.printed(printed, MOST_PRINTED);
      if (classes != null) {
        known.put(printed, classes);
      }
    }
    return known.isEmpty() ? Context.NONE : new Context(known, Set.of(), Map.of(), Map.of());
  }

  private static Found better(Found a, Found b) {
    Found better = Way.better(a.way, b.way) == a.way ? a : b;
    return new Found(
        better.event,
        better.element,
        better.way,
        a.pseudonymised && b.pseudonymised,
        a.address.or(b.address));
  }

  private boolean guarded(Event event) {
    Val guard = event.guard();
    for (int i = 0; i < guard.count(); i++) {
      Atom atom = guard.atom(i);
      if (atom.kind == Atom.Kind.CELL && atom.part() instanceof Selector.Field field) {
        String name = field.owner().replace('/', '.') + "#" + field.name();
        if (event.sink().receivers().contains(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
