package nl.imwregiotilburg.privacy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles code that is analysed, with the class path of the tests. */
final class Javac {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private Javac() {}

  /** Compiles every source file below a folder into another. */
  static void compile(Path sources, Path classes) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-g",
                "-nowarn",
                "--release",
                "17",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                CLASS_PATH));
    sources(sources).forEach(source -> arguments.add(source.toString()));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(result).as("javac").isZero();
  }

  /** The source files below a folder, sorted. */
  static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** The entries of the class path whose path, written with {@code /}, matches. */
  static List<Path> libraries(Pattern pattern) {
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(CLASS_PATH)
        .filter(entry -> pattern.matcher(entry.replace('\\', '/')).matches())
        .map(Path::of)
        .toList();
  }
}
