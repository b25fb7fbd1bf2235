package nl.imwregiotilburg.privacy.register.reader;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RegisterException;

/** Registers to read: the worked example, and texts put into a file of their own. */
final class Registers {

  private Registers() {}

  /** The worked example. */
  static Path example() {
    URL url = Registers.class.getResource("register-example.yml");
    if (url == null) {
      throw new IllegalStateException("the worked example is missing");
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Register read(String yaml) {
    return inFile(yaml.getBytes(StandardCharsets.UTF_8), RegisterReader::read);
  }

  /** The problems of a text, as {@code line:column: message}; none when it is a register. */
  static List<String> problems(String yaml) {
    return problems(yaml.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> problems(byte[] bytes) {
    return inFile(bytes, Registers::problemsOf);
  }

  static List<String> problemsOf(Path file) {
    RegisterException thrown =
        catchThrowableOfType(RegisterException.class, () -> RegisterReader.read(file));
    return thrown == null
        ? List.of()
        : thrown.problems().stream()
            .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
            .toList();
  }

  /** The problems of what follows behind a version and a controller on line 1 and 2. */
  static List<String> problemsBehindHead(String yaml) {
    return problems("version: 1\ncontroller: {name: X}\n" + yaml);
  }

  private interface Use<T> {
    T of(Path file);
  }

  private static <T> T inFile(byte[] bytes, Use<T> use) {
    try {
      Path directory = Files.createTempDirectory("register");
      Path file = Files.write(directory.resolve("register.yml"), bytes);
      try {
        return use.of(file);
      } finally {
        Files.delete(file);
        Files.delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
