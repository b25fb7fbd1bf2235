package nl.imwregiotilburg.privacy.plugin.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;
import nl.imwregiotilburg.privacy.plugin.report.Format;
import org.junit.jupiter.api.Test;

final class ChoiceTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  @Test
  void words_are_read_in_any_case() {
    assertThat(Choice.of(Severity.class, "privacy.failOnSeverity", " Warning "))
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void a_wrong_word_names_the_property_and_what_is_allowed() {
    assertThatThrownBy(() -> Choice.of(Severity.class, "privacy.failOnSeverity", "fatal"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("privacy.failOnSeverity: 'fatal' is not allowed; write error, warning, note");
  }

  @Test
  void formats_are_named_once_each() {
    assertThat(Choice.several(Format.class, "privacy.formats", List.of("html", "sarif", "html")))
        .containsExactly(Format.SARIF, Format.HTML);
  }

  @Test
  void without_a_date_it_is_today_by_the_clock() {
    assertThat(Choice.date("privacy.today", "", CLOCK)).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(Choice.date("privacy.today", "2025-02-28", CLOCK))
        .isEqualTo(LocalDate.of(2025, 2, 28));
  }

  @Test
  void a_date_that_is_none_is_refused_with_an_example() {
    assertThatThrownBy(() -> Choice.date("privacy.today", "31-1-2027", CLOCK))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("'31-1-2027' is no date; write it as 2027-01-31");
  }
}
