package nl.imwregiotilburg.privacy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AccuracyReportTest {

  private static final Corpus CORPUS =
      MarkerReader.read(
          "lists/A.java",
          List.of(
              "log(a); // EXPECT personal-data-logged naam",
              "log(b); // EXPECT personal-data-logged bsn",
              "log(c); // SAFE personal-data-logged"));

  private static final List<Outcome> OUTCOMES =
      Scoring.score(
          CORPUS,
          List.of(
              new Observation(new Place("lists/A.java", 1), "personal-data-logged", "naam"),
              new Observation(new Place("lists/A.java", 3), "personal-data-logged", "adres")));

  @Test
  void shows_a_row_a_rule_and_every_mistake_with_its_place() {
    assertThat(AccuracyReport.markdown(accuracy(List.of())))
        .contains(
            "| personal-data-logged       |       3 |    1 |    1 |    1 |     0 |  0.500 |     0.500 | 0.500 |")
        .contains("- lists/A.java:2 personal-data-logged: missed bsn\n")
        .contains("- lists/A.java:3 personal-data-logged: found adres\n");
  }

  @Test
  void shows_known_mistakes_apart_and_still_counts_them() {
    Accuracy accuracy = accuracy(List.of("lists/A.java:2 personal-data-logged needs a model"));

    assertThat(accuracy.all()).isEqualTo(new Tally(3, 1, 1, 1, 1));
    assertThat(AccuracyReport.markdown(accuracy)).contains("missed bsn (known: needs a model)");
  }

  @Test
  void writes_the_same_numbers_as_json() throws IOException {
    JsonNode document = new ObjectMapper().readTree(AccuracyReport.json(accuracy(List.of())));

    assertThat(document.at("/all/recall").asDouble()).isEqualTo(0.5);
    assertThat(document.at("/phenomena/lists/falsePositives").asInt()).isEqualTo(1);
    assertThat(document.at("/mistakes/0/kind").asText()).isEqualTo("miss");
    assertThat(document.at("/mistakes/1/line").asInt()).isEqualTo(3);
  }

  @Test
  void calls_a_known_mistake_stale_once_it_is_mended_or_has_moved() {
    KnownMisses known =
        KnownMisses.read(
            List.of(
                "# a comment",
                "",
                "lists/A.java:1 personal-data-logged mended",
                "lists/A.java:2 personal-data-logged still missed",
                "lists/A.java:40 personal-data-logged moved"));

    assertThat(known.stale(OUTCOMES))
        .containsExactly(
            "lists/A.java:1 personal-data-logged", "lists/A.java:40 personal-data-logged");
  }

  @Test
  void refuses_a_known_mistake_without_a_reason() {
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> KnownMisses.read(List.of("lists/A.java:2 personal-data-logged")))
        .withMessageContaining("write file.java:line rule reason");
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> KnownMisses.read(List.of("lists/A.java:2 no-such-rule because")))
        .withMessageContaining("there is no rule no-such-rule");
  }

  @Test
  void breaks_the_floor_when_a_measure_is_below_it() throws IOException {
    assertThat(broken("all.recall=0.5")).isEmpty();
    assertThat(broken("all.recall=0.51")).containsExactly("all.recall is 0.500, below 0.510");
    assertThat(broken("lists.precision=0.9"))
        .containsExactly("lists.precision is 0.500, below 0.900");
    assertThat(broken("personal-data-logged.f1=0.4")).isEmpty();
  }

  @Test
  void breaks_the_floor_when_it_names_nothing_that_was_measured() throws IOException {
    assertThat(broken("sets.recall=0.1"))
        .containsExactly("sets.recall names nothing that was measured");
    assertThat(broken("all.speed=0.1"))
        .containsExactly("all.speed must end in recall, precision or f1");
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> broken("all.recall=95"))
        .withMessageContaining("between 0 and 1");
  }

  private static List<String> broken(String floor) throws IOException {
    return Floor.read(new StringReader(floor)).broken(accuracy(List.of()));
  }

  private static Accuracy accuracy(List<String> known) {
    return Accuracy.of(CORPUS, OUTCOMES, KnownMisses.read(known));
  }
}
