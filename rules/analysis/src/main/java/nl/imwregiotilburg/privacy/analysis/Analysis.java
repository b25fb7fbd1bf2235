package nl.imwregiotilburg.privacy.analysis;

import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.model.ModelException;

/**
 * The analysis of a codebase: extract, link, trace.
 *
 * <p>Bad input never stops it: what cannot be read becomes a {@link Gap} of the result. Only a
 * {@code models.yml} with mistakes is refused, because it says what the user wants analysed.
 */
public final class Analysis {

  private Analysis() {}

  /**
   * What to analyse.
   *
   * @param modules the modules of the build that belong together
   * @param models the user's {@code models.yml} files, nearest last; later entries win
   */
  public record Request(List<AnalysedModule> modules, List<Path> models) {
    public Request {
      modules = List.copyOf(modules);
      models = List.copyOf(models);
    }
  }

  /**
   * Analyses the modules together, following data from one into the other.
   *
   * @throws ModelException if a {@code models.yml} has mistakes; its message names each of them
   *     with file, line and column
   */
  public static DataMap run(Request request) {
    throw new UnsupportedOperationException("being built");
  }
}
