package nl.imwregiotilburg.privacy.register.reader;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Approval;
import nl.imwregiotilburg.privacy.register.RegisterException;
import nl.imwregiotilburg.privacy.register.RegisterException.Problem;

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
    Reading reading =
        new Reading(absolute.toString().replace(File.separatorChar, '/'), "list of decisions");
    Optional<List<Approval>> approvals =
        YamlFile.text(absolute, reading)
            .flatMap(text -> YamlDocument.parse(text, reading))
            .flatMap(root -> ApprovalSection.FILE.read(Place.root(root), reading));
    List<Problem> problems = reading.problems();
    if (!problems.isEmpty()) {
      throw new RegisterException(problems);
    }
    return approvals.orElseThrow(() -> new IllegalStateException("no decisions and no problem"));
  }
}
