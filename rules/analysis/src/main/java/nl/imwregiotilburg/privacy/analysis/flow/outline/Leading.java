package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Body.Place;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Body.Site;
import nl.imwregiotilburg.privacy.analysis.flow.program.TypeNames;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;

/**
 * Backwards from the sinks, over what personal data was found to come to: which of it leads to a
 * sink, and how far that still is.
 */
final class Leading {

  private static final int FACT_BITS = 24;

  /** What leads to a sink in one method. */
  private static final class Trail {
    final BitSet held;
    final BitSet leads = new BitSet();
    private int[] distances = {};

    Trail(Body body) {
      this.held = body.facts();
    }

    int distance(int fact) {
      return distances.length == 0 ? Integer.MAX_VALUE : distances[fact];
    }

    void lead(Body body, int fact, int distance) {
      if (distances.length == 0) {
        distances = new int[body.outline.nodes * 2];
        Arrays.fill(distances, Integer.MAX_VALUE);
      }
      leads.set(fact);
      distances[fact] = distance;
    }
  }

  private final Spread spread;
  private final List<Trail> trails = new ArrayList<>();
  private final Map<Body, Map<Integer, List<Integer>>> reversed = new HashMap<>();
  private final Set<String> fields = new HashSet<>();
  private final Set<String> types = new HashSet<>();
  private final Set<MethodRef> exceptionHandlers;
  private boolean throwing;
  private final Distances open = new Distances();

  Leading(Spread spread) {
    this.spread = spread;
    this.exceptionHandlers = new HashSet<>(spread.outlines().exceptionHandlers());
    for (Body body : spread.bodies()) {
      trails.add(new Trail(body));
    }
    for (Body body : spread.bodies()) {
      for (int sink : body.outline.sinks) {
        comeFrom(body, sink, Body.HELD);
      }
    }
    while (open.next()) {
      long item = open.poll();
      step(spread.bodies().get((int) (item >>> FACT_BITS)), (int) item & (1 << FACT_BITS) - 1);
    }
  }

  // --- what was found ------------------------------------------------------------------------

  /** Number of calls, returns and fields on the shortest way to a sink through a fact. */
  private int length(Body body, int fact) {
    int there = body.distance(fact);
    int on = trail(body).distance(fact);
    return there == Integer.MAX_VALUE || on == Integer.MAX_VALUE ? Integer.MAX_VALUE : there + on;
  }

  /** What leads on in a method; nothing in one that was read since. */
  private Trail trail(Body body) {
    return body.id < trails.size() ? trails.get(body.id) : new Trail(body);
  }

  /** The length of the shortest way through a method; {@link Integer#MAX_VALUE} without one. */
  int shortest(Body body) {
    int shortest = Integer.MAX_VALUE;
    BitSet all = trail(body).leads;
    for (int fact = all.nextSetBit(0); fact >= 0; fact = all.nextSetBit(fact + 1)) {
      shortest = Math.min(shortest, length(body, fact));
    }
    return shortest;
  }

  /** The facts of a method that lie on ways of at most some length. */
  BitSet within(Body body, int most) {
    BitSet all = trail(body).leads;
    BitSet near = new BitSet();
    for (int fact = all.nextSetBit(0); fact >= 0; fact = all.nextSetBit(fact + 1)) {
      near.set(fact, length(body, fact) <= most);
    }
    return near;
  }

  /** The fields on such ways, as {@code owner#name}: those that are read there. */
  Set<String> fieldsWithin(int most) {
    Set<String> found = new HashSet<>();
    for (String field : fields) {
      for (Place place : spread.loads(field)) {
        if (length(place.body(), Body.fact(place.node(), Body.HELD)) <= most
            || length(place.body(), Body.fact(place.node(), Body.CHANGED)) <= most) {
          found.add(field);
          break;
        }
      }
    }
    return found;
  }

  // --- going back ----------------------------------------------------------------------------

  /** Data at a node of another method leads on. */
  private void comeFrom(Body body, int node, int how) {
    mark(body, node, how, Distances.CALL);
  }

  /** Data that is put into a field, or thrown, leads on. */
  private void comeFromAnywhere(Body body, int node, int how) {
    mark(body, node, how, Distances.FIELD);
  }

  /** Data at a node of the same method leads on. */
  private void pass(Body body, int node, int how) {
    mark(body, node, how, 0);
  }

  private void mark(Body body, int node, int how, int further) {
    Trail trail = trails.get(body.id);
    int fact = Body.fact(node, how);
    if (node != 0 && trail.held.get(fact) && !trail.leads.get(fact)) {
      open.add((long) body.id << FACT_BITS | fact, further);
    }
  }

  private void step(Body body, int fact) {
    Trail trail = trails.get(body.id);
    if (trail.leads.get(fact)) {
      return;
    }
    trail.lead(body, fact, open.distance());
    int node = Body.node(fact);
    boolean held = Body.how(fact) == Body.HELD;
    if (held) {
      pass(body, node, Body.CHANGED);
    }
    for (int edge : into(body, node)) {
      int from = edge >>> 4;
      int kind = edge & 15;
      if (held && (kind == Outline.FLOW || kind == Outline.COPY)) {
        pass(body, from, Body.HELD);
      } else if (!held && kind == Outline.MUTATE) {
        pass(body, from, Body.HELD);
      } else if (!held && kind == Outline.SAME) {
        pass(body, from, Body.CHANGED);
      }
    }
    if (held) {
      toCallers(body, node);
      toFields(body, node, Outline.LOAD);
      toWritten(body, node);
    } else {
      toFields(body, node, Outline.STORE);
      if (body.outline.takesFunctions(node)) {
        toFields(body, node, Outline.LOAD);
      }
      if (node == body.outline.returned) {
        for (Site site : body.callers(body.returning())) {
          comeFrom(site.body(), site.made().result(), Body.CHANGED);
        }
      }
    }
    toCallees(body, node, held);
  }

  /** A parameter: from the arguments of the calls that brought something there. */
  private void toCallers(Body body, int node) {
    int[] parameters = body.outline.parameters;
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i] != node) {
        continue;
      }
      if (!throwing && exceptionHandlers.contains(body.outline.method)) {
        throwing = true;
        for (Body each : spread.bodies()) {
          comeFromAnywhere(each, each.outline.thrown, Body.HELD);
        }
      }
      for (Site site : body.callers(i + 1)) {
        Outline.Call call = site.made();
        if (i < call.arguments().length) {
          comeFrom(site.body(), call.arguments()[i], Body.HELD);
        }
        if (call.free() >= 0 && i >= call.free()) {
          comeFrom(site.body(), call.result(), Body.CHANGED);
        }
      }
    }
  }

  /** What was read from a field, or changed there: from whoever puts something into it. */
  private void toFields(Body body, int node, int kind) {
    Outline outline = body.outline;
    for (int edge = outline.first(node); edge < outline.end(node); edge++) {
      if (outline.kind(edge) == kind) {
        lead(outline.fields.get(outline.to(edge)));
      }
    }
  }

  private void lead(String field) {
    if (fields.add(field)) {
      for (Place place : spread.stores(field)) {
        comeFromAnywhere(place.body(), place.node(), Body.HELD);
      }
      for (Place place : spread.loads(field)) {
        comeFromAnywhere(place.body(), place.node(), Body.CHANGED);
      }
    }
  }

  /** Results, exceptions and changed arguments: from the callee. */
  private void toCallees(Body body, int node, boolean held) {
    for (Outline.Call call : body.outline.calls) {
      for (MethodRef target : call.targets()) {
        Body callee = spread.known(target);
        if (callee == null) {
          continue;
        }
        if (held && call.result() == node) {
          comeFrom(callee, callee.outline.returned, Body.HELD);
        }
        if (held && call.thrown() == node) {
          comeFrom(callee, callee.outline.thrown, Body.HELD);
        }
        int[] parameters = callee.outline.parameters;
        if (held && call.free() >= 0 && call.result() == node) {
          // What the function puts into what it is called with.
          for (int i = call.free(); i < parameters.length; i++) {
            comeFrom(callee, parameters[i], Body.CHANGED);
          }
        }
        for (int i = 0; !held && i < call.arguments().length && i < parameters.length; i++) {
          if (call.arguments()[i] == node) {
            comeFrom(callee, parameters[i], Body.CHANGED);
          }
        }
      }
    }
  }

  /** An object that is written out: from what its fields hold and its getters return. */
  private void toWritten(Body body, int node) {
    for (Outline.Handed each : body.outline.handed) {
      if (each.node() == node && spread.writes(each.type())) {
        leadType(each.type());
      }
    }
  }

  private void leadType(String type) {
    for (String subtype : spread.program().index.subtypes(type)) {
      if (spread.writes(subtype) && types.add(subtype)) {
        for (String above : spread.program().index.supertypes(subtype)) {
          ClassInfo info = spread.program().index.loaded(above);
          if (info != null && info.container().followed()) {
            leadMembers(info);
          }
        }
      }
    }
  }

  private void leadMembers(ClassInfo info) {
    for (FieldInfo field : info.fields()) {
      if (!spread.program().properties.isWritten(info, field)) {
        continue;
      }
      if (spread.holds(info.name() + "#" + field.name())) {
        lead(info.name() + "#" + field.name());
      }
      for (String held :
          TypeNames.in(field.signature() != null ? field.signature() : field.descriptor())) {
        if (spread.writes(held)) {
          leadType(held);
        }
      }
    }
    for (MethodInfo method : info.methods()) {
      if (method.descriptor().startsWith("()")) {
        Body body = spread.known(new MethodRef(info.name(), method.name(), method.descriptor()));
        if (body != null) {
          comeFrom(body, body.outline.returned, Body.HELD);
        }
      }
    }
  }

  /** The edges that lead to a node: where they come from, and their kind in the lowest bits. */
  private List<Integer> into(Body body, int node) {
    return reversed.computeIfAbsent(body, Leading::reverse).getOrDefault(node, List.of());
  }

  private static Map<Integer, List<Integer>> reverse(Body body) {
    Map<Integer, List<Integer>> found = new HashMap<>();
    Outline outline = body.outline;
    for (int node = 1; node < outline.nodes; node++) {
      for (int edge = outline.first(node); edge < outline.end(node); edge++) {
        int kind = outline.kind(edge);
        if (kind <= Outline.MUTATE || kind == Outline.SAME) {
          found.computeIfAbsent(outline.to(edge), key -> new ArrayList<>(2)).add(node << 4 | kind);
        }
      }
    }
    return found;
  }
}
