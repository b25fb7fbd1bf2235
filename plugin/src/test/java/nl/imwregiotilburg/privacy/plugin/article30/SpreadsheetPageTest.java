package nl.imwregiotilburg.privacy.plugin.article30;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about the spreadsheet lists the columns there are. */
final class SpreadsheetPageTest {

  @Test
  void every_column_is_listed() throws IOException {
    String rows =
        Sheets.columnsOnly().stream()
            .map(SpreadsheetPageTest::row)
            .collect(Collectors.joining("\n"));

    assertThat(Path.of("../docs/statement.md")).content().contains(rows);
  }

  private static <E> String row(Sheet<E> sheet) {
    return "| "
        + sheet.title()
        + " | "
        + sheet.columns().stream()
            .filter(it -> !it.key().isEmpty())
            .map(it -> it.title() + " (`" + it.key() + "`)")
            .collect(Collectors.joining(", "))
        + " |";
  }
}
