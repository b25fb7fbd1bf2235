package nl.imwregiotilburg.privacy.analysis.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JarFactsTest {

  private static final String PERSONAL = "nl.imwregiotilburg.privacy.annotation.PersonalData";

  private static final String DECLARING =
      """
      package lib;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      public class Client { @PersonalData("naam") public String naam; }
      """;

  private static final String PLAIN =
      """
      package lib;
      public class Client { public String naam; }
      """;

  @TempDir private Path folder;

  private Path jar(String name, String source) throws IOException {
    byte[] bytes =
        Files.readAllBytes(
            Compiled.of(folder.resolve("code-" + System.nanoTime()), source)
                .classes()
                .resolve("lib/Client.class"));
    return zip(name, bytes);
  }

  private Path zip(String name, byte[] bytes) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("lib/Client.class"));
      out.write(bytes);
    }
    return jar;
  }

  /** Whether the jar's class was read because the jar declares personal data. */
  private boolean declares(Path jar) {
    try (ClassIndex index =
        ClassIndex.read(
            List.of(new Container(jar, "lib", Container.Role.LIBRARY)),
            Set.of(PERSONAL),
            Optional.of(new JarFacts(facts())))) {
      return index.classes().stream().anyMatch(info -> info.name().equals("lib/Client"));
    }
  }

  private Path facts() {
    return folder.resolve("facts");
  }

  private List<Path> kept() throws IOException {
    if (!Files.exists(facts())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(facts())) {
      return files.sorted().toList();
    }
  }

  @Test
  void what_a_jar_declares_is_remembered_and_found_again() throws IOException {
    Path declaring = jar("declaring.jar", DECLARING);
    Path plain = jar("plain.jar", PLAIN);

    assertThat(declares(declaring)).isTrue();
    assertThat(declares(plain)).isFalse();
    assertThat(kept()).hasSize(2);
    assertThat(declares(declaring)).isTrue();
    assertThat(declares(plain)).isFalse();
    assertThat(kept()).hasSize(2);
  }

  @Test
  void it_is_what_was_remembered_that_is_believed() throws IOException {
    Path plain = jar("plain.jar", PLAIN);
    declares(plain);

    Files.writeString(kept().get(0), "declares\n");

    assertThat(declares(plain)).isTrue();
  }

  @Test
  void a_jar_with_other_classes_is_another_jar_whatever_its_name() throws IOException {
    assertThat(declares(jar("lib.jar", PLAIN))).isFalse();
    assertThat(declares(jar("lib.jar", DECLARING))).isTrue();
  }

  @Test
  void a_damaged_answer_is_worked_out_again() throws IOException {
    Path declaring = jar("declaring.jar", DECLARING);
    declares(declaring);
    Files.write(kept().get(0), "decl".getBytes(StandardCharsets.UTF_8));

    assertThat(declares(declaring)).isTrue();
    assertThat(kept().get(0)).hasContent("declares\n");
  }

  @Test
  void nothing_is_remembered_of_a_jar_that_cannot_be_read() throws IOException {
    Path broken = zip("broken.jar", new byte[] {1, 2, 3});

    for (int run = 0; run < 2; run++) {
      try (ClassIndex index =
          ClassIndex.read(
              List.of(new Container(broken, "lib", Container.Role.LIBRARY)),
              Set.of(PERSONAL),
              Optional.of(new JarFacts(facts())))) {
        assertThat(index.gaps()).hasSize(1);
      }
    }
    assertThat(kept()).isEmpty();
  }

  @Test
  void a_folder_that_cannot_be_written_to_costs_nothing_but_time() throws IOException {
    Files.writeString(facts(), "a file in the place of the folder");

    assertThat(declares(jar("declaring.jar", DECLARING))).isTrue();
  }
}
