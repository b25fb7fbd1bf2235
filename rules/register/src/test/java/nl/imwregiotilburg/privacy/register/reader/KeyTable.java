package nl.imwregiotilburg.privacy.register.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every key the reader knows, from the tree it reads with. {@code <id>} stands for an id of the
 * organisation's own, {@code []} for an item of a list.
 */
final class KeyTable {

  private final Map<String, Key<?>> keys = new LinkedHashMap<>();

  private KeyTable() {}

  /** The keys of a register by path, in the reader's order. */
  static Map<String, Key<?>> read() {
    return of(RegisterSection.of("register.yml"));
  }

  /** The keys of a file by path, in the reader's order. */
  static Map<String, Key<?>> of(Value<?> file) {
    KeyTable table = new KeyTable();
    table.below("", file);
    return table.keys;
  }

  /** The fixed words at a value or in its items, in order; none when it has no fixed words. */
  static List<String> words(Value<?> value) {
    if (value instanceof Word<?> word) {
      return new ArrayList<>(word.words().keySet());
    }
    return value instanceof Items<?> items ? words(items.item()) : List.of();
  }

  private void below(String path, Value<?> value) {
    if (value instanceof Entry<?> entry) {
      for (Key<?> key : entry.keys()) {
        String below = path.isEmpty() ? key.name() : path + "." + key.name();
        keys.put(below, key);
        below(below, key.value());
      }
    } else if (value instanceof Entries<?> entries) {
      below(path + ".<id>", entries.value());
    } else if (value instanceof Items<?> items) {
      below(path + "[]", items.item());
    }
  }
}
