package nl.imwregiotilburg.privacy.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkersTest {

  @Test
  void a_marker_expects_one_result_for_each_category() {
    assertThat(in("one();\nlog(x); // FINDING personal-data-logged(naam, emailadres, naam)\n"))
        .containsExactly(
            new Expected("personal-data-logged", "A.java:2", "naam", false),
            new Expected("personal-data-logged", "A.java:2", "emailadres", false),
            new Expected("personal-data-logged", "A.java:2", "naam", false));
  }

  @Test
  void a_line_can_expect_several_rules() {
    assertThat(in("send(x); // FINDING transfer-unencrypted(bsn); personal-data-in-url(bsn)"))
        .extracting(Expected::rule)
        .containsExactly("transfer-unencrypted", "personal-data-in-url");
  }

  @Test
  void a_marker_without_category_expects_any() {
    assertThat(in("void f() { // FINDING attestation-expired"))
        .containsExactly(new Expected("attestation-expired", "A.java:1", Expected.ANY, false));
  }

  @Test
  void an_accepted_risk_is_marked_differently() {
    assertThat(in("log(x); // EXEMPTED personal-data-logged(bsn)"))
        .extracting(Expected::accepted)
        .containsExactly(true);
  }

  @Test
  void yaml_can_be_marked() {
    assertThat(in("retention: x # FINDING register-unused")).hasSize(1);
  }

  @Test
  void code_of_others_has_a_list() {
    assertThat(Markers.listed("org/A.java:7 personal-data-logged(naam, adres) # true\n\n"))
        .containsExactly(
            new Expected("personal-data-logged", "org/A.java:7", "naam", false),
            new Expected("personal-data-logged", "org/A.java:7", "adres", false));
  }

  @Test
  void what_is_no_rule_is_refused() {
    assertThatThrownBy(() -> in("log(x); // FINDING personal-data-logged: naam"))
        .hasMessageContaining("A.java:1");
  }

  private static List<Expected> in(String text) {
    return Markers.in("A.java", text).toList();
  }
}
