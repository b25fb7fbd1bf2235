package nl.imwregiotilburg.privacy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Runs the product on the corpus and measures how well it does. */
final class BenchmarkTest {

  private static final Path REPORTS = Path.of("target", "benchmark");

  @Test
  void finds_what_is_expected_and_nothing_else() throws IOException {
    Scenes scenes = Scenes.here();
    Corpus corpus = scenes.corpus();
    KnownMisses known = KnownMisses.read(text("KnownMisses.txt").lines().toList());

    List<Outcome> outcomes = Scoring.score(corpus, scenes.observe());
    Accuracy accuracy = Accuracy.of(corpus, outcomes, known);

    Files.createDirectories(REPORTS);
    String markdown = AccuracyReport.markdown(accuracy);
    Files.writeString(REPORTS.resolve("accuracy.md"), markdown);
    Files.writeString(REPORTS.resolve("accuracy.json"), AccuracyReport.json(accuracy));
    System.out.println(markdown);
    try (Reader floor = resource("accuracy-floor.properties")) {
      assertThat(Floor.read(floor).broken(accuracy)).isEmpty();
    }
    assertThat(known.stale(outcomes)).as("entries of KnownMisses.txt to remove").isEmpty();
  }

  private static String text(String name) throws IOException {
    try (InputStream stream = stream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Reader resource(String name) {
    return new InputStreamReader(stream(name), StandardCharsets.UTF_8);
  }

  private static InputStream stream(String name) {
    return Objects.requireNonNull(BenchmarkTest.class.getResourceAsStream("/" + name), name);
  }
}
