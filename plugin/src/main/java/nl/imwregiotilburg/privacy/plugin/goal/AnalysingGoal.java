package nl.imwregiotilburg.privacy.plugin.goal;

import java.io.File;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common that want to know where all data of a build goes. */
@SuppressWarnings("NullAway.Init")
abstract class AnalysingGoal extends WholeBuildGoal {

  /**
   * Whether results of the analysis are kept, so that code of which nothing changed is not analysed
   * again. What <code>check</code> kept is used, and the other way round.
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

  /**
   * Analyses the build, or recalls what came of it before.
   *
   * @throws nl.imwregiotilburg.privacy.analysis.model.ModelException if a {@code models.yml} has
   *     mistakes
   */
  final DataMap analyse() {
    return Analyser.of(cache ? caches(cacheDirectory) : List.of(), fork, jvmOptions, getLog()::warn)
        .apply(request());
  }
}
