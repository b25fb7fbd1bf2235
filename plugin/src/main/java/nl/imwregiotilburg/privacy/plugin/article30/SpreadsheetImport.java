package nl.imwregiotilburg.privacy.plugin.article30;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.plugin.dutch.Periods;
import nl.imwregiotilburg.privacy.register.Mark;
import nl.imwregiotilburg.privacy.register.RegisterException;
import nl.imwregiotilburg.privacy.register.reader.RegisterReader;

/**
 * Reads a register that is kept in a spreadsheet with the columns of {@link
 * Article30Register#SPREADSHEET}, and gives the text of {@code privacy/register.yml}. Every mistake
 * is named with sheet, row and column.
 */
public final class SpreadsheetImport {

  /**
   * What was read.
   *
   * @param text the register, as a file
   * @param ignored sheets and columns that were not read, each with why
   */
  public record Result(String text, List<String> ignored) {
    public Result {
      ignored = List.copyOf(ignored);
    }
  }

  /** Sections whose entries are named in other sheets. */
  private static final Set<String> NAMED =
      Set.of("subjects", "categories", "purposes", "recipients", "retention");

  private static final List<Sheet<?>> SHEETS = Sheets.columnsOnly();

  private final List<String> mistakes = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private final Map<String, Map<String, String>> names = new HashMap<>();
  private final RegisterText register = new RegisterText();

  private SpreadsheetImport() {}

  /**
   * Reads a workbook ({@code .xlsx}), a CSV file named after its sheet, or a folder of those.
   *
   * @throws SpreadsheetException if it cannot be read or has mistakes; it lists all of them
   */
  public static Result read(Path file) {
    return new SpreadsheetImport().of(file);
  }

  private Result of(Path file) {
    Map<Sheet<?>, Table> tables = new LinkedHashMap<>();
    List<Table> found = Tables.read(file);
    for (Sheet<?> sheet : SHEETS) {
      found.stream()
          .filter(it -> same(it.name(), sheet.title()))
          .findFirst()
          .ifPresent(it -> tables.put(sheet, it));
    }
    found.stream()
        .filter(it -> !tables.containsValue(it))
        .forEach(
            it ->
                ignored.add(
                    "sheet '%s' was not read; sheets are %s"
                        .formatted(
                            it.name(),
                            String.join(", ", SHEETS.stream().map(Sheet::title).toList()))));
    if (tables.isEmpty()) {
      throw new SpreadsheetException(List.of(file + ": " + String.join("; ", ignored)));
    }
    tables.forEach(this::names);
    tables.forEach(this::entries);
    String text = register.text(String.valueOf(file.getFileName()));
    if (mistakes.isEmpty()) {
      mistakes.addAll(judged(text));
    }
    if (!mistakes.isEmpty()) {
      throw new SpreadsheetException(mistakes.stream().map(it -> file + ", " + it).toList());
    }
    return new Result(text, ignored);
  }

  private static boolean same(String written, String title) {
    return Cells.folded(written).equals(Cells.folded(title));
  }

  // --- rows --------------------------------------------------------------------------------------

  /** The columns of a table, by where they stand. */
  private static <E> Map<Integer, Column<E>> columns(Sheet<E> sheet, Table table) {
    Map<Integer, Column<E>> columns = new LinkedHashMap<>();
    if (table.rows().isEmpty()) {
      return columns;
    }
    List<String> titles = table.rows().get(0).cells();
    for (int at = 0; at < titles.size(); at++) {
      for (Column<E> column : sheet.columns()) {
        if (same(titles.get(at), column.title())
            || (!column.key().isEmpty() && same(titles.get(at), column.key()))) {
          columns.put(at, column);
        }
      }
    }
    return columns;
  }

  private static <E> String cell(Table.Row row, Map<Integer, Column<E>> columns, String key) {
    return columns.entrySet().stream()
        .filter(it -> it.getValue().key().equals(key))
        .map(it -> row.cell(it.getKey()))
        .findFirst()
        .orElse("");
  }

  private static <E> String id(Table.Row row, Map<Integer, Column<E>> columns) {
    String id = cell(row, columns, "id");
    return id.isEmpty() ? slug(cell(row, columns, "title")) : id;
  }

  /** {@code e-mailadres} for {@code E-mailadres}; what an entry without an id is called. */
  private static String slug(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private <E> void names(Sheet<E> sheet, Table table) {
    if (!NAMED.contains(sheet.section())) {
      return;
    }
    Map<Integer, Column<E>> columns = columns(sheet, table);
    Map<String, String> byName = names.computeIfAbsent(sheet.section(), none -> new HashMap<>());
    Set<String> unclear = new LinkedHashSet<>();
    for (Table.Row row :
        table.rows().subList(Math.min(1, table.rows().size()), table.rows().size())) {
      String id = id(row, columns);
      String title = Cells.folded(cell(row, columns, "title"));
      String before = title.isEmpty() ? id : byName.putIfAbsent(title, id);
      if (before != null && !before.equals(id)) {
        unclear.add(title);
      }
    }
    unclear.forEach(byName::remove);
    for (Table.Row row :
        table.rows().subList(Math.min(1, table.rows().size()), table.rows().size())) {
      byName.put(Cells.folded(id(row, columns)), id(row, columns));
    }
  }

  private <E> void entries(Sheet<E> sheet, Table table) {
    Map<Integer, Column<E>> columns = columns(sheet, table);
    unread(table, columns);
    Set<String> ids = new LinkedHashSet<>();
    boolean titles = true;
    for (Table.Row row : table.rows()) {
      if (titles) {
        titles = false;
        continue;
      }
      RegisterText.Place place = new RegisterText.Place(sheet.title(), row.number(), "");
      Optional<List<String>> path = path(sheet, row, columns, place, ids);
      if (path.isEmpty()) {
        continue;
      }
      columns.forEach(
          (at, column) -> {
            boolean read = !column.key().isEmpty() && (sheet.list() || !column.key().equals("id"));
            if (read && !row.cell(at).isEmpty()) {
              value(column, row.cell(at), place.at(column.title()))
                  .ifPresent(
                      it -> register.put(path.get(), column.key(), it, place.at(column.title())));
            }
          });
    }
  }

  private <E> void unread(Table table, Map<Integer, Column<E>> columns) {
    if (table.rows().isEmpty()) {
      return;
    }
    List<String> titles = table.rows().get(0).cells();
    for (int at = 0; at < titles.size(); at++) {
      if (!titles.get(at).isBlank() && !columns.containsKey(at)) {
        ignored.add(
            "sheet '%s': column '%s' was not read; see docs/statement.md for the columns"
                .formatted(table.name(), titles.get(at).strip()));
      }
    }
  }

  /** Where an entry goes in the register. */
  private <E> Optional<List<String>> path(
      Sheet<E> sheet,
      Table.Row row,
      Map<Integer, Column<E>> columns,
      RegisterText.Place place,
      Set<String> ids) {
    if (sheet.section().isEmpty()) {
      if (!ids.add(sheet.title())) {
        mistakes.add(place + ": this sheet has one row below its titles; remove this one");
        return Optional.empty();
      }
      return Optional.of(List.of());
    }
    String id = id(row, columns);
    if (id.isEmpty()) {
      mistakes.add(place + ": the row has no id and no name; fill in column '" + Sheet.ID + "'");
      return Optional.empty();
    }
    if (!ids.add(id)) {
      mistakes.add(
          place.at(Sheet.ID)
              + ": '"
              + id
              + "' stands on an earlier row already; give each row an id of its own");
      return Optional.empty();
    }
    List<String> path = List.of(sheet.section(), id);
    register.entry(path, sheet.list(), place);
    return Optional.of(path);
  }

  // --- cells -------------------------------------------------------------------------------------

  private Optional<Object> value(Column<?> column, String cell, RegisterText.Place place) {
    return switch (column.form()) {
      case TEXT, DATE -> Optional.of(cell);
      case TEXTS -> Optional.of(Items.split(cell));
      case PERIOD -> period(cell, place);
      case WORD -> word(column, cell, place).map(SpreadsheetImport::typed);
      case WORDS -> words(column, cell, place);
      case IDS ->
          Optional.of(Items.split(cell).stream().map(it -> id(column.domain(), it)).toList());
      case RETENTION -> retention(cell, place);
      case CERTIFICATES ->
          Optional.of(Items.split(cell).stream().map(SpreadsheetImport::certificate).toList());
    };
  }

  private static Object typed(String word) {
    return word.equals("true") || word.equals("false") ? (Object) Boolean.valueOf(word) : word;
  }

  private Optional<Object> period(String cell, RegisterText.Place place) {
    Optional<String> iso =
        cell.matches("P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?")
            ? Optional.of(cell)
            : Periods.iso(cell);
    if (iso.isEmpty()) {
      mistakes.add(
          place
              + ": '"
              + cell
              + "' is no period; write a number of jaar, maanden, weken or dagen, such as 7 jaar, or direct");
    }
    return iso.map(it -> it);
  }

  private Optional<String> word(Column<?> column, String cell, RegisterText.Place place) {
    Optional<String> word = DutchWords.word(column.domain(), cell);
    if (word.isEmpty()) {
      mistakes.add(
          place
              + ": '"
              + cell
              + "' is not allowed; write "
              + String.join(", ", DutchWords.allowed(column.domain())));
    }
    return word;
  }

  private Optional<Object> words(Column<?> column, String cell, RegisterText.Place place) {
    List<String> words = new ArrayList<>();
    List<String> written = Items.split(cell);
    written.forEach(it -> word(column, it, place).ifPresent(words::add));
    return words.size() == written.size() ? Optional.of(words) : Optional.empty();
  }

  /** The id of an entry that is named; a name nobody has is left for the register to judge. */
  private String id(String section, String name) {
    return names.getOrDefault(section, Map.of()).getOrDefault(Cells.folded(name), name);
  }

  private Optional<Object> retention(String cell, RegisterText.Place place) {
    Map<String, Object> rules = new LinkedHashMap<>();
    for (String item : Items.split(cell)) {
      int colon = item.lastIndexOf(':');
      String category = colon < 0 ? "default" : id("categories", item.substring(0, colon));
      String rule = id("retention", item.substring(colon + 1).strip());
      if (rules.put(category, rule) != null) {
        mistakes.add(
            place
                + ": '"
                + cell
                + "' has two rules for the same; write one rule, and those that differ as"
                + " category: rule");
        return Optional.empty();
      }
    }
    Object only = rules.get("default");
    return Optional.of(rules.size() == 1 && only != null ? only : rules);
  }

  private static Map<String, Object> certificate(String item) {
    Map<String, Object> certificate = new LinkedHashMap<>();
    int until = item.lastIndexOf("(tot ");
    boolean dated = until > 0 && item.endsWith(")");
    certificate.put("norm", (dated ? item.substring(0, until) : item).strip());
    if (dated) {
      certificate.put("valid-until", item.substring(until + 5, item.length() - 1).strip());
    }
    return certificate;
  }

  // --- judgement ---------------------------------------------------------------------------------

  /** What the reader of registers says of the text, at the cells it came from. */
  private List<String> judged(String text) {
    try {
      Path file = Files.createTempFile("register", ".yml");
      try {
        RegisterReader.read(Files.writeString(file, text, StandardCharsets.UTF_8));
        return List.of();
      } catch (RegisterException e) {
        return e.problems().stream().map(it -> place(text, it) + it.message()).toList();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String place(String text, RegisterException.Problem problem) {
    return register
        .place(text, new Mark(problem.line(), problem.column()))
        .map(it -> it + ": ")
        .orElse("");
  }
}
