package nl.imwregiotilburg.privacy.plugin.article30;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.imwregiotilburg.privacy.register.Register;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The record as an Office Open XML workbook (ECMA-376). */
final class Spreadsheet {

  private static final double NARROW = 18;
  private static final double WIDE = 38;
  private static final int LONG = 24;

  /** The earliest time a zip file can hold: the workbook says nothing of when it was made. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Spreadsheet() {}

  static byte[] bytes(Register register, List<Sheet<?>> sheets) throws IOException {
    Path file = Files.createTempFile("register", ".xlsx");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        Workbook workbook = new Workbook(out, "privacy-maven-plugin", null);
        for (Sheet<?> sheet : sheets) {
          fill(workbook.newWorksheet(sheet.title()), sheet.titles(), sheet.rows(register));
        }
        workbook.finish();
      }
      return timeless(file);
    } finally {
      Files.delete(file);
    }
  }

  private static void fill(Worksheet worksheet, List<String> titles, List<List<String>> rows) {
    for (int column = 0; column < titles.size(); column++) {
      worksheet.value(0, column, titles.get(column));
      worksheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
      int at = column;
      boolean wide = rows.stream().anyMatch(row -> row.get(at).length() > LONG);
      worksheet.width(column, wide ? WIDE : NARROW);
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < titles.size(); column++) {
        String text = rows.get(row).get(column);
        if (!text.isEmpty()) {
          worksheet.value(row + 1, column, text);
          worksheet.style(row + 1, column).wrapText(true).verticalAlignment("top").set();
        }
      }
    }
    worksheet.freezePane(titles.get(0).equals(Sheet.ID) ? 1 : 0, 1);
  }

  /** The same workbook without the moment it was made: in its entries and in its properties. */
  private static byte[] timeless(Path workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(workbook.toFile());
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry : in.stream().toList()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(NO_TIME);
        to.putNextEntry(same);
        try (InputStream content = in.getInputStream(entry)) {
          byte[] bytes = content.readAllBytes();
          to.write(entry.getName().equals("docProps/core.xml") ? withoutCreation(bytes) : bytes);
        }
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] withoutCreation(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("(?s)<dcterms:created.*?</dcterms:created>", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
