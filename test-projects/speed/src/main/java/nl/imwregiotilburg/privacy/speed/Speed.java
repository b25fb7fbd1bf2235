package nl.imwregiotilburg.privacy.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Times the analysis and the yardstick over the same class files, each in a Java of its own that
 * starts cold, one after the other so that neither is in the other's way.
 *
 * <p>Arguments: the folder with jars, the {@code models.yml}, and optionally the limit of the heap
 * ({@code 1536m}), the number of rounds, of which the fastest counts, and a pattern of the names of
 * the jars that are the application's own; the others are what it depends on.
 */
public final class Speed {

  private static final String SMALL =
      "keycloak-(services|server-spi|server-spi-private|model-jpa)-.*";
  private static final String OWN = "keycloak-.*";
  private static final long LIMIT_MINUTES = 30;
  private static final long LOOK_MILLIS = 10;
  private static final Pattern MEASURED = Pattern.compile("measured used=(\\d+) live=(\\d+) (.*)");
  private static final long MILLION = 1_000_000;
  private static final double MEBI = 1024.0 * 1024.0;

  private final Path models;
  private final String heap;
  private final int rounds;
  private final String own;
  private final PrintStream out;

  private Speed(Path models, String heap, int rounds, String own, PrintStream out) {
    this.models = models;
    this.heap = heap;
    this.rounds = rounds;
    this.own = own;
    this.out = out;
  }

  /** One process: how long it took and what it needed, in milliseconds and bytes. */
  private record Run(long wall, long cpu, long used, long live, String result) {}

  /**
   * The passes over as many classes.
   *
   * @param changed knows the libraries from {@code engine} but has no result of it, as when a class
   *     of the application changed
   * @param again finds nothing changed
   */
  private record Passes(int classes, Run bare, Run engine, Run changed, Run again) {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length > 0 && arguments[0].equals("pass")) {
      pass(
          arguments[1],
          Path.of(arguments[2]),
          Path.of(arguments[3]),
          arguments[4],
          Path.of(arguments[5]),
          arguments[6]);
      return;
    }
    if (arguments.length < 2) {
      throw new IllegalArgumentException(
          "usage: <folder with jars> <models.yml> [heap] [rounds] [own]");
    }
    String heap = arguments.length > 2 ? arguments[2] : "1536m";
    int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
    String own = arguments.length > 4 ? arguments[4] : OWN;
    new Speed(Path.of(arguments[1]), heap, rounds, own, System.out)
        .compare(ClassFiles.jars(Path.of(arguments[0])));
  }

  private void compare(List<Path> jars) throws IOException, InterruptedException {
    List<Path> few =
        jars.stream().filter(jar -> String.valueOf(jar.getFileName()).matches(SMALL)).toList();
    Passes small = measure(few);
    Passes large = measure(jars);
    out.printf(Locale.ROOT, "%n%-34s %12s %12s%n", "", small.classes(), large.classes());
    row("bare pass, wall (s)", small.bare().wall() / 1e3, large.bare().wall() / 1e3);
    row("analysis, wall (s)", small.engine().wall() / 1e3, large.engine().wall() / 1e3);
    row("bare pass, CPU (s)", small.bare().cpu() / 1e3, large.bare().cpu() / 1e3);
    row("analysis, CPU (s)", small.engine().cpu() / 1e3, large.engine().cpu() / 1e3);
    row("analysis : bare pass, wall", ratio(small), ratio(large));
    row(
        "analysis : bare pass, CPU",
        (double) small.engine().cpu() / small.bare().cpu(),
        (double) large.engine().cpu() / large.bare().cpu());
    row(
        "own code changed : analysis, wall",
        (double) small.changed().wall() / small.engine().wall(),
        (double) large.changed().wall() / large.engine().wall());
    row("unchanged again, wall (s)", small.again().wall() / 1e3, large.again().wall() / 1e3);
    row("unchanged again : analysis, wall", again(small), again(large));
    row("analysis, heap in use (MiB)", small.engine().used() / MEBI, large.engine().used() / MEBI);
    row("analysis, heap needed (MiB)", small.engine().live() / MEBI, large.engine().live() / MEBI);
    row("analysis, wall per class (ms)", perClass(small), perClass(large));
    row("growth of the time per class", 1, perClass(large) / perClass(small));
  }

  private void row(String name, double small, double large) {
    out.printf(Locale.ROOT, "%-34s %12.2f %12.2f%n", name, small, large);
  }

  private static double ratio(Passes passes) {
    return (double) passes.engine().wall() / passes.bare().wall();
  }

  private static double again(Passes passes) {
    return (double) passes.again().wall() / passes.engine().wall();
  }

  private static double perClass(Passes passes) {
    return (double) passes.engine().wall() / passes.classes();
  }

  private Passes measure(List<Path> jars) throws IOException, InterruptedException {
    int classes = 0;
    for (Path jar : jars) {
      classes += ClassFiles.count(jar);
    }
    Run bare = null;
    Run engine = null;
    Run changed = null;
    Run again = null;
    for (int round = 0; round < rounds; round++) {
      Path cache = Files.createTempDirectory("cache");
      try {
        bare = faster(bare, fork("bare", jars, cache));
        engine = faster(engine, fork("engine", jars, cache));
        forget(cache);
        changed = faster(changed, fork("changed", jars, cache));
        again = faster(again, fork("again", jars, cache));
      } finally {
        delete(cache);
      }
    }
    return new Passes(
        classes,
        Objects.requireNonNull(bare),
        Objects.requireNonNull(engine),
        Objects.requireNonNull(changed),
        Objects.requireNonNull(again));
  }

  private static Run faster(@Nullable Run known, Run run) {
    return known == null || run.wall() < known.wall() ? run : known;
  }

  /** Removes the results that were kept; what is known of libraries stays. */
  private static void forget(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".bin")).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private Run fork(String kind, List<Path> jars, Path cache)
      throws IOException, InterruptedException {
    Path list = Files.createTempFile("jars", ".txt");
    Path output = Files.createTempFile("speed", ".txt");
    try {
      Files.write(list, jars.stream().map(Path::toString).toList(), StandardCharsets.UTF_8);
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx" + heap,
              "-cp",
              System.getProperty("java.class.path"),
              Speed.class.getName(),
              "pass",
              kind,
              list.toString(),
              models.toString(),
              own,
              cache.toString(),
              heap);
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      ProcessTree tree = new ProcessTree(process.toHandle());
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        tree.look();
        if (System.nanoTime() - start > TimeUnit.MINUTES.toNanos(LIMIT_MINUTES)) {
          tree.end();
          throw new IllegalStateException(kind + " took more than " + LIMIT_MINUTES + " minutes");
        }
      }
      long wall = (System.nanoTime() - start) / MILLION;
      return read(kind, wall, tree.cpu().toMillis(), Files.readString(output));
    } finally {
      Files.deleteIfExists(list);
      Files.deleteIfExists(output);
    }
  }

  private Run read(String kind, long wall, long cpu, String output) {
    Matcher matcher = MEASURED.matcher(output);
    if (!matcher.find()) {
      throw new IllegalStateException(kind + " failed:\n" + output);
    }
    Run run =
        new Run(
            wall,
            cpu,
            Long.parseLong(matcher.group(1)),
            Long.parseLong(matcher.group(2)),
            matcher.group(3));
    out.printf(Locale.ROOT, "%-7s %7.2f s  %s%n", kind, run.wall() / 1e3, run.result());
    return run;
  }

  private static void pass(
      String kind, Path list, Path models, String own, Path cache, String limit)
      throws IOException {
    Heap heap = Heap.watch();
    List<Path> jars = new ArrayList<>();
    for (String jar : Files.readAllLines(list)) {
      jars.add(Path.of(jar));
    }
    Path log = cache.resolve("gc-" + kind + ".log");
    String result =
        kind.equals("bare")
            ? BarePass.run(jars)
            : EnginePass.run(
                jars, models, own, cache, List.of("-Xmx" + limit, "-Xlog:gc:file=" + log));
    heap.add(log);
    System.out.printf(
        Locale.ROOT, "measured used=%d live=%d %s%n", heap.used(), heap.live(), result);
  }
}
