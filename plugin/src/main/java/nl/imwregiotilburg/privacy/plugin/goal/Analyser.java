package nl.imwregiotilburg.privacy.plugin.goal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.cache.CachedAnalysis;
import nl.imwregiotilburg.privacy.analysis.process.SeparateJava;
import org.jspecify.annotations.Nullable;

/** Sets up the analysis as a goal was configured. */
final class Analyser {

  private Analyser() {}

  /**
   * The analysis.
   *
   * @param caches folders to keep results in, nearest first; none keeps nothing
   * @param fork the parameter {@code privacy.fork}
   * @param options the parameter {@code privacy.jvmOptions}
   * @param warnings told why it does not run as it was asked to
   * @throws ConfigurationException if {@code fork} is none of its words
   */
  static Function<Analysis.Request, DataMap> of(
      List<Path> caches,
      @Nullable String fork,
      @Nullable String options,
      Consumer<String> warnings) {
    SeparateJava java =
        new SeparateJava(
            Choice.of(SeparateJava.When.class, "privacy.fork", fork == null ? "auto" : fork),
            options == null || options.isBlank()
                ? List.of()
                : List.of(options.strip().split("\\s+", -1)),
            warnings);
    return new CachedAnalysis(caches, java::run)::run;
  }
}
