package nl.imwregiotilburg.privacy.plugin.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ModuleInputTest {

  @Test
  void a_module_of_the_same_build_is_no_dependency_whatever_its_file() {
    ModuleInput app =
        new ModuleInput(
            "app",
            "nl.imw:app",
            Path.of("/b/app"),
            Path.of("/b/app/target/classes"),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new ModuleInput.Dependency(
                    "nl.imw:domain", Path.of("/b/domain/target/classes"), true),
                new ModuleInput.Dependency(
                    "nl.imw:skipped", Path.of("/b/skipped/target/classes"), true),
                new ModuleInput.Dependency("org.x:lib", Path.of("/repo/lib.jar"), false)),
            List.of("org.x:gone:1"),
            List.of());

    assertThat(app.toAnalyse(Set.of("nl.imw:app", "nl.imw:domain")).dependencies())
        .containsExactly(Path.of("/b/skipped/target/classes"), Path.of("/repo/lib.jar"));
    assertThat(app.toAnalyse(Set.of("nl.imw:app", "nl.imw:domain")).followed())
        .containsExactly(Path.of("/b/skipped/target/classes"));
    assertThat(app.toAnalyse(Set.of()).missing()).containsExactly("org.x:gone:1");
  }
}
