package nl.imwregiotilburg.privacy.compliance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {

  @Test
  void the_word_that_differs_least_wins() {
    assertThat(Nearest.to("emailadress", List.of("adres", "emailadres", "mailadres")))
        .contains("emailadres");
  }

  @Test
  void the_first_of_equals_wins() {
    assertThat(Nearest.to("naam", List.of("naan", "naaf"))).contains("naan");
  }

  @Test
  void short_words_may_differ_in_two_letters_and_long_ones_in_a_third() {
    assertThat(Nearest.to("ab", List.of("cd"))).contains("cd");
    assertThat(Nearest.to("ab", List.of("cde"))).isEmpty();
    assertThat(Nearest.to("telefoonnummer", List.of("telefoon"))).isEmpty();
    assertThat(Nearest.to("telefoonnr", List.of("telefoon"))).contains("telefoon");
  }

  @Test
  void nothing_is_near_when_there_is_nothing() {
    assertThat(Nearest.to("naam", List.of())).isEmpty();
  }
}
