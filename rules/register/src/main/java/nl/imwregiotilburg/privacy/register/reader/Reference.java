package nl.imwregiotilburg.privacy.register.reader;

import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The id of an entry in another section; whether it is there is judged after all is read.
 *
 * @param besides words that may stand here instead of an id
 */
record Reference(Section section, Set<String> besides) implements Value<String> {

  Reference(Section section) {
    this(section, Set.of());
  }

  @Override
  public String expected() {
    return "an id from " + section.key();
  }

  @Override
  public Optional<String> read(Place place, Reading reading) {
    if (place.isEmpty() || !(place.node() instanceof ScalarNode scalar)) {
      reading.problem(place, "%s was found where %s belongs".formatted(place.found(), expected()));
      return Optional.empty();
    }
    String id = scalar.getValue().strip();
    if (!besides.contains(id)) {
      reading.mention(section, id, place);
    }
    return Optional.of(id);
  }
}
