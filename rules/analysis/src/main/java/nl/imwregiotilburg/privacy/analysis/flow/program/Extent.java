package nl.imwregiotilburg.privacy.analysis.flow.program;

/**
 * How far data is followed in a codebase, and what that may cost.
 *
 * @param methods of a codebase with more methods than this only the nearest ways are followed
 * @param work instructions read, over all methods and contexts, before calls are no longer followed
 */
public record Extent(int methods, long work) {

  private static final long MOST_WORK = 3_000_000;

  /** The nearest ways only, where there is much code. */
  public static final Extent NEAREST = new Extent(8000, MOST_WORK);

  /**
   * Instructions read for each method on the nearest ways, where following all of them is cheap.
   */
  private static final int CHEAP = 100;

  private static final int TIMES_AS_MUCH = 4;
  private static final int BESIDES = 100_000;

  /**
   * Whether it is cheap to follow all ways: the methods on the nearest ones hardly call each other.
   *
   * @param spent instructions read for the nearest ways
   * @param reached methods on them
   */
  static boolean isCheap(long spent, int reached) {
    return spent <= (long) CHEAP * reached;
  }

  /** All ways, as long as that does not cost very much more than the nearest ones did. */
  public static Extent whole(long spent) {
    return new Extent(Integer.MAX_VALUE, Math.min(MOST_WORK, TIMES_AS_MUCH * spent + BESIDES));
  }
}
