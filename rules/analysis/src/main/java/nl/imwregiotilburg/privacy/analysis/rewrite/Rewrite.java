package nl.imwregiotilburg.privacy.analysis.rewrite;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A source file with annotations added.
 *
 * @param file the file
 * @param before its text
 * @param after its text with the annotations
 * @param charset in which it is written
 * @param written ids of what is annotated now
 */
public record Rewrite(
    Path file, String before, String after, Charset charset, List<String> written) {

  public Rewrite {
    written = List.copyOf(written);
  }

  /** Writes the new text. */
  public void apply() throws IOException {
    Files.write(file, after.getBytes(charset));
  }

  /**
   * What changes, as a unified diff.
   *
   * @param name of the file, as in the diff
   */
  public String diff(String name) {
    return Diff.of(name, before, after);
  }
}
