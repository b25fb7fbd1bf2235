package nl.imwregiotilburg.privacy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The corpus itself: its markers can be read, and there are enough of either kind. */
final class CorpusTest {

  private final Corpus corpus = Scenes.here().corpus();

  @Test
  void has_many_markers_of_many_rules_and_phenomena() {
    assertThat(corpus.markers()).hasSizeGreaterThan(900);
    assertThat(corpus.rules()).hasSizeGreaterThan(14);
    assertThat(corpus.markers().stream().map(marker -> marker.place().phenomenon()).distinct())
        .hasSizeGreaterThan(20);
  }

  @Test
  void has_nearly_as_many_safe_lines_as_expected_ones() {
    assertThat(corpus.safeShare()).isBetween(0.4, 0.6);
  }

  @Test
  void has_both_kinds_of_marker_for_every_rule() {
    for (String rule : corpus.rules()) {
      assertThat(
              corpus.markers().stream()
                  .filter(marker -> marker.rule().equals(rule))
                  .map(Marker::expected)
                  .distinct())
          .as(rule)
          .containsExactlyInAnyOrder(true, false);
    }
  }
}
