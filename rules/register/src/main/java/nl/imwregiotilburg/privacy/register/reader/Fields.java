package nl.imwregiotilburg.privacy.register.reader;

import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Mark;

/** What an entry of the register holds, once all of it was read without a problem. */
final class Fields {

  private final Place place;
  private final Map<String, Object> values;

  Fields(Place place, Map<String, Object> values) {
    this.place = place;
    this.values = values;
  }

  /** Where the key of the entry stands. */
  Mark mark() {
    return place.key();
  }

  /** The id of the entry. */
  String id() {
    return place.name();
  }

  /** The value of a required key. */
  <T> T get(Key<T> key) {
    return find(key).orElseThrow(() -> new IllegalStateException(key.name() + " was not required"));
  }

  <T> T or(Key<T> key, T otherwise) {
    return find(key).orElse(otherwise);
  }

  /** The value of a text; the empty string when it was not given. */
  String text(Key<String> key) {
    return or(key, "");
  }

  @SuppressWarnings("unchecked") // Entry puts in only what the key's own value read
  <T> Optional<T> find(Key<T> key) {
    return Optional.ofNullable((T) values.get(key.name()));
  }
}
