package nl.imwregiotilburg.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class CsvTest {

  @Test
  void quoted_cells_hold_commas_and_quotes() {
    Csv csv = Csv.parse("t.csv", "# as-of: today\na,b\n\"x, y\",\"say \"\"no\"\"\"\n,\n");
    assertThat(csv.comments()).containsExactly("as-of: today");
    assertThat(csv.rows())
        .containsExactly(
            new Csv.Row(Map.of("a", "x, y", "b", "say \"no\"")),
            new Csv.Row(Map.of("a", "", "b", "")));
  }

  @Test
  void a_malformed_row_is_an_error_with_its_line() {
    refused("a,b\n1\n", "t.csv line 2 has 1 cells, not 2");
    refused("a,b\n1,2,3\n", "t.csv line 2 has 3 cells, not 2");
    refused("a,b\n1,\"2\n", "t.csv line 2 has a quote that is not closed");
    refused("a,b\n\"1\"x,2\n", "t.csv line 2 has text behind a closing quote");
    refused("a,b\n1,x\"y\"\n", "t.csv line 2 has a quote inside a cell without quotes");
    refused("a,b\n\n", "t.csv line 2 has 1 cells, not 2");
  }

  @Test
  void an_unknown_column_or_table_is_an_error() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Csv.parse("t.csv", "a\n1\n").rows().get(0).cell("b"))
        .withMessageContaining("no column b");
    assertThatIllegalStateException()
        .isThrownBy(() -> Csv.resource("none.csv"))
        .withMessage("missing resource none.csv");
  }

  private static void refused(String text, String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> Csv.parse("t.csv", text))
        .withMessage(message);
  }
}
