package nl.imwregiotilburg.privacy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class MarkerReaderTest {

  @Test
  void reads_a_rule_with_its_categories_and_the_line() {
    assertThat(read("class A {", "  log.info(x); // EXPECT personal-data-logged naam,adres"))
        .containsExactly(expect(2, "personal-data-logged", "naam", "adres"));
  }

  @Test
  void reads_several_rules_of_one_line() {
    assertThat(read("x(); // EXPECT transfer-outside-eu naam personal-data-in-url bsn"))
        .containsExactly(
            expect(1, "transfer-outside-eu", "naam"), expect(1, "personal-data-in-url", "bsn"));
    assertThat(read("x(); // SAFE transfer-outside-eu recipient-unregistered"))
        .containsExactly(safe(1, "transfer-outside-eu"), safe(1, "recipient-unregistered"));
  }

  @Test
  void reads_what_is_expected_and_what_is_safe_from_one_line() {
    assertThat(read("x(); // EXPECT transfer-outside-eu naam // SAFE recipient-unregistered"))
        .containsExactly(
            expect(1, "transfer-outside-eu", "naam"), safe(1, "recipient-unregistered"));
  }

  @Test
  void leaves_other_comments_and_addresses_alone() {
    assertThat(read("get(\"https://safe.example\"); // kept for the expected date", "// unsafe"))
        .isEmpty();
  }

  @Test
  void refuses_a_rule_that_is_not_there() {
    assertRefused(
        "x(); // SAFE personal-data-lost", "A.java:1: there is no rule personal-data-lost");
    assertRefused("x(); // EXPECT loged naam", "A.java:1: there is no rule loged");
  }

  @Test
  void refuses_a_marker_that_is_malformed() {
    assertRefused("x(); // SAFE", "A.java:1: the marker names no rule");
    assertRefused("x(); // EXPECT", "A.java:1: the marker names no rule");
    assertRefused(
        "x(); // EXPECT personal-data-logged",
        "A.java:1: EXPECT personal-data-logged needs its categories, separated by commas");
    assertRefused(
        "x(); // EXPECT personal-data-logged naam,",
        "A.java:1: EXPECT personal-data-logged needs its categories, separated by commas");
    assertRefused(
        "x(); // EXPECT personal-data-logged personal-data-in-url",
        "A.java:1: EXPECT personal-data-logged needs its categories, separated by commas");
    assertRefused(
        "x(); // expect personal-data-logged naam",
        "A.java:1: write EXPECT or SAFE instead of expect");
    assertRefused(
        "x(); // EXPECTS personal-data-logged naam",
        "A.java:1: write EXPECT or SAFE instead of EXPECTS");
  }

  @Test
  void refuses_a_line_that_is_both_expected_and_safe() {
    assertRefused(
        "x(); // EXPECT personal-data-logged naam // SAFE personal-data-logged",
        "A.java:1: personal-data-logged is marked twice");
  }

  @Test
  void lists_every_mistake_at_once() {
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> read("x(); // SAFE a", "y(); // SAFE b"))
        .withMessageContaining("A.java:1: there is no rule a")
        .withMessageContaining("A.java:2: there is no rule b");
  }

  private static void assertRefused(String line, String message) {
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> read(line))
        .withMessage(message);
  }

  private static List<Marker> read(String... lines) {
    return MarkerReader.read("A.java", List.of(lines)).markers();
  }

  private static Marker expect(int line, String rule, String... categories) {
    return new Marker(new Place("A.java", line), rule, true, new TreeSet<>(Set.of(categories)));
  }

  private static Marker safe(int line, String rule) {
    return new Marker(new Place("A.java", line), rule, false, new TreeSet<>());
  }
}
