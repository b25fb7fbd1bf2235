package nl.imwregiotilburg.privacy.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

  private static final Expected NAAM = new Expected("personal-data-logged", "A:1", "naam", false);
  private static final Expected ANY = NAAM.ofAnyCategory();

  @Test
  void the_same_differs_in_nothing() {
    assertThat(Comparison.of(List.of(NAAM, NAAM), List.of(NAAM, NAAM)))
        .isEqualTo(new Comparison(List.of(), List.of()));
  }

  @Test
  void a_result_too_many_is_unexpected() {
    assertThat(Comparison.of(List.of(NAAM), List.of(NAAM, NAAM)).unexpected())
        .containsExactly(NAAM);
  }

  @Test
  void a_result_too_few_is_missing() {
    assertThat(Comparison.of(List.of(NAAM, NAAM), List.of(NAAM)).missing()).containsExactly(NAAM);
  }

  @Test
  void an_accepted_result_is_no_open_one() {
    Expected accepted = new Expected("personal-data-logged", "A:1", "naam", true);

    assertThat(Comparison.of(List.of(NAAM), List.of(accepted)))
        .isEqualTo(new Comparison(List.of(NAAM), List.of(accepted)));
  }

  @Test
  void a_marker_for_any_category_takes_one_result_that_no_other_claims() {
    Expected adres = new Expected("personal-data-logged", "A:1", "adres", false);

    assertThat(Comparison.of(List.of(ANY, NAAM), List.of(NAAM, adres)))
        .isEqualTo(new Comparison(List.of(), List.of()));
    assertThat(Comparison.of(List.of(ANY), List.of(NAAM, adres)).unexpected())
        .containsExactly(adres);
  }
}
