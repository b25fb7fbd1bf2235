package nl.imwregiotilburg.privacy.plugin.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScopeTest {

  private static final Path ROOT = Path.of("/build");
  private static final Path SOURCES = Path.of("/build/app/src/main/java");
  private static final String FILE = "/build/app/src/main/java/nl/imw/generated/Api.java";

  @ParameterizedTest
  @CsvSource({
    "nl/imw/generated/**, true",
    "nl/imw/generated/, true",
    "**/generated/*.java, true",
    "nl/imw/generated/Api, true",
    "nl/imw/generated/Api.java, true",
    "app/src/main/java/nl/imw/generated/**, true",
    "**, true",
    "nl/imw/*, false",
    "nl/imw/generated/A?i, true",
    "nl/imw/generated/A?, false",
    "nl.imw.generated.Api, false",
  })
  void excludes_work_on_paths_below_the_source_root_and_below_the_build(
      String pattern, boolean excluded) {
    Scope scope = Scope.of(ROOT, List.of(SOURCES), List.of(), List.of(pattern));

    assertThat(scope.covers(FILE)).isNotEqualTo(excluded);
  }

  @Test
  void includes_leave_out_every_other_source_but_never_the_register() {
    Scope scope = Scope.of(ROOT, List.of(SOURCES), List.of("nl/imw/intake/**"), List.of());

    assertThat(scope.covers(FILE)).isFalse();
    assertThat(scope.covers("/build/app/src/main/java/nl/imw/intake/Intake.java")).isTrue();
    assertThat(scope.covers("/build/privacy/register.yml")).isTrue();
  }

  @Test
  void excludes_win() {
    Scope scope = Scope.of(ROOT, List.of(SOURCES), List.of("nl/**"), List.of("**/generated/**"));

    assertThat(scope.covers(FILE)).isFalse();
  }
}
