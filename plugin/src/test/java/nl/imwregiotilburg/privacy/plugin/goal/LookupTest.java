package nl.imwregiotilburg.privacy.plugin.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LookupTest {

  private static final String REGISTER = "privacy/register.yml";

  @TempDir Path folder;

  @Test
  void the_nearest_file_comes_first_and_the_search_ends_at_the_top() throws IOException {
    Path outside = register(folder);
    Path top = folder.resolve("top");
    Path upper = register(top);
    Path lower = register(top.resolve("group/app"));

    assertThat(Lookup.upward(top.resolve("group/app"), top, REGISTER))
        .containsExactly(lower, upper)
        .doesNotContain(outside);
  }

  @Test
  void a_module_beside_the_top_looks_in_itself_and_in_the_top() throws IOException {
    Path top = register(folder.resolve("top"));
    Path beside = Files.createDirectories(folder.resolve("beside"));

    assertThat(Lookup.upward(beside, folder.resolve("top"), REGISTER)).containsExactly(top);
  }

  @Test
  void no_file_is_no_mistake() {
    assertThat(Lookup.upward(folder, folder, REGISTER)).isEmpty();
  }

  @Test
  void files_of_outer_folders_come_first_whatever_they_are_called() {
    Path upper = Path.of("/top/privacy/models.yml");
    Path lower = Path.of("/top/app/privacy/models.yml");

    assertThat(Lookup.outermostFirst(Stream.of(lower, upper, upper))).containsExactly(upper, lower);
  }

  private static Path register(Path folder) throws IOException {
    Path file = folder.resolve(REGISTER);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "version: 1\n");
  }
}
