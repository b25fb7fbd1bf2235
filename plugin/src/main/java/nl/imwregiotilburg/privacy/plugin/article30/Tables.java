package nl.imwregiotilburg.privacy.plugin.article30;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads a workbook, a folder of CSV files named after the sheets, or one such file. */
final class Tables {

  /** A sheet wider than this is no register. */
  private static final int MOST_COLUMNS = 500;

  /** In bytes and rows; a register is not larger. */
  private static final long LARGEST = 20L * 1024 * 1024;

  private static final int MOST_ROWS = 20_000;

  private static final String CSV = ".csv";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Tables() {}

  /**
   * Reads the tables of a file or folder.
   *
   * @throws SpreadsheetException if it cannot be read
   */
  static List<Table> read(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
        throw new SpreadsheetException(
            List.of(
                file + " is larger than " + LARGEST / 1024 / 1024 + " MiB; is this a register?"));
      }
      List<Table> tables = Files.isDirectory(file) ? folder(file) : single(file);
      for (Table table : tables) {
        if (table.rows().size() > MOST_ROWS) {
          throw new SpreadsheetException(
              List.of(
                  "%s, sheet %s has more than %d rows; is this a register?"
                      .formatted(file, table.name(), MOST_ROWS)));
        }
      }
      return tables;
    } catch (SpreadsheetException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new SpreadsheetException(
          List.of(
              file
                  + " cannot be read: "
                  + e.getMessage()
                  + "; give a workbook (.xlsx), a CSV file (.csv) or a folder of CSV files"));
    }
  }

  private static List<Table> single(Path file) throws IOException {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(CSV)
        ? List.of(csv(file))
        : workbook(file);
  }

  private static List<Table> folder(Path folder) throws IOException {
    List<Table> tables = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files
              .filter(it -> it.toString().toLowerCase(Locale.ROOT).endsWith(CSV))
              .sorted()
              .toList()) {
        tables.add(csv(file));
      }
    }
    if (tables.isEmpty()) {
      throw new SpreadsheetException(List.of(folder + " holds no .csv file"));
    }
    return tables;
  }

  private static Table csv(Path file) throws IOException {
    String text = text(Files.readAllBytes(file));
    String name = String.valueOf(file.getFileName());
    CsvMapper mapper = new CsvMapper();
    mapper.enable(CsvParser.Feature.WRAP_AS_ARRAY);
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
    List<Table.Row> rows = new ArrayList<>();
    try (MappingIterator<String[]> lines =
        mapper.readerFor(String[].class).with(schema).readValues(text)) {
      while (lines.hasNextValue()) {
        rows.add(
            new Table.Row(
                rows.size() + 1,
                Stream.of(lines.nextValue()).map(it -> it == null ? "" : it).toList()));
      }
    }
    return new Table(name.substring(0, name.length() - CSV.length()), rows);
  }

  /** UTF-8, with or without its mark; else what older spreadsheets write. */
  private static String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }

  /** The separator that the row of titles has most of. */
  private static char separator(String text) {
    String titles = text.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (titles.chars().filter(c -> c == candidate).count()
          > titles.chars().filter(c -> c == ',').count()) {
        best = candidate;
      }
    }
    return best;
  }

  private static List<Table> workbook(Path file) throws IOException {
    List<Table> tables = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
      for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          tables.add(
              new Table(sheet.getName(), rows.limit(MOST_ROWS + 1L).map(Tables::row).toList()));
        }
      }
    }
    return tables;
  }

  private static Table.Row row(Row row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
      cells.add(row.getOptionalCell(column).map(Tables::text).orElse(""));
    }
    return new Table.Row(row.getRowNum(), cells);
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER && dated(cell)) {
      return cell.asDate().toLocalDate().toString();
    }
    if (cell.getType() == CellType.NUMBER) {
      return cell.asNumber().stripTrailingZeros().toPlainString();
    }
    return cell.getText();
  }

  private static boolean dated(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && format.toLowerCase(Locale.ROOT).matches(".*[yj]{2}.*|.*d.*m.*");
  }
}
