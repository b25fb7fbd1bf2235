package nl.imwregiotilburg.privacy.register.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys of a map in the file, each with the place of its value. */
final class YamlMap {

  private static final String MERGE_KEY = "<<";

  private YamlMap() {}

  /**
   * Reads the keys of the map at a place, in order.
   *
   * @param expected what the map is, for the message when there is none
   * @param example how to write it
   * @return the places by key, without what was given twice; empty when it is no map
   */
  static Optional<Map<String, Place>> read(
      Place place, String expected, String example, Reading reading) {
    if (place.isEmpty()) {
      return Optional.of(Map.of());
    }
    if (!(place.node() instanceof MappingNode map)) {
      reading.problem(
          place,
          "%s was found where %s belongs; write %s".formatted(place.found(), expected, example));
      return Optional.empty();
    }
    Map<String, Place> places = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      key(tuple.getKeyNode(), place, reading)
          .ifPresent(
              name ->
                  add(
                      places,
                      place.below(tuple.getKeyNode(), name, tuple.getValueNode()),
                      reading));
    }
    return Optional.of(places);
  }

  private static Optional<String> key(Node node, Place map, Reading reading) {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      reading.problem(
          Place.markOf(node),
          inside(map) + "a key must be a word; found something else before ':'");
      return Optional.empty();
    }
    if (scalar.getValue().equals(MERGE_KEY)) {
      reading.problem(
          Place.markOf(node),
          inside(map) + "the merge key '<<' is not supported; write the keys out");
      return Optional.empty();
    }
    return Optional.of(scalar.getValue().strip());
  }

  private static void add(Map<String, Place> places, Place place, Reading reading) {
    Place first = places.putIfAbsent(place.name(), place);
    if (first == null) {
      return;
    }
    reading.problem(
        place.key(),
        "%s: the key stands here on line %d and already on line %d, column %d; keep one of them"
            .formatted(place.path(), place.key().line(), first.key().line(), first.key().column()));
    Section.of(place.path()).ifPresent(reading::unreadable);
  }

  private static String inside(Place map) {
    return map.path().isEmpty() ? "" : map.path() + ": ";
  }
}
