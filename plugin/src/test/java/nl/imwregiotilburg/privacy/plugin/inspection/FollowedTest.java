package nl.imwregiotilburg.privacy.plugin.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FollowedTest {

  @ParameterizedTest
  @CsvSource({
    "nl.imw, nl.imw:common, true",
    "nl.imw.intake, nl.imw.common:logging, true",
    "nl.imw, nl.imwerk:common, false",
    "nl.imw, nl.other:common, false",
    "imw, imw:common, true",
    "imw, nl.imw:common, false",
    "io.github.jan, io.github.jan:common, true",
    "io.github.jan, io.github.piet:common, false",
    "org.apache.struts, org.apache.commons:commons-lang3, false",
  })
  void the_same_organisation_has_the_same_domain(
      String groupId, String dependency, boolean followed) {
    assertThat(Followed.of(List.of("organisation")).includes(groupId, dependency))
        .isEqualTo(followed);
  }

  @Test
  void others_are_followed_when_they_are_named() {
    Followed followed = Followed.of(List.of("nl.partner:*", " org.x:lib-* "));

    assertThat(followed.includes("nl.imw", "nl.partner:anything")).isTrue();
    assertThat(followed.includes("nl.imw", "org.x:lib-core")).isTrue();
    assertThat(followed.includes("nl.imw", "org.x:tool")).isFalse();
    assertThat(followed.includes("nl.imw", "nl.imw:common")).isFalse();
  }

  @Test
  void none_follows_nothing() {
    assertThat(Followed.of(List.of("none")).includes("nl.imw", "nl.imw:common")).isFalse();
    assertThat(Followed.of(List.of()).includes("nl.imw", "nl.imw:common")).isFalse();
  }

  @Test
  void a_mistake_is_told_with_what_to_write() {
    assertThatThrownBy(() -> Followed.of(List.of("common.jar")))
        .hasMessage("'common.jar' is not allowed; write organisation, none, or groupId:artifactId");
    assertThatThrownBy(() -> Followed.of(List.of("nl.imw:common:1.0")))
        .hasMessageContaining("groupId:artifactId");
  }
}
