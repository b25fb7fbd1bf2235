package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.nio.file.Path;

/**
 * A folder or jar with class files.
 *
 * @param path the folder or jar
 * @param module the module it belongs to: an {@code artifactId} for analysed code, the file name
 *     for a dependency
 * @param own whether it is analysed code, not a dependency
 */
public record Container(Path path, String module, boolean own) {

  /** Last segment of the path. */
  public String fileName() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
