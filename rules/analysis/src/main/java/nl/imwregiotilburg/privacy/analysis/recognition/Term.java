package nl.imwregiotilburg.privacy.analysis.recognition;

import java.util.Locale;
import java.util.Set;

/**
 * A word that names personal data.
 *
 * @param text as in the lexicon
 * @param language two letters
 * @param category id of the category
 * @param strength what it needs besides
 * @param values what a field of that name may hold
 * @param notWith words beside it that mean something else
 */
record Term(
    String text,
    String language,
    String category,
    Strength strength,
    Set<ValueKind> values,
    Set<String> notWith) {

  /** What a word needs besides to say that there is personal data. */
  enum Strength {
    /** Nothing. */
    STRONG,
    /** A class about a person, or other personal data beside it. */
    MEDIUM,
    /** A class about a person. */
    WEAK,
    /** It is never more than possible. */
    HINT;

    static Strength of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  Term {
    values = Set.copyOf(values);
    notWith = Set.copyOf(notWith);
  }

  /** Whether a field of this kind can hold it. */
  boolean fits(ValueKind kind) {
    return kind == ValueKind.UNKNOWN || values.contains(kind);
  }
}
