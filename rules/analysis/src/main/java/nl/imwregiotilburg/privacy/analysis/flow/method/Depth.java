package nl.imwregiotilburg.privacy.analysis.flow.method;

import org.jspecify.annotations.Nullable;

/**
 * How a method was come to, which decides how far its own calls are followed.
 *
 * @param library how many calls of a library's methods lead to it, itself included
 * @param clean how many calls that lie on no way of personal data lead to it
 */
record Depth(int library, int clean) {

  /** Of a method that is looked at for its own sake. */
  static final Depth TOP = new Depth(0, 0);

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Depth depth && library == depth.library && clean == depth.clean;
  }

  @Override
  public int hashCode() {
    return library * 31 + clean;
  }
}
