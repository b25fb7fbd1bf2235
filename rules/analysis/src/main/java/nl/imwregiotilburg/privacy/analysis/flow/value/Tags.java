package nl.imwregiotilburg.privacy.analysis.flow.value;

import org.jspecify.annotations.Nullable;

/**
 * What is read of a field of personal data is what is in the field, and besides a tag that says so:
 * the tag is no other value.
 */
public final class Tags {

  private Tags() {}

  /** The one thing that a value is, tagged or not; null when it may be several. */
  public static @Nullable Atom untagged(Val value) {
    if (value.count() != 2) {
      return value.only();
    }
    Atom one = value.atom(0);
    Atom other = value.atom(1);
    if (isTagOf(one, other)) {
      return other;
    }
    return isTagOf(other, one) ? one : null;
  }

  private static boolean isTagOf(Atom tag, Atom tagged) {
    return tag.kind == Atom.Kind.TAG && tag.origin().equals(tagged);
  }
}
