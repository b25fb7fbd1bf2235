package nl.imwregiotilburg.privacy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.imwregiotilburg.privacy.benchmark.Outcome.Kind;
import org.junit.jupiter.api.Test;

final class ScoringTest {

  private static final String LOGGED = "personal-data-logged";

  @Test
  void counts_an_expected_line_with_all_its_categories_as_found() {
    assertThat(
            score(
                "log(x); // EXPECT personal-data-logged naam,adres",
                found(1, LOGGED, "naam"),
                found(1, LOGGED, "adres")))
        .containsExactly(outcome(Kind.TRUE_POSITIVE, 1, LOGGED, ""));
  }

  @Test
  void counts_a_category_that_was_not_found_as_a_miss() {
    assertThat(score("log(x); // EXPECT personal-data-logged naam,adres", found(1, LOGGED, "naam")))
        .containsExactly(outcome(Kind.FALSE_NEGATIVE, 1, LOGGED, "missed adres"));
  }

  @Test
  void counts_a_category_too_many_as_a_false_alarm_beside_the_find() {
    assertThat(
            score(
                "log(x); // EXPECT personal-data-logged naam",
                found(1, LOGGED, "naam"),
                found(1, LOGGED, "bsn")))
        .containsExactly(
            outcome(Kind.TRUE_POSITIVE, 1, LOGGED, ""),
            outcome(Kind.FALSE_POSITIVE, 1, LOGGED, "found bsn"));
  }

  @Test
  void counts_a_finding_at_a_safe_line_as_one_false_alarm() {
    assertThat(
            score(
                "log(x); // SAFE personal-data-logged",
                found(1, LOGGED, "naam"),
                found(1, LOGGED, "bsn")))
        .containsExactly(outcome(Kind.FALSE_POSITIVE, 1, LOGGED, "found bsn,naam"));
  }

  @Test
  void counts_silence_at_a_safe_line_as_right() {
    assertThat(score("log(x); // SAFE personal-data-logged"))
        .containsExactly(outcome(Kind.TRUE_NEGATIVE, 1, LOGGED, ""));
  }

  @Test
  void counts_a_finding_at_a_line_without_marker_as_a_false_alarm() {
    assertThat(score("log(x); // SAFE personal-data-logged", found(7, LOGGED, "naam")))
        .contains(outcome(Kind.FALSE_POSITIVE, 7, LOGGED, "found naam"));
  }

  @Test
  void counts_a_finding_one_line_off_as_a_miss_and_a_false_alarm() {
    assertThat(score("log(x); // EXPECT personal-data-logged naam", found(2, LOGGED, "naam")))
        .containsExactly(
            outcome(Kind.FALSE_NEGATIVE, 1, LOGGED, "missed naam"),
            outcome(Kind.FALSE_POSITIVE, 2, LOGGED, "found naam"));
  }

  @Test
  void leaves_out_rules_that_the_corpus_does_not_cover() {
    assertThat(score("log(x); // SAFE personal-data-logged", found(1, "subject-missing", "naam")))
        .containsExactly(outcome(Kind.TRUE_NEGATIVE, 1, LOGGED, ""));
  }

  @Test
  void measures_recall_precision_and_their_mean() {
    Corpus corpus =
        MarkerReader.read(
            "lists/A.java",
            List.of(
                "log(a); // EXPECT personal-data-logged naam",
                "log(b); // EXPECT personal-data-logged naam",
                "log(c); // EXPECT personal-data-logged naam",
                "log(d); // EXPECT personal-data-logged naam",
                "log(e); // SAFE personal-data-logged",
                "log(f); // SAFE personal-data-logged"));
    List<Outcome> outcomes =
        Scoring.score(
            corpus,
            List.of(
                seen("lists/A.java", 1),
                seen("lists/A.java", 2),
                seen("lists/A.java", 3),
                seen("lists/A.java", 5),
                seen("maps/B.java", 9)));

    Accuracy accuracy = Accuracy.of(corpus, outcomes, KnownMisses.read(List.of()));

    assertThat(accuracy.all()).isEqualTo(new Tally(6, 3, 1, 2, 0));
    assertThat(accuracy.all().recall()).isEqualTo(0.75);
    assertThat(accuracy.all().precision()).isEqualTo(0.6);
    assertThat(accuracy.all().f1()).isEqualTo(6.0 / 9);
    assertThat(accuracy.phenomena())
        .containsEntry("lists", new Tally(6, 3, 1, 1, 0))
        .containsEntry("maps", new Tally(0, 0, 0, 1, 0));
    assertThat(accuracy.mistakes()).hasSize(3);
  }

  private static Observation seen(String file, int line) {
    return new Observation(new Place(file, line), LOGGED, "naam");
  }

  private static List<Outcome> score(String line, Observation... observations) {
    return Scoring.score(MarkerReader.read("A.java", List.of(line)), List.of(observations));
  }

  private static Observation found(int line, String rule, String category) {
    return new Observation(new Place("A.java", line), rule, category);
  }

  private static Outcome outcome(Kind kind, int line, String rule, String detail) {
    return new Outcome(kind, new Place("A.java", line), rule, detail);
  }
}
