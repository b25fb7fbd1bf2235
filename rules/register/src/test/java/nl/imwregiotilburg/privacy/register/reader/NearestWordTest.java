package nl.imwregiotilburg.privacy.register.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.register.Countries;
import nl.imwregiotilburg.privacy.register.Csv;
import nl.imwregiotilburg.privacy.register.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestWordTest {

  private static final List<String> KEYS =
      List.of("purposes", "recipients", "retention", "legal-basis", "name", "title");

  @ParameterizedTest
  @CsvSource({
    "purpose, purposes",
    "pruposes, purposes",
    "Purposes, purposes",
    "doelen, purposes",
    "doeleiden, purposes",
    "recepients, recipients",
    "bewaartermijn, retention",
    "retention-rules, retention",
    "legalBasis, legal-basis",
    "LEGAL_BASIS, legal-basis",
    "grondslag, legal-basis",
    "naam, name",
    "titel, title"
  })
  void a_slip_or_a_dutch_word_finds_the_word_meant(String found, String meant) {
    assertThat(NearestWord.of(found, KEYS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"koffie", "x", "''", "law-of-the-land"})
  void a_word_far_from_all_finds_none(String found) {
    assertThat(NearestWord.of(found, KEYS)).isEmpty();
  }

  @Test
  void a_word_that_lacks_its_end_is_near() {
    assertThat(NearestWord.of("recip", KEYS)).contains("recipients");
  }

  @Test
  void the_table_leads_only_to_words_of_the_register() {
    Set<String> words = new HashSet<>(List.of("true", "false", Recipient.ANALYTICS));
    KeyTable.read()
        .values()
        .forEach(
            key -> {
              words.add(key.name());
              words.addAll(KeyTable.words(key.value()));
            });
    Countries.all().forEach(country -> words.add(country.code()));
    assertThat(Csv.resource("words.csv").rows())
        .extracting(row -> row.cell("meant"))
        .allMatch(words::contains);
  }

  @Test
  void the_table_has_no_row_twice() {
    assertThat(Csv.resource("words.csv").rows()).doesNotHaveDuplicates();
  }
}
