package nl.imwregiotilburg.privacy.analysis.model;

/**
 * Where something stands in a file.
 *
 * @param line one-based
 * @param column one-based
 */
record Place(int line, int column) {

  /** The place so many characters further on the same line. */
  Place plus(int characters) {
    return new Place(line, column + characters);
  }
}
