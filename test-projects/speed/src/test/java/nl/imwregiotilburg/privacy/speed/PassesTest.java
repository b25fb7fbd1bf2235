package nl.imwregiotilburg.privacy.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PassesTest {

  @TempDir private Path folder;

  @Test
  void both_passes_see_the_same_classes() throws IOException {
    List<Path> jars = List.of(jar());
    Path models = Files.writeString(folder.resolve("models.yml"), "version: 1\n");

    assertThat(ClassFiles.count(jars.get(0))).isEqualTo(2);
    assertThat(BarePass.run(jars)).startsWith("2 classes").endsWith("0 refused");
    assertThat(EnginePass.run(jars, models, ".*", folder.resolve("cache"), List.of()))
        .startsWith("2 own and 0 library classes")
        .endsWith("0 gaps");
  }

  @Test
  void classes_of_other_java_versions_and_other_files_do_not_count() throws IOException {
    assertThat(ClassFiles.jars(folder)).isEmpty();
    Path jar = jar();

    assertThat(ClassFiles.jars(folder)).containsExactly(jar);
    assertThat(ClassFiles.count(jar)).isEqualTo(2);
  }

  private Path jar() throws IOException {
    Path jar = folder.resolve("example.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      add(zip, "nl/imwregiotilburg/privacy/speed/BarePass.class", bytes(BarePass.class));
      add(zip, "nl/imwregiotilburg/privacy/speed/ClassFiles.class", bytes(ClassFiles.class));
      add(
          zip,
          "META-INF/versions/21/nl/imwregiotilburg/privacy/speed/BarePass.class",
          bytes(BarePass.class));
      add(zip, "readme.txt", "no class".getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }
}
