package nl.imwregiotilburg.privacy.plugin.goal;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Where the results of the analysis are kept. */
final class Caches {

  private static final String NAME = "privacy-maven-plugin";

  private Caches() {}

  /**
   * The folder of a project's own results, then the one that builds share.
   *
   * @param shared the one that builds share, when it is given
   */
  static List<Path> of(MavenProject project, MavenSession session, @Nullable File shared) {
    return List.of(
        Path.of(project.getBuild().getDirectory(), NAME).toAbsolutePath().normalize(),
        shared == null
            ? Path.of(session.getLocalRepository().getBasedir(), ".cache", NAME)
            : shared.toPath().toAbsolutePath().normalize());
  }
}
