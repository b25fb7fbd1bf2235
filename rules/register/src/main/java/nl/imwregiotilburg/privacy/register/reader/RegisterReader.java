package nl.imwregiotilburg.privacy.register.reader;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RegisterException;
import nl.imwregiotilburg.privacy.register.RegisterException.Problem;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

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
    String name = absolute.toString().replace(File.separatorChar, '/');
    Reading reading = new Reading(name);
    Optional<Register> register =
        YamlFile.text(absolute, reading)
            .flatMap(text -> YamlDocument.parse(text, reading))
            .flatMap(root -> register(root, name, reading));
    List<Problem> problems = reading.problems();
    if (!problems.isEmpty()) {
      throw new RegisterException(problems);
    }
    return register.orElseThrow(() -> new IllegalStateException("no register and no problem"));
  }

  private static Optional<Register> register(Node node, String file, Reading reading) {
    Place root = Place.root(node);
    if (!(node instanceof MappingNode)) {
      reading.problem(
          root.key(),
          root.found()
              + " was found where a register belongs; a register starts with 'version: 1' and"
              + " 'controller:'");
      return Optional.empty();
    }
    Optional<Register> register = RegisterSection.of(file).read(root, reading);
    register.ifPresent(read -> Consistency.check(read, reading));
    return register;
  }
}
