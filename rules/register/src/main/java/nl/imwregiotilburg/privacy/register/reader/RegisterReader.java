package nl.imwregiotilburg.privacy.register.reader;

import java.nio.file.Path;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RegisterException;

/** Reads {@code privacy/register.yml}. */
public final class RegisterReader {

  private RegisterReader() {}

  /**
   * Reads a register. The file is data and nothing else: tags, self-reference, and nesting or
   * aliases without measure are refused.
   *
   * @param file the file
   * @return the register
   * @throws RegisterException if the file cannot be read, is not YAML, or has mistakes; it lists
   *     all of them
   */
  public static Register read(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Reading reading = Reading.of(absolute, "register");
    return reading.complete(
        YamlFile.text(absolute, reading)
            .flatMap(text -> YamlDocument.parse(text, reading))
            .flatMap(node -> reading.root(node, "controller"))
            .flatMap(root -> register(root, Reading.slashes(absolute), reading)));
  }

  private static Optional<Register> register(Place root, String file, Reading reading) {
    Optional<Register> register = RegisterSection.of(file).read(root, reading);
    register.ifPresent(read -> Consistency.check(read, reading));
    return register;
  }
}
