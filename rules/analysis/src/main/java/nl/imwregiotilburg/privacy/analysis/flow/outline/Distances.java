package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** What is still to be looked at, nearest first. */
public final class Distances {

  /** How much further a call or return leads. */
  static final int CALL = 1;

  /**
   * How much further a field leads: of what one piece of code puts into it and another takes out,
   * nobody can say that it was the same object.
   */
  public static final int FIELD = 4;

  private final List<ArrayDeque<Long>> byDistance = new ArrayList<>();
  private int distance;

  /** Adds something that lies so much further than what was taken last. */
  void add(long item, int further) {
    while (byDistance.size() <= distance + further) {
      byDistance.add(new ArrayDeque<>());
    }
    byDistance.get(distance + further).add(item);
  }

  /** Goes to the nearest of what is left; false when nothing is. */
  boolean next() {
    while (distance < byDistance.size() && byDistance.get(distance).isEmpty()) {
      distance++;
    }
    return distance < byDistance.size();
  }

  /** Whether nothing is left at this distance. */
  boolean isEmpty() {
    return distance >= byDistance.size() || byDistance.get(distance).isEmpty();
  }

  /** The distance of what is taken next. */
  int distance() {
    return distance;
  }

  /** Takes the next one. */
  long poll() {
    return byDistance.get(distance).remove();
  }
}
