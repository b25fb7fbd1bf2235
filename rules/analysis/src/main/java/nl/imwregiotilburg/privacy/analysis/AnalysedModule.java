package nl.imwregiotilburg.privacy.analysis;

import java.nio.file.Path;
import java.util.List;

/**
 * A module to analyse, as a build tool sees it.
 *
 * @param name its {@code artifactId}
 * @param classes folders or jars with its class files; those that do not exist are reported as a
 *     gap when there are sources
 * @param sources source roots, generated ones included; those that do not exist are ignored
 * @param resources resource roots (configuration, templates); those that do not exist are ignored
 * @param tests source and resource roots of its tests, in which only values are looked for; those
 *     that do not exist are ignored
 * @param dependencies jars and class folders on its class path, other analysed modules left out
 * @param followed those of the dependencies whose code is followed as the module's own is: what
 *     they do with the data they are handed is found at the call that hands it to them
 * @param missing dependencies that were declared but could not be resolved, as {@code
 *     groupId:artifactId:version}
 * @param declared the dependencies it declares itself, those for tests only left out
 */
public record AnalysedModule(
    String name,
    List<Path> classes,
    List<Path> sources,
    List<Path> resources,
    List<Path> tests,
    List<Path> dependencies,
    List<Path> followed,
    List<String> missing,
    List<Declared> declared) {

  /**
   * A dependency as a module declares it.
   *
   * @param coordinates {@code groupId:artifactId}
   * @param location where it is declared
   */
  public record Declared(String coordinates, Location location) {}

  public AnalysedModule {
    classes = List.copyOf(classes);
    sources = List.copyOf(sources);
    resources = List.copyOf(resources);
    tests = List.copyOf(tests);
    dependencies = List.copyOf(dependencies);
    followed = List.copyOf(followed);
    missing = List.copyOf(missing);
    declared = List.copyOf(declared);
  }

  /** The same without tests. */
  public AnalysedModule(
      String name,
      List<Path> classes,
      List<Path> sources,
      List<Path> resources,
      List<Path> dependencies,
      List<String> missing) {
    this(name, classes, sources, resources, List.of(), dependencies, missing);
  }

  /** A module of which it is not known what it declares, and that follows no dependency. */
  public AnalysedModule(
      String name,
      List<Path> classes,
      List<Path> sources,
      List<Path> resources,
      List<Path> tests,
      List<Path> dependencies,
      List<String> missing) {
    this(name, classes, sources, resources, tests, dependencies, List.of(), missing, List.of());
  }
}
