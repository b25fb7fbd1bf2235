package nl.imwregiotilburg.privacy.plugin.goal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.plugin.inspection.ModuleInput;

/**
 * What one module hands in.
 *
 * @param base folder of the module
 * @param output where its reports go
 * @param input what to analyse; empty for a module without code
 * @param register the nearest register
 * @param statement the nearest published statement
 * @param models the {@code models.yml} files that hold for it, nearest last
 * @param includes Ant-style patterns of files that count
 * @param excludes Ant-style patterns of files that do not
 * @param settings how it wants to be judged
 */
record Member(
    Path base,
    Path output,
    Optional<ModuleInput> input,
    Optional<Path> register,
    Optional<Path> statement,
    List<Path> models,
    List<String> includes,
    List<String> excludes,
    Settings settings) {

  Member {
    models = List.copyOf(models);
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }
}
