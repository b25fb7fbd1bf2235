package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Body.Place;
import nl.imwregiotilburg.privacy.analysis.flow.outline.Body.Site;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import org.jspecify.annotations.Nullable;

/** Who can call a function that is made somewhere: where it is passed to, and where it is kept. */
final class KeptFunctions {

  /** More places than this that one function goes through, and it is no longer looked for. */
  private static final int MOST_PLACES = 64;

  private final Spread spread;

  KeptFunctions(Spread spread) {
    this.spread = spread;
  }

  /** The methods that read a field into which a function goes that is made at a place. */
  Set<MethodRef> readers(Site made) {
    Trail trail = new Trail();
    trail.follow(new Place(made.body(), made.made().result()));
    Set<MethodRef> readers = new LinkedHashSet<>();
    for (Place place : loads(trail.fields)) {
      readers.add(place.body().outline.method);
    }
    return readers;
  }

  /**
   * What gets hold of a function.
   *
   * @param methods the methods it goes through, and may be called in, with the calls that pass it
   *     on
   * @param fields the fields it is kept in, by itself or in a container
   */
  record Holders(Set<MethodRef> methods, Set<String> fields) {}

  /** What gets hold of a function that is made at a place; nothing when that is too much. */
  Holders holders(Site made) {
    Trail trail = new Trail();
    trail.follow(new Place(made.body(), made.made().result()));
    Set<String> known = new HashSet<>();
    while (!trail.isTooLong() && known.size() < trail.fields.size()) {
      Set<String> fields = new LinkedHashSet<>(trail.fields);
      fields.removeAll(known);
      known.addAll(fields);
      for (Place place : loads(fields)) {
        if (!trail.isTooLong()) {
          trail.follow(place);
        }
      }
    }
    return trail.isTooLong()
        ? new Holders(Set.of(), Set.of())
        : new Holders(trail.methods, trail.fields);
  }

  /** Where something is taken out of some fields. */
  private List<Place> loads(Set<String> fields) {
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
    List<Place> loads = new ArrayList<>();
    fields.forEach(field -> loads.addAll(spread.loads(field)));
    return loads;
  }

  /** Where a function goes, by itself or in a container. */
  private final class Trail {
    private final Set<Place> seen = new HashSet<>();
    private final Deque<Place> open = new ArrayDeque<>();
    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<MethodRef> methods = new LinkedHashSet<>();

    boolean isTooLong() {
      return seen.size() > MOST_PLACES;
    }

    void follow(Place from) {
      reach(from);
      while (!open.isEmpty() && !isTooLong()) {
        step(open.poll());
      }
    }

    private void reach(Place place) {
      if (place.node() != 0 && seen.add(place)) {
        open.add(place);
        methods.add(place.body().outline.method);
      }
    }

    private void step(Place place) {
      Outline outline = place.body().outline;
      for (int edge = outline.first(place.node()); edge < outline.end(place.node()); edge++) {
        int to = outline.to(edge);
        switch (outline.kind(edge)) {
          case Outline.FLOW, Outline.COPY, Outline.MUTATE -> reach(new Place(place.body(), to));
          case Outline.ARGUMENT ->
              pass(place.body(), outline.calls.get(Outline.callOf(to)), Outline.positionOf(to));
          case Outline.STORE, Outline.LOAD -> fields.add(outline.fields.get(to));
          default -> {
            // The same object by another name.
          }
        }
      }
      if (place.node() == outline.returned) {
        for (Site site : spread.sites(outline.method)) {
          if (isTooLong()) {
            return;
          }
          reach(new Place(site.body(), site.made().result()));
          if (site.made().ordinal() >= 0) {
            methods.add(site.body().outline.method);
          }
        }
      }
    }

    private @Nullable Body read(MethodRef method) {
      if (spread.known(method) == null) {
        spread.outlines().want(spread.program().index.loaded(method.owner()));
        spread.outlines().readWanted();
      }
      return spread.known(method);
    }

    private void pass(Body body, Outline.Call call, int position) {
      for (MethodRef target : call.targets()) {
        Body callee = read(target);
        if (callee != null && position < callee.outline.parameters.length) {
          reach(new Place(callee, callee.outline.parameters[position]));
          if (call.ordinal() >= 0) {
            methods.add(body.outline.method);
          }
        }
      }
    }
  }
}
