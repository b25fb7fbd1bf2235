package nl.imwregiotilburg.privacy.benchmark.determinism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two runs give the same bytes, whatever the number of threads and the order of modules, folders,
 * jars and files.
 *
 * <p>Each run has a Java of its own, because the number of threads of parallel streams and the
 * order of {@code Set.of} and {@code Map.of} are fixed when a Java starts.
 */
final class DeterminismTest {

  private static final Path CORPUS = Path.of("").toAbsolutePath();
  private static final long LIMIT_MINUTES = 10;

  @TempDir private Path folder;

  @Test
  void threads_and_order_do_not_show_in_the_result() throws Exception {
    Path one = run("one", 0, 1);

    for (Path other : List.of(run("several", 1, 2), run("many", 7, 3))) {
      assertThat(Files.readString(other.resolve("result.txt")))
          .as("%s", other)
          .isEqualTo(Files.readString(one.resolve("result.txt")));
      assertThat(kept(other)).as("%s", other).isEqualTo(kept(one));
    }
    assertThat(Files.readString(one.resolve("result.txt")))
        .as("something was found that could differ")
        .contains("Flow[", "Gap[", "Suggestion[");
  }

  /**
   * A run.
   *
   * @param workers threads beside the one that runs it
   */
  private Path run(String name, int workers, long seed) throws IOException, InterruptedException {
    Layout layout = new Layout(folder.resolve("build"));
    layout.write(CORPUS, seed);
    Path result = Files.createDirectories(folder.resolve(name));
    Path log = result.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + workers,
                "-cp",
                System.getProperty("java.class.path"),
                EncodedRun.class.getName(),
                layout.folder().toString(),
                CORPUS.resolve("target/benchmark/classpath.txt").toString(),
                String.valueOf(seed),
                result.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended && process.exitValue() == 0).as("%s", Files.readString(log)).isTrue();
    return result;
  }

  /** The encoded result, with its sum behind it; the name of its file depends on the order. */
  private static byte[] kept(Path result) throws IOException {
    try (Stream<Path> files = Files.list(result)) {
      List<Path> kept = files.filter(file -> file.toString().endsWith(".bin")).toList();
      assertThat(kept).hasSize(1);
      return Files.readAllBytes(kept.get(0));
    }
  }
}
