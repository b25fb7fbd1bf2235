package nl.imwregiotilburg.privacy.plugin.article30;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.imwregiotilburg.privacy.plugin.statement.Markdown;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * The record as Markdown. Sheets of many columns become a list for each entry, the others tables.
 */
final class Document {

  private static final int MOST_COLUMNS = 11;

  private final Register register;
  private final List<Sheet<?>> sheets;

  Document(Register register, List<Sheet<?>> sheets) {
    this.register = register;
    this.sheets = sheets;
  }

  String text(LocalDate today) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Register van verwerkingsactiviteiten van "
            + Markdown.escaped(register.controller().name()));
    lines.add("");
    lines.add(
        "Verwerkingsregister volgens artikel 30 lid 1 van de AVG, op "
            + today
            + " gemaakt uit het");
    lines.add(
        "register bij de software. De kolommen over de code noemen plaatsen waar de software het"
            + " gegeven vastlegt of verstrekt.");
    for (Sheet<?> sheet : sheets) {
      lines.add("");
      lines.add("## " + sheet.title());
      lines.add("");
      List<List<String>> rows = sheet.rows(register);
      if (rows.isEmpty()) {
        lines.add("Het register noemt er geen.");
      } else if (sheet.columns().size() > MOST_COLUMNS) {
        rows.forEach(row -> entry(sheet, row, lines));
      } else {
        table(sheet.titles(), rows, lines);
      }
    }
    return String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }

  private static void entry(Sheet<?> sheet, List<String> row, List<String> lines) {
    List<String> titles = sheet.titles();
    int first = 0;
    if (titles.get(0).equals(Sheet.ID)) {
      lines.add("");
      lines.add("### " + Markdown.escaped(row.get(1).isEmpty() ? row.get(0) : row.get(1)));
      lines.add("");
      first = row.get(1).equals(row.get(0)) ? 2 : 0;
    }
    for (int at = first; at < row.size(); at++) {
      if (!row.get(at).isEmpty()) {
        lines.add("- **" + titles.get(at) + ":** " + Markdown.escaped(row.get(at)));
      }
    }
  }

  private static void table(List<String> titles, List<List<String>> rows, List<String> lines) {
    lines.add(line(titles));
    lines.add(line(Collections.nCopies(titles.size(), "---")));
    rows.forEach(row -> lines.add(line(row.stream().map(Markdown::escaped).toList())));
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
