package nl.imwregiotilburg.privacy.analysis.model;

import java.io.Serial;
import java.util.List;

/** A {@code models.yml} has mistakes; each problem names file, line and column. */
public final class ModelException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * @param problems one line a mistake: {@code file:line:column: what is wrong; what to write
   *     instead}
   */
  public ModelException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** One line a mistake. */
  public List<String> problems() {
    return problems;
  }
}
