package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.Confidence;

/** Finds the personal data in each pool, over any number of pools that it was put through. */
final class PooledData {

  private final Program program;
  private final Pools pools;
  private final Map<String, Pool> byName = new LinkedHashMap<>();

  /** One pool: what lies in it, the names of the pools that each part comes from, and its data. */
  private static final class Pool {
    final Val held;
    final List<List<String>> places;
    final Map<Atom, Way> data = new LinkedHashMap<>();

    /** Those that hold what this one holds. */
    final List<Pool> later = new ArrayList<>();

    /** Whether something was found that may be in it and is not noted yet. */
    boolean open = true;

    Pool(Val held, List<List<String>> places) {
      this.held = held;
      this.places = places;
    }
  }

  private PooledData(Program program, Pools pools) {
    this.program = program;
    this.pools = pools;
  }

  /** The labels in each pool, with how they came there, in the order of the names. */
  static Map<String, Map<Atom, Way>> of(Program program, Pools pools) {
    PooledData all = new PooledData(program, pools);
    all.link();
    all.follow();
    Map<String, Map<Atom, Way>> found = new LinkedHashMap<>();
    all.byName.forEach((name, pool) -> found.put(name, pool.data));
    return found;
  }

  private void link() {
    for (String name : pools.keys()) {
      Val held = pools.get(name).flat();
      List<List<String>> places = new ArrayList<>(held.count());
      for (int i = 0; i < held.count(); i++) {
        Atom atom = held.atom(i);
        boolean elsewhere = atom.kind == Atom.Kind.CELL && !pools.declared(atom);
        places.add(elsewhere ? pools.places(atom) : List.of());
      }
      byName.put(name, new Pool(held, places));
    }
    for (Pool pool : byName.values()) {
      for (List<String> places : pool.places) {
        for (String place : places) {
          Pool earlier = byName.get(place);
          if (earlier != null) {
            earlier.later.add(pool);
          }
        }
      }
    }
  }

  /** Hands labels on from pool to pool, in the order of their names, until nothing is new. */
  private void follow() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Pool pool : byName.values()) {
        if (pool.open) {
          pool.open = false;
          if (add(pool)) {
            changed = true;
            pool.later.forEach(later -> later.open = true);
          }
        }
      }
    }
  }

  /** Notes what is found to be in a pool; whether any of it is new. */
  private boolean add(Pool pool) {
    int before = pool.data.size();
    labels(pool)
        .forEach((label, way) -> pool.data.putIfAbsent(label, way.lowered(Confidence.PROBABLE)));
    return pool.data.size() > before;
  }

  private Map<Atom, Way> labels(Pool pool) {
    Map<Atom, Way> found = new LinkedHashMap<>();
    Map<Atom, Way> tagged = new LinkedHashMap<>();
    Val held = pool.held;
    for (int i = 0; i < held.count(); i++) {
      Atom atom = held.atom(i);
      Way way = held.way(i);
      if (atom.kind == Atom.Kind.LABEL) {
        found.merge(atom, way, Way::better);
      } else if (atom.kind == Atom.Kind.TAG) {
        tagged.merge(program.atoms.label(atom.personalData(), false), way, Way::better);
      }
      for (String place : pool.places.get(i)) {
        Pool earlier = byName.get(place);
        if (earlier != null) {
          earlier.data.forEach((label, along) -> found.merge(label, along.then(way), Way::better));
        }
      }
    }
    tagged.forEach((label, way) -> found.merge(label, way, Way::better));
    return found;
  }
}
