package nl.imwregiotilburg.privacy.register.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;

/** Follows the events of a YAML document and tells how large it is with every alias written out. */
final class Expansion {

  private final Map<String, Long> sizes = new HashMap<>();
  private final Set<String> collections = new HashSet<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private long values;
  private int aliases;

  /** A map or list that has not ended, its anchor ("" for none), and the values before it. */
  private record Open(String anchor, long before) {}

  /** Takes in the next event; a sentence when the document goes too far with it. */
  Optional<String> refusal(Event event) {
    if (event instanceof AliasEvent alias) {
      return afterAlias(alias.getAnchor());
    }
    if (event instanceof CollectionEndEvent) {
      Open ended = open.pop();
      sizes.put(ended.anchor(), values - ended.before());
      return Optional.empty();
    }
    if (!(event instanceof NodeEvent node)) {
      return Optional.empty();
    }
    values++;
    String anchor = node.getAnchor() == null ? "" : node.getAnchor();
    if (event instanceof CollectionStartEvent start) {
      open.push(new Open(anchor, values - 1));
      collections.add(anchor);
      return start.getTag() == null ? tooLarge() : tagged(start.getTag());
    }
    sizes.put(anchor, 1L);
    collections.remove(anchor);
    String tag = ((ScalarEvent) event).getTag();
    return tag == null ? tooLarge() : tagged(tag);
  }

  private Optional<String> afterAlias(String anchor) {
    if (open.stream().anyMatch(one -> one.anchor().equals(anchor))) {
      return Optional.of(
          "'*%s' stands inside '&%s' itself; a register is finite".formatted(anchor, anchor));
    }
    values += sizes.getOrDefault(anchor, 1L);
    if (collections.contains(anchor) && ++aliases > YamlDocument.MAXIMUM_ALIASES) {
      return Optional.of(
          "more than %d aliases of maps and lists ('*%s'); write some of them out"
              .formatted(YamlDocument.MAXIMUM_ALIASES, anchor));
    }
    return tooLarge();
  }

  private Optional<String> tooLarge() {
    if (open.size() > YamlDocument.MAXIMUM_DEPTH) {
      return Optional.of(
          "maps and lists are nested more than %d deep; a register needs six levels"
              .formatted(YamlDocument.MAXIMUM_DEPTH));
    }
    return values > YamlDocument.MAXIMUM_VALUES
        ? Optional.of(
            "with its aliases written out the register has more than %d values"
                .formatted(YamlDocument.MAXIMUM_VALUES))
        : Optional.empty();
  }

  private static Optional<String> tagged(String tag) {
    return Optional.of(
        "the tag '%s' is not allowed; a register holds plain text, lists and maps: remove the tag"
            .formatted(Place.shortened(tag.replace(Tag.PREFIX, "!!"))));
  }
}
