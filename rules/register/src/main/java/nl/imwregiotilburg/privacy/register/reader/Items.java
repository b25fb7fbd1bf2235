package nl.imwregiotilburg.privacy.register.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A list of values of one sort. */
record Items<T>(Value<T> item) implements Value<List<T>> {

  @Override
  public String expected() {
    return "a list";
  }

  @Override
  public Optional<List<T>> read(Place place, Reading reading) {
    if (!(place.node() instanceof SequenceNode list)) {
      String instead =
          place.node() instanceof ScalarNode scalar
              ? "; write [" + Place.shortened(scalar.getValue()) + "]"
              : "; write the items between [ ], or each on a line of its own after '- '";
      reading.problem(place, place.found() + " was found where a list belongs" + instead);
      return Optional.empty();
    }
    List<T> items = new ArrayList<>();
    boolean complete = true;
    int index = 0;
    for (Node node : list.getValue()) {
      Optional<T> value = item.read(place.item(index++, node), reading);
      value.ifPresent(items::add);
      complete &= value.isPresent();
    }
    return complete ? Optional.of(List.copyOf(items)) : Optional.empty();
  }
}
