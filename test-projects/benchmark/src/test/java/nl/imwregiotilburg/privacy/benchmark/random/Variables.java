package nl.imwregiotilburg.privacy.benchmark.random;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What a piece of a program may use, by what it holds. */
final class Variables {

  /** What a variable holds, and how its type is written. */
  enum Kind {
    TEXT("String"),
    NUMBER("int"),
    BOX("Box"),
    TEXTS("List<String>"),
    MAP("Map<String, String>"),
    ARRAY("String[]"),
    NUMBERS("int[]"),
    BUILDER("StringBuilder"),
    QUEUE("Deque<String>"),
    SUPPLIER("Supplier<String>"),
    FUNCTION("Function<String, String>"),
    OPTIONAL("Optional<String>"),
    BOXES("List<Box>"),
    NAMED_BOXES("Map<String, Box>"),
    HOLDER("Holder<String>"),
    ACTION("Action"),
    TASK("Runnable"),
    SET("Set<String>"),
    PAIR("Pair"),
    PAIRS("List<Pair>"),
    CHAIN("Chain"),
    ITERATOR("Iterator<String>"),
    STEP("Step"),
    INNER("Inner"),
    LISTS("Map<String, List<String>>"),
    BOX_HOLDER("Holder<Box>"),
    FUTURE("CompletableFuture<String>"),
    ACTIONS("List<Action>"),
    TASKS("Map<String, Runnable>"),
    ELDEST("Eldest"),
    TREE("Tree");

    final String type;

    Kind(String type) {
      this.type = type;
    }
  }

  private final Map<Kind, List<String>> names = new EnumMap<>(Kind.class);

  /** Those that are assigned more than once, which no lambda may use. */
  private final Set<String> changing = new HashSet<>();

  void add(Kind kind, String name) {
    names.computeIfAbsent(kind, key -> new ArrayList<>()).add(name);
  }

  void addChanging(Kind kind, String name) {
    add(kind, name);
    changing.add(name);
  }

  /** The variables there are inside a block. */
  Variables inside() {
    Variables copy = new Variables();
    names.forEach((kind, all) -> copy.names.put(kind, new ArrayList<>(all)));
    copy.changing.addAll(changing);
    return copy;
  }

  /** The variables a lambda may use. */
  Variables captured() {
    Variables copy = inside();
    copy.names.values().forEach(all -> all.removeAll(changing));
    return copy;
  }

  /** The same without those of one kind. */
  Variables without(Kind kind) {
    Variables copy = inside();
    copy.names.remove(kind);
    return copy;
  }

  Optional<String> any(Kind kind, Random random) {
    List<String> all = names.getOrDefault(kind, List.of());
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  Optional<String> anyChanging(Kind kind, Random random) {
    List<String> all =
        names.getOrDefault(kind, List.of()).stream().filter(changing::contains).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }
}
