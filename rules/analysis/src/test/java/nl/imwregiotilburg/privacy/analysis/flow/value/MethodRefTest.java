package nl.imwregiotilburg.privacy.analysis.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How methods are called for people. */
final class MethodRefTest {

  @Test
  void methods_go_by_their_type_and_name() {
    assertThat(name("app/Desk$Form", "show")).isEqualTo("Desk.Form.show");
    assertThat(name("app/Desk$Form", "<init>")).isEqualTo("new Desk.Form");
  }

  @Test
  void lambdas_go_by_the_method_they_are_written_in() {
    assertThat(name("app/Desk", "lambda$show$0")).isEqualTo("a lambda in Desk.show");
    assertThat(name("app/Desk", "lambda$lambda$show$1$2")).isEqualTo("a lambda in Desk.show");
    assertThat(name("app/Desk", "lambda$new$0")).isEqualTo("a lambda in Desk");
    assertThat(name("app/Desk", "lambda$null$3")).isEqualTo("a lambda in Desk");
  }

  private static String name(String owner, String method) {
    return new MethodRef(owner, method, "()V").shortName();
  }
}
