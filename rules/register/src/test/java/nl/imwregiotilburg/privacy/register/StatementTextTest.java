package nl.imwregiotilburg.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StatementTextTest {

  private static final StatementText TEXT =
      StatementText.of(
          """
          ## **Wie zijn wij?**

          Mail naar [privacy@example.nl](mailto:privacy@example.nl) of
          schrijf <b>ons</b>; dit heet “inzage”.
          - Wij reageren binnen vier
            weken.
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wie zijn wij?",
        "Mail naar privacy@example.nl of schrijf ons",
        "dit heet \"inzage\"",
        "Wij reageren binnen vier weken",
        "Mail naar … schrijf ons … vier weken.",
        "… weken"
      })
  void a_quote_is_found_whatever_its_markup(String quote) {
    assertThat(TEXT.has(quote)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Wij reageren binnen drie weken", "vier weken … Mail naar", "wie zijn wij?"})
  void other_words_another_order_and_other_capitals_are_not(String quote) {
    assertThat(TEXT.has(quote)).isFalse();
  }

  @Test
  void the_hash_does_not_depend_on_the_ends_of_lines() {
    assertThat(StatementText.of("a\r\nb\n").sha256())
        .isEqualTo(StatementText.of("a\nb\n").sha256());
    assertThat(StatementText.of("a\nb").sha256()).isNotEqualTo(StatementText.of("a\nc").sha256());
  }
}
