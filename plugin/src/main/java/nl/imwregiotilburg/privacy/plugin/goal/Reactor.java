package nl.imwregiotilburg.privacy.plugin.goal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.MemoryException;
import nl.imwregiotilburg.privacy.analysis.model.ModelException;
import nl.imwregiotilburg.privacy.plugin.console.Terminal;
import nl.imwregiotilburg.privacy.plugin.inspection.Inspection;
import nl.imwregiotilburg.privacy.register.RegisterException;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.BuildSummary;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * One goal in one Maven session: gathers what its modules hand in and concludes when the last has.
 *
 * <p>It lives in the data of the resolver's session, which Maven makes anew for every build, so
 * that builds in one JVM (a daemon, an IDE) never see each other.
 */
final class Reactor {

  private record Key(Class<?> owner, String goal, String execution) {}

  private final MavenSession session;
  private final Roll<Member> roll;
  private final Conclusion conclusion;
  private final Terminal terminal;

  private Reactor(MavenSession session, Roll<Member> roll, Terminal terminal) {
    this.session = session;
    this.roll = roll;
    this.terminal = terminal;
    this.conclusion = new Conclusion(Inspection.byEngine(), terminal);
  }

  /** The reactor of this session and execution; the first module that asks makes it. */
  static Reactor of(MavenSession session, MojoExecution execution, Terminal terminal) {
    SessionData data = session.getRepositorySession().getData();
    Key key = new Key(Reactor.class, execution.getGoal(), execution.getExecutionId());
    synchronized (data) {
      if (data.get(key) instanceof Reactor known) {
        return known;
      }
      Reactor made = new Reactor(session, new Roll<>(Expected.in(session, execution)), terminal);
      data.set(key, made);
      EndOfBuild.call(session.getRequest(), made::end);
      return made;
    }
  }

  /** The folder at which the search for {@code privacy/} stops. */
  static Path top(MavenSession session) {
    Path root = Modules.base(root(session));
    MavenExecutionRequest request = session.getRequest();
    return Optional.ofNullable(request.getMultiModuleProjectDirectory())
        .map(folder -> folder.toPath().toAbsolutePath().normalize())
        .filter(root::startsWith)
        .orElse(root);
  }

  /** A module hands in; the last one gets the verdict on the whole. */
  void answer(MavenProject project, Member member)
      throws MojoExecutionException, MojoFailureException {
    Optional<List<Member>> complete = roll.answer(Expected.key(project), member);
    if (complete.isPresent()) {
      conclude(complete.get(), List.of());
    }
  }

  /** The build ends, although not every module handed in: some failed or were never reached. */
  private void end() {
    List<String> awaited = roll.awaited();
    Optional<List<Member>> incomplete = roll.close();
    if (incomplete.isEmpty()) {
      return;
    }
    boolean stopped =
        session.getResult().hasExceptions()
            && MavenExecutionRequest.REACTOR_FAIL_FAST.equals(session.getReactorFailureBehavior());
    if (stopped) {
      terminal.warn(
          "privacy: nothing was judged, because the build stopped before "
              + String.join(", ", awaited));
      return;
    }
    try {
      conclude(incomplete.get(), failed());
    } catch (AbstractMojoExecutionException | RuntimeException e) {
      terminal.error(String.valueOf(e.getMessage()));
      session.getResult().addException(e);
    }
  }

  private void conclude(List<Member> members, List<Gap> unreached)
      throws MojoExecutionException, MojoFailureException {
    Optional<String> failure;
    try {
      failure = conclusion.conclude(build(unreached), members);
    } catch (RegisterException | ModelException | ConfigurationException | MemoryException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    if (failure.isPresent()) {
      throw new MojoFailureException(failure.get());
    }
  }

  private Build build(List<Gap> unreached) {
    MavenProject root = root(session);
    boolean whole = session.getProjects().size() >= session.getAllProjects().size();
    return new Build(
        Modules.base(root), JudgingGoal.output(root), whole && unreached.isEmpty(), unreached);
  }

  private List<Gap> failed() {
    return session.getProjects().stream()
        .filter(project -> !"pom".equals(project.getPackaging()))
        .filter(this::notBuilt)
        .map(
            project ->
                new Gap(
                    Gap.Kind.NOT_COMPILED,
                    project.getArtifactId(),
                    "the module could not be built",
                    "mend its build first",
                    Optional.empty(),
                    project.getArtifactId()))
        .toList();
  }

  private boolean notBuilt(MavenProject project) {
    BuildSummary summary = session.getResult().getBuildSummary(project);
    return summary == null || summary instanceof BuildFailure;
  }

  private static MavenProject root(MavenSession session) {
    List<MavenProject> all = session.getAllProjects();
    return (all == null ? session.getProjects() : all)
        .stream()
            .filter(MavenProject::isExecutionRoot)
            .findFirst()
            .orElse(session.getTopLevelProject());
  }
}
