package nl.imwregiotilburg.privacy.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of our own knowledge: comma-separated (RFC 4180), one row a line, with comment lines that
 * start with {@code #} before the row of column names. Strict: a row that does not fit is an error,
 * never a guess.
 *
 * @param comments the comment lines, without {@code #}
 * @param rows the rows in order
 */
public record Csv(List<String> comments, List<Row> rows) {

  private static final String AS_OF = "as-of: ";

  /** One row: the text of each column. */
  public record Row(Map<String, String> cells) {

    /**
     * The text of a column.
     *
     * @throws IllegalStateException if the table has no such column
     */
    public String cell(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException("no column " + column + " among " + cells.keySet());
      }
      return cell;
    }
  }

  /**
   * Reads a resource of this package.
   *
   * @throws IllegalStateException if it is not there or a row is malformed; a test of the build
   *     reads every table
   */
  public static Csv resource(String name) {
    try (InputStream in = Csv.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable resource " + name, e);
    }
  }

  /**
   * The day on which the facts of the table were gathered, from its comment {@code as-of: …}.
   *
   * @throws IllegalStateException if no comment says so
   */
  public LocalDate asOf() {
    return comments.stream()
        .filter(comment -> comment.startsWith(AS_OF))
        .map(comment -> LocalDate.parse(comment.substring(AS_OF.length())))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a table does not say as-of when"));
  }

  /** Reads a table; {@code name} is for messages. */
  static Csv parse(String name, String text) {
    List<String> comments = new ArrayList<>();
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (columns.isEmpty() && line.startsWith("#")) {
        comments.add(line.substring(1).strip());
        continue;
      }
      List<String> cells = cells(line, name + " line " + number);
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() == columns.size()) {
        rows.add(row(columns, cells));
      } else {
        throw new IllegalStateException(
            "%s line %d has %d cells, not %d"
                .formatted(name, number, cells.size(), columns.size()));
      }
    }
    return new Csv(List.copyOf(comments), List.copyOf(rows));
  }

  private static Row row(List<String> columns, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return new Row(Collections.unmodifiableMap(row));
  }

  private static List<String> cells(String line, String where) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (true) {
      StringBuilder cell = new StringBuilder();
      at = line.startsWith("\"", at) ? quoted(line, at, cell, where) : bare(line, at, cell, where);
      cells.add(cell.toString());
      if (at == line.length()) {
        return List.copyOf(cells);
      }
      if (line.charAt(at) != ',') {
        throw new IllegalStateException(where + " has text behind a closing quote");
      }
      at++;
    }
  }

  private static int bare(String line, int from, StringBuilder cell, String where) {
    int end = line.indexOf(',', from) < 0 ? line.length() : line.indexOf(',', from);
    cell.append(line, from, end);
    if (cell.indexOf("\"") >= 0) {
      throw new IllegalStateException(where + " has a quote inside a cell without quotes");
    }
    return end;
  }

  /** Reads from the opening quote; returns where the text behind the closing quote starts. */
  private static int quoted(String line, int from, StringBuilder cell, String where) {
    for (int at = from + 1; at < line.length(); at++) {
      if (line.charAt(at) != '"') {
        cell.append(line.charAt(at));
      } else if (line.startsWith("\"\"", at)) {
        cell.append('"');
        at++;
      } else {
        return at + 1;
      }
    }
    throw new IllegalStateException(where + " has a quote that is not closed");
  }
}
