package nl.imwregiotilburg.privacy.plugin.goal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.plugin.report.Format;

/** Finds the report that the last run left behind. */
final class KeptReports {

  private KeptReports() {}

  /**
   * The report that was written last: that of the build, or of this module when it was checked by
   * itself since.
   *
   * @param folder where the reports of this module go
   * @param module folder of this module
   * @param top last folder upward to look in
   */
  static Optional<Path> last(Path folder, Path module, Path top) {
    List<Path> reports = new ArrayList<>();
    Path own = folder.resolve(Format.JSON.file());
    if (Files.isRegularFile(own)) {
      reports.add(own);
    }
    reports.addAll(Lookup.upward(module, top, "target/privacy/" + Format.JSON.file()));
    return reports.stream().max(Comparator.comparing(KeptReports::written));
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
