package nl.imwregiotilburg.privacy.plugin.goal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.Suggestion;
import nl.imwregiotilburg.privacy.analysis.rewrite.Annotator;
import nl.imwregiotilburg.privacy.analysis.rewrite.Rewrite;
import nl.imwregiotilburg.privacy.plugin.adoption.Dependency;
import nl.imwregiotilburg.privacy.plugin.adoption.Review;
import nl.imwregiotilburg.privacy.plugin.inspection.ModuleInput;
import nl.imwregiotilburg.privacy.plugin.inspection.Tally;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes <code>@PersonalData</code> and its import into the sources, on what is recognised
 * confidently or accepted in a review file. Every other byte stays as it is; a second time changes
 * nothing.
 */
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@Mojo(
    name = "annotate",
    aggregator = true,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@SuppressWarnings("NullAway.Init")
public final class AnnotateGoal extends WholeBuildGoal {

  private static final String ANNOTATIONS = "nl.imwregiotilburg.privacy:privacy-annotations";

  /** Shows the changes as a unified diff and writes nothing. */
  @Parameter(property = "privacy.dryRun", defaultValue = "false")
  private boolean dryRun;

  /**
   * File with decisions, as <code>privacy:suggest</code> writes it: <code>yes</code> or <code>no
   * </code>, what, and its category. What it does not name is annotated when it is confident.
   */
  @Parameter(property = "privacy.review")
  private File review;

  @Override
  void run() throws IOException, MojoFailureException {
    if (review != null && !review.isFile()) {
      throw new ConfigurationException(
          "privacy.review: there is no file " + review.getAbsolutePath());
    }
    Review decided = review == null ? Review.none() : Review.read(review.toPath());
    List<Suggestion> accepted =
        decided.accepted(Analysis.recognise(request())).stream()
            .filter(it -> !generated(it.location().file()))
            .toList();
    Annotator.Plan plan = Annotator.plan(accepted);
    plan.left()
        .forEach(
            it ->
                getLog()
                    .warn("privacy: not annotated: " + it.suggestion().id() + ": " + it.reason()));
    if (plan.rewrites().isEmpty()) {
      getLog().info("privacy: nothing to annotate");
      return;
    }
    for (Rewrite rewrite : plan.rewrites()) {
      if (dryRun) {
        getLog().info("\n" + rewrite.diff(shown(rewrite.file())));
      }
    }
    Set<String> lacking = lacking(accepted);
    if (!lacking.isEmpty()) {
      lacking(lacking);
      return;
    }
    int written = 0;
    for (Rewrite rewrite : plan.rewrites()) {
      written += rewrite.written().size();
      if (!dryRun) {
        rewrite.apply();
        getLog().info("privacy: annotated " + shown(rewrite.file()));
      }
    }
    getLog()
        .info(
            "privacy: "
                + (dryRun ? "would annotate " : "annotated ")
                + Tally.plural(written, "declaration")
                + " in "
                + Tally.plural(plan.rewrites().size(), "file"));
  }

  private void lacking(Set<String> lacking) throws MojoFailureException {
    String text =
        "nothing is written, because without the annotations on the class path the code would no"
            + " longer compile. Add to the pom of "
            + String.join(", ", lacking)
            + " (and, in a module-info.java, requires static nl.imwregiotilburg.privacy.annotation):\n"
            + Dependency.xml(version(), "    ");
    if (!dryRun) {
      throw new MojoFailureException("privacy: " + text);
    }
    getLog().warn("privacy: " + text);
  }

  /** The modules with something to annotate that do not know the annotations. */
  private Set<String> lacking(List<Suggestion> accepted) {
    Set<String> concerned = accepted.stream().map(Suggestion::module).collect(Collectors.toSet());
    return modules().stream()
        .filter(it -> concerned.contains(it.name()))
        .filter(it -> it.dependencies().stream().noneMatch(AnnotateGoal::isAnnotations))
        .map(ModuleInput::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isAnnotations(ModuleInput.Dependency dependency) {
    return dependency.coordinates().equals(ANNOTATIONS);
  }

  private static boolean generated(String file) {
    return file.contains("/target/");
  }

  private String shown(Path file) {
    return file.startsWith(root())
        ? root().relativize(file).toString().replace('\\', '/')
        : file.toString();
  }
}
