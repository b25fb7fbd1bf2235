package nl.imwregiotilburg.privacy.benchmark;

import java.util.Comparator;

/**
 * A line of the corpus.
 *
 * @param file path below the folder of the phenomena, with {@code /}: {@code strings/Knippen.java}
 * @param line one-based
 */
record Place(String file, int line) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file).thenComparingInt(Place::line);

  /** The folder the file is in: what the scene is about. */
  String phenomenon() {
    int slash = file.indexOf('/');
    return slash < 0 ? "(outside the scenes)" : file.substring(0, slash);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
