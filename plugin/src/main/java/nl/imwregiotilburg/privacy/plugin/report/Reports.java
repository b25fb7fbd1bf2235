package nl.imwregiotilburg.privacy.plugin.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.plugin.approval.Decisions;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.report.html.HtmlReport;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;
import nl.imwregiotilburg.privacy.register.Approval;

/** Writes the reports: UTF-8, lines ending in LF, the same bytes for the same result. */
public final class Reports {

  private final RuleBook rules;

  /**
   * @param rules what to say about rules
   */
  public Reports(RuleBook rules) {
    this.rules = rules;
  }

  /** Holds decisions against the report on a result. */
  public static Decisions decisions(Result result, List<Approval> approvals) {
    return Decisions.of(
        approvals, JsonReport.contentSha256(result), result.map().exemptions(), result.today());
  }

  /** Writes the reports on a part of a build, on which nobody decides. */
  public void write(Result result, Path folder, List<Format> formats) {
    write(result, Decisions.none(), folder, formats);
  }

  /** Writes the reports on a result into a folder, which is made when it is not there. */
  public void write(Result result, Decisions decisions, Path folder, List<Format> formats) {
    for (Format format : formats) {
      Path file = folder.resolve(format.file());
      try {
        Files.createDirectories(folder);
        Files.writeString(file, text(result, decisions, format), StandardCharsets.UTF_8);
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

  private String text(Result result, Decisions decisions, Format format) {
    return switch (format) {
      case SARIF -> new SarifReport(rules).write(result);
      case JSON -> JsonReport.write(result, decisions);
      case HTML -> new HtmlReport(rules).write(result, decisions);
    };
  }
}
