package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Step;
import org.jspecify.annotations.Nullable;

/**
 * How a value got where it is: a rope of steps that shares its parts. Two values that differ in
 * their way alone are the same value; of two ways the surer, then the shorter is kept.
 */
public final class Way {

  /** No step yet. */
  public static final Way NONE = new Way(null, null, null, 0, Confidence.CERTAIN);

  private static final int LONGEST = 400;

  /** A step before its location is looked up. */
  public record Mark(Step.Kind kind, String owner, String method, int line, String text) {}

  private final @Nullable Way before;
  private final @Nullable Way inner;
  private final @Nullable Mark mark;
  private final int length;
  private final Confidence confidence;

  private Way(
      @Nullable Way before,
      @Nullable Way inner,
      @Nullable Mark mark,
      int length,
      Confidence confidence) {
    this.before = before;
    this.inner = inner;
    this.mark = mark;
    this.length = length;
    this.confidence = confidence;
  }

  /** This way with a step more. */
  public Way then(Mark step) {
    return length >= LONGEST ? this : new Way(this, null, step, length + 1, confidence);
  }

  /** This way continued by another. */
  public Way then(Way next) {
    if (next == NONE) {
      return this;
    }
    if (this == NONE) {
      return next;
    }
    Confidence worst = worse(confidence, next.confidence);
    if (length >= LONGEST) {
      return lowered(worst);
    }
    return new Way(this, next, null, length + next.length, worst);
  }

  /** This way, at most as sure as given. */
  public Way lowered(Confidence to) {
    Confidence worst = worse(confidence, to);
    return worst == confidence ? this : new Way(before, inner, mark, length, worst);
  }

  private static Confidence worse(Confidence a, Confidence b) {
    return a.ordinal() >= b.ordinal() ? a : b;
  }

  /** How sure it is. */
  public Confidence confidence() {
    return confidence;
  }

  /** Number of steps. */
  int length() {
    return length;
  }

  /** The better of two ways: the surer, then the shorter, then the first. */
  public static Way better(Way a, Way b) {
    int order = a.confidence.ordinal() - b.confidence.ordinal();
    if (order != 0) {
      return order < 0 ? a : b;
    }
    return a.length <= b.length ? a : b;
  }

  /** The steps in order. */
  public List<Mark> marks() {
    List<Mark> found = new ArrayList<>(length);
    // An explicit stack: ropes can be deep.
    List<Way> open = new ArrayList<>();
    open.add(this);
    List<Mark> reversed = new ArrayList<>(length);
    while (!open.isEmpty()) {
      Way next = open.remove(open.size() - 1);
      if (next.mark != null) {
        reversed.add(next.mark);
      }
      if (next.before != null) {
        open.add(next.before);
      }
      if (next.inner != null) {
        open.add(next.inner);
      }
    }
    for (int i = reversed.size() - 1; i >= 0; i--) {
      found.add(reversed.get(i));
    }
    return found;
  }
}
