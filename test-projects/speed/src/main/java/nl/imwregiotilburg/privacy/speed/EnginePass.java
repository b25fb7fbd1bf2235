package nl.imwregiotilburg.privacy.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.Coverage;
import nl.imwregiotilburg.privacy.analysis.DataMap;

/** The analysis of the same class files, all of them as the organisation's own code. */
final class EnginePass {

  private EnginePass() {}

  static String run(List<Path> jars, Path models) throws IOException {
    AnalysedModule module =
        new AnalysedModule("speed", jars, List.of(), List.of(), List.of(), List.of());
    DataMap map = Analysis.run(new Analysis.Request(List.of(module), List.of(models)));
    Coverage coverage = map.coverage();
    return coverage.classes()
        + " classes, "
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
