package nl.imwregiotilburg.privacy.register.reader;

import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.register.Approval;
import nl.imwregiotilburg.privacy.register.RegisterException;

/** Reads {@code privacy/approvals.yml}, as strictly as a register. */
public final class ApprovalReader {

  private ApprovalReader() {}

  /**
   * Reads the decisions, in the order of the file.
   *
   * @throws RegisterException if the file cannot be read, is not YAML, or has mistakes; it lists
   *     all of them
   */
  public static List<Approval> read(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Reading reading = Reading.of(absolute, "list of decisions");
    return reading.complete(
        YamlFile.text(absolute, reading)
            .flatMap(text -> YamlDocument.parse(text, reading))
            .flatMap(root -> ApprovalSection.FILE.read(Place.root(root), reading)));
  }
}
