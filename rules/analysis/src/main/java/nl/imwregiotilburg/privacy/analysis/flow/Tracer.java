package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;

/**
 * Finds every way from an element to a sink: begins where personal data is touched, reads callers
 * as far as data reaches them, and joins what separate parts of the codebase keep in shared fields.
 */
final class Tracer {

  private static final int MOST_ROUNDS = 12;
  private static final int MOST_TARGETS = 3;

  /** Personal data that reaches a sink. */
  record Found(Event event, Element element, Way way, boolean pseudonymised, Val address) {}

  private record FoundKey(
      MethodRef method, int instruction, String kind, String element, String category) {}

  private final Program program;
  private final Relevance relevance;
  private final Pools pools;
  private final TreeSet<MethodRef> relevant = new TreeSet<>();
  private final Map<MethodRef, Context> contexts = new HashMap<>();
  private final Set<MethodRef> askedCallers = new HashSet<>();
  private final Set<String> askedFields = new HashSet<>();
  private final Map<MethodRef, Boolean> roots = new HashMap<>();
  private Map<String, Map<Atom, Way>> poolLabels = new TreeMap<>();

  Tracer(Program program, Relevance relevance) {
    this.program = program;
    this.relevance = relevance;
    this.pools = new Pools(program.index, program.elements);
  }

  Pools pools() {
    return pools;
  }

  /** Everything found, one entry for each sink's call and element. */
  List<Found> trace() {
    relevant.addAll(relevance.methods());
    program.relevant(relevant, relevance.types());
    for (int round = 0; round < MOST_ROUNDS; round++) {
      readAll();
      boolean grown = fillPools();
      grown |= followPools();
      grown |= bind();
      if (!grown) {
        break;
      }
      roots.clear();
    }
    return collect();
  }

  /** Reads what is relevant, and the callers of what hands personal data on. */
  private void readAll() {
    List<MethodRef> open = new ArrayList<>(relevant);
    for (int i = 0; i < open.size(); i++) {
      MethodRef method = open.get(i);
      Summary summary = summary(method);
      if (handsOn(summary) && askedCallers.add(method)) {
        for (MethodRef caller : relevance.callers(method)) {
          if (relevant.add(caller)) {
            open.add(caller);
          }
        }
      }
    }
  }

  private Summary summary(MethodRef method) {
    return program.summaries.of(method, contexts.getOrDefault(method, Context.NONE));
  }

  private boolean handsOn(Summary summary) {
    if (personal(summary.returned()) || summary.thrown().count() > 0) {
      return true;
    }
    for (Map<Selector, Val> parts : summary.effects().values()) {
      for (Val part : parts.values()) {
        if (personal(part)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean personal(Val value) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      switch (atom.kind) {
        case LABEL, TAG -> {
          return true;
        }
        case CELL -> {
          String key = pools.key(atom);
          if (key != null && !poolLabels.getOrDefault(key, Map.of()).isEmpty()) {
            return true;
          }
        }
        case PSEUDONYM -> {
          if (personal(Val.of(atom.origin()))) {
            return true;
          }
        }
        case CONCAT -> {
          for (Val part : atom.parts) {
            if (personal(part)) {
              return true;
            }
          }
        }
        default -> {
          // Not personal yet.
        }
      }
    }
    return false;
  }

  // --- pools ---------------------------------------------------------------------------------

  private boolean fillPools() {
    for (MethodRef method : relevant) {
      if (isRoot(method)) {
        pools.add(summary(method));
      }
    }
    boolean grown = pools.grown();
    poolLabels = labelPools();
    return grown;
  }

  /** Which pools hold personal data, over any number of pools. */
  private Map<String, Map<Atom, Way>> labelPools() {
    Map<String, Map<Atom, Way>> found = new TreeMap<>();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String key : pools.keys()) {
        Map<Atom, Way> mine = found.computeIfAbsent(key, k -> new LinkedHashMap<>());
        for (Map.Entry<Atom, Way> label : labels(pools.get(key), found).entrySet()) {
          Way before = mine.get(label.getKey());
          Way lowered = label.getValue().lowered(Confidence.PROBABLE);
          if (before == null) {
            mine.put(label.getKey(), lowered);
            changed = true;
          }
        }
      }
    }
    return found;
  }

  private static Map<Atom, Way> labels(Val value, Map<String, Map<Atom, Way>> pooled, Pools pools) {
    Map<Atom, Way> found = new LinkedHashMap<>();
    Val flat = value.flat();
    for (int i = 0; i < flat.count(); i++) {
      Atom atom = flat.atom(i);
      Way way = flat.way(i);
      if (atom.kind == Atom.Kind.LABEL) {
        found.merge(atom, way, Way::better);
      } else if (atom.kind == Atom.Kind.CELL) {
        String key = pools.key(atom);
        if (key != null && !pools.declared(atom)) {
          pooled
              .getOrDefault(key, Map.of())
              .forEach((label, before) -> found.merge(label, before.then(way), Way::better));
        }
      }
    }
    return found;
  }

  private Map<Atom, Way> labels(Val value, Map<String, Map<Atom, Way>> pooled) {
    Map<Atom, Way> found = labels(value, pooled, pools);
    Val flat = value.flat();
    for (int i = 0; i < flat.count(); i++) {
      Atom atom = flat.atom(i);
      if (atom.kind == Atom.Kind.TAG) {
        found.merge(program.atoms.label(atom.personalData(), false), flat.way(i), Way::better);
      }
    }
    return found;
  }

  /** Reads the code that takes personal data out of a field somebody put it in. */
  private boolean followPools() {
    boolean grown = false;
    for (Map.Entry<String, Map<Atom, Way>> pool : poolLabels.entrySet()) {
      String key = pool.getKey();
      int hash = key.indexOf('#');
      if (pool.getValue().isEmpty()) {
        continue;
      }
      if (hash < 0) {
        grown |= followException(key);
        continue;
      }
      String owner = key.substring(0, hash);
      String name = key.substring(hash + 1).split("[.\\[{]", 2)[0];
      if (askedFields.add("type " + owner)) {
        relevance.types().add(owner);
        for (MethodRef user : relevance.mentioning(owner)) {
          grown |= relevant.add(user);
        }
      }
      if (askedFields.add("read " + owner + "#" + name)) {
        for (MethodRef user : relevance.users(owner, name, false)) {
          grown |= relevant.add(user);
        }
      }
    }
    return grown;
  }

  /** Reads the handlers a framework calls with an exception that tells personal data. */
  private boolean followException(String key) {
    String type = key.substring(key.indexOf(':') + 1).split("[.\\[{]", 2)[0];
    if (!askedFields.add("handle " + type)) {
      return false;
    }
    boolean grown = false;
    for (ClassInfo info : program.index.classes()) {
      if (!info.container().own()) {
        continue;
      }
      for (MethodInfo method : info.methods()) {
        if (method.descriptor().contains("L" + type + ";")
            && !method.isAbstract()
            && calledByFramework(info, method)) {
          grown |= relevant.add(new MethodRef(info.name(), method.name(), method.descriptor()));
        }
      }
    }
    return grown;
  }

  /** Looks up in the pools what roots need to know, and reads who writes there. */
  private boolean bind() {
    boolean grown = false;
    for (MethodRef method : List.copyOf(relevant)) {
      if (!isRoot(method)) {
        continue;
      }
      Summary summary = summary(method);
      Map<Atom, List<Object>> bindings = new TreeMap<>();
      for (Atom need : summary.needs()) {
        if (need.kind == Atom.Kind.CELL) {
          grown |= askWriters(need);
          List<Object> known = pools.concrete(need, MOST_TARGETS);
          if (known != null) {
            bindings.put(need, known);
          }
        }
      }
      for (Event event : summary.events().values()) {
        grown |= askWriters(event.address());
      }
      Context before = contexts.getOrDefault(method, Context.NONE);
      Map<Atom, List<Object>> all = new TreeMap<>(before.bindings());
      all.putAll(bindings);
      if (!all.equals(before.bindings())) {
        contexts.put(method, new Context(all));
        grown = true;
      }
    }
    return grown;
  }

  private boolean askWriters(Val value) {
    boolean grown = false;
    Val flat = value.flat();
    for (int i = 0; i < flat.count(); i++) {
      grown |= askWriters(flat.atom(i));
    }
    return grown;
  }

  private boolean askWriters(Atom atom) {
    boolean grown = false;
    for (Atom at = atom; at.kind == Atom.Kind.CELL; at = at.origin()) {
      if (at.part() instanceof Selector.Field field
          && askedFields.add("write " + Pools.key(field))) {
        for (MethodRef writer : relevance.users(field.owner(), field.name(), true)) {
          grown |= relevant.add(writer);
        }
        break;
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
    ClassInfo owner = program.index.loaded(method.owner());
    MethodInfo info = owner == null ? null : owner.method(method.name(), method.descriptor());
    if (owner == null || info == null) {
      return true;
    }
    if (program.isSkipped(method)
        || method.name().startsWith("lambda$")
        || method.name().equals("<clinit>")
        || calledByFramework(owner, info)) {
      return true;
    }
    List<MethodRef> callers = relevance.callers(method);
    if (callers.isEmpty()) {
      return true;
    }
    for (MethodRef caller : callers) {
      if (!relevant.contains(caller) && !program.summaries.has(caller)) {
        return true;
      }
    }
    // Methods that only call themselves in a circle have no way in.
    return callers.stream().allMatch(caller -> caller.equals(method));
  }

  private boolean calledByFramework(ClassInfo owner, MethodInfo method) {
    if (method.annotations().stream()
        .anyMatch(annotation -> !annotation.type().startsWith("nl.imwregiotilburg.privacy."))) {
      return true;
    }
    if (method.isPrivate() || method.isStatic() || method.name().equals("<init>")) {
      return method.name().equals("main");
    }
    for (String type : program.index.supertypes(owner.name())) {
      ClassInfo above = program.index.find(type).orElse(null);
      if (above != null
          && above != owner
          && !above.container().own()
          && !type.equals("java/lang/Object")
          && above.method(method.name(), method.descriptor()) != null) {
        return true;
      }
    }
    return false;
  }

  // --- collecting ----------------------------------------------------------------------------

  private List<Found> collect() {
    Map<FoundKey, Found> best = new LinkedHashMap<>();
    for (MethodRef method : relevant) {
      if (!isRoot(method)) {
        continue;
      }
      Context context = contexts.getOrDefault(method, Context.NONE);
      Summary summary = program.summaries.of(method, context);
      for (Event event : summary.events().values()) {
        collect(method, context, event, best);
      }
    }
    return List.copyOf(best.values());
  }

  private void collect(MethodRef root, Context context, Event event, Map<FoundKey, Found> best) {
    if (!event.sink().receivers().isEmpty() && !guarded(event)) {
      return;
    }
    Evaluator evaluator = new Evaluator(program, root, context);
    evaluator.texts.resolveAll();
    evaluator.instruction = event.instruction();
    evaluator.line = event.line();
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
