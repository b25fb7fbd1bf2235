package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text of which every character is replaced by a constant is none any more. */
final class ReplacementsTest {

  @TempDir private Path folder;

  @Test
  void nothing_is_left_where_a_pattern_matches_every_character() throws IOException {
    assertThat(
            PrintedText.of(
                folder,
                "",
                "log.info(name.replaceAll(\".\", \"#\"));",
                "log.info(name.replaceAll(\"(?s).\", \"#\"));",
                "log.info(name.replaceAll(\".+\", \"#\"));",
                "log.info(name.replaceAll(\"\\\\S\", \"#\"));",
                "log.info(name.replaceAll(\"[\\\\s\\\\S]\", \"#\"));",
                "log.info(Pattern.compile(\".\").matcher(name).replaceAll(\"#\"));",
                "log.info(name.replace(name, \"nobody\"));"))
        .isEmpty();
  }

  @Test
  void something_is_left_where_it_does_not_or_the_replacement_brings_it_back() throws IOException {
    assertThat(
            PrintedText.of(
                folder,
                "",
                "log.info(name.replaceAll(\"^.\", \"#\"));",
                "log.info(name.replaceAll(\"[a-z]\", \"#\"));",
                "log.info(name.replaceAll(\"[^-]\", \"#\"));",
                "log.info(name.replaceAll(\".\", \"$0$0\"));",
                "log.info(name.replaceAll(\".\", name));",
                "log.info(name.replaceAll(any, \"#\"));",
                "log.info(name.replaceFirst(\".\", \"#\"));",
                "log.info(Pattern.compile(\".b\").matcher(name).replaceAll(\"#\"));",
                "String text = name; log.info(name.replace(any, \"nobody\"));"))
        .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8");
  }
}
