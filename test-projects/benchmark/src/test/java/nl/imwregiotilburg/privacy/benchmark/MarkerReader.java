package nl.imwregiotilburg.privacy.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the markers at the ends of the corpus's lines.
 *
 * <pre>{@code
 * log.info(kaart); // EXPECT personal-data-logged naam,adres
 * log.info(kaart.id()); // SAFE personal-data-logged
 * }</pre>
 *
 * <p>{@code EXPECT} takes pairs of a rule and its categories, {@code SAFE} takes rules; both may
 * stand on one line, one comment after the other.
 */
final class MarkerReader {

  /** A comment that starts with either word, however it is written. */
  private static final Pattern COMMENT =
      Pattern.compile("(?<!:)//\\s*((?:expect|safe)\\w*)\\b([^/]*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern CATEGORIES = Pattern.compile("[\\w-]+(,[\\w-]+)*");

  private final List<Marker> markers = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();

  private MarkerReader() {}

  /**
   * Reads every source file below a folder.
   *
   * @param folder the folder that holds one folder a phenomenon
   * @throws CorpusException if a marker is malformed, names an unknown rule, or contradicts another
   *     one of its line
   */
  static Corpus read(Path folder) {
    MarkerReader reader = new MarkerReader();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        reader.add(folder.relativize(file).toString().replace('\\', '/'), Files.readAllLines(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the corpus in " + folder, e);
    }
    return reader.corpus();
  }

  /** Reads the lines of one file. */
  static Corpus read(String file, List<String> lines) {
    MarkerReader reader = new MarkerReader();
    reader.add(file, lines);
    return reader.corpus();
  }

  private Corpus corpus() {
    if (!mistakes.isEmpty()) {
      throw new CorpusException(mistakes);
    }
    return new Corpus(markers);
  }

  private void add(String file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Place place = new Place(file, i + 1);
      List<Marker> ofLine = new ArrayList<>();
      Matcher comment = COMMENT.matcher(lines.get(i));
      while (comment.find()) {
        List<String> words = Arrays.asList(comment.group(2).trim().split("\\s+"));
        switch (comment.group(1)) {
          case "EXPECT" -> addExpected(place, words, ofLine);
          case "SAFE" -> addSafe(place, words, ofLine);
          default -> mistakes.add(place + ": write EXPECT or SAFE instead of " + comment.group(1));
        }
      }
      checkTwice(place, ofLine);
      markers.addAll(ofLine);
    }
  }

  private void addExpected(Place place, List<String> words, List<Marker> ofLine) {
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String rule = rest.next();
      if (!known(place, rule)) {
        return;
      }
      String categories = rest.hasNext() ? rest.next() : "";
      if (!CATEGORIES.matcher(categories).matches() || Rules.IDS.contains(categories)) {
        mistakes.add(place + ": EXPECT " + rule + " needs its categories, separated by commas");
        return;
      }
      SortedSet<String> named = new TreeSet<>(Arrays.asList(categories.split(",")));
      ofLine.add(new Marker(place, rule, true, named));
    }
  }

  private void addSafe(Place place, List<String> words, List<Marker> ofLine) {
    for (String rule : words) {
      if (known(place, rule)) {
        ofLine.add(new Marker(place, rule, false, new TreeSet<>()));
      }
    }
  }

  private boolean known(Place place, String rule) {
    if (Rules.IDS.contains(rule)) {
      return true;
    }
    mistakes.add(
        place + (rule.isEmpty() ? ": the marker names no rule" : ": there is no rule " + rule));
    return false;
  }

  private void checkTwice(Place place, List<Marker> ofLine) {
    SortedSet<String> seen = new TreeSet<>();
    for (Marker marker : ofLine) {
      if (!seen.add(marker.rule())) {
        mistakes.add(place + ": " + marker.rule() + " is marked twice");
      }
    }
  }
}
