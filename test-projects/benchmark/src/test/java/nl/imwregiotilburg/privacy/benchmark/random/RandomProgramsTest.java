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
        static String last(String one, String other) { return other == null ? one : other; }
      }
      """;

  @TempDir private Path folder;

  @Test
  void what_programs_show_is_found() throws IOException, ReflectiveOperationException {
    Path sources = Files.createDirectories(folder.resolve("sources/made"));
    Files.writeString(sources.resolve("Probe.java"), PROBE);
    for (int i = 0; i < PROGRAMS; i++) {
      String name = "Made" + i;
      Files.writeString(sources.resolve(name + ".java"), RandomProgram.source(name, SEED + i));
    }
    Path classes = Files.createDirectory(folder.resolve("classes"));
    compile(sources, classes);

    Set<String> shown = run(classes);
    Set<String> missed = new TreeSet<>(shown);
    missed.removeAll(found(classes));

    assertThat(shown).hasSizeGreaterThan(4 * PROGRAMS);
    assertThat(missed).as("shown by programs made from seed %s on, and not found", SEED).isEmpty();
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
  private static Set<String> run(Path classes) throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Class<?> probe = loader.loadClass("made.Probe");
      for (int i = 0; i < PROGRAMS; i++) {
        Class<?> program = loader.loadClass("made.Made" + i);
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

  private Set<String> found(Path classes) throws IOException {
    Path models = Files.writeString(folder.resolve("models.yml"), MODELS);
    AnalysedModule module =
        new AnalysedModule(
            "made",
            List.of(classes),
            List.of(folder.resolve("sources")),
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
