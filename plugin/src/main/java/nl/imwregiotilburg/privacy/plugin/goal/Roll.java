package nl.imwregiotilburg.privacy.plugin.goal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Calls the roll of the modules that run one goal in one build, and knows when the last has
 * answered. Modules may answer from several threads; exactly one of them gets the complete list.
 */
final class Roll<T> {

  private final List<String> order;
  private final Set<String> awaited;
  private final Map<String, T> present = new LinkedHashMap<>();
  private boolean closed;

  /**
   * @param expected the modules that will answer, in the order of the build
   */
  Roll(Collection<String> expected) {
    this.order = new ArrayList<>(expected);
    this.awaited = new LinkedHashSet<>(expected);
  }

  /**
   * A module answers.
   *
   * @return what all modules answered, in the order of the build, if this was the last one
   */
  synchronized Optional<List<T>> answer(String module, T value) {
    if (!order.contains(module)) {
      order.add(module);
    }
    present.put(module, value);
    awaited.remove(module);
    if (!awaited.isEmpty()) {
      return Optional.empty();
    }
    closed = true;
    return Optional.of(inOrder());
  }

  /**
   * The build ends: nobody else will answer.
   *
   * @return what was answered so far, unless the list was handed out already or is empty
   */
  synchronized Optional<List<T>> close() {
    if (closed || present.isEmpty()) {
      return Optional.empty();
    }
    closed = true;
    return Optional.of(inOrder());
  }

  /** The modules that have not answered. */
  synchronized List<String> awaited() {
    return List.copyOf(awaited);
  }

  private List<T> inOrder() {
    return present.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> order.indexOf(entry.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }
}
