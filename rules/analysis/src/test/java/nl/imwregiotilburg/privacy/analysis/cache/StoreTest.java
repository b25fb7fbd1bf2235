package nl.imwregiotilburg.privacy.analysis.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {

  private static final byte[] BYTES = "the result".getBytes(UTF_8);

  @TempDir private Path folder;

  @Test
  void what_was_put_is_got_and_nothing_else() {
    Store store = new Store(folder.resolve("not/there/yet"), 3);

    store.put("a", BYTES);

    assertThat(store.get("a")).hasValueSatisfying(it -> assertThat(it).isEqualTo(BYTES));
    assertThat(store.get("b")).isEmpty();
  }

  @Test
  void a_damaged_entry_is_removed() throws IOException {
    Store store = new Store(folder, 3);
    store.put("flipped", BYTES);
    store.put("cut", BYTES);
    store.put("emptied", BYTES);
    byte[] flipped = Files.readAllBytes(folder.resolve("flipped.bin"));
    flipped[2] ^= 1;
    Files.write(folder.resolve("flipped.bin"), flipped);
    Files.write(folder.resolve("cut.bin"), List.of("th"));
    Files.write(folder.resolve("emptied.bin"), new byte[0]);

    assertThat(List.of(store.get("flipped"), store.get("cut"), store.get("emptied")))
        .allMatch(it -> it.isEmpty());
    assertThat(names()).isEmpty();
  }

  @Test
  void the_entries_used_last_stay() throws IOException {
    Store store = new Store(folder, 2);
    store.put("old", BYTES);
    store.put("older", BYTES);
    age("old", Duration.ofHours(1));
    age("older", Duration.ofHours(2));

    assertThat(store.get("older")).as("used again").isPresent();
    store.put("new", BYTES);

    assertThat(names()).containsExactly("new.bin", "older.bin");
  }

  @Test
  void what_a_killed_build_left_is_cleared_away_and_what_another_is_writing_is_not()
      throws IOException {
    Files.write(folder.resolve("entry1.tmp"), BYTES);
    Files.setLastModifiedTime(
        folder.resolve("entry1.tmp"), FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    Files.write(folder.resolve("entry2.tmp"), BYTES);

    new Store(folder, 2).put("a", BYTES);

    assertThat(names()).containsExactly("a.bin", "entry2.tmp");
  }

  @Test
  void a_folder_that_cannot_be_written_to_keeps_nothing() throws IOException {
    Path file = Files.write(folder.resolve("file"), BYTES);
    Store store = new Store(file, 2);

    store.put("a", BYTES);

    assertThat(store.get("a")).isEmpty();
  }

  @Test
  void builds_beside_each_other_never_see_half_an_entry() throws IOException {
    byte[] large = new byte[1 << 20];
    List<Boolean> whole =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(
                i -> {
                  Store store = new Store(folder, 2);
                  store.put("a", large);
                  return store.get("a").filter(it -> it.length == large.length).isPresent();
                })
            .toList();

    assertThat(whole).containsOnly(true);
    assertThat(names()).containsExactly("a.bin");
  }

  private void age(String key, Duration age) throws IOException {
    Files.setLastModifiedTime(
        folder.resolve(key + ".bin"), FileTime.from(Instant.now().minus(age)));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
