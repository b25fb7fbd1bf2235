package nl.imwregiotilburg.privacy.register.reader;

import java.util.Optional;

/**
 * What may stand at a place: how to read it, and what is allowed. The values of a register form a
 * tree, from {@link RegisterSection} down; reading, published schema and documentation are compared
 * through it.
 */
sealed interface Value<T> permits Text, Word, Reference, Items, Entries, Entry, Either {

  /**
   * Reads the value at a place.
   *
   * @return the value; empty when it is wrong, and then {@code reading} holds the problem
   */
  Optional<T> read(Place place, Reading reading);

  /** What is expected, for messages: {@code a date}, {@code a list}. */
  String expected();
}
