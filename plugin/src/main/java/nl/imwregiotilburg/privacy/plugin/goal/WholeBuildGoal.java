package nl.imwregiotilburg.privacy.plugin.goal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.MemoryException;
import nl.imwregiotilburg.privacy.analysis.model.ModelException;
import nl.imwregiotilburg.privacy.compliance.rule.KnownServices;
import nl.imwregiotilburg.privacy.plugin.adoption.Review;
import nl.imwregiotilburg.privacy.plugin.inspection.Followed;
import nl.imwregiotilburg.privacy.plugin.inspection.ModuleInput;
import nl.imwregiotilburg.privacy.register.RegisterException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that look at all modules at once, and run once, have in common. */
@SuppressWarnings("NullAway.Init")
abstract class WholeBuildGoal extends AbstractMojo {

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /**
   * Dependencies whose code is followed as the build's own is: <code>organisation</code> means
   * those whose <code>groupId</code> begins with the same domain, <code>groupId:artifactId</code>
   * with <code>*</code> names others, <code>none</code> follows nothing. What such code does with
   * data is found at the call that hands it over.
   */
  @Parameter(property = "privacy.follow", defaultValue = "organisation")
  private List<String> follow = new ArrayList<>();

  abstract void run() throws IOException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      run();
    } catch (ConfigurationException
        | MemoryException
        | ModelException
        | RegisterException
        | Review.MistakeException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("a file cannot be read or written: " + e.getMessage(), e);
    }
  }

  /** Folder of the build's root. */
  final Path root() {
    return Modules.base(project);
  }

  /** The nearest file with this name, from the build's root upward. */
  final Optional<Path> nearest(String name) {
    return Lookup.upward(root(), Reactor.top(session), name).stream().findFirst();
  }

  /** Where results of the analysis are kept, nearest first. */
  final List<Path> caches(@Nullable File shared) {
    return Caches.of(project, session, shared);
  }

  /** Version of this plugin. */
  final String version() {
    return execution.getVersion();
  }

  /** The modules with code. */
  final List<ModuleInput> modules() {
    Followed followed = Choice.followed("privacy.follow", follow);
    return session.getProjects().stream()
        .flatMap(it -> Modules.read(it, followed).stream())
        .toList();
  }

  /** What to analyse: the same that the goals that judge have analysed. */
  final Analysis.Request request() {
    List<Path> models =
        Lookup.outermostFirst(
            session.getProjects().stream()
                .map(Modules::base)
                .flatMap(
                    base ->
                        Lookup.upward(base, Reactor.top(session), "privacy/models.yml").stream()));
    return new Analysis.Request(ModuleInput.toAnalyse(modules()), models, KnownServices.packages());
  }
}
