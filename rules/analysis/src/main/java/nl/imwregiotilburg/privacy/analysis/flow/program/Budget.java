package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.Optional;
import java.util.function.Consumer;
import nl.imwregiotilburg.privacy.analysis.Gap;

/** How much of a codebase is followed, and how exactly, by how much of it there is. */
public final class Budget {

  /** Methods longer than this are not followed when they lie on no way of personal data. */
  private static final int LONGEST_CLEAN_METHOD = 200;

  /** The same, where there is much to follow. */
  private static final int LONGEST_CLEAN_METHOD_OF_MANY = 20;

  private static final int LONGEST_CLEAN_CONSTRUCTOR_OF_MANY = 60;

  private static final int MOST_CLEAN_CALLS = 3;
  private static final int MOST_CLEAN_CALLS_OF_LITTLE = 8;
  private static final int MOST_CLEAN_CALLS_OF_MANY = 1;

  /** More methods than this on the nearest ways to sinks, and there is much to follow. */
  private static final int MANY = 400;

  /** More handed on from callees to callers than this, and there is much to follow as well. */
  private static final int MUCH_HANDED_ON = 25_000;

  private final int methods;
  private final Extent extent;
  private final Consumer<Gap> gaps;
  private int reached;
  private boolean narrowed;
  private long spent;
  private int handedOn;
  private boolean exhausted;

  /**
   * A budget of which nothing is spent.
   *
   * @param methods of the code that is followed
   * @param gaps told when something is not followed
   */
  Budget(int methods, Extent extent, Consumer<Gap> gaps) {
    this.methods = methods;
    this.extent = extent;
    this.gaps = gaps;
  }

  /** Notes how many methods lie on the ways that are followed. */
  public void reach(int methodsOnWays) {
    reached = methodsOnWays;
  }

  /**
   * How many instructions a method may have that is looked into although it lies on no way of
   * personal data; what an object is made of decides what it hands out.
   *
   * @param calls how many such calls lead to it, its own included; the further away it is, the less
   *     likely it decides what happens there
   * @return 0 when it is too far away
   */
  int longestClean(boolean constructor, int calls) {
    if (calls > mostCleanCalls()) {
      return 0;
    }
    if (!hasMuch()) {
      return LONGEST_CLEAN_METHOD;
    }
    return constructor ? LONGEST_CLEAN_CONSTRUCTOR_OF_MANY : LONGEST_CLEAN_METHOD_OF_MANY;
  }

  private int mostCleanCalls() {
    if (hasMuch()) {
      return MOST_CLEAN_CALLS_OF_MANY;
    }
    return isSmall() ? MOST_CLEAN_CALLS_OF_LITTLE : MOST_CLEAN_CALLS;
  }

  /**
   * Whether there is so much to follow that side issues have to wait: many methods, or methods that
   * hand each other's data to many sinks.
   */
  public boolean hasMuch() {
    return handedOn > MUCH_HANDED_ON || !isSmall() && reached > MANY;
  }

  /** Counts what callees hand to sinks, seen by one more caller. */
  public void countHandedOn(int events) {
    boolean little = handedOn <= MUCH_HANDED_ON;
    handedOn += events;
    if (little && handedOn > MUCH_HANDED_ON) {
      limited("its methods hand each other's data to very many sinks");
    }
  }

  /** Says so when there is so much to follow that side issues have to wait. */
  public void tellOfMuch() {
    if (hasMuch()) {
      limited("personal data may come to very many of its methods");
    }
  }

  private void limited(String reason) {
    gaps.accept(
        new Gap(
            Gap.Kind.FLOW_LIMIT,
            "the codebase as a whole",
            reason + "; calls that lie on no way of personal data were looked into less deeply",
            "check parts of it separately",
            Optional.empty(),
            ""));
  }

  /** Whether the codebase is small enough to follow all of it. */
  public boolean isSmall() {
    return methods <= extent.methods();
  }

  /** Notes that only the nearest ways are followed. */
  public void narrow() {
    narrowed = true;
  }

  /**
   * Whether not everything was followed because the codebase is large, and following the rest is
   * cheap.
   */
  public boolean isWorthMore() {
    boolean limited = narrowed || !isSmall() && reached > MANY;
    return limited && !exhausted && handedOn <= MUCH_HANDED_ON && Extent.isCheap(spent, reached);
  }

  /** Instructions read so far, over all methods and contexts. */
  public long spent() {
    return spent;
  }

  /**
   * Counts work, in instructions read; when there is too much, calls are no longer followed and a
   * gap says so.
   */
  public void spend(int instructions) {
    spent += instructions;
    if (spent > extent.work() && !exhausted) {
      exhausted = true;
      gaps.accept(
          new Gap(
              Gap.Kind.METHOD_TOO_COMPLEX,
              "the codebase as a whole",
              "following every call takes more than "
                  + extent.work()
                  + " steps; from there on each method was looked at by itself",
              "check parts of it separately, or describe what is called most in privacy/models.yml",
              Optional.empty(),
              ""));
    }
  }

  /** Whether calls are no longer followed, because there is too much to follow. */
  public boolean isExhausted() {
    return exhausted;
  }
}
