package nl.imwregiotilburg.privacy.register.reader;

import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A short form (the id of one entry) or a long form (a map) of the same thing.
 *
 * @param fromId what the short form stands for
 */
record Either<T>(Reference id, Function<String, T> fromId, Value<T> map) implements Value<T> {

  @Override
  public String expected() {
    return id.expected() + " or " + map.expected();
  }

  @Override
  public Optional<T> read(Place place, Reading reading) {
    return place.node() instanceof ScalarNode
        ? id.read(place, reading).map(fromId)
        : map.read(place, reading);
  }
}
