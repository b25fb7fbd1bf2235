package nl.imwregiotilburg.privacy.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RecognitionIT {

  private static final Path LABELS = Path.of("labels.csv");
  private static final Path JARS = Path.of("target", "published");

  @Test
  void there_are_enough_labels_of_enough_codebases() throws IOException {
    List<Measurement.Label> labels = Measurement.labels(LABELS);

    assertThat(labels).hasSizeGreaterThan(300);
    assertThat(labels.stream().map(Measurement.Label::artifact).distinct()).hasSizeGreaterThan(5);
  }

  @Test
  void what_is_recognised_confidently_is_right() throws IOException {
    List<String> mistakes = new ArrayList<>();
    Map<String, Measurement.Figures> figures = Measurement.measure(LABELS, JARS, mistakes);

    Measurement.print(figures, mistakes);
    Measurement.Figures none = new Measurement.Figures(0, 0, 0, 0);
    Measurement.Figures all =
        figures.getOrDefault("tuning", none).plus(figures.getOrDefault("held-out", none));
    assertThat(all.precision()).as("precision %s", mistakes).isGreaterThanOrEqualTo(0.90);
    assertThat(all.recall()).as("recall %s", mistakes).isGreaterThanOrEqualTo(0.80);
  }
}
