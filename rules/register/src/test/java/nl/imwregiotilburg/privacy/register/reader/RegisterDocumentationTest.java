package nl.imwregiotilburg.privacy.register.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.register.RegisterException;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.nodes.Node;

/** What {@code docs/register.md} says is what the reader does. */
final class RegisterDocumentationTest {

  private static final String PAGE = page();
  private static final Map<String, Row> ROWS = rows();

  /** A row of one of the tables. */
  private record Row(boolean required, String meaning, String allowed, String example) {}

  @Test
  void every_key_has_a_row_and_every_row_is_a_key() {
    assertThat(ROWS.keySet()).containsExactlyInAnyOrderElementsOf(KeyTable.read().keySet());
  }

  @Test
  void required_keys_are_called_so() {
    KeyTable.read()
        .forEach(
            (path, key) -> assertThat(row(path).required()).as(path).isEqualTo(key.required()));
  }

  @Test
  void every_allowed_word_is_listed() {
    KeyTable.read()
        .forEach(
            (path, key) -> {
              List<String> words = KeyTable.words(key.value());
              if (!words.isEmpty()) {
                assertThat(quoted(row(path).allowed())).as(path).isEqualTo(words);
              }
            });
  }

  @Test
  void every_key_has_a_meaning_and_every_example_is_accepted() {
    KeyTable.read()
        .forEach(
            (path, key) -> {
              assertThat(row(path).meaning()).as(path).isNotBlank();
              List<String> example = quoted(row(path).example());
              if (!example.isEmpty() && !path.equals("version")) {
                assertThat(problemsOf(key, example.get(0))).as(path).isEmpty();
              }
            });
  }

  @Test
  void every_key_inside_a_section_has_an_example() {
    assertThat(ROWS.keySet())
        .filteredOn(path -> path.contains("."))
        .allMatch(path -> !row(path).example().isBlank());
  }

  @Test
  void every_register_on_the_page_is_one() {
    Matcher blocks = Pattern.compile("```yaml\n(version:.*?)```", Pattern.DOTALL).matcher(PAGE);
    List<String> registers = new ArrayList<>();
    while (blocks.find()) {
      registers.add(blocks.group(1));
    }
    assertThat(registers).hasSize(2).allMatch(yaml -> Registers.problems(yaml).isEmpty());
  }

  @Test
  void the_limits_on_the_page_are_those_of_the_reader() {
    assertThat(PAGE.replaceAll("\\s+", " "))
        .contains(
            "a file over %d MiB".formatted(YamlFile.MAXIMUM_SIZE / 1024 / 1024),
            "more than %d levels".formatted(YamlDocument.MAXIMUM_DEPTH),
            "more than %d aliases".formatted(YamlDocument.MAXIMUM_ALIASES));
  }

  private static List<RegisterException.Problem> problemsOf(Key<?> key, String example) {
    Reading reading = Reading.of(Path.of("register.md"), "register");
    for (Section section : Section.values()) {
      reading.unreadable(section);
    }
    Node node = YamlDocument.parse(example, reading).orElseThrow();
    key.value().read(Place.root(node), reading);
    return reading.problems();
  }

  private static Row row(String path) {
    Row row = ROWS.get(path);
    return row == null ? new Row(false, "", "", "") : row;
  }

  private static List<String> quoted(String cell) {
    Matcher matcher = Pattern.compile("`([^`]*)`").matcher(cell);
    List<String> quoted = new ArrayList<>();
    while (matcher.find()) {
      quoted.add(matcher.group(1));
    }
    return quoted;
  }

  private static Map<String, Row> rows() {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (String line : PAGE.lines().filter(line -> line.startsWith("| `")).toList()) {
      List<String> cells = List.of(line.split("(?<!\\\\)\\|", -1));
      String path = quoted(cells.get(1)).get(0);
      Row row =
          new Row(
              cells.get(2).strip().equals("yes"), cells.get(3), cells.get(4), cells.get(5).strip());
      assertThat(rows.put(path, row)).as(path + " is there once").isNull();
    }
    return rows;
  }

  private static String page() {
    try {
      return Files.readString(Path.of("../../docs/register.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
