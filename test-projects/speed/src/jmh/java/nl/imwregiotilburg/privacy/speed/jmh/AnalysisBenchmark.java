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
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.Container;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.cache.CachedAnalysis;
import nl.imwregiotilburg.privacy.analysis.config.Configuration;
import nl.imwregiotilburg.privacy.analysis.flow.element.DeclaredElements;
import nl.imwregiotilburg.privacy.analysis.flow.FlowAnalysis;
import nl.imwregiotilburg.privacy.analysis.flow.element.Positions;
import nl.imwregiotilburg.privacy.analysis.model.Models;
import nl.imwregiotilburg.privacy.analysis.recognition.Numbers;
import nl.imwregiotilburg.privacy.analysis.recognition.Recogniser;
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
 * The steps of the analysis, all of it and the recall of a kept result, over Keycloak's services,
 * SPIs and JPA model. The folder of the corpus is given as {@code -Dcorpus=…}, the models as {@code
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
  private Models models;
  private final Positions positions = new ByClass();
  private ClassIndex read;

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
    models = Models.load(request.models());
    read = ClassIndex.read(containers, DeclaredElements.annotations(models));
  }

  @TearDown
  public void tidy() throws IOException {
    read.close();
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

  /** Finds what is declared and what is recognised in classes that were read. */
  @Benchmark
  public DeclaredElements link() {
    DeclaredElements elements = new DeclaredElements(read, models, positions);
    Recogniser.recognise(read, elements, positions).forEach(elements::suspect);
    elements.numbers(Numbers::mayBe);
    return elements;
  }

  /** Follows the elements that were found, which takes {@link #link}. */
  @Benchmark
  public FlowAnalysis.Result trace() {
    Configuration configuration = Configuration.of(List.of());
    return new FlowAnalysis(read, models, link(), positions, configuration).run();
  }

  /** All of it: extracts, links, traces and gathers the result. */
  @Benchmark
  public DataMap analyse() {
    return Analysis.run(request);
  }

  /** Finds out that nothing changed and recalls the result. */
  @Benchmark
  public DataMap recall() {
    return kept.run(request);
  }

  /** Where things are when there are no sources: the class, and the line its bytecode tells. */
  private static final class ByClass implements Positions {
    @Override
    public Location ofType(ClassInfo type) {
      return Location.ofLine(type.name(), 1);
    }

    @Override
    public Location ofField(ClassInfo owner, String field) {
      return ofType(owner);
    }

    @Override
    public Location ofMethod(ClassInfo owner, MethodInfo method) {
      return ofType(owner);
    }

    @Override
    public Location ofParameter(ClassInfo owner, MethodInfo method, int parameter) {
      return ofType(owner);
    }

    @Override
    public Location ofCall(ClassInfo owner, int line, String method, int argument) {
      return ofLine(owner, line);
    }

    @Override
    public Location ofLine(ClassInfo owner, int line) {
      return Location.ofLine(owner.name(), Math.max(1, line));
    }
  }
}
