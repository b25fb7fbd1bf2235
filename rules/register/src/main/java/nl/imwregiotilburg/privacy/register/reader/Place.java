package nl.imwregiotilburg.privacy.register.reader;

import nl.imwregiotilburg.privacy.register.Mark;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in the file and how to find it.
 *
 * @param node the value
 * @param keyNode its key; for what has no key, the value itself
 * @param path the keys that lead to it, such as {@code purposes.nieuwsbrief.title}
 * @param name the last of those keys: for an entry of a section its id
 */
record Place(Node node, Node keyNode, String path, String name) {

  /** The place of a whole document. */
  static Place root(Node node) {
    return new Place(node, node, "", "");
  }

  /** A place below this one, under a key. */
  Place below(Node keyNode, String name, Node value) {
    return new Place(value, keyNode, path.isEmpty() ? name : path + "." + name, name);
  }

  /** An item of the list at this place; {@code index} counts from zero. */
  Place item(int index, Node value) {
    return new Place(value, value, path + "[" + index + "]", name);
  }

  /** Where the key stands; for what has no key, where the value stands. */
  Mark key() {
    return markOf(keyNode);
  }

  /** The key of this place as a value of its own. */
  Place atKey() {
    return new Place(keyNode, keyNode, path, name);
  }

  /** Where the value itself stands; an empty value stands where its key does. */
  Mark mark() {
    return isEmpty() ? key() : markOf(node);
  }

  /** Nothing was written, or {@code null}. */
  boolean isEmpty() {
    return Tag.NULL.equals(node.getTag());
  }

  /** Written without quotes. */
  boolean isPlain() {
    return node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN;
  }

  /** What stands here, in words. */
  String found() {
    if (isEmpty()) {
      return "nothing";
    }
    if (node instanceof MappingNode) {
      return "a map (keys with values)";
    }
    if (node instanceof SequenceNode) {
      return "a list";
    }
    return "the text '" + shortened(((ScalarNode) node).getValue()) + "'";
  }

  /** Text as a message can hold it: one line, not too long. */
  static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= 60
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 57)) + "...";
  }

  static Mark markOf(Node node) {
    return new Mark(node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
  }
}
