package nl.imwregiotilburg.privacy.analysis.flow.pool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import org.jspecify.annotations.Nullable;

/** Finds the personal data in each pool, over any number of pools that it was put through. */
public final class PooledData {

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
  public static Map<String, Map<Atom, Way>> of(Program program, Pools pools) {
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
        Atom cell = cell(held.atom(i));
        places.add(cell != null && !pools.declared(cell) ? pools.places(cell) : List.of());
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

  /**
   * What was taken out of a pool and put into another one, as it is or as its text: of what is kept
   * as some object, such as an attribute of a session, the text is the data.
   */
  private static @Nullable Atom cell(Atom atom) {
    return switch (atom.kind) {
      case CELL -> atom;
      case PSEUDONYM, NUMBER -> cell(atom.origin());
      case TEXT, JSON, STORED -> {
        Atom origin = atom.origin();
        boolean any = origin.type.equals(TypeRef.OBJECT) || origin.type.isVariable();
        yield any && origin.kind == Atom.Kind.CELL ? origin : null;
      }
      default -> null;
    };
  }

  /** What becomes of data that an atom was derived from; null when nothing is left of it. */
  private @Nullable Atom derived(Atom atom, Atom label) {
    return switch (atom.kind) {
      case PSEUDONYM -> program.atoms.label(label.personalData(), true);
      case NUMBER -> program.elements.mayBeNumber(label.personalData()) ? label : null;
      default -> label;
    };
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
          earlier.data.forEach(
              (label, along) -> {
                Atom data = derived(atom, label);
                if (data != null) {
                  found.merge(data, along.then(way), Way::better);
                }
              });
        }
      }
    }
    tagged.forEach((label, way) -> found.merge(label, way, Way::better));
    return found;
  }
}
