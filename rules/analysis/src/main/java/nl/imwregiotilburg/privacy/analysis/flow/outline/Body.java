package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A method's outline, and what is known to come to its nodes.
 *
 * <p>A fact is a node together with how it is reached: as a value that may be personal data ({@link
 * #HELD}), or as an object that somebody puts some into ({@link #CHANGED}). An entry is the way
 * data came into the method: 0 when it begins here or came out of a field or callee, 1 and up for
 * each parameter, the last for what a caller does to the object that was returned.
 */
public final class Body {

  /** The value of a node may be personal data. */
  static final int HELD = 0;

  /** The object of a node gets personal data from somebody. */
  static final int CHANGED = 1;

  /** The entry of what begins in the method itself. */
  static final int SELF = 0;

  /** A node of a method. */
  record Place(Body body, int node) {}

  /** A call in a method, come to with what one entry brought. */
  record Site(Body body, int entry, int call) {
    Outline.Call made() {
      return body.outline.calls.get(call);
    }
  }

  public final Outline outline;
  final int id;
  private final @Nullable BitSet[] reached;
  private int[] distances = {};
  private final @Nullable Set<Site>[] callers;
  private final @Nullable Set<Integer>[] exits;
  private boolean touched;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Body(Outline outline, int id) {
    this.outline = outline;
    this.id = id;
    int entries = outline.parameters.length + 2;
    this.reached = new BitSet[entries];
    this.callers = new Set[entries];
    this.exits = new Set[entries];
  }

  static int fact(int node, int how) {
    return node << 1 | how;
  }

  static int node(int fact) {
    return fact >>> 1;
  }

  static int how(int fact) {
    return fact & 1;
  }

  /** The entry of what a caller does to the object that was returned. */
  int returning() {
    return outline.parameters.length + 1;
  }

  /** Whether it is not known yet that a fact holds for what one entry brings. */
  boolean isNew(int entry, int fact) {
    BitSet known = reached[entry];
    return known == null || !known.get(fact);
  }

  /** Notes that a fact holds for what one entry brings; false when that was known. */
  boolean reach(int entry, int fact) {
    BitSet known = reached[entry];
    if (known == null) {
      known = new BitSet();
      reached[entry] = known;
    }
    if (known.get(fact)) {
      return false;
    }
    known.set(fact);
    return true;
  }

  /** Keeps the shorter distance of a fact; tells whether it is the method's first. */
  boolean near(int fact, int distance) {
    if (distances.length == 0) {
      distances = new int[outline.nodes * 2];
      Arrays.fill(distances, Integer.MAX_VALUE);
    }
    distances[fact] = Math.min(distances[fact], distance);
    boolean first = !touched;
    touched = true;
    return first;
  }

  /** Number of calls, returns and fields between where data began and a fact. */
  int distance(int fact) {
    return distances.length == 0 ? Integer.MAX_VALUE : distances[fact];
  }

  /** Whether personal data begins here, or comes out of a field or callee. */
  boolean isTouchedItself() {
    return reached[SELF] != null;
  }

  /** Every fact, whatever entry brought it. */
  BitSet facts() {
    BitSet all = new BitSet();
    for (BitSet some : reached) {
      if (some != null) {
        all.or(some);
      }
    }
    return all;
  }

  /** The calls that come in by an entry. */
  Set<Site> callers(int entry) {
    Set<Site> known = callers[entry];
    if (known == null) {
      known = new LinkedHashSet<>(2);
      callers[entry] = known;
    }
    return known;
  }

  /** The facts that leave the method for what an entry brought. */
  Set<Integer> exits(int entry) {
    Set<Integer> known = exits[entry];
    if (known == null) {
      known = new LinkedHashSet<>(2);
      exits[entry] = known;
    }
    return known;
  }
}
