package nl.imwregiotilburg.privacy.register.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A map with keys of our choosing.
 *
 * @param expected what it is, such as {@code a purpose}
 * @param keys the keys it may have
 * @param build from its values to the record, called only when all of them are right
 */
record Entry<T>(String expected, List<Key<?>> keys, Function<Fields, T> build) implements Value<T> {

  static <T> Entry<T> of(String expected, Function<Fields, T> build, Key<?>... keys) {
    return new Entry<>(expected, List.of(keys), build);
  }

  @Override
  public Optional<T> read(Place place, Reading reading) {
    Map<String, Place> places = YamlMap.read(place, expected, example(place), reading).orElse(null);
    if (places == null) {
      return Optional.empty();
    }
    Set<String> misspelled = unknownKeys(places, reading);
    Map<String, Object> values = new HashMap<>();
    boolean complete = true;
    for (Key<?> key : keys) {
      Place value = places.get(key.name());
      if (value != null && !value.isEmpty()) {
        Optional<?> read = key.value().read(value, reading);
        read.ifPresent(result -> values.put(key.name(), result));
        complete &= read.isPresent();
      } else if (key.required()) {
        complete = false;
        if (!misspelled.contains(key.name())) {
          missing(key, place, Optional.ofNullable(value), reading);
        }
      }
    }
    return complete ? Optional.of(build.apply(new Fields(place, values))) : Optional.empty();
  }

  /** How to write the map; who wrote one word most likely meant the one key that is required. */
  private String example(Place place) {
    List<String> required = keys.stream().filter(Key::required).map(Key::name).toList();
    return place.node() instanceof ScalarNode scalar && required.size() == 1
        ? "{%s: %s}".formatted(required.get(0), Place.shortened(scalar.getValue()))
        : "keys with values, such as '%s: ...'".formatted(keys.get(0).name());
  }

  /** Reports the keys we do not know, and gives the names that were probably meant. */
  private Set<String> unknownKeys(Map<String, Place> places, Reading reading) {
    List<String> names = keys.stream().map(Key::name).toList();
    Set<String> meant = new HashSet<>();
    places.forEach(
        (name, value) -> {
          if (!names.contains(name)) {
            reading.problem(
                value.key(),
                "%s: unknown key; %s%s"
                    .formatted(
                        value.path(),
                        NearestWord.didYouMean(name, names),
                        NearestWord.allowed(names)));
            NearestWord.of(name, names).ifPresent(meant::add);
          }
        });
    // What stands under a misspelled section cannot be known: spare the reader the follow-up
    // errors.
    if (places.values().stream().anyMatch(value -> value.path().equals(value.name()))) {
      meant.forEach(name -> Section.of(name).ifPresent(reading::unreadable));
    }
    return meant;
  }

  private void missing(Key<?> key, Place place, Optional<Place> value, Reading reading) {
    String inside = place.path().isEmpty() ? "" : place.path() + ": ";
    String how = value.isPresent() ? "is empty" : "is missing";
    reading.problem(
        value.map(Place::key).orElse(place.key()),
        "%sthe key '%s' %s; %s needs it, with %s"
            .formatted(inside, key.name(), how, expected, key.value().expected()));
  }
}
