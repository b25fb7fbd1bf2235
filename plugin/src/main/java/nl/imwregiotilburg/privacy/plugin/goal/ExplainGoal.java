package nl.imwregiotilburg.privacy.plugin.goal;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.plugin.explanation.Explanation;
import nl.imwregiotilburg.privacy.plugin.explanation.Inquiry;
import nl.imwregiotilburg.privacy.plugin.explanation.KeptReport;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;
import nl.imwregiotilburg.privacy.plugin.rule.RuleText;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Explains a rule: what it finds, why that matters, and how to mend it; or one finding of the last
 * run: the way of the data step by step.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true, aggregator = true)
@SuppressWarnings("NullAway.Init")
public final class ExplainGoal extends AbstractMojo {

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** The rule to explain, such as <code>personal-data-logged</code>; without it all are listed. */
  @Parameter(property = "privacy.rule")
  private String rule;

  /** The same as <code>privacy.rule</code>, because <code>-Drule=…</code> is shorter to type. */
  @Parameter(property = "rule")
  private String shortRule;

  /**
   * The finding to explain: its fingerprint or the first eight characters of it, which <code>check
   * </code> prints, or its file and line, as <code>ClientService.java:42</code>.
   */
  @Parameter(property = "privacy.finding")
  private String finding;

  /** Folder in which the last run left its report. */
  @Parameter(
      property = "privacy.outputDirectory",
      defaultValue = "${project.build.directory}/privacy")
  private File outputDirectory;

  @Override
  public void execute() throws MojoExecutionException {
    if (finding == null || finding.isBlank()) {
      explainRule();
    } else {
      explainFinding();
    }
  }

  private void explainFinding() throws MojoExecutionException {
    Path module = Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
    Path folder = outputDirectory.toPath().toAbsolutePath().normalize();
    Path file =
        KeptReports.last(folder, module, top(module))
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "privacy.finding: there is no report.json in "
                            + folder
                            + " to find it in; run mvn privacy:check first, with json among"
                            + " -Dprivacy.formats"));
    try {
      KeptReport report = KeptReport.read(file);
      say("\n" + Explanation.of(Inquiry.find(finding, report), report, module));
    } catch (KeptReport.UnreadableException | Inquiry.UndecidedException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  private Path top(Path module) {
    File folder = session.getRequest().getMultiModuleProjectDirectory();
    Path top = folder == null ? module : folder.toPath().toAbsolutePath().normalize();
    return module.startsWith(top) ? top : module;
  }

  private void explainRule() throws MojoExecutionException {
    RuleBook book = RuleBook.load();
    String wanted = rule != null ? rule : shortRule;
    if (wanted == null || wanted.isBlank()) {
      say("Rules; write mvn privacy:explain -Drule=… to read about one:\n" + list(book));
      return;
    }
    if (!book.knows(wanted.strip())) {
      throw new MojoExecutionException(
          "there is no rule '"
              + wanted
              + "'"
              + book.nearest(wanted).map(id -> "; did you mean " + id + "?").orElse("")
              + "; mvn privacy:explain lists them");
    }
    say("\n" + book.explain(wanted.strip()));
  }

  /** Prints what was asked for, with <code>mvn -q</code> too: that spares Maven's words only. */
  private void say(String answer) {
    if (getLog().isInfoEnabled()) {
      getLog().info(answer);
    } else {
      System.out.println(answer.stripLeading());
    }
  }

  private static String list(RuleBook book) {
    return book.all().stream().map(ExplainGoal::line).collect(Collectors.joining("\n"));
  }

  private static String line(RuleText rule) {
    return String.format("  %-28s %s", rule.id(), rule.summary());
  }
}
