package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Body.Place;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Body.Site;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Where personal data can spread to, found quickly and generously: fields without their objects,
 * instructions without their order, but calls and returns matched (a tabulation after Reps, Horwitz
 * and Sagiv). What lies on no way from an element to a sink here need not be followed exactly.
 *
 * <p>It goes by levels, each one call, return or field further from where the data began, and reads
 * a class only when something may come to it.
 */
public final class Spread {

  /** Personal data is followed at least this many calls, returns and fields. */
  private static final int ALWAYS = 6;

  /** More methods than this, and it is followed no further than that. */
  private static final int MOST_TOUCHED = 2000;

  /** A type with more subtypes than this says nothing of what its objects hold. */
  private static final int MOST_SUBTYPES = 40;

  private static final String TEXT = "()Ljava/lang/String;";

  private static final int FACT_BITS = 24;
  private static final int ENTRY_BITS = 9;

  private final Program program;
  private final Outlines outlines;
  private final KeptReaders keptReaders;
  private final Map<MethodRef, Body> bodies = new LinkedHashMap<>();
  private final List<Body> numbered = new ArrayList<>();
  private final Map<MethodRef, List<Site>> sites = new HashMap<>();
  private final Map<String, List<Place>> loads = new HashMap<>();
  private final Map<String, List<Place>> stores = new HashMap<>();
  private final Map<String, List<Place>> handed = new HashMap<>();
  private final Set<String> fields = new HashSet<>();
  private final Set<String> changedFields = new HashSet<>();
  private final Set<String> carriers = new HashSet<>();
  private final Set<String> written = new HashSet<>();
  private final Set<String> declared = new HashSet<>();
  private boolean thrownAway;
  private int length;
  private final Distances open = new Distances();
  private List<Waiting> waiting = new ArrayList<>();
  private int touched;

  /** A call of a method whose class is still to be read. */
  private record Waiting(Site site, MethodRef target, int into) {}

  /**
   * @param usages is told what the code that is read uses
   */
  public Spread(Program program, Usages usages) {
    this.program = program;
    this.outlines = new Outlines(program, usages, this::add);
    this.keptReaders = new KeptReaders(program);
  }

  /**
   * Follows personal data.
   *
   * @param types types that are declared to hold it
   * @param keys fields that are, as {@code owner#name}
   * @param classes where it may begin
   */
  public void follow(
      Collection<String> types, Collection<String> keys, Collection<ClassInfo> classes) {
    classes.forEach(outlines::want);
    outlines.readWanted();
    new TreeSet<>(keys).forEach(this::hold);
    declared.addAll(types);
    new TreeSet<>(types).forEach(this::carry);
    new TreeSet<>(types).forEach(this::write);
    outlines.readWanted();
    int most = program.budget.isSmall() ? Integer.MAX_VALUE : MOST_TOUCHED;
    while (open.next() && (open.distance() <= ALWAYS || touched <= most)) {
      while (!open.isEmpty()) {
        step(open.poll());
      }
      readOn();
    }
    length = open.next() ? open.distance() - 1 : Integer.MAX_VALUE;
  }

  /** Reads what was asked for at this distance, all of it at once. */
  private void readOn() {
    outlines.readWanted();
    List<Waiting> ready = waiting;
    waiting = new ArrayList<>();
    for (Waiting each : ready) {
      enter(each.site, each.target, each.into);
    }
  }

  // --- what was found ------------------------------------------------------------------------

  Program program() {
    return program;
  }

  Outlines outlines() {
    return outlines;
  }

  /** The methods that were read, in the order they were read in. */
  List<Body> bodies() {
    return numbered;
  }

  /** What was read of a method; null when it was not come to. */
  public @Nullable Body known(MethodRef method) {
    return bodies.get(method);
  }

  /**
   * The length of the longest ways data was followed on; {@link Integer#MAX_VALUE} when it was
   * followed to its end, and not given up on because there was too much.
   */
  int length() {
    return length;
  }

  /** The calls of a method in code that was read. */
  List<Site> sites(MethodRef method) {
    return sites.getOrDefault(method, List.of());
  }

  List<Place> loads(String field) {
    return loads.getOrDefault(field, List.of());
  }

  List<Place> stores(String field) {
    return stores.getOrDefault(field, List.of());
  }

  /** Whether a field, as {@code owner#name}, may hold personal data. */
  boolean holds(String field) {
    return fields.contains(field);
  }

  /** Whether what is written of an object of a type, property by property, may be personal data. */
  boolean writes(String type) {
    return written.contains(type);
  }

  /** Whether objects of a type may hold personal data, or a subtype's may. */
  boolean carries(String type) {
    return carriers.contains(type);
  }

  /** The types that were declared to hold personal data. */
  Set<String> declared() {
    return declared;
  }

  // --- reading -------------------------------------------------------------------------------

  private void add(Outline outline) {
    Body body = new Body(outline, numbered.size());
    numbered.add(body);
    bodies.put(outline.method, body);
    for (int call = 0; call < outline.calls.size(); call++) {
      for (MethodRef target : outline.calls.get(call).targets()) {
        Site site = new Site(body, Body.SELF, call);
        sites.computeIfAbsent(target, key -> new ArrayList<>(2)).add(site);
        Body callee = bodies.get(target);
        if (callee != null) {
          callee.exits(Body.SELF).forEach(exit -> leave(site, callee, exit));
        }
      }
    }
    for (int node = 1; node < outline.nodes; node++) {
      for (int edge = outline.first(node); edge < outline.end(node); edge++) {
        addField(body, node, outline.kind(edge), outline.to(edge));
      }
    }
    for (Outline.Handed each : outline.handed) {
      handed
          .computeIfAbsent(each.type(), key -> new ArrayList<>(2))
          .add(new Place(body, each.node()));
      if (written.contains(each.type())) {
        arrive(body, Body.SELF, each.node(), Body.HELD);
      }
    }
    if (thrownAway && outlines.exceptionHandlers().contains(outline.method)) {
      handle(outline.method);
    }
    for (int source : outline.sources) {
      arrive(body, Body.SELF, source, Body.HELD);
    }
  }

  private void addField(Body body, int node, int kind, int to) {
    if (kind == Outline.LOAD) {
      String field = body.outline.fields.get(to);
      loads.computeIfAbsent(field, key -> new ArrayList<>(2)).add(new Place(body, node));
      if (fields.contains(field)) {
        appear(body, node, Body.HELD);
      }
      if (changedFields.contains(field) && body.outline.takesFunctions(node)) {
        appear(body, node, Body.CHANGED);
      }
    } else if (kind == Outline.STORE) {
      String field = body.outline.fields.get(to);
      stores.computeIfAbsent(field, key -> new ArrayList<>(2)).add(new Place(body, node));
      if (changedFields.contains(field)) {
        appear(body, node, Body.CHANGED);
      }
    }
  }

  // --- following -----------------------------------------------------------------------------

  /** Data comes to a node from a call or return. */
  private void arrive(Body body, int entry, int node, int how) {
    reach(body, entry, node, how, Distances.CALL);
  }

  /** Data comes to a node from wherever it was put into a field, or thrown. */
  private void appear(Body body, int node, int how) {
    reach(body, Body.SELF, node, how, Distances.FIELD);
  }

  /** Data comes to a node inside a method. */
  private void pass(Body body, int entry, int node, int how) {
    reach(body, entry, node, how, 0);
  }

  private void reach(Body body, int entry, int node, int how, int further) {
    if (node == 0 || body.outline.empty[node]) {
      return;
    }
    int fact = Body.fact(node, how);
    if (body.isNew(entry, fact)) {
      open.add(
          (long) body.id << FACT_BITS + ENTRY_BITS | (long) entry << FACT_BITS | fact, further);
    }
  }

  private void step(long item) {
    Body body = numbered.get((int) (item >>> FACT_BITS + ENTRY_BITS));
    int entry = (int) (item >>> FACT_BITS) & (1 << ENTRY_BITS) - 1;
    int fact = (int) item & (1 << FACT_BITS) - 1;
    if (!body.reach(entry, fact)) {
      return;
    }
    touched += body.near(fact, open.distance()) ? 1 : 0;
    int node = Body.node(fact);
    if (Body.how(fact) == Body.CHANGED) {
      changed(body, entry, node);
      return;
    }
    Outline outline = body.outline;
    for (int edge = outline.first(node); edge < outline.end(node); edge++) {
      int to = outline.to(edge);
      switch (outline.kind(edge)) {
        case Outline.FLOW, Outline.COPY -> pass(body, entry, to, Body.HELD);
        case Outline.MUTATE -> pass(body, entry, to, Body.CHANGED);
        case Outline.ARGUMENT -> {
          int call = Outline.callOf(to);
          for (MethodRef target : outline.calls.get(call).targets()) {
            enter(new Site(body, entry, call), target, Outline.positionOf(to) + 1);
          }
        }
        case Outline.STORE -> hold(outline.fields.get(to));
        default -> {
          // Only of interest where objects change.
        }
      }
    }
    if (node == outline.returned || node == outline.thrown) {
      exit(body, entry, fact);
    }
  }

  private void changed(Body body, int entry, int node) {
    Outline outline = body.outline;
    pass(body, entry, node, Body.HELD);
    for (int edge = outline.first(node); edge < outline.end(node); edge++) {
      int to = outline.to(edge);
      switch (outline.kind(edge)) {
        case Outline.SAME -> pass(body, entry, to, Body.CHANGED);
        case Outline.RESULT -> {
          for (MethodRef target : outline.calls.get(to).targets()) {
            enter(new Site(body, entry, to), target, -1);
          }
        }
        case Outline.LOAD -> change(outline.fields.get(to));
        case Outline.FUNCTION -> {
          Outline.Call call = outline.calls.get(to);
          for (MethodRef target : call.targets()) {
            for (int i = call.free(); i < call.arguments().length; i++) {
              enter(new Site(body, entry, to), target, i + 1);
            }
            if (program.budget.isSmall()) {
              enter(new Site(body, entry, to), target, -1);
            }
          }
        }
        default -> {
          // Followed as a value.
        }
      }
    }
    for (int i = 0; i < outline.parameters.length; i++) {
      if (outline.parameters[i] == node && entry != i + 1) {
        exit(body, entry, Body.fact(node, Body.CHANGED));
      }
    }
  }

  /**
   * Goes into a callee.
   *
   * @param into its entry; -1 for the object it returned
   */
  private void enter(Site site, MethodRef target, int into) {
    Body callee = bodies.get(target);
    if (callee == null) {
      if (outlines.awaits(program.index.loaded(target.owner()))) {
        waiting.add(new Waiting(site, target, into));
      }
      return;
    }
    if (into > callee.outline.parameters.length) {
      return;
    }
    int entry = into < 0 ? callee.returning() : into;
    int first = into < 0 ? callee.outline.returned : callee.outline.parameters[into - 1];
    if (first == 0 || callee.outline.empty[first] || !callee.callers(entry).add(site)) {
      return;
    }
    arrive(callee, entry, first, into < 0 ? Body.CHANGED : Body.HELD);
    for (int exit : List.copyOf(callee.exits(entry))) {
      leave(site, callee, exit);
    }
  }

  private void exit(Body body, int entry, int fact) {
    if (!body.exits(entry).add(fact)) {
      return;
    }
    if (Body.node(fact) == body.outline.thrown && !thrownAway) {
      thrownAway = true;
      for (MethodRef handler : outlines.exceptionHandlers()) {
        outlines.want(program.index.loaded(handler.owner()));
        handle(handler);
      }
    }
    Collection<Site> callers = body.callers(entry);
    if (entry == Body.SELF) {
      MethodRef method = body.outline.method;
      outlines.wantCallers(method);
      if (isText(method)) {
        readPrinting(method.owner());
      }
      callers = sites(method);
    }
    for (Site site : List.copyOf(callers)) {
      leave(site, body, fact);
    }
  }

  /** Whether a method makes the text that an object is printed as. */
  static boolean isText(MethodRef method) {
    return method.descriptor().equals(TEXT)
        && (method.name().equals("toString") || method.name().equals("getMessage"));
  }

  /** Objects are printed by code that does not say so: whoever has one may do it. */
  private void readPrinting(String owner) {
    program.index.subtypes(owner).forEach(outlines::wantMentioning);
    for (String above : program.index.supertypes(owner)) {
      if (!program.index.isLibrary(above)
          && program.index.subtypes(above).size() <= MOST_SUBTYPES) {
        outlines.wantMentioning(above);
      }
    }
  }

  /** A framework may hand any exception nobody catches to a method that takes one. */
  private void handle(MethodRef handler) {
    Body body = bodies.get(handler);
    if (body == null) {
      return;
    }
    Type[] types = Type.getArgumentTypes(handler.descriptor());
    int shift = body.outline.parameters.length - types.length;
    for (int i = 0; i < types.length; i++) {
      if (outlines.isThrowable(types[i])) {
        appear(body, body.outline.parameters[i + shift], Body.HELD);
      }
    }
  }

  /** What left a callee arrives at one of its calls. */
  private void leave(Site site, Body callee, int fact) {
    Outline.Call call = site.made();
    int node = Body.node(fact);
    if (Body.how(fact) == Body.CHANGED) {
      int[] parameters = callee.outline.parameters;
      for (int i = 0; i < parameters.length && i < call.arguments().length; i++) {
        if (parameters[i] == node && call.free() >= 0 && i >= call.free()) {
          // Whoever calls the function gets an object changed: the function brings it the data.
          arrive(site.body(), site.entry(), call.result(), Body.HELD);
        } else if (parameters[i] == node) {
          arrive(site.body(), site.entry(), call.arguments()[i], Body.CHANGED);
        }
      }
    } else {
      int to = node == callee.outline.returned ? call.result() : call.thrown();
      arrive(site.body(), site.entry(), to, Body.HELD);
    }
  }

  // --- fields and types ----------------------------------------------------------------------

  private void hold(String key) {
    if (!fields.add(key)) {
      return;
    }
    int hash = key.indexOf('#');
    String owner = key.substring(0, hash);
    ClassInfo info = program.index.loaded(owner);
    if (info != null) {
      info.field(key.substring(hash + 1))
          .ifPresent(field -> outlines.wantUsers(field.name(), field.descriptor()));
    }
    keptReaders.of(key, outlines::want);
    for (Place place : List.copyOf(loads(key))) {
      appear(place.body(), place.node(), Body.HELD);
    }
    if (info != null && info.container().followed()) {
      Set<String> subtypes = program.index.subtypes(owner);
      subtypes.forEach(this::carry);
      if (info.field(key.substring(hash + 1))
          .filter(field -> program.properties.isWritten(info, field))
          .isPresent()) {
        subtypes.forEach(this::write);
      }
    }
  }

  /** The object in a field got something: whoever put it there has it too. */
  private void change(String key) {
    hold(key);
    if (changedFields.add(key)) {
      for (Place place : List.copyOf(stores(key))) {
        appear(place.body(), place.node(), Body.CHANGED);
      }
      for (Place place : List.copyOf(loads(key))) {
        // A function that somebody put into it there is called with it.
        if (place.body().outline.takesFunctions(place.node())) {
          appear(place.body(), place.node(), Body.CHANGED);
        }
      }
    }
  }

  /** Objects of a type hold personal data: so do those that hold them. */
  private void carry(String type) {
    if (carriers.add(type)) {
      for (String above : program.index.supertypes(type)) {
        if (!program.index.isLibrary(above)) {
          carriers.add(above);
        }
      }
      outlines.holdersOf(type).forEach(this::carry);
    }
  }

  /** Properties of a type's objects hold personal data: so does what a library makes of them. */
  private void write(String type) {
    List<String> all = new ArrayList<>(List.of(type));
    for (String above : program.index.supertypes(type)) {
      if (!program.index.isLibrary(above)
          && program.index.subtypes(above).size() <= MOST_SUBTYPES) {
        all.add(above);
      }
    }
    for (String each : all) {
      if (written.add(each)) {
        outlines.wantMentioning(each);
        for (Place place : List.copyOf(handed.getOrDefault(each, List.of()))) {
          arrive(place.body(), Body.SELF, place.node(), Body.HELD);
        }
        outlines.writtenHoldersOf(each).forEach(this::write);
      }
    }
  }
}
