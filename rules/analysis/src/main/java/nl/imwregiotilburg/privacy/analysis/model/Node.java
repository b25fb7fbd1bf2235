package nl.imwregiotilburg.privacy.analysis.model;

import java.util.List;

/** A piece of YAML with its place; all scalars are text. */
sealed interface Node {

  Place place();

  /** What a reader of messages calls this kind of node. */
  String kind();

  /**
   * A scalar.
   *
   * @param value its text
   * @param inner where the text itself starts, behind an opening quote
   */
  record Text(String value, Place place, Place inner) implements Node {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /** A sequence. */
  record Items(List<Node> items, Place place) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A mapping, in the order of the file, without duplicate keys. */
  record Fields(List<Field> fields, Place place) implements Node {
    @Override
    public String kind() {
      return "a mapping";
    }
  }

  /** A key with its value. */
  record Field(Text key, Node value) {}
}
