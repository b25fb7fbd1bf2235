package nl.imwregiotilburg.privacy.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The least accuracy that is accepted: {@code scope.measure=ratio}, where the scope is {@code all},
 * a rule or a phenomenon, and the measure {@code recall}, {@code precision} or {@code f1}.
 *
 * @param least least ratio by scope and measure
 */
record Floor(SortedMap<String, Double> least) {

  /**
   * Reads the properties.
   *
   * @throws CorpusException if a value is no ratio
   */
  static Floor read(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    SortedMap<String, Double> least = new TreeMap<>();
    List<String> mistakes = new ArrayList<>();
    for (String key : properties.stringPropertyNames()) {
      String value = properties.getProperty(key);
      if (value.matches("[01](\\.\\d+)?") && Double.parseDouble(value) <= 1) {
        least.put(key, Double.parseDouble(value));
      } else {
        mistakes.add("accuracy-floor.properties: " + key + " must lie between 0 and 1: " + value);
      }
    }
    if (!mistakes.isEmpty()) {
      throw new CorpusException(mistakes);
    }
    return new Floor(least);
  }

  /** Which measures are below their floor, and which floors name nothing that was measured. */
  List<String> broken(Accuracy accuracy) {
    List<String> broken = new ArrayList<>();
    for (Map.Entry<String, Double> floor : least.entrySet()) {
      String key = floor.getKey();
      int dot = key.lastIndexOf('.');
      Tally tally = dot < 0 ? null : accuracy.scopes().get(key.substring(0, dot));
      if (tally == null) {
        broken.add(key + " names nothing that was measured");
        continue;
      }
      switch (key.substring(dot + 1)) {
        case "recall" -> compare(key, tally.recall(), floor.getValue(), broken);
        case "precision" -> compare(key, tally.precision(), floor.getValue(), broken);
        case "f1" -> compare(key, tally.f1(), floor.getValue(), broken);
        default -> broken.add(key + " must end in recall, precision or f1");
      }
    }
    return broken;
  }

  private static void compare(String key, double measured, double least, List<String> broken) {
    if (measured < least) {
      broken.add(key + " is " + Accuracy.ratio(measured) + ", below " + Accuracy.ratio(least));
    }
  }
}
