package nl.imwregiotilburg.privacy.analysis.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "firstName,          first name",
    "FIRST_NAME,         first name",
    "m_firstName,        m first name",
    "URLName,            url name",
    "addressLine2,       address line 2",
    "nationalitätsCode,  nationalitats code",
    "iban,               iban",
    "$this,              this",
    "eMailAddress,       e mail address",
  })
  void a_name_falls_apart_into_words(String name, String words) {
    assertThat(Words.of(name)).isEqualTo(List.of(words.split(" ")));
  }

  @Test
  void a_name_without_letters_has_no_words() {
    assertThat(Words.of("__")).isEmpty();
  }

  @Test
  void every_table_is_well_formed_and_names_its_sources() {
    for (String table :
        List.of("lexicon.csv", "words.csv", "false-friends.csv", "probes.csv", "invented.csv")) {
      assertThat(Table.rows(Lexicon.class, table))
          .isNotEmpty()
          .allSatisfy(
              row -> assertThat(row.get(row.size() - 1)).as("%s %s", table, row).isNotEmpty());
    }
    assertThat(Lexicon.load().terms()).hasSizeGreaterThan(400);
  }
}
