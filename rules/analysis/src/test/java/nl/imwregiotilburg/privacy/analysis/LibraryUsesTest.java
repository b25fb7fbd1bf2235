package nl.imwregiotilburg.privacy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryUsesTest {

  @TempDir private Path folder;

  @Test
  void a_watched_package_is_found_where_code_first_names_it() throws URISyntaxException {
    Compiled code =
        Compiled.of(
            folder,
            """
            import java.util.List;
            import com.google.gson.Gson;

            final class Writer {
              String write(Object value) {
                return new Gson().toJson(value);
              }
            }
            """,
            """
            final class Other {
              Object none() {
                return List.class;
              }
            }
            """
                .replace("List", "java.util.List"));

    List<LibraryUse> uses = uses(code, List.of("com.google.gson", "com.google", "org.slf4j"));

    assertThat(uses)
        .extracting(LibraryUse::name, LibraryUse::type, use -> use.location().line())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("com.google", "com.google.gson.Gson", 2),
            org.assertj.core.groups.Tuple.tuple("com.google.gson", "com.google.gson.Gson", 2));
    assertThat(uses).allMatch(use -> use.location().fileName().equals("Writer.java"));
  }

  @Test
  void without_packages_to_watch_nothing_is_looked_for() throws URISyntaxException {
    Compiled code = Compiled.of(folder, "final class Writer { com.google.gson.Gson gson; }");

    assertThat(uses(code, List.of())).isEmpty();
  }

  @Test
  void declared_dependencies_are_handed_on() {
    Location place = Location.ofLine("/app/pom.xml", 12);
    AnalysedModule module =
        new AnalysedModule(
            "app",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new AnalysedModule.Declared("io.sentry:sentry", place)));

    assertThat(Analysis.run(new Analysis.Request(List.of(module), List.of())).libraries())
        .containsExactly(
            new LibraryUse(LibraryUse.Kind.DEPENDENCY, "io.sentry:sentry", "", place, "app"));
  }

  private static List<LibraryUse> uses(Compiled code, List<String> watched)
      throws URISyntaxException {
    Path library = Path.of(Gson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    AnalysedModule module =
        new AnalysedModule(
            "app",
            List.of(code.classes()),
            List.of(code.sources()),
            List.of(),
            List.of(library),
            List.of());
    return Analysis.run(new Analysis.Request(List.of(module), List.of(), watched)).libraries();
  }
}
