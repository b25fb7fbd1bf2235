package nl.imwregiotilburg.privacy.analysis.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CachedAnalysisTest {

  private static final String CLIENT =
      """
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      record Client(@PersonalData("naam") String naam, String telefoonnummer) {}
      """;

  private static final String DESK =
      """
      final class Desk {
        void greet(Client client) {
          System.out.println("hello " + client.naam());
        }
      }
      """;

  private static final String QUIET = "final class Desk {}\n";

  @TempDir private Path folder;

  private Compiled code;

  @BeforeEach
  void compile() {
    code = Compiled.of(folder.resolve("code"), CLIENT, DESK);
  }

  @Test
  void an_unchanged_codebase_gives_the_same_result_without_analysis() throws IOException {
    DataMap first = run();
    Files.setLastModifiedTime(
        code.classes().resolve("Desk.class"), FileTime.from(Instant.ofEpochSecond(1)));

    assertThat(first.flows()).hasSize(1);
    assertThat(first.suggestions()).isNotEmpty();
    assertThat(entries()).hasSize(1);
    assertThat(run()).isEqualTo(first).isEqualTo(Analysis.run(request())).isNotSameAs(first);
    assertThat(entries()).hasSize(1);
  }

  @Test
  void the_kept_result_is_what_counts() throws IOException {
    run();
    Compiled other = Compiled.of(folder.resolve("other"), CLIENT, QUIET);
    DataMap others = run(request(other, List.of()));
    List<Path> both = entries();
    assertThat(both).hasSize(2);
    // Put the other's result in the place of this one's: it is believed, so nothing was analysed.
    byte[] first = Files.readAllBytes(both.get(0));
    byte[] second = Files.readAllBytes(both.get(1));
    Files.write(both.get(0), second);
    Files.write(both.get(1), first);

    assertThat(run()).isEqualTo(others);
  }

  @Test
  void every_change_is_seen() throws IOException {
    run();
    Files.writeString(code.sources().resolve("Client.java"), CLIENT + "// a remark\n");
    run();
    assertThat(entries()).as("a source").hasSize(2);

    code = Compiled.of(folder.resolve("code"), CLIENT, QUIET);
    assertThat(run().flows()).as("a class").isEmpty();
    assertThat(entries()).hasSize(3);

    Path models = folder.resolve("models.yml");
    Files.writeString(models, "version: 1\nfields: {}\n");
    run(request(code, List.of(models)));
    assertThat(entries()).as("models").hasSize(4);

    Files.delete(code.classes().resolve("Desk.class"));
    run();
    assertThat(entries()).as("a class less").hasSize(5);
  }

  @Test
  void a_damaged_entry_is_made_again() throws IOException {
    DataMap first = run();
    Files.write(entries().get(0), new byte[] {1, 2, 3});

    assertThat(run()).isEqualTo(first);
    assertThat(Files.size(entries().get(0))).isGreaterThan(3);
  }

  @Test
  void a_result_found_far_away_is_kept_near_by() throws IOException {
    Path near = folder.resolve("near");
    run();

    DataMap map = new CachedAnalysis(List.of(near, cache())).run(request());

    assertThat(map.flows()).hasSize(1);
    try (Stream<Path> files = Files.list(near)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void without_a_folder_nothing_is_kept() {
    assertThat(new CachedAnalysis(List.of()).run(request())).isEqualTo(Analysis.run(request()));
  }

  private DataMap run() {
    return run(request());
  }

  private DataMap run(Analysis.Request request) {
    return new CachedAnalysis(List.of(cache())).run(request);
  }

  private Path cache() {
    return folder.resolve("cache");
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(cache())) {
      return files.sorted().toList();
    }
  }

  private Analysis.Request request() {
    return request(code, List.of());
  }

  private static Analysis.Request request(Compiled code, List<Path> models) {
    return new Analysis.Request(
        List.of(
            new AnalysedModule(
                "app",
                List.of(code.classes()),
                List.of(code.sources()),
                List.of(),
                List.of(),
                List.of())),
        models);
  }
}
