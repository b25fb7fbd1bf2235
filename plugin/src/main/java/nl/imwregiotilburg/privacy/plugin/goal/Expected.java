package nl.imwregiotilburg.privacy.plugin.goal;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Which modules of a session will run a goal. */
final class Expected {

  private Expected() {}

  /**
   * The modules that will run it: all of them for a goal from the command line, otherwise those
   * whose project binds this very execution.
   */
  static List<String> in(MavenSession session, MojoExecution execution) {
    boolean everywhere = execution.getSource() == MojoExecution.Source.CLI;
    return session.getProjects().stream()
        .filter(project -> everywhere || binds(project, execution))
        .map(Expected::key)
        .toList();
  }

  /** What identifies a module in a session. */
  static String key(MavenProject project) {
    return project.getGroupId() + ":" + project.getArtifactId() + ":" + project.getVersion();
  }

  private static boolean binds(MavenProject project, MojoExecution execution) {
    Plugin plugin = project.getPlugin(execution.getGroupId() + ":" + execution.getArtifactId());
    return plugin != null
        && plugin.getExecutions().stream()
            .filter(it -> it.getId().equals(execution.getExecutionId()))
            .filter(it -> !"none".equals(it.getPhase()))
            .anyMatch(it -> it.getGoals().contains(execution.getGoal()));
  }
}
