package nl.imwregiotilburg.privacy.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.Coverage;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.cache.CachedAnalysis;
import nl.imwregiotilburg.privacy.analysis.process.SeparateJava;

/**
 * The analysis of the same class files: the jars of the application as the organisation's own code,
 * the others as what it depends on.
 */
final class EnginePass {

  private EnginePass() {}

  /**
   * Analyses.
   *
   * @param own pattern of the names of the application's jars
   * @param cache folder for the result
   * @param options of the Java that is started for it
   */
  static String run(List<Path> jars, Path models, String own, Path cache, List<String> options)
      throws IOException {
    Map<Boolean, List<Path>> parts =
        jars.stream()
            .collect(
                Collectors.partitioningBy(jar -> String.valueOf(jar.getFileName()).matches(own)));
    AnalysedModule module =
        new AnalysedModule(
            "speed",
            parts.getOrDefault(true, List.of()),
            List.of(),
            List.of(),
            parts.getOrDefault(false, List.of()),
            List.of());
    SeparateJava java =
        new SeparateJava(
            SeparateJava.When.AUTO,
            options,
            warning -> {
              throw new IllegalStateException(warning);
            });
    DataMap map =
        new CachedAnalysis(List.of(cache), java::run)
            .run(new Analysis.Request(List.of(module), List.of(models)));
    Coverage coverage = map.coverage();
    return coverage.classes()
        + " own and "
        + coverage.libraryClasses()
        + " library classes, "
        + coverage.methods()
        + " methods evaluated, "
        + map.elements().size()
        + " elements, "
        + map.flows().size()
        + " flows, "
        + map.gaps().size()
        + " gaps";
  }
}
