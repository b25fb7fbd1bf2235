package nl.imwregiotilburg.privacy.plugin.inspection;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;

/**
 * One module of a build, as the build tool describes it.
 *
 * @param name its {@code artifactId}
 * @param coordinates {@code groupId:artifactId}
 * @param base its folder
 * @param classes where its class files are
 * @param sources source roots, generated ones included
 * @param resources resource roots
 * @param tests source and resource roots of its tests
 * @param dependencies what is on its class path
 * @param missing dependencies that could not be resolved, {@code groupId:artifactId:version}
 * @param declared the dependencies its build declares itself, those for tests only left out
 */
public record ModuleInput(
    String name,
    String coordinates,
    Path base,
    Path classes,
    List<Path> sources,
    List<Path> resources,
    List<Path> tests,
    List<Dependency> dependencies,
    List<String> missing,
    List<AnalysedModule.Declared> declared) {

  /**
   * Something on the class path.
   *
   * @param coordinates {@code groupId:artifactId}
   * @param file jar or folder
   * @param followed whether its code is followed as the module's own is
   */
  public record Dependency(String coordinates, Path file, boolean followed) {}

  public ModuleInput {
    sources = List.copyOf(sources);
    resources = List.copyOf(resources);
    tests = List.copyOf(tests);
    dependencies = List.copyOf(dependencies);
    missing = List.copyOf(missing);
    declared = List.copyOf(declared);
  }

  /** Modules that are analysed together, as the analysis wants them. */
  public static List<AnalysedModule> toAnalyse(List<ModuleInput> modules) {
    Set<String> together =
        modules.stream().map(ModuleInput::coordinates).collect(Collectors.toSet());
    return modules.stream().map(module -> module.toAnalyse(together)).toList();
  }

  /**
   * As the analysis wants it.
   *
   * @param together coordinates of the modules that are analysed together: they are no dependencies
   */
  AnalysedModule toAnalyse(Set<String> together) {
    List<Dependency> others =
        dependencies.stream()
            .filter(dependency -> !together.contains(dependency.coordinates()))
            .toList();
    return new AnalysedModule(
        name,
        List.of(classes),
        sources,
        resources,
        tests,
        files(others),
        files(others.stream().filter(Dependency::followed).toList()),
        missing,
        declared);
  }

  private static List<Path> files(List<Dependency> dependencies) {
    return dependencies.stream().map(Dependency::file).distinct().toList();
  }
}
