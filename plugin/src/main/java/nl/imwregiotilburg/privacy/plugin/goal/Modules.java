package nl.imwregiotilburg.privacy.plugin.goal;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.plugin.inspection.Followed;
import nl.imwregiotilburg.privacy.plugin.inspection.ModuleInput;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** Reads from Maven's project what the analysis needs. */
final class Modules {

  private static final Set<String> ON_THE_CLASS_PATH =
      Set.of(
          Artifact.SCOPE_COMPILE,
          Artifact.SCOPE_PROVIDED,
          Artifact.SCOPE_RUNTIME,
          Artifact.SCOPE_SYSTEM);

  private Modules() {}

  /**
   * A module; empty when it has no code of its own.
   *
   * @param followed which of its dependencies are followed as its own code is
   */
  static Optional<ModuleInput> read(MavenProject project, Followed followed) {
    if ("pom".equals(project.getPackaging())) {
      return Optional.empty();
    }
    return Optional.of(
        new ModuleInput(
            project.getArtifactId(),
            coordinates(project),
            base(project),
            Path.of(project.getBuild().getOutputDirectory()),
            sources(project),
            resources(project),
            tests(project),
            dependencies(project, followed),
            missing(project),
            declared(project)));
  }

  static String coordinates(MavenProject project) {
    return project.getGroupId() + ":" + project.getArtifactId();
  }

  static Path base(MavenProject project) {
    return project.getBasedir().toPath().toAbsolutePath().normalize();
  }

  /**
   * The project and the copy of it that a forking goal had built: only the copy knows generated
   * sources, although Maven calls the two equal.
   */
  private static Stream<MavenProject> withFork(MavenProject project) {
    return Stream.of(project, project.getExecutionProject()).filter(Objects::nonNull);
  }

  private static List<Path> sources(MavenProject project) {
    return withFork(project)
        .flatMap(it -> it.getCompileSourceRoots().stream())
        .map(root -> resolve(project, root))
        .distinct()
        .toList();
  }

  /** Resource roots, and where a web application keeps its pages. */
  private static List<Path> resources(MavenProject project) {
    return Stream.concat(
            withFork(project).flatMap(it -> it.getResources().stream()).map(Resource::getDirectory),
            Stream.of("src/main/webapp"))
        .map(root -> resolve(project, root))
        .distinct()
        .toList();
  }

  private static List<Path> tests(MavenProject project) {
    return Stream.concat(
            project.getTestCompileSourceRoots().stream(),
            project.getTestResources().stream().map(Resource::getDirectory))
        .map(root -> resolve(project, root))
        .distinct()
        .toList();
  }

  private static Path resolve(MavenProject project, String path) {
    return base(project).resolve(path).normalize();
  }

  private static Set<Artifact> artifacts(MavenProject project) {
    return withFork(project)
        .flatMap(it -> it.getArtifacts().stream())
        .filter(artifact -> onTheClassPath(artifact.getScope()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<ModuleInput.Dependency> dependencies(
      MavenProject project, Followed followed) {
    return artifacts(project).stream()
        .filter(artifact -> artifact.getFile() != null)
        .map(artifact -> dependency(project, artifact, followed))
        .distinct()
        .toList();
  }

  private static ModuleInput.Dependency dependency(
      MavenProject project, Artifact artifact, Followed followed) {
    String coordinates = artifact.getGroupId() + ":" + artifact.getArtifactId();
    return new ModuleInput.Dependency(
        coordinates,
        artifact.getFile().toPath().toAbsolutePath().normalize(),
        followed.includes(project.getGroupId(), coordinates));
  }

  private static List<String> missing(MavenProject project) {
    Set<String> present =
        artifacts(project).stream()
            .filter(artifact -> artifact.getFile() != null)
            .map(Artifact::getDependencyConflictId)
            .collect(Collectors.toSet());
    return project.getDependencies().stream()
        .filter(dependency -> !dependency.isOptional() && onTheClassPath(dependency.getScope()))
        .filter(dependency -> !"pom".equals(dependency.getType()))
        .filter(dependency -> !present.contains(dependency.getManagementKey()))
        .filter(dependency -> !isThere(dependency.getSystemPath()))
        .map(Modules::name)
        .sorted()
        .distinct()
        .toList();
  }

  /** Its own declarations and those of its parents, with their place in the pom they stand in. */
  private static List<AnalysedModule.Declared> declared(MavenProject project) {
    return project.getDependencies().stream()
        .filter(dependency -> onTheClassPath(dependency.getScope()))
        .map(
            dependency ->
                new AnalysedModule.Declared(
                    dependency.getGroupId() + ":" + dependency.getArtifactId(),
                    place(project, dependency.getLocation("artifactId"))))
        .distinct()
        .toList();
  }

  private static Location place(MavenProject project, InputLocation at) {
    if (at == null || at.getSource() == null || at.getSource().getLocation() == null) {
      return Location.ofLine(slashes(base(project).resolve("pom.xml")), 0);
    }
    return Location.ofLine(slashes(Path.of(at.getSource().getLocation())), at.getLineNumber());
  }

  private static String slashes(Path path) {
    return path.toAbsolutePath().normalize().toString().replace('\\', '/');
  }

  private static String name(Dependency dependency) {
    return dependency.getGroupId()
        + ":"
        + dependency.getArtifactId()
        + ":"
        + dependency.getVersion();
  }

  private static boolean onTheClassPath(String scope) {
    return scope == null || scope.isEmpty() || ON_THE_CLASS_PATH.contains(scope);
  }

  private static boolean isThere(String systemPath) {
    return systemPath != null && new File(systemPath).exists();
  }
}
