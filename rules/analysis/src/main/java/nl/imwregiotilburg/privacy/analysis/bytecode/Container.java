package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.nio.file.Path;

/**
 * A folder or jar with class files.
 *
 * @param path the folder or jar
 * @param module the module it belongs to: an {@code artifactId} for analysed code, the file name
 *     for a dependency
 * @param role what it is to the codebase
 */
public record Container(Path path, String module, Role role) {

  /** What code is to a codebase. */
  public enum Role {
    /** The code that is analysed. */
    OWN,
    /** A dependency whose code is followed as the codebase's own is, but not judged. */
    FOLLOWED,
    /** Any other dependency, known by models. */
    LIBRARY
  }

  /** Whether it is analysed code, not a dependency. */
  public boolean own() {
    return role == Role.OWN;
  }

  /** Whether data is followed through all of its code: its own, or a followed dependency's. */
  public boolean followed() {
    return role != Role.LIBRARY;
  }

  /** Last segment of the path. */
  public String fileName() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
