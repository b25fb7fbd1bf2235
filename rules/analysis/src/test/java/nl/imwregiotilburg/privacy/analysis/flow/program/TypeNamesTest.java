package nl.imwregiotilburg.privacy.analysis.flow.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Generic signatures, also those that tools left behind that rename classes. */
final class TypeNamesTest {

  private static final String MAP =
      "<U:Ljava/lang/Object;V::Ljava/lang/Comparable<TU;>;>"
          + "(Ljava/util/function/Function<-TT;+TU;>;[TV;)Llib/Option<TU;>;";

  @Test
  void tell_their_type_variables() {
    assertThat(TypeNames.formals(MAP)).containsExactly("U", "V");
    assertThat(TypeNames.formals("(TT;)V")).isEmpty();
    assertThat(TypeNames.variables(TypeNames.result(MAP))).containsExactly("U");
    assertThat(TypeNames.variables(TypeNames.parameters(MAP).get(0))).containsExactly("T", "U");
    assertThat(TypeNames.variables("Ljava/util/Map<Ljava/lang/String;Llib/Tree;>;")).isEmpty();
  }

  @Test
  void tell_nothing_and_do_no_harm_where_they_are_broken() {
    for (int end = 0; end < MAP.length(); end++) {
      String cut = MAP.substring(0, end);
      assertThatCode(() -> TypeNames.formals(cut)).as(cut).doesNotThrowAnyException();
      assertThatCode(() -> TypeNames.variables(cut)).as(cut).doesNotThrowAnyException();
      assertThatCode(() -> TypeNames.parameters(cut)).as(cut).doesNotThrowAnyException();
    }
    for (String broken : List.of("<", "<>", "<U", "<U:", "<:>()V", "<U>()TU;", "<U:[", "a:b")) {
      assertThatCode(() -> TypeNames.formals(broken)).as(broken).doesNotThrowAnyException();
    }
  }
}
