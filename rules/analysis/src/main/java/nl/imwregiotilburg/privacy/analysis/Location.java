package nl.imwregiotilburg.privacy.analysis;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file absolute path of a source or configuration file with {@code /} as separator, or, for
 *     code that came without its sources, {@code library-1.0.jar!/nl/imw/Client.java}
 * @param line one-based; 0 when only the file is known
 * @param column one-based; 0 when only the line is known
 * @param endColumn one-based, exclusive; 0 when unknown
 */
public record Location(String file, int line, int column, int endColumn)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparingInt(Location::endColumn);

  /** A location of which only file and line are known. */
  public static Location ofLine(String file, int line) {
    return new Location(file, line, 0, 0);
  }

  /** Whether the file is inside a jar, so that nobody can open it. */
  public boolean inArchive() {
    return file.contains("!/");
  }

  /** The last segment of the file's path. */
  public String fileName() {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
