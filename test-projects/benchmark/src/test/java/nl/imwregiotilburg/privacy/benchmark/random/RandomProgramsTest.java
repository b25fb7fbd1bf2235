package nl.imwregiotilburg.privacy.benchmark.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a program showed of personal data while it ran, the analysis must have found, too, whatever
 * conditions it had to pass. The programs are made by chance; {@code -Drandom.seed=} and {@code
 * -Drandom.programs=} make others.
 */
final class RandomProgramsTest {

  private static final long SEED = Long.getLong("random.seed", 1);
  private static final int PROGRAMS = Integer.getInteger("random.programs", 120);

  /** So many are one codebase: of more, not every way is followed, and the result says so. */
  private static final int AT_ONCE = 30;

  /** Data are capital letters, which no program writes itself. */
  private static final List<String> DATA = List.of("DATA", "D", "DATADATA");

  private static final String MODELS =
      """
      version: 1
      methods:
        made.Probe:
          data: {source: {category: invoer}}
          show: {sink: {kind: log, values: [arg0]}}
      """;

  private static final String PROBE =
      """
      package made;
      import java.util.*;
      import java.util.concurrent.*;
      public class Probe {
        public static String given;
        public static int shows;
        public static final Set<String> SHOWN = new TreeSet<>();
        public static String data() { return given; }
        public static void show(Object object) {
          if (++shows > 20000) throw new IllegalArgumentException("it goes on and on");
          if (String.valueOf(object).chars().anyMatch(Character::isUpperCase)) {
            StackTraceElement caller = new Throwable().getStackTrace()[1];
            SHOWN.add(caller.getFileName() + ":" + caller.getLineNumber());
          }
        }
        static <T> T at(List<T> list, int place, T otherwise) {
          return place >= 0 && place < list.size() ? list.get(place) : otherwise;
        }
        static String at(List<String> list, int place) { return at(list, place, "none"); }
        static String first(List<String> list) { return list.isEmpty() ? null : list.get(0); }
        static int third(int number) { return Math.floorMod(number, 3); }
        static int length(String text) { return text == null ? 0 : text.length(); }
        static String some(String text) { return text == null ? "" : text; }
        static String same(String text) { return text; }
        static String next(Iterator<String> texts) { return texts.hasNext() ? texts.next() : null; }
        static void done(Thread thread) {
          thread.start();
          try {
            thread.join();
          } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
          }
        }
        static void done(Future<?> future) {
          try {
            future.get();
          } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalArgumentException(failed);
          }
        }
        static String last(String one, String other) { return other == null ? one : other; }
      }
      """;

  @TempDir private Path folder;

  @Test
  void what_programs_show_is_found() throws IOException, ReflectiveOperationException {
    Set<String> shown = new TreeSet<>();
    Set<String> missed = new TreeSet<>();
    for (long first = SEED; first < SEED + PROGRAMS; first += AT_ONCE) {
      int count = (int) Math.min(AT_ONCE, SEED + PROGRAMS - first);
      Path codebase = Files.createDirectory(folder.resolve("from" + first));
      write(codebase.resolve("sources/made"), first, count);
      Path classes = Files.createDirectory(codebase.resolve("classes"));
      compile(codebase.resolve("sources/made"), classes);

      Set<String> here = run(classes, first, count);
      shown.addAll(here);
      here.removeAll(found(codebase));
      missed.addAll(here);
    }

    assertThat(shown).hasSizeGreaterThan(4 * PROGRAMS);
    assertThat(missed).as("shown by programs made from seed %s on, and not found", SEED).isEmpty();
  }

  private static void write(Path sources, long first, int count) throws IOException {
    Files.createDirectories(sources);
    Files.writeString(sources.resolve("Probe.java"), PROBE);
    for (long seed = first; seed < first + count; seed++) {
      String name = "Made" + seed;
      Files.writeString(sources.resolve(name + ".java"), RandomProgram.source(name, seed));
    }
  }

  private static void compile(Path sources, Path classes) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-g", "-nowarn", "-proc:none"));
    arguments.addAll(List.of("-Xlint:none", "-d", classes.toString()));
    try (var files = Files.list(sources)) {
      files.sorted().forEach(file -> arguments.add(file.toString()));
    }
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(result).as("javac").isZero();
  }

  /** The lines at which the programs show data, for each of a few inputs. */
  @SuppressWarnings("unchecked")
  private static Set<String> run(Path classes, long first, int count)
      throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Class<?> probe = loader.loadClass("made.Probe");
      for (long seed = first; seed < first + count; seed++) {
        Class<?> program = loader.loadClass("made.Made" + seed);
        for (String data : DATA) {
          probe.getField("given").set(null, data);
          probe.getField("shows").set(null, 0);
          try {
            program.getMethod("run").invoke(program.getConstructor().newInstance());
          } catch (InvocationTargetException thrown) {
            // It ends there; what it showed before counts.
            assertThat(thrown.getCause()).isInstanceOf(RuntimeException.class);
          }
        }
      }
      return (Set<String>) probe.getField("SHOWN").get(null);
    }
  }

  private static Set<String> found(Path codebase) throws IOException {
    Path models = Files.writeString(codebase.resolve("models.yml"), MODELS);
    AnalysedModule module =
        new AnalysedModule(
            "made",
            List.of(codebase.resolve("classes")),
            List.of(codebase.resolve("sources")),
            List.of(),
            List.of(),
            List.of());
    DataMap map = Analysis.run(new Analysis.Request(List.of(module), List.of(models)));
    return map.flows().stream()
        .filter(flow -> flow.endpoint().kind() == Endpoint.Kind.LOG)
        .map(flow -> flow.endpoint().location())
        .map(location -> Path.of(location.file()).getFileName() + ":" + location.line())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
