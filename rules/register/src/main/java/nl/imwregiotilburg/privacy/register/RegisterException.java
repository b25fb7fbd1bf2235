package nl.imwregiotilburg.privacy.register;

import java.io.Serial;
import java.util.List;

/** A register cannot be used; lists everything that is wrong with it. */
public final class RegisterException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * One mistake.
   *
   * @param file the file, absolute
   * @param line one-based; 0 when the file as a whole is meant
   * @param column one-based; 0 when the file as a whole is meant
   * @param message what was found, what is allowed, and the nearest allowed word
   */
  public record Problem(String file, int line, int column, String message) {
    @Override
    public String toString() {
      return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
    }
  }

  /** An exception with one problem or more. */
  public RegisterException(List<Problem> problems) {
    super(String.join(System.lineSeparator(), problems.stream().map(Problem::toString).toList()));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, in order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
