package nl.imwregiotilburg.privacy.plugin.goal;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;
import nl.imwregiotilburg.privacy.plugin.inspection.Gate;
import nl.imwregiotilburg.privacy.plugin.report.Format;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that judge a build have in common. Maven fills in the fields. */
@SuppressWarnings("NullAway.Init")
abstract class JudgingGoal extends AbstractMojo {

  private static final String FOLDER = "privacy";

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** Leaves this module out. The other modules of the build are still inspected. */
  @Parameter(property = "privacy.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The register of processing activities. When it is not given, <code>privacy/register.yml</code>
   * is looked for in the module and then upward to the root of the build; a build without a
   * register is a normal first run.
   */
  @Parameter(property = "privacy.registerFile")
  private File registerFile;

  /**
   * The published privacy statement, clause by clause. When it is not given, <code>
   * privacy/statement.yml</code> is looked for in the module and then upward to the root of the
   * build.
   */
  @Parameter(property = "privacy.statementFile")
  private File statementFile;

  /**
   * Folder for the reports. The root of the build holds the reports on the whole, every other
   * module those on itself.
   */
  @Parameter(
      property = "privacy.outputDirectory",
      defaultValue = "${project.build.directory}/privacy")
  private File outputDirectory;

  /**
   * Which reports to write: <code>sarif</code> (findings.sarif), <code>json</code> (report.json)
   * and <code>html</code> (report.html).
   */
  @Parameter(property = "privacy.formats", defaultValue = "sarif,json,html")
  private List<String> formats = new ArrayList<>();

  /** Whether violations fail the build. With <code>false</code> they are only reported. */
  @Parameter(property = "privacy.failOnViolation", defaultValue = "true")
  private boolean failOnViolation;

  /**
   * Findings at least this bad fail the build: <code>error</code>, <code>warning</code> or <code>
   * note</code>.
   */
  @Parameter(property = "privacy.failOnSeverity", defaultValue = "error")
  private String failOnSeverity;

  /**
   * Findings at least this sure fail the build: <code>certain</code>, <code>probable</code>, <code>
   * possible</code> or <code>suspected</code>.
   */
  @Parameter(property = "privacy.failOnConfidence", defaultValue = "probable")
  private String failOnConfidence;

  /**
   * Whether code of the build that could not be analysed (not compiled, corrupt, unparsable, too
   * complex) fails the build, so that a build is never green on code nobody looked at.
   */
  @Parameter(property = "privacy.failOnGaps", defaultValue = "true")
  private boolean failOnGaps;

  /**
   * Whether a decision in <code>privacy/approvals.yml</code> that does not hold (the report
   * changed, the exemption is gone, the decision ended or is a refusal) fails the build. It is
   * always warned of.
   */
  @Parameter(property = "privacy.failOnDecisions", defaultValue = "false")
  private boolean failOnDecisions;

  /**
   * Ant-style patterns of the files that count, compared with the path below a source root (<code>
   * nl/imw/intake/**</code>) and below the root of the build. Nothing given means all.
   */
  @Parameter(property = "privacy.includes")
  private List<String> includes = new ArrayList<>();

  /**
   * Ant-style patterns of the files that do not count, such as <code>nl/imw/generated/**</code>.
   * What is left out is counted in the reports.
   */
  @Parameter(property = "privacy.excludes")
  private List<String> excludes = new ArrayList<>();

  /**
   * Dependencies whose code is followed as the build's own is: <code>organisation</code> means
   * those whose <code>groupId</code> begins with the same domain, <code>groupId:artifactId</code>
   * with <code>*</code> names others, <code>none</code> follows nothing. What such code does with
   * data is found at the call that hands it over.
   */
  @Parameter(property = "privacy.follow", defaultValue = "organisation")
  private List<String> follow = new ArrayList<>();

  /**
   * The day on which dates (certificates, exemptions) are judged, as <code>2027-01-31</code>. When
   * it is not given this is today by the clock of the machine; give it to repeat an earlier run.
   */
  @Parameter(property = "privacy.today", defaultValue = "")
  private String today;

  /**
   * Whether results of the analysis are kept, so that code of which nothing changed is not analysed
   * again. What counts is what files hold, also those of dependencies, never when they were
   * written.
   */
  @Parameter(property = "privacy.cache", defaultValue = "true")
  private boolean cache;

  /**
   * Folder in which builds share results. When it is not given this is <code>
   * .cache/privacy-maven-plugin</code> in the local repository; the build's own results are also
   * kept in <code>target/privacy-maven-plugin</code>.
   */
  @Parameter(property = "privacy.cacheDirectory")
  private File cacheDirectory;

  /**
   * Whether the analysis runs in a Java of its own, set up for short work: <code>auto</code> when
   * the code is so much that it pays, <code>always</code> or <code>never</code>.
   */
  @Parameter(property = "privacy.fork", defaultValue = "auto")
  private String fork;

  /**
   * Options of that Java, separated by spaces, such as <code>-Xmx2g</code>. Without any it takes as
   * much memory as the machine gives it.
   */
  @Parameter(property = "privacy.jvmOptions")
  private String jvmOptions;

  /** Whether violations may fail the build in this goal. */
  abstract boolean mayFail();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      Reactor.of(session, execution, new MavenTerminal(getLog())).answer(project, member());
    } catch (ConfigurationException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Where the reports of a module go that did not run the goal itself. */
  static Path output(MavenProject project) {
    return Path.of(project.getBuild().getDirectory(), FOLDER);
  }

  private Member member() {
    Path base = Modules.base(project);
    Path top = Reactor.top(session);
    List<Path> models = new ArrayList<>(Lookup.upward(base, top, "privacy/models.yml"));
    Collections.reverse(models);
    return new Member(
        base,
        outputDirectory.toPath().toAbsolutePath().normalize(),
        skip ? Optional.empty() : Modules.read(project, Choice.followed("privacy.follow", follow)),
        file("privacy.registerFile", registerFile, base, top, "privacy/register.yml"),
        file("privacy.statementFile", statementFile, base, top, "privacy/statement.yml"),
        models,
        includes,
        excludes,
        settings());
  }

  private static Optional<Path> file(
      String property, @Nullable File given, Path base, Path top, String name) {
    if (given == null) {
      return Lookup.upward(base, top, name).stream().findFirst();
    }
    if (!given.isFile()) {
      throw new ConfigurationException(property + ": there is no file " + given.getAbsolutePath());
    }
    return Optional.of(given.toPath().toAbsolutePath().normalize());
  }

  private Settings settings() {
    return new Settings(
        new Gate(
            Choice.of(Severity.class, "privacy.failOnSeverity", failOnSeverity),
            Choice.of(Confidence.class, "privacy.failOnConfidence", failOnConfidence),
            failOnGaps),
        failOnViolation && mayFail(),
        Choice.several(Format.class, "privacy.formats", formats),
        Choice.date("privacy.today", today == null ? "" : today, Clock.systemDefaultZone()),
        execution.getVersion(),
        Analyser.of(
            cache ? Caches.of(project, session, cacheDirectory) : List.of(),
            fork,
            jvmOptions,
            getLog()::warn),
        failOnDecisions);
  }
}
