package nl.imwregiotilburg.privacy.register.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a reader and a published schema say about the keys, forms and words of a file. */
final class SchemaFacts {

  private final JsonNode root;

  private SchemaFacts(JsonNode root) {
    this.root = root;
  }

  static Set<String> ofReader(Value<?> value) {
    Set<String> facts = new TreeSet<>();
    new SchemaFacts(MissingNode.getInstance()).describe("", value, facts);
    return facts;
  }

  static Set<String> ofSchema(JsonNode schema) {
    Set<String> facts = new TreeSet<>();
    new SchemaFacts(schema).describe("", schema, facts);
    return facts;
  }

  private void describe(String path, Value<?> value, Set<String> facts) {
    if (value instanceof Entry<?> entry) {
      facts.add(path + " map");
      for (Key<?> key : entry.keys()) {
        String below = path + "." + key.name();
        if (key.required()) {
          facts.add(below + " required");
        }
        describe(below, key.value(), facts);
      }
    } else if (value instanceof Entries<?> entries) {
      facts.add(path + " map");
      describe(path + ".<key>", entries.id(), facts);
      describe(path + ".<id>", entries.value(), facts);
    } else if (value instanceof Items<?> items) {
      facts.add(path + " list");
      describe(path + "[]", items.item(), facts);
    } else if (value instanceof Either<?> either) {
      describe(path + " one", either.id(), facts);
      describe(path + " other", either.map(), facts);
    } else if (value instanceof Word<?> word) {
      facts.add(path + " " + word.words().keySet());
    } else if (value instanceof Reference) {
      facts.add(path + " " + anchored(Formats.ID));
    } else if (value == Formats.FLAG) {
      facts.add(path + " boolean");
    } else if (value == Formats.VERSION) {
      facts.add(path + " 1");
    } else if (value instanceof Text<?> text) {
      facts.add(path + " " + anchored(text));
    }
  }

  private static String anchored(Text<?> text) {
    return "^(?:" + text.pattern().pattern() + ")$";
  }

  private void describe(String path, JsonNode given, Set<String> facts) {
    JsonNode schema = resolved(given);
    String type = schema.path("type").isArray() ? first(schema) : schema.path("type").asText();
    if (schema.has("properties")) {
      facts.add(path + " map");
      assertThat(schema.path("additionalProperties").asBoolean(true)).as(path).isFalse();
      schema.path("required").forEach(key -> facts.add(path + "." + key.asText() + " required"));
      schema
          .path("properties")
          .properties()
          .forEach(key -> describe(path + "." + key.getKey(), key.getValue(), facts));
    } else if (type.equals("object")) {
      facts.add(path + " map");
      describe(path + ".<key>", schema.path("propertyNames"), facts);
      describe(path + ".<id>", schema.path("additionalProperties"), facts);
    } else if (type.equals("array")) {
      facts.add(path + " list");
      describe(path + "[]", schema.path("items"), facts);
    } else if (schema.has("oneOf")) {
      describe(path + " one", schema.path("oneOf").get(0), facts);
      describe(path + " other", schema.path("oneOf").get(1), facts);
    } else if (schema.has("enum")) {
      List<String> words = new ArrayList<>();
      schema.path("enum").forEach(word -> words.add(word.asText()));
      words.remove("null");
      facts.add(path + " " + words);
    } else if (schema.has("const")) {
      facts.add(path + " " + schema.path("const").asText());
    } else {
      facts.add(path + " " + (type.equals("boolean") ? type : schema.path("pattern").asText()));
    }
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
  }

  private static String first(JsonNode schema) {
    return schema.path("type").get(0).asText();
  }
}
