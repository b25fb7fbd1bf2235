package nl.imwregiotilburg.privacy.plugin.article30;

import java.util.List;

/**
 * A sheet as somebody filled it in.
 *
 * @param name what it is called
 * @param rows its rows that hold something, the row of titles first
 */
record Table(String name, List<Row> rows) {

  /**
   * A row.
   *
   * @param number one-based, as spreadsheets count
   */
  record Row(int number, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    /** The text of a cell; empty when the row is shorter. */
    String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean blank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  Table {
    rows = rows.stream().filter(row -> !row.blank()).toList();
  }
}
