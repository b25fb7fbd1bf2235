package nl.imwregiotilburg.privacy.register;

import java.nio.file.Path;

/** Reads {@code privacy/register.yml}. */
public final class RegisterReader {

  private RegisterReader() {}

  /**
   * Reads a register.
   *
   * @param file the file
   * @return the register
   * @throws RegisterException if the file cannot be read, is not YAML, or has mistakes; it lists
   *     all of them
   */
  public static Register read(Path file) {
    throw new UnsupportedOperationException("being built");
  }
}
