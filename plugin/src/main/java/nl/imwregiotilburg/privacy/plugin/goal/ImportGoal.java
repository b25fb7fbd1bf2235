package nl.imwregiotilburg.privacy.plugin.goal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.imwregiotilburg.privacy.plugin.article30.SpreadsheetException;
import nl.imwregiotilburg.privacy.plugin.article30.SpreadsheetImport;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes <code>privacy/register.yml</code> from a register that is kept in a spreadsheet. A
 * register that is there is never overwritten; every mistake is named with sheet, row and column.
 */
@Mojo(name = "import", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class ImportGoal extends WholeBuildGoal {

  /**
   * The spreadsheet: a workbook (<code>.xlsx</code>) with the sheets and columns of the one that
   * <code>privacy:statement</code> writes, a <code>.csv</code> file named after one of those
   * sheets, or a folder of such files.
   */
  @Parameter(property = "privacy.spreadsheet")
  private File spreadsheet;

  @Override
  void run() throws IOException {
    if (spreadsheet == null || !spreadsheet.exists()) {
      throw new ConfigurationException(
          spreadsheet == null
              ? "privacy.spreadsheet: name the spreadsheet, as in -Dprivacy.spreadsheet=register.xlsx"
              : "privacy.spreadsheet: there is no file " + spreadsheet.getAbsolutePath());
    }
    Path file = root().resolve("privacy").resolve("register.yml");
    if (Files.exists(file)) {
      throw new ConfigurationException(
          file + " is there already and is not overwritten; move it away to import again");
    }
    SpreadsheetImport.Result result = read();
    Files.createDirectories(file.getParent());
    Files.writeString(file, result.text(), StandardCharsets.UTF_8);
    result.ignored().forEach(it -> getLog().warn("privacy: " + it));
    getLog().info("privacy: wrote " + file);
  }

  private SpreadsheetImport.Result read() {
    try {
      return SpreadsheetImport.read(spreadsheet.toPath().toAbsolutePath().normalize());
    } catch (SpreadsheetException e) {
      throw new ConfigurationException(String.valueOf(e.getMessage()), e);
    }
  }
}
