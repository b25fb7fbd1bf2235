package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.flow.program.Layout;

/**
 * Tells the rounds of a loop apart as long as it is known that the next one runs: where what the
 * loop asks before it ends is decided by constants, as with {@code i < 3} or the end of a list of
 * known elements. What comes after that is one round for all that are left.
 */
final class Rounds {

  /** So many rounds of one loop are told apart. */
  private static final int MOST = 16;

  /** So many rounds of all loops of a method are. */
  private static final int MOST_OF_METHOD = 80;

  /** So many instructions a loop may have, all its rounds together. */
  private static final int MOST_INSTRUCTIONS = 4_000;

  /** Loops in loops whose rounds are told apart at the same time. */
  private static final int DEEPEST = 3;

  /** Outside of every loop, and in the first round of each. */
  static final int FIRST = 0;

  /**
   * A round of a loop, the first not counted.
   *
   * @param around the round of the loops around it
   * @param loop which loop, by its place in {@link Layout#loops()}
   * @param number which round, from 1
   */
  private record Round(int around, int loop, int number) {}

  private final Layout layout;
  private final List<Round> rounds = new ArrayList<>();
  private final Map<Round, Integer> numbers = new HashMap<>();

  /** Names of rounds that stay the same however often the method is read. */
  private final List<Integer> names = new ArrayList<>();

  /** Rounds of loops after which it is known that another one follows. */
  private final Map<Integer, BitSet> goingOn = new HashMap<>();

  /** Loops of which the rounds that are left were joined. */
  private final Map<Integer, BitSet> joined = new HashMap<>();

  /** Whether what was asked for last is one for all rounds that are left. */
  private boolean rest;

  Rounds(Layout layout) {
    this.layout = layout;
    rounds.add(new Round(-1, -1, 0));
    names.add(0);
  }

  /** A name for a round that is the same whenever the method is read. */
  int name(int round) {
    return names.get(round);
  }

  /** The round that a jump leads to. */
  int after(int round, int from, int target) {
    rest = false;
    int now = within(round, target);
    if (target > from) {
      return now;
    }
    int loop = layout.loopAt(target);
    if (loop < 0) {
      rest = true;
      return now;
    }
    Round here = rounds.get(now);
    boolean first = here.loop != loop;
    int around = first ? now : here.around;
    int number = first ? 1 : here.number + 1;
    if (isGoingOn(around, loop, number - 1) && hasRoom(around, loop, number)) {
      return numbered(new Round(around, loop, number));
    }
    joined.computeIfAbsent(around, none -> new BitSet()).set(loop);
    rest = true;
    return around;
  }

  /** Whether what {@link #after} returned is one for all rounds that are left. */
  boolean isRest() {
    return rest;
  }

  /** The round that holds at a place, without the loops it is not in. */
  private int within(int round, int place) {
    int now = round;
    while (now != FIRST && !layout.loops().get(rounds.get(now).loop).contains(place)) {
      now = rounds.get(now).around;
    }
    return now;
  }

  private boolean hasRoom(int around, int loop, int number) {
    int depth = 1;
    for (int at = around; at != FIRST; at = rounds.get(at).around) {
      depth++;
    }
    return number < MOST
        && depth <= DEEPEST
        && rounds.size() < MOST_OF_METHOD
        && layout.loops().get(loop).length() * number <= MOST_INSTRUCTIONS;
  }

  private int numbered(Round round) {
    Integer known = numbers.get(round);
    if (known == null) {
      known = rounds.size();
      rounds.add(round);
      numbers.put(round, known);
      names.add((names.get(round.around) * Layout.MOST_LOOPS + round.loop) * MOST + round.number);
    }
    return known;
  }

  /** Notes that a jump that can leave a loop certainly does not. */
  void stays(int round, int at, int target) {
    for (int loop : layout.loopsAround(at)) {
      Layout.Loop its = layout.loops().get(loop);
      if (its.contains(target) != its.contains(at + 1)) {
        int around = around(round, loop);
        goingOn
            .computeIfAbsent(around * Layout.MOST_LOOPS + loop, none -> new BitSet())
            .set(numberOf(round, loop));
      }
    }
  }

  private boolean isGoingOn(int around, int loop, int number) {
    BitSet known = goingOn.get(around * Layout.MOST_LOOPS + loop);
    return known != null && known.get(number);
  }

  /** The round of the loops around a loop. */
  private int around(int round, int loop) {
    for (int at = round; at != FIRST; at = rounds.get(at).around) {
      if (rounds.get(at).loop == loop) {
        return rounds.get(at).around;
      }
    }
    Layout.Loop its = layout.loops().get(loop);
    int now = round;
    while (now != FIRST && its.contains(layout.loops().get(rounds.get(now).loop).from())) {
      now = rounds.get(now).around;
    }
    return now;
  }

  private int numberOf(int round, int loop) {
    for (int at = round; at != FIRST; at = rounds.get(at).around) {
      if (rounds.get(at).loop == loop) {
        return rounds.get(at).number;
      }
    }
    return 0;
  }

  /** Whether an instruction can run more than once in a round. */
  boolean isRepeated(int round, int at) {
    if (!layout.isRepeated(at)) {
      return false;
    }
    int[] loops = layout.loopsAround(at);
    if (loops.length == 0) {
      return true;
    }
    for (int loop : loops) {
      if (numberOf(round, loop) > 0) {
        continue;
      }
      int around = around(round, loop);
      BitSet all = joined.get(around);
      if (!isGoingOn(around, loop, 0) || all != null && all.get(loop)) {
        return true;
      }
    }
    return false;
  }
}
