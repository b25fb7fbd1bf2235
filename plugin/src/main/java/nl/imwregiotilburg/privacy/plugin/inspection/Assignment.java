package nl.imwregiotilburg.privacy.plugin.inspection;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Gap;

/**
 * What to inspect.
 *
 * @param root folder of the build's root; locations are shown relative to it in files
 * @param modules the modules, in the order of the build
 * @param register the register, if there is one
 * @param statement the published statement, clause by clause, if there is one
 * @param models the {@code models.yml} files, nearest last
 * @param scopes which files count, by name of module
 * @param unreached modules of this build that could not be built, as gaps
 * @param whole whether these are all modules of the build; if not, rules that need the whole do not
 *     judge
 * @param today the day on which dates are judged
 * @param version version of this plugin, for the reports
 * @param analysis analyses, or recalls what came of it before
 */
public record Assignment(
    Path root,
    List<ModuleInput> modules,
    Optional<Path> register,
    Optional<Path> statement,
    List<Path> models,
    Map<String, Scope> scopes,
    List<Gap> unreached,
    boolean whole,
    LocalDate today,
    String version,
    Function<Analysis.Request, DataMap> analysis) {

  public Assignment {
    modules = List.copyOf(modules);
    models = List.copyOf(models);
    scopes = Map.copyOf(scopes);
    unreached = List.copyOf(unreached);
  }
}
