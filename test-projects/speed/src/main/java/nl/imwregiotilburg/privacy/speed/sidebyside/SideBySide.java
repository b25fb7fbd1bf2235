package nl.imwregiotilburg.privacy.speed.sidebyside;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.model.Models;

/**
 * Times our analysis and general ones over the same class files, and on the accuracy benchmark also
 * counts what each finds.
 *
 * <p>Arguments: the folder {@code test-projects}, and optionally the minutes each may take (6), the
 * limit of its heap ({@code 6g}), which targets to run ({@code small,medium,large}, also {@code
 * all}), and a pattern of the names of the analysers to run.
 */
public final class SideBySide {

  private static final String RULE = "personal-data-logged";
  private static final String SMALL =
      "keycloak-(services|server-spi|server-spi-private|model-jpa)-.*";
  private static final String OWN = "keycloak-.*";
  private static final List<String> TAINT_ALONE = List.of("CustomInjectionDetector");
  private static final double MEBI = 1024.0 * 1024.0;

  private final Path projects;
  private final Duration limit;
  private final String heap;
  private final PrintStream out;

  private SideBySide(Path projects, Duration limit, String heap, PrintStream out) {
    this.projects = projects;
    this.limit = limit;
    this.heap = heap;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 1) {
      throw new IllegalArgumentException(
          "usage: <test-projects> [minutes] [heap] [small,medium,large] [names of analysers]");
    }
    long minutes = arguments.length > 1 ? Long.parseLong(arguments[1]) : 6;
    String heap = arguments.length > 2 ? arguments[2] : "6g";
    List<String> wanted =
        List.of((arguments.length > 3 ? arguments[3] : "small,medium,large").split(","));
    SideBySide run =
        new SideBySide(
            Path.of(arguments[0]).toAbsolutePath().normalize(),
            Duration.ofMinutes(minutes),
            heap,
            System.out);
    for (String name : wanted) {
      run.compare(run.target(name), Pattern.compile(arguments.length > 4 ? arguments[4] : ""));
    }
  }

  private Target target(String name) throws IOException {
    return switch (name) {
      case "small" -> benchmark();
      case "medium" -> published("Keycloak's services, SPIs and JPA model", SMALL, false);
      case "large" -> published("Keycloak on Spring, Hibernate, Tomcat and Liquibase", OWN, true);
      case "all" -> published("the same, all of it taken as the application", ".*", false);
      default -> throw new IllegalArgumentException("no target '" + name + "'");
    };
  }

  /**
   * The corpus of published jars, with the logging library it calls.
   *
   * @param application pattern of the names of the application's jars
   * @param whole whether the other jars are its libraries; if not they are left out
   */
  private Target published(String name, String application, boolean whole) throws IOException {
    List<Path> jars = Jars.in(projects.resolve("speed/corpus/target/jars"));
    List<Path> libraries =
        new ArrayList<>(Jars.in(projects.resolve("speed/tools/loggers/target/lib")));
    if (whole) {
      libraries.addAll(named(jars, application, false));
    }
    return new Target(
        name,
        named(jars, application, true),
        libraries,
        List.of(),
        List.of(projects.resolve("speed/models.yml")));
  }

  private Target benchmark() throws IOException {
    Path module = projects.resolve("benchmark");
    String classPath = Files.readString(module.resolve("target/benchmark/classpath.txt"));
    return new Target(
        "the accuracy benchmark",
        List.of(module.resolve("target/classes")),
        Stream.of(classPath.strip().split(File.pathSeparator)).map(Path::of).toList(),
        List.of(module.resolve("src/main/java")),
        List.of());
  }

  private static List<Path> named(List<Path> jars, String pattern, boolean matching) {
    return jars.stream()
        .filter(jar -> String.valueOf(jar.getFileName()).matches(pattern) == matching)
        .toList();
  }

  private List<Contender> contenders(Path cache) {
    Path spotbugs = projects.resolve("speed/tools/spotbugs/target/lib");
    Path taie = projects.resolve("speed/tools/tai-e/target/lib");
    Path plugin = projects.resolve("speed/tools/tai-e/target/classes");
    return List.of(
        new Ours("bare pass, application alone", "bare-application", cache),
        new Ours("bare pass, libraries too", "bare", cache),
        new Ours("ours, cold", "engine", cache),
        new Ours("ours, again", "engine", cache),
        new FindSecBugs("SpotBugs + FindSecBugs, all detectors", spotbugs, List.of(), 2),
        new FindSecBugs("FindSecBugs, its taint detector alone", spotbugs, TAINT_ALONE, 2),
        new FindSecBugs("the same, high priority only", spotbugs, TAINT_ALONE, 1),
        new Taie("Tai-e, application alone", taie, plugin, false, "cs:ci;only-app:true"),
        new Taie("Tai-e, with the JDK", taie, plugin, false, "cs:ci;only-app:false"));
  }

  /** The same with folders of classes made jars: all analysers get the same files. */
  private static Target packed(Target target, Path work) throws IOException {
    List<Path> jars = new ArrayList<>();
    for (Path path : target.application()) {
      jars.add(Files.isDirectory(path) ? Jars.pack(path, work.resolve("application.jar")) : path);
    }
    return new Target(target.name(), jars, target.libraries(), target.sources(), target.models());
  }

  private static String row(Contender contender, Measured measured, double load, int found) {
    String seconds = seconds(measured.wall());
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %.0f | %.1f | %s |",
        contender.label(),
        switch (measured.outcome()) {
          case FINISHED -> seconds;
          case FAILED -> "failed after " + seconds;
          case TOO_SLOW -> "not finished after " + seconds;
        },
        seconds(measured.cpu()),
        measured.memory() / MEBI,
        load,
        measured.outcome() == Measured.Outcome.FINISHED && contender.finds()
            ? String.valueOf(found)
            : "–");
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
  }

  /** Lines that only other rules speak of count neither way. */
  private static String score(String label, SortedSet<String> found, Lines lines) {
    long right = lines.expected().stream().filter(found::contains).count();
    long wrong =
        found.stream()
            .filter(line -> !lines.expected().contains(line) && !lines.other().contains(line))
            .count();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %.3f | %s |",
        label,
        lines.expected().size(),
        right,
        wrong,
        (double) right / lines.expected().size(),
        right + wrong == 0
            ? "–"
            : String.format(Locale.ROOT, "%.3f", (double) right / (right + wrong)));
  }

  private void compare(Target given, Pattern wanted) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("side-by-side");
    Target target = packed(given, work);
    Types types = Types.of(target);
    DataMap map = Analysis.run(target.request());
    TaintRules rules = TaintRules.of(types, map, Models.load(target.models()));
    Lines lines = Lines.read(target.sources(), RULE);
    out.printf(
        Locale.ROOT,
        "%n## %s: %d classes of the application, %d with libraries and JDK%n%n",
        target.name(),
        types.application().size(),
        types.all().size());
    out.printf(
        Locale.ROOT,
        "sources: %d fields, %d results, %d parameters; sinks: %d arguments; at most %d min, %s heap%n%n",
        rules.fields().size(),
        rules.results().size(),
        rules.parameters().size(),
        rules.sinks().size(),
        limit.toMinutes(),
        heap);
    out.println("| | wall (s) | CPU (s) | memory (MiB) | load before | lines found |");
    out.println("|---|---:|---:|---:|---:|---:|");
    List<String> scores = new ArrayList<>();
    for (Contender contender : contenders(work.resolve("cache"))) {
      boolean once = contender.label().startsWith("the same") && lines.expected().isEmpty();
      if (once || !wanted.matcher(contender.label()).find()) {
        continue;
      }
      Path folder = Files.createDirectories(work.resolve(contender.label().replaceAll("\\W", "-")));
      Path log = folder.resolve("log.txt");
      List<String> command = contender.command(target, rules, folder, heap);
      double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
      Measured measured = Measured.run(command, folder, log, limit);
      SortedSet<String> found = java.util.Collections.emptySortedSet();
      if (measured.outcome() == Measured.Outcome.FINISHED) {
        found = contender.found(types, folder, log);
      }
      out.println(row(contender, measured, load, found.size()));
      if (!lines.expected().isEmpty() && contender.finds()) {
        scores.add(
            measured.outcome() == Measured.Outcome.FINISHED
                ? score(contender.label(), found, lines)
                : "| "
                    + contender.label()
                    + " | "
                    + lines.expected().size()
                    + " | – | – | – | – |");
      }
    }
    if (!scores.isEmpty()) {
      out.println();
      out.println("| | expected | found | false alarms | recall | precision |");
      out.println("|---|---:|---:|---:|---:|---:|");
      scores.forEach(out::println);
    }
    out.println("\nlogs: " + work);
  }
}
