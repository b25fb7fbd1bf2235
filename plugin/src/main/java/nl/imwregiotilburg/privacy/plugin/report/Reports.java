package nl.imwregiotilburg.privacy.plugin.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.report.html.HtmlReport;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;

/** Writes the reports: UTF-8, lines ending in LF, the same bytes for the same result. */
public final class Reports {

  private final RuleBook rules;

  /**
   * @param rules what to say about rules
   */
  public Reports(RuleBook rules) {
    this.rules = rules;
  }

  /** Writes the reports on a result into a folder, which is made when it is not there. */
  public void write(Result result, Path folder, List<Format> formats) {
    for (Format format : formats) {
      Path file = folder.resolve(format.file());
      try {
        Files.createDirectories(folder);
        Files.writeString(file, text(result, format), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + file, e);
      }
    }
  }

  /** The report a person would open: HTML if there is one, else whatever was written. */
  public static Optional<Path> best(Path folder, List<Format> formats) {
    return Stream.concat(formats.stream().filter(format -> format == Format.HTML), formats.stream())
        .findFirst()
        .map(format -> folder.resolve(format.file()));
  }

  private String text(Result result, Format format) {
    return switch (format) {
      case SARIF -> new SarifReport(rules).write(result);
      case JSON -> JsonReport.write(result);
      case HTML -> new HtmlReport(rules).write(result);
    };
  }
}
