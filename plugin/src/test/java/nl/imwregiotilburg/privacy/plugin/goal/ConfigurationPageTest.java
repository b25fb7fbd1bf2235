package nl.imwregiotilburg.privacy.plugin.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about configuration says neither more nor less than the goals. */
final class ConfigurationPageTest {

  private static final Pattern PROPERTY = Pattern.compile("property = \"([\\w.]+)\"");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(?:-D)?([\\w.]+)` \\|");
  private static final Pattern NAME = Pattern.compile("name = \"(\\w+)\"");

  @Test
  void every_property_has_a_row_and_every_row_a_property() throws IOException {
    assertThat(found(ROW, page())).containsExactlyInAnyOrderElementsOf(found(PROPERTY, goals()));
  }

  @Test
  void every_goal_is_described() throws IOException {
    assertThat(found(NAME, goals()))
        .isNotEmpty()
        .allSatisfy(goal -> assertThat(page()).contains("### `privacy:" + goal + "`"));
  }

  @Test
  void every_property_but_the_short_one_starts_with_privacy() throws IOException {
    assertThat(found(PROPERTY, goals()))
        .allSatisfy(it -> assertThat(it).matches("privacy\\.\\w+|rule"));
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(it -> it.group(1)).distinct().toList();
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/configuration.md"));
  }

  private static String goals() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files =
        Files.list(Path.of("src/main/java/nl/imwregiotilburg/privacy/plugin/goal"))) {
      for (Path file : files.filter(it -> it.toString().endsWith("Goal.java")).sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
