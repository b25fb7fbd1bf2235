package nl.imwregiotilburg.privacy.register.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A map with ids of the organisation's own choosing, or a map of which each key refers to an entry.
 *
 * @param expected what it is, such as {@code a map of purposes}
 * @param id what the keys may be
 * @param value what stands behind each
 * @param declares the section whose ids the keys are, if others may refer to them
 */
record Entries<T>(String expected, Value<String> id, Value<T> value, Optional<Section> declares)
    implements Value<Map<String, T>> {

  /** A section that others refer to. */
  static <T> Entries<T> section(Section section, Text<String> id, Value<T> value) {
    return new Entries<>("the map of " + section.key(), id, value, Optional.of(section));
  }

  static <T> Entries<T> of(String expected, Value<String> id, Value<T> value) {
    return new Entries<>(expected, id, value, Optional.empty());
  }

  @Override
  public Optional<Map<String, T>> read(Place place, Reading reading) {
    Map<String, Place> places =
        YamlMap.read(place, expected, "ids, each with ':' and what belongs to it", reading)
            .orElse(null);
    if (places == null) {
      declares.ifPresent(reading::unreadable);
      return Optional.empty();
    }
    Map<String, T> entries = new LinkedHashMap<>();
    boolean complete = true;
    for (Place entry : places.values()) {
      declares.ifPresent(section -> reading.declare(section, entry.name()));
      boolean named = id.read(entry.atKey(), reading).isPresent();
      Optional<T> read = value.read(entry, reading);
      read.ifPresent(result -> entries.put(entry.name(), result));
      complete &= named && read.isPresent();
    }
    return complete ? Optional.of(Collections.unmodifiableMap(entries)) : Optional.empty();
  }
}
