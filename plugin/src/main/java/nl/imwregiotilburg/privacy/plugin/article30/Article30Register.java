package nl.imwregiotilburg.privacy.plugin.article30;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.imwregiotilburg.privacy.plugin.statement.CodeFacts;
import nl.imwregiotilburg.privacy.register.Register;

/** Writes the record of processing activities (GDPR Art. 30), the same bytes for the same facts. */
public final class Article30Register {

  /** The record as a document. */
  public static final String DOCUMENT = "register.md";

  /** The record as a spreadsheet. */
  public static final String SPREADSHEET = "register.xlsx";

  private final Register register;
  private final List<Sheet<?>> sheets;

  public Article30Register(Register register, CodeFacts code) {
    this.register = register;
    this.sheets = new Sheets(register, code).all();
  }

  /** Writes both files into a folder that is there. */
  public void write(Path folder, LocalDate today) throws IOException {
    Files.writeString(
        folder.resolve(DOCUMENT),
        new Document(register, sheets).text(today),
        StandardCharsets.UTF_8);
    Files.write(folder.resolve(SPREADSHEET), Spreadsheet.bytes(register, sheets));
  }
}
