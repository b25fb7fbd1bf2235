package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.flow.Body.Place;
import nl.imwregiotilburg.privacy.analysis.flow.Body.Site;

/** Who can call a function that was put into a field, or into a container in one. */
final class KeptFunctions {

  /** More places than this that one function goes through, and it is no longer looked for. */
  private static final int MOST_PLACES = 64;

  private final Spread spread;

  KeptFunctions(Spread spread) {
    this.spread = spread;
  }

  /** The methods that read a field into which a function goes that is made at a place. */
  Set<MethodRef> readers(Site made) {
    Set<String> fields = fields(new Place(made.body(), made.made().result()));
    for (String field : fields) {
      int hash = field.indexOf('#');
      ClassInfo owner = spread.program().index.loaded(field.substring(0, hash));
      if (owner != null) {
        owner
            .field(field.substring(hash + 1))
            .ifPresent(info -> spread.outlines().wantUsers(info.name(), info.descriptor()));
      }
    }
    spread.outlines().readWanted();
    Set<MethodRef> readers = new LinkedHashSet<>();
    for (String field : fields) {
      for (Place place : spread.loads(field)) {
        readers.add(place.body().outline.method);
      }
    }
    return readers;
  }

  /** The fields of the codebase that hold what is at a place, by themselves or in a container. */
  private Set<String> fields(Place from) {
    Set<String> fields = new LinkedHashSet<>();
    Set<Place> seen = new HashSet<>(Set.of(from));
    Deque<Place> open = new ArrayDeque<>(seen);
    while (!open.isEmpty() && seen.size() <= MOST_PLACES) {
      Place place = open.poll();
      Outline outline = place.body().outline;
      for (int edge = outline.first(place.node()); edge < outline.end(place.node()); edge++) {
        int to = outline.to(edge);
        switch (outline.kind(edge)) {
          case Outline.FLOW, Outline.COPY, Outline.MUTATE ->
              follow(new Place(place.body(), to), seen, open);
          case Outline.ARGUMENT -> {
            Outline.Call call = outline.calls.get(Outline.callOf(to));
            for (MethodRef target : call.targets()) {
              Body callee = spread.known(target);
              int position = Outline.positionOf(to);
              if (callee != null && position < callee.outline.parameters.length) {
                follow(new Place(callee, callee.outline.parameters[position]), seen, open);
              }
            }
          }
          case Outline.STORE, Outline.LOAD -> fields.add(outline.fields.get(to));
          default -> {
            // The same object by another name.
          }
        }
      }
    }
    return fields;
  }

  private static void follow(Place place, Set<Place> seen, Deque<Place> open) {
    if (place.node() != 0 && seen.add(place)) {
      open.add(place);
    }
  }
}
