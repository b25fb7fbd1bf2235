package nl.imwregiotilburg.privacy.analysis.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the published schema, the documentation and the reader saying the same. */
final class ModelsSchemaTest {

  private static final java.nio.file.Path DOCUMENTATION = java.nio.file.Path.of("../../docs");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\\n(.*?)```");

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(read("schema/models.schema.json"));

  private static String read(String name) {
    try {
      return Files.readString(DOCUMENTATION.resolve(name), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> files() {
    return ShippedModels.files();
  }

  static List<String> examples() {
    return EXAMPLE.matcher(read("models.md")).results().map(ModelsSchemaTest::example).toList();
  }

  private static String example(MatchResult match) {
    return match.group(1);
  }

  private static List<String> mistakes(String text) {
    Problems problems = new Problems("models.yml");
    ModelFile.read(NodeReader.read(text, problems), problems);
    return problems.lines();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_shipped_file_follows_the_schema(String file) {
    assertThat(SCHEMA.validate(ShippedModels.text(file), InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_in_the_documentation_works(String example) {
    assertThat(mistakes(example)).isEmpty();
    assertThat(SCHEMA.validate(example, InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Endpoint.Kind.class)
  void schema_and_documentation_have_every_kind(Endpoint.Kind kind) {
    String word = kind.name().toLowerCase(Locale.ROOT);
    String text =
        "version: 1\nmethods: {nl.A: {x: {sink: {kind: %s, values: [arg0]}}}}\n".formatted(word);

    assertThat(SCHEMA.validate(text, InputFormat.YAML)).isEmpty();
    assertThat(mistakes(text)).isEmpty();
    assertThat(read("models.md")).contains("| `" + word + "` |");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "methods: {}",
        "version: 2",
        "version: 1\nmetods: {}",
        "version: 1\nmethods: {nl.A: {x: {sink: {kind: lg, values: [this]}}}}",
        "version: 1\nmethods: {nl.A: {x: {sink: {kind: log}}}}",
        "version: 1\nmethods: {nl.A: {x: {}}}",
        "version: 1\nmethods: {nl.A: {x: [retrun = this]}}",
        "version: 1\nmethods: {nl.A: {x: {sanitiser: anonymizes}}}",
        "version: 1\nfields: {'nl.A#b': {}}",
        "version: 1\nannotations: {nl.A: {means: personal}}"
      })
  void what_the_schema_refuses_the_reader_refuses_too(String text) {
    assertThat(SCHEMA.validate(text, InputFormat.YAML)).isNotEmpty();
    assertThat(mistakes(text)).isNotEmpty();
  }
}
