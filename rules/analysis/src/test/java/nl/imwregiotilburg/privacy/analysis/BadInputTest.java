package nl.imwregiotilburg.privacy.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is handed to it, the analysis ends with a result that counts what it did not see. */
final class BadInputTest {

  private static final String CLIENT =
      """
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      public class Client {
        @PersonalData("naam") String naam;
        void druk() {
          System.out.println("Client " + naam);
        }
      }
      """;

  /** Changed copies of one class file; each is analysed. */
  private static final int COPIES = 300;

  @TempDir private Path folder;
  private Compiled code;

  @BeforeEach
  void compile() {
    code = Compiled.of(folder, CLIENT);
  }

  @Test
  void a_dependency_that_is_missing_is_counted_and_the_rest_is_analysed() {
    DataMap map = analyse(List.of(), List.of("nl.voorbeeld:ecd:1.0"));

    assertThat(map.gaps())
        .extracting(Gap::kind, Gap::subject)
        .containsExactly(tuple(Gap.Kind.MISSING_DEPENDENCY, "nl.voorbeeld:ecd:1.0"));
    assertThat(map.flows()).hasSize(1);
  }

  @Test
  void a_jar_that_is_not_there_or_is_no_jar_is_counted_and_the_rest_is_analysed()
      throws IOException {
    Path text = Files.writeString(folder.resolve("tekst.jar"), "geen archief");
    Path cut = Files.write(folder.resolve("half.jar"), Arrays.copyOf(jar(), 60));

    DataMap map = analyse(List.of(folder.resolve("weg.jar"), text, cut), List.of());

    assertThat(map.gaps())
        .extracting(Gap::subject)
        .anyMatch(it -> it.contains("weg.jar"))
        .anyMatch(it -> it.contains("tekst.jar"))
        .anyMatch(it -> it.contains("half.jar"));
    assertThat(map.flows()).hasSize(1);
  }

  @Test
  void a_class_file_of_nothing_or_of_something_else_is_counted() throws IOException {
    Files.write(code.classes().resolve("Leeg.class"), new byte[0]);
    Files.writeString(code.classes().resolve("Tekst.class"), "public class Tekst {}");

    assertThat(analyse(List.of(), List.of()).gaps())
        .extracting(Gap::kind)
        .containsOnly(Gap.Kind.CORRUPT_CLASS)
        .hasSize(2);
  }

  @Test
  void no_change_of_a_class_file_ends_the_analysis() throws IOException {
    Path file = code.classes().resolve("Client.class");
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(20_221_128);
    int counted = 0;
    for (int copy = 0; copy < COPIES; copy++) {
      byte[] changed = whole.clone();
      for (int times = 0; times <= copy % 4; times++) {
        changed[8 + random.nextInt(changed.length - 8)] = (byte) random.nextInt(256);
      }
      Files.write(
          file, copy % 5 == 4 ? Arrays.copyOf(changed, random.nextInt(changed.length)) : changed);

      counted += analyse(List.of(), List.of()).gaps().isEmpty() ? 0 : 1;
    }
    assertThat(counted).as("copies of which something could not be read").isGreaterThan(COPIES / 5);
  }

  @Test
  void sources_that_are_no_java_are_counted_and_their_classes_are_analysed() throws IOException {
    Files.writeString(code.sources().resolve("Client.java"), "public class Client { void f( {");

    DataMap map = analyse(List.of(), List.of());

    assertThat(map.flows()).hasSize(1);
    assertThat(map.gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.UNPARSABLE_SOURCE);

    Files.write(code.sources().resolve("Client.java"), new byte[] {(byte) 0xff, 0, (byte) 0xfe, 7});
    assertThat(analyse(List.of(), List.of()).gaps()).isNotEmpty();
  }

  private DataMap analyse(List<Path> dependencies, List<String> missing) {
    return Analysis.run(
        new Analysis.Request(
            List.of(
                new AnalysedModule(
                    "app",
                    List.of(code.classes()),
                    List.of(code.sources()),
                    List.of(),
                    dependencies,
                    missing)),
            List.of()));
  }

  private byte[] jar() throws IOException {
    Path jar = folder.resolve("heel.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("nl/imw/Iets.class"));
      zip.write("iets".getBytes(StandardCharsets.UTF_8));
    }
    return Files.readAllBytes(jar);
  }
}
