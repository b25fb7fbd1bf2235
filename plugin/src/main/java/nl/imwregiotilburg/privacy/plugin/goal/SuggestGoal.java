package nl.imwregiotilburg.privacy.plugin.goal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.Suggestion;
import nl.imwregiotilburg.privacy.plugin.adoption.Review;
import nl.imwregiotilburg.privacy.plugin.adoption.SuggestionText;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists what looks like personal data and is not annotated, best first. Changes nothing. */
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@Mojo(
    name = "suggest",
    aggregator = true,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@SuppressWarnings("NullAway.Init")
public final class SuggestGoal extends WholeBuildGoal {

  /**
   * File to write the suggestions to, for people to decide on with <code>yes</code> and <code>no
   * </code>, and for <code>annotate</code> to read. A file that is there is never overwritten.
   */
  @Parameter(property = "privacy.review")
  private File review;

  @Override
  void run() throws IOException {
    List<Suggestion> suggestions = Analysis.recognise(request());
    if (suggestions.isEmpty()) {
      getLog().info("privacy: nothing looks like personal data that is not annotated");
      return;
    }
    getLog().info("What may be personal data:\n" + SuggestionText.of(suggestions, root()));
    if (review == null) {
      getLog()
          .info(
              "mvn privacy:annotate writes the confident ones into the sources (-Dprivacy.dryRun"
                  + " shows what); with -Dprivacy.review=privacy/review.txt this goal writes a list"
                  + " to decide on first");
      return;
    }
    Path file = review.toPath();
    if (Files.exists(file)) {
      throw new ConfigurationException(
          "privacy.review: "
              + file
              + " is there already, and what people decided in it is kept;"
              + " move it away or give another name");
    }
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    Files.writeString(file, Review.template(suggestions));
    getLog().info("privacy: wrote " + file);
  }
}
