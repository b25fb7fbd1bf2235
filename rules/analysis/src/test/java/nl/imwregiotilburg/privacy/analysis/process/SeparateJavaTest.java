package nl.imwregiotilburg.privacy.analysis.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.MemoryException;
import nl.imwregiotilburg.privacy.analysis.model.ModelException;
import nl.imwregiotilburg.privacy.analysis.process.SeparateJava.When;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SeparateJavaTest {

  private static final String CLIENT =
      """
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      record Client(@PersonalData("naam") String naam, String telefoonnummer) {
        void greet() { System.out.println("hallo " + naam); }
      }
      """;

  /** An option that keeps Java from starting: if it starts, nobody used it. */
  private static final List<String> IMPOSSIBLE = List.of("-Xmx1k");

  @TempDir private Path folder;

  private final List<String> warnings = new ArrayList<>();

  private Analysis.Request request(String models) throws IOException {
    Compiled code = Compiled.of(folder.resolve("code"), CLIENT);
    Path file = Files.writeString(folder.resolve("models.yml"), models);
    return new Analysis.Request(
        List.of(
            new AnalysedModule(
                "app",
                List.of(code.classes()),
                List.of(code.sources()),
                List.of(),
                List.of(),
                List.of("nl.imw:weg:1.0"))),
        List.of(file),
        List.of("com.google.analytics"));
  }

  @Test
  void it_finds_the_same_as_an_analysis_within_the_build() throws IOException {
    Analysis.Request request = request("version: 1\n");

    assertThat(new SeparateJava(When.ALWAYS, List.of("-Xmx256m"), warnings::add).run(request))
        .isEqualTo(Analysis.run(request));
    assertThat(warnings).isEmpty();
  }

  @Test
  void without_a_java_of_its_own_it_runs_within_the_build_and_says_so() throws IOException {
    Analysis.Request request = request("version: 1\n");

    assertThat(new SeparateJava(When.ALWAYS, IMPOSSIBLE, warnings::add).run(request))
        .isEqualTo(Analysis.run(request));
    assertThat(warnings)
        .singleElement()
        .asString()
        .contains("could not run in a Java of its own", "ended with status 1", "heap");
  }

  @Test
  void too_little_memory_is_named_and_not_tried_again() throws IOException {
    Analysis.Request request = request("version: 1\n");
    List<String> little = List.of("-Xmx4m");

    assertThatThrownBy(() -> new SeparateJava(When.ALWAYS, little, warnings::add).run(request))
        .isInstanceOf(MemoryException.class)
        .hasMessageContainingAll("4 MiB", "privacy.jvmOptions");
    assertThat(warnings).isEmpty();
  }

  @Test
  void mistakes_in_models_are_named_as_always() throws IOException {
    Analysis.Request request = request("version: 1\nmethods: 3\n");

    assertThatThrownBy(() -> new SeparateJava(When.ALWAYS, List.of(), warnings::add).run(request))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("models.yml:2:");
    assertThat(warnings).isEmpty();
  }

  @Test
  void small_codebases_and_those_who_do_not_want_it_get_none() throws IOException {
    Analysis.Request request = request("version: 1\n");

    new SeparateJava(When.AUTO, IMPOSSIBLE, warnings::add).run(request);
    new SeparateJava(When.NEVER, IMPOSSIBLE, warnings::add).run(request);

    assertThat(warnings).isEmpty();
  }
}
