package nl.imwregiotilburg.privacy.plugin.goal;

import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;
import nl.imwregiotilburg.privacy.plugin.rule.RuleText;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Explains a rule: what it finds, why that matters, and how to mend it. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true, aggregator = true)
@SuppressWarnings("NullAway.Init")
public final class ExplainGoal extends AbstractMojo {

  /** The rule to explain, such as <code>personal-data-logged</code>; without it all are listed. */
  @Parameter(property = "privacy.rule")
  private String rule;

  /** The same as <code>privacy.rule</code>, because <code>-Drule=…</code> is shorter to type. */
  @Parameter(property = "rule")
  private String shortRule;

  @Override
  public void execute() throws MojoExecutionException {
    RuleBook book = RuleBook.load();
    String wanted = rule != null ? rule : shortRule;
    if (wanted == null || wanted.isBlank()) {
      getLog().info("Rules; write mvn privacy:explain -Drule=… to read about one:\n" + list(book));
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
    getLog().info("\n" + book.explain(wanted.strip()));
  }

  private static String list(RuleBook book) {
    return book.all().stream().map(ExplainGoal::line).collect(Collectors.joining("\n"));
  }

  private static String line(RuleText rule) {
    return String.format("  %-28s %s", rule.id(), rule.summary());
  }
}
