package nl.imwregiotilburg.privacy.plugin.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.plugin.inspection.Gate;
import nl.imwregiotilburg.privacy.plugin.report.Format;

/**
 * How a build wants to be judged: what its root (else its first module) configured.
 *
 * @param gate what fails the build
 * @param failing whether anything fails it at all
 * @param formats which files to write
 * @param today the day on which dates are judged
 * @param version version of this plugin
 * @param analysis analyses, or recalls what came of it before
 * @param failOnDecisions whether a decision of people that does not hold fails the build
 */
record Settings(
    Gate gate,
    boolean failing,
    List<Format> formats,
    LocalDate today,
    String version,
    Function<Analysis.Request, DataMap> analysis,
    boolean failOnDecisions) {

  Settings {
    formats = List.copyOf(formats);
  }
}
