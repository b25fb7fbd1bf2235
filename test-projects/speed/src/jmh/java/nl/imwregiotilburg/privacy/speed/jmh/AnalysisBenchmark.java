package nl.imwregiotilburg.privacy.speed.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.Container;
import nl.imwregiotilburg.privacy.analysis.cache.CachedAnalysis;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Extraction, the whole analysis and the recall of a kept result, over Keycloak's services, SPIs
 * and JPA model. The folder of the corpus is given as {@code -Dcorpus=…}, the models as {@code
 * -Dmodels=…}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(2)
@SuppressWarnings("NullAway.Init")
public class AnalysisBenchmark {

  private static final String JARS =
      "keycloak-(services|server-spi|server-spi-private|model-jpa)-.*\\.jar";

  private List<Container> containers;
  private Analysis.Request request;
  private Path cache;
  private CachedAnalysis kept;

  @Setup
  public void prepare() throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("corpus")))) {
      jars =
          files.filter(jar -> String.valueOf(jar.getFileName()).matches(JARS)).sorted().toList();
    }
    if (jars.isEmpty()) {
      throw new IOException("no jars of the corpus in " + System.getProperty("corpus"));
    }
    containers = jars.stream().map(jar -> new Container(jar, "corpus", Container.Role.OWN)).toList();
    request =
        new Analysis.Request(
            List.of(
                new AnalysedModule("corpus", jars, List.of(), List.of(), List.of(), List.of())),
            List.of(Path.of(System.getProperty("models"))));
    cache = Files.createTempDirectory("kept");
    kept = new CachedAnalysis(List.of(cache));
    kept.run(request);
  }

  @TearDown
  public void tidy() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Reads every class. */
  @Benchmark
  public int extract() {
    try (ClassIndex index = ClassIndex.read(containers, List.of())) {
      return index.size();
    }
  }

  /** Extracts, links and traces. */
  @Benchmark
  public DataMap analyse() {
    return Analysis.run(request);
  }

  /** Finds out that nothing changed and recalls the result. */
  @Benchmark
  public DataMap recall() {
    return kept.run(request);
  }
}
