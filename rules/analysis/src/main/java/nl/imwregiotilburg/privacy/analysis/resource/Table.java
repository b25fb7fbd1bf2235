package nl.imwregiotilburg.privacy.analysis.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables of words: comma-separated, comment lines with {@code #}, one line of column names. */
public final class Table {

  private Table() {}

  /**
   * The rows of a resource in the package of a class, without the column names.
   *
   * @throws IllegalStateException if a row has another number of cells than the first line; a test
   *     of the build reads every table
   */
  public static List<List<String>> rows(Class<?> beside, String resource) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text(beside, resource).lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(cells(line));
        if (rows.get(0).size() != rows.get(rows.size() - 1).size()) {
          throw new IllegalStateException(resource + ": a row does not fit its columns: " + line);
        }
      }
    }
    return List.copyOf(rows.subList(1, rows.size()));
  }

  private static String text(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable resource " + resource, e);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char next : line.toCharArray()) {
      if (next == '"') {
        quoted = !quoted;
      } else if (next == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(next);
      }
    }
    cells.add(cell.toString().strip());
    return List.copyOf(cells);
  }
}
