package nl.imwregiotilburg.privacy.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What is expected of a project beyond its findings and its {@code invoker.properties}, as its
 * {@code expect.yml} says. A project without one has a report, no gaps, and nothing particular in
 * its log.
 *
 * @param report folder of the project whose {@code target/privacy} is looked at; empty when there
 *     must be no report
 * @param pinned whether the findings are known, by markers or in {@code findings.txt}
 * @param contains texts the log must contain
 * @param lacks texts the log must not contain
 * @param matches patterns some line of the log must match
 * @param times texts, and how many lines of the log contain them
 * @param gaps kinds of the gaps, in kebab-case
 * @param kept how many results of the analysis are kept in the end; empty when that does not matter
 */
record Expectation(
    Optional<String> report,
    boolean pinned,
    List<String> contains,
    List<String> lacks,
    List<Pattern> matches,
    Map<String, Integer> times,
    Set<String> gaps,
    OptionalInt kept) {

  private static final Set<String> KEYS = Set.of("report", "findings", "log", "gaps", "kept");
  private static final Set<String> LOG_KEYS = Set.of("contains", "lacks", "matches", "times");

  Expectation {
    contains = List.copyOf(contains);
    lacks = List.copyOf(lacks);
    matches = List.copyOf(matches);
    times = Map.copyOf(times);
    gaps = Set.copyOf(gaps);
  }

  /** Reads the expectation of a project. */
  static Expectation of(Path project) {
    Path file = project.resolve("expect.yml");
    try {
      return Files.exists(file) ? read(Files.readString(file)) : read("{}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads an expectation.
   *
   * @throws IllegalArgumentException if it has a key nobody knows: it would expect nothing
   */
  static Expectation read(String yaml) {
    Map<?, ?> all = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    known(all, KEYS);
    Map<?, ?> log = map(all.get("log"));
    known(log, LOG_KEYS);
    Map<String, Integer> times = new TreeMap<>();
    map(log.get("times")).forEach((text, count) -> times.put((String) text, (Integer) count));
    String report = all.containsKey("report") ? String.valueOf(all.get("report")) : ".";
    return new Expectation(
        report.equals("none") ? Optional.empty() : Optional.of(report),
        pinned(all.get("findings")),
        texts(log.get("contains")),
        texts(log.get("lacks")),
        texts(log.get("matches")).stream().map(Pattern::compile).toList(),
        times,
        new TreeSet<>(texts(all.get("gaps"))),
        all.get("kept") instanceof Integer kept ? OptionalInt.of(kept) : OptionalInt.empty());
  }

  private static boolean pinned(@Nullable Object findings) {
    if (findings != null && !findings.equals("unpinned")) {
      throw new IllegalArgumentException("findings are 'unpinned', or left out: " + findings);
    }
    return findings == null;
  }

  private static void known(Map<?, ?> map, Set<String> keys) {
    map.keySet()
        .forEach(
            key -> {
              if (!keys.contains(String.valueOf(key))) {
                throw new IllegalArgumentException("unknown key '" + key + "', known: " + keys);
              }
            });
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value == null ? Map.of() : (Map<?, ?>) value;
  }

  private static List<String> texts(@Nullable Object value) {
    return value == null ? List.of() : ((List<?>) value).stream().map(String::valueOf).toList();
  }
}
