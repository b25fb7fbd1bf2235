package nl.imwregiotilburg.privacy.plugin.article30;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.register.Mark;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.representer.Representer;

/** The text of a register that is put together from cells, and knows which line is from which. */
final class RegisterText {

  /** A cell, or a row when the column is empty. */
  record Place(String sheet, int row, String column) {

    Place at(String title) {
      return new Place(sheet, row, title);
    }

    @Override
    public String toString() {
      return "sheet " + sheet + ", row " + row + (column.isEmpty() ? "" : ", column " + column);
    }
  }

  private static final int WIDTH = 150;

  private final Map<String, Object> root = new LinkedHashMap<>();
  private final Map<List<String>, Place> places = new HashMap<>();

  RegisterText() {
    root.put("version", 1);
  }

  /** Starts an entry, which may hold nothing more. */
  void entry(List<String> path, boolean list, Place place) {
    map(root, path, list);
    places.put(keys(path, list), place);
  }

  /** Puts a value below an entry; {@code key} may have dots. */
  void put(List<String> path, String key, Object value, Place place) {
    boolean list = path.size() == 2 && root.get(path.get(0)) instanceof List;
    Map<String, Object> at = map(root, path, list);
    List<String> parts = List.of(key.split("\\.", -1));
    for (String part : parts.subList(0, parts.size() - 1)) {
      at = below(at, part);
    }
    at.put(parts.get(parts.size() - 1), value);
    List<String> whole = new ArrayList<>(keys(path, list));
    whole.addAll(parts);
    places.put(List.copyOf(whole), place);
  }

  /** Entries of a list are known by their place in it. */
  private List<String> keys(List<String> path, boolean list) {
    return list
        ? List.of(
            path.get(0),
            String.valueOf(((List<?>) root.getOrDefault(path.get(0), List.of())).size() - 1))
        : path;
  }

  @SuppressWarnings("unchecked") // only this class puts in what it holds
  private Map<String, Object> map(Map<String, Object> from, List<String> path, boolean list) {
    if (!list) {
      Map<String, Object> at = from;
      for (String key : path) {
        at = below(at, key);
      }
      return at;
    }
    List<Map<String, Object>> items =
        (List<Map<String, Object>>) from.computeIfAbsent(path.get(0), none -> new ArrayList<>());
    return items.stream()
        .filter(it -> path.get(1).equals(it.get("id")))
        .findFirst()
        .orElseGet(
            () -> {
              Map<String, Object> item = new LinkedHashMap<>();
              item.put("id", path.get(1));
              items.add(item);
              return item;
            });
  }

  @SuppressWarnings("unchecked") // only this class puts in what it holds
  private static Map<String, Object> below(Map<String, Object> map, String key) {
    return (Map<String, Object>) map.computeIfAbsent(key, none -> new LinkedHashMap<>());
  }

  String text(String source) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
    options.setAllowUnicode(true);
    options.setWidth(WIDTH);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    options.setSplitLines(false);
    options.setDereferenceAliases(true);
    Yaml yaml =
        new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options);
    return "# Register of processing activities (GDPR Art. 30), imported from "
        + source.replaceAll("\\R", " ")
        + ".\n# The spreadsheet does not hold statement, access, cookies, rights, breach and"
        + " translations: add them here.\n"
        + yaml.dump(root);
  }

  /** The cell that a place in the text is from; empty for what is from none. */
  Optional<Place> place(String text, Mark mark) {
    NavigableMap<Mark, Place> marks =
        new TreeMap<>(Comparator.comparingInt(Mark::line).thenComparingInt(Mark::column));
    Node document = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(text));
    if (document != null) {
      locate(document, List.of(), marks);
    }
    Map.Entry<Mark, Place> nearest = marks.floorEntry(mark);
    return nearest == null ? Optional.empty() : Optional.of(nearest.getValue());
  }

  private void locate(Node node, List<String> path, NavigableMap<Mark, Place> marks) {
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        String key = ((ScalarNode) tuple.getKeyNode()).getValue();
        below(tuple.getKeyNode(), tuple.getValueNode(), path, key, marks);
      }
    } else if (node instanceof SequenceNode list) {
      int index = 0;
      for (Node item : list.getValue()) {
        below(item, item, path, String.valueOf(index++), marks);
      }
    }
  }

  private void below(
      Node start, Node value, List<String> path, String key, NavigableMap<Mark, Place> marks) {
    List<String> whole = new ArrayList<>(path);
    whole.add(key);
    Place place = places.get(List.copyOf(whole));
    if (place != null) {
      marks.put(
          new Mark(start.getStartMark().getLine() + 1, start.getStartMark().getColumn() + 1),
          place);
    }
    locate(value, List.copyOf(whole), marks);
  }
}
