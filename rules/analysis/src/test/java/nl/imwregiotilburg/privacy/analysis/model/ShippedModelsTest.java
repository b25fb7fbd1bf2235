package nl.imwregiotilburg.privacy.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ShippedModelsTest {

  static List<String> files() {
    return ShippedModels.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_file_is_without_mistakes_and_names_its_library_and_source(String file) {
    String text = ShippedModels.text(file);
    Problems problems = new Problems(file);

    ModelFile read = ModelFile.read(NodeReader.read(text, problems), problems);

    assertThat(problems.lines()).isEmpty();
    assertThat(read.library()).isNotBlank();
    assertThat(text).startsWith("version: 1\n").contains("\nsource: http");
    assertThat(read.methods().size() + read.annotations().size() + read.messages().size())
        .isPositive();
  }

  @Test
  void the_index_names_every_file_there_is() throws Exception {
    try (Stream<Path> paths = Files.list(folder())) {
      List<String> there =
          paths
              .map(path -> Objects.requireNonNull(path.getFileName()).toString())
              .filter(name -> name.endsWith(".yml"))
              .toList();

      assertThat(files()).containsExactlyInAnyOrderElementsOf(there);
    }
  }

  @Test
  void reading_type_by_type_gives_the_same_as_reading_whole_files() {
    ShippedModels shipped = ShippedModels.load();

    for (String file : files()) {
      for (Entry entry : whole(file)) {
        assertThat(shipped.of(entry.model().owner())).contains(entry);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void the_quick_reader_sees_what_the_general_one_sees(String file) {
    String text = ShippedModels.text(file);
    Problems problems = new Problems(file);

    Node quick = ShippedReader.read(text, file, 1);

    assertThat(NodeReader.read(text, problems)).contains(quick);
  }

  @Test
  void no_method_is_described_twice() {
    Set<String> seen = new HashSet<>();

    for (String file : files()) {
      for (Entry entry : whole(file)) {
        MethodModel model = entry.model();
        String key = model.owner() + "#" + model.name() + model.parameters();
        assertThat(seen.add(key)).as("%s in %s", key, model.origin()).isTrue();
      }
    }
  }

  private static List<Entry> whole(String file) {
    Problems problems = new Problems(file);
    return ModelFile.read(NodeReader.read(ShippedModels.text(file), problems), problems).methods();
  }

  private static Path folder() throws URISyntaxException {
    URL index =
        ShippedModels.class.getResource("/nl/imwregiotilburg/privacy/analysis/models/index");
    return Objects.requireNonNull(Path.of(Objects.requireNonNull(index).toURI()).getParent());
  }
}
