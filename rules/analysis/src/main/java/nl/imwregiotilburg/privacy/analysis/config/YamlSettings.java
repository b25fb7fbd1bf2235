package nl.imwregiotilburg.privacy.analysis.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.Location;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Flattens YAML nodes into settings: {@code gemeente.urls[0]}. */
final class YamlSettings {

  /** Aliases of aliases can make a small file huge. */
  private static final int MAX_SETTINGS = 20_000;

  private static final String STANDARD = "tag:yaml.org,2002:";
  private static final Set<String> STANDARD_TAGS =
      Set.of(
          "null",
          "bool",
          "int",
          "float",
          "str",
          "timestamp",
          "binary",
          "merge",
          "map",
          "seq",
          "set",
          "omap",
          "pairs");

  /**
   * {@code url: @gemeente.url@}: Maven fills it in, and YAML refuses a value that starts with @.
   */
  private static final Pattern FILTER_TOKEN =
      Pattern.compile("(?<=[:\\-,][ \\t]{1,80}|\\[[ \\t]{0,80})@(?=[\\w.\\-]+@)");

  private final String file;
  private final List<String> lines;
  private final Problems problems;
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private List<Setting> settings = new ArrayList<>();
  private int count;

  private YamlSettings(String file, List<String> lines, Problems problems) {
    this.file = file;
    this.lines = lines;
    this.problems = problems;
  }

  /** The text with what Maven's resource filtering will replace made readable for a YAML parser. */
  static String maskFilterTokens(String text) {
    return FILTER_TOKEN.matcher(text).replaceAll(Placeholders.UNKNOWN);
  }

  static List<List<Setting>> of(String file, String text, List<Node> documents, Problems problems) {
    YamlSettings reader = new YamlSettings(file, text.lines().toList(), problems);
    List<List<Setting>> all = new ArrayList<>();
    for (Node document : documents) {
      reader.settings = new ArrayList<>();
      reader.flatten(document, "");
      all.add(reader.settings);
    }
    return all;
  }

  private void flatten(Node node, String path) {
    if (count > MAX_SETTINGS) {
      return;
    }
    if (isForeign(node.getTag())) {
      tagged(node, path);
    } else if (node instanceof ScalarNode scalar) {
      if (!scalar.getTag().equals(Tag.NULL)) {
        add(path, scalar.getValue(), node);
      }
    } else if (!open.add(node)) {
      problems.add(
          at(node),
          "'%s' contains itself".formatted(path),
          "write the values out without the alias");
    } else {
      if (node instanceof MappingNode mapping) {
        mapping(mapping, path);
      } else if (node instanceof SequenceNode sequence) {
        int index = 0;
        for (Node element : sequence.getValue()) {
          flatten(element, path + "[" + index + "]");
          index++;
        }
      }
      open.remove(node);
    }
  }

  private void mapping(MappingNode mapping, String path) {
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
        merge(tuple.getValueNode(), path);
      }
    }
    Map<String, Integer> seen = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node keyNode = tuple.getKeyNode();
      if (keyNode instanceof ScalarNode key && !key.getTag().equals(Tag.MERGE)) {
        Integer earlier = seen.put(key.getValue(), key.getStartMark().getLine() + 1);
        if (earlier != null) {
          problems.add(
              at(key),
              "'%s' is already a key on line %d; this one wins".formatted(key.getValue(), earlier),
              "remove one of the two: frameworks refuse or ignore it");
        }
        flatten(tuple.getValueNode(), join(path, key));
      }
    }
  }

  /** Merged keys come first, so that the mapping's own keys override them. */
  private void merge(Node merged, String path) {
    if (merged instanceof SequenceNode sequence) {
      // The first of several merged mappings wins.
      List<Node> lastFirst = new ArrayList<>(sequence.getValue());
      Collections.reverse(lastFirst);
      lastFirst.forEach(node -> flatten(node, path));
    } else {
      flatten(merged, path);
    }
  }

  private static String join(String path, ScalarNode key) {
    String name = key.getValue();
    if (key.getTag().equals(Tag.NULL)) {
      return path; // Quarkus: ~ stands for the enclosing key itself
    }
    return path.isEmpty() || name.startsWith("[") ? path + name : path + "." + name;
  }

  private void tagged(Node node, String path) {
    problems.add(
        at(node),
        "the tag %s of '%s' is not followed".formatted(node.getTag(), path),
        "write the value without a tag");
    if (node instanceof ScalarNode) {
      add(path, Placeholders.UNKNOWN, node);
    }
  }

  private static boolean isForeign(Tag tag) {
    String name = tag.getValue();
    return !name.startsWith(STANDARD) || !STANDARD_TAGS.contains(name.substring(STANDARD.length()));
  }

  private void add(String path, String text, Node node) {
    count++;
    if (count > MAX_SETTINGS) {
      problems.add(
          new Location(file, 0, 0, 0),
          "only the first %d values are read".formatted(MAX_SETTINGS),
          "use fewer aliases, or split the file");
      return;
    }
    settings.add(new Setting(path, text, at(node)));
  }

  private Location at(Node node) {
    int line = node.getStartMark().getLine();
    int end = node.getEndMark().getLine() == line ? column(line, node.getEndMark().getColumn()) : 0;
    return new Location(file, line + 1, column(line, node.getStartMark().getColumn()), end);
  }

  /** SnakeYAML counts code points, a location counts UTF-16 code units. */
  private int column(int line, int codePoints) {
    if (line >= lines.size()) {
      return codePoints + 1;
    }
    String text = lines.get(line);
    int known = Math.min(codePoints, text.codePointCount(0, text.length()));
    return text.offsetByCodePoints(0, known) + 1;
  }
}
