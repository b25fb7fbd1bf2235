package nl.imwregiotilburg.privacy.analysis;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much was looked at.
 *
 * @param modules analysed modules
 * @param classes class files of the analysed modules
 * @param libraryClasses class files of their dependencies
 * @param followed names of the jars among them whose code was followed as the modules' own is
 * @param sources source files of the analysed modules
 * @param methods methods that were followed because personal data can pass them
 * @param unmodelled library methods that personal data was passed to and that neither a model nor
 *     bytecode describes, with the number of calls; data is taken to pass from their arguments to
 *     their result
 */
public record Coverage(
    int modules,
    int classes,
    int libraryClasses,
    List<String> followed,
    int sources,
    int methods,
    SortedMap<String, Integer> unmodelled) {

  public Coverage {
    followed = List.copyOf(followed);
    unmodelled = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(unmodelled));
  }

  /** Nothing was looked at. */
  public static Coverage none() {
    return new Coverage(0, 0, 0, List.of(), 0, 0, new TreeMap<>(Map.of()));
  }
}
