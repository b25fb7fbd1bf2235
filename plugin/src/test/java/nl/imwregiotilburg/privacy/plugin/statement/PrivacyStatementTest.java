package nl.imwregiotilburg.privacy.plugin.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Disclosure;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.Provision;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PrivacyStatementTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Register COMPLETE = Written.read(Written.complete());

  @Test
  void the_register_with_every_fact_lacks_nothing() {
    assertThat(Lacks.of(COMPLETE, TODAY)).isEmpty();
    assertThat(PrivacyStatement.of(COMPLETE, Language.ENGLISH, TODAY).untranslated()).isEmpty();
  }

  /**
   * With {@code -DargLine=-Drewrite.expected=true} the expected texts are written anew, to be read.
   */
  @ParameterizedTest
  @EnumSource(Language.class)
  void the_statement_is_as_expected(Language language) throws Exception {
    String text = PrivacyStatement.of(COMPLETE, language, TODAY).text();
    Path expected =
        Path.of("src/test/resources/nl/imwregiotilburg/privacy/plugin/statement", language.file());
    if (Boolean.getBoolean("rewrite.expected")) {
      Files.writeString(expected, text, StandardCharsets.UTF_8);
    }
    assertThat(text).isEqualTo(Files.readString(expected)).doesNotContain("\r").endsWith("\n");
  }

  /** What Arts. 13 and 14 want told, each with something only that part says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13(1)(a) controller          | IMW regio Tilburg is verantwoordelijk voor je gegevens
          13(1)(a) contact             | - Adres: Kloosterstraat 32, 5038 VP Tilburg
          13(1)(b) officer             | Zo bereik je de FG:
          13(1)(c) purposes            | ### Personeels- en salarisadministratie
          13(1)(c) legal basis         | de wet verplicht ons hiertoe (Wmo 2015 art. 5.1.2)
          13(1)(d) interest            | **Welk belang dat is:** wij willen weten hoe mensen
          13(1)(e) recipients          | ### Gemeente Tilburg
          13(1)(f) transfer            | - **Google Analytics** (Verenigde Staten).
          13(1)(f) safeguard           | De Europese Commissie heeft besloten dat gegevens daar goed genoeg beschermd zijn ((EU) 2023/1795).
          13(1)(f) copy                | Een kopie van deze afspraken: te vinden op
          13(2)(a) retention           | 15 jaar, gerekend vanaf het moment waarop wij elk gegeven kregen.
          13(2)(b) access              | - **Inzage.**
          13(2)(b) rectification       | - **Correctie.**
          13(2)(b) erasure             | - **Verwijderen.**
          13(2)(b) restriction         | - **Beperken.**
          13(2)(b) objection           | - **Bezwaar.** Je mag bezwaar maken tegen: Anonieme statistiek
          13(2)(b) portability         | - **Meenemen.** Heb je ons zelf gegevens gegeven voor: Nieuwsbrief
          13(2)(c) withdrawal          | ## Je toestemming intrekken
          13(2)(d) complaint           | Je mag ook een klacht indienen bij de toezichthouder: Autoriteit Persoonsgegevens.
          13(2)(e) provision           | **Moet je deze gegevens geven?** Ja, dit moet van de wet. Geef je ze niet? Dan kunnen wij je niet helpen.
          13(2)(f) decisions           | ## Beslist een computer over je?
          14(1)(d) categories          | - Hulpvraag. Hierin kunnen bijzondere gegevens staan
          14(2)(f) sources             | - Maatschappelijk werk en dossiervoering (Wmo 2015): van jou zelf (formulier, brief, email en telefoon) en van anderen (gemeente)
          12(2) channels               | - <privacy@imwregiotilburg.nl>
          12(2) letter                 | Een brief stuur je naar: IMW regio Tilburg, t.a.v. Functionaris Gegevensbescherming, Postbus 119, 5000 AC Tilburg.
          12(3) term                   | Wij antwoorden binnen 4 weken.
          12(5) refusal                | Wij mogen een verzoek weigeren
          12(6) identity               | Dat doen wij zo: tonen legitimatiebewijs. Wij bewaren daar geen kopie van.
          19 corrections told          | Dan laten wij dat weten aan de organisaties die de gegevens van ons kregen
          32 measures                  | - Alle medewerkers hebben een Verklaring Omtrent het Gedrag (VOG).
          32 certified suppliers       | Voorbeeld ECD B.V.: ISO 27001 en NEN 7510
          33 breach                    | Wij melden dat binnen 72 uur bij de toezichthouder.
          disclosure                   | - dat is nodig bij fraude of misbruik
          who decides                  | Wie beslist welke gegevens wij gebruiken, waarvoor en hoe: Raad van Bestuur.
          secrecy                      | heeft geheimhoudingsplicht, ook wie wij inhuren
          analytics                    | Om te meten hoe mensen onze website gebruiken, werken wij met: Google Analytics
          visit data apart             | Dit koppelen wij nooit aan elkaar: Bezoekgegevens met IP-adres, Naam, Adres en E-mailadres.
          newest version               | De nieuwste versie staat op <https://www.imwregiotilburg.nl>
          """)
  void everything_is_told(String what, String told) {
    assertThat(dutch(COMPLETE)).as(what).contains(told);
  }

  /** The omissions X1 to X8 of a published statement: told with the fact, left out without it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          X1 period         | retention: webstatistiek\\n    provision           | provision                   | 14 maanden                                | purposes.website-statistiek.retention.bezoekgegevens
          X1 event          | , from: end-of-financial-year                         | ''                          | gerekend vanaf het einde van het boekjaar | retention.fiscaal.from
          X2 withdrawal     | , withdrawal: met de link onderaan elke nieuwsbrief   | ''                          | Met de link onderaan elke nieuwsbrief     | purposes.nieuwsbrief.legal-basis.withdrawal
          X3 decisions      | automated-decisions: \\{made: false, profiling: true.*  | ''                        | Een programma telt                        | purposes.website-statistiek.automated-decisions
          X4 recipients     | title: Gemeente Tilburg                               | ''                          | Gemeente Tilburg                          | recipients.gemeente-tilburg.title
          X5 Art. 9         | special-category-condition: .*                        | ''                          | AVG artikel 9(2)(h), UAVG art. 30 lid 3   | purposes.hulpverlening-wmo.special-category-condition
          X5 BSN            | national-id-ground: "Wmo 2015 art. 5.2.9"             | ''                          | Wmo 2015 art. 5.2.9                       | purposes.hulpverlening-wmo.national-id-ground
          X7 provision      | provision: \\{obligation: statutory, consequence: dan kunnen wij je niet.* | '' | kunnen wij je niet helpen    | purposes.hulpverlening-wmo.provision
          X8 cookie consent | , consent: asked                                      | ''                          | Voor deze cookies vragen wij eerst je toestemming: \\_ga | cookies._ga.consent
          complaints        | complaints: .*                                        | ''                          | https://www.imwregiotilburg.nl/klachten   | controller.complaints
          interest          | , interest: ".*?"                                     | ''                          | Welk belang dat is                        | purposes.website-statistiek.legal-basis.interest
          copy              | , copy: ".*?"                                         | ''                          | Een kopie van deze afspraken              | recipients.google-analytics.transfer.copy
          safeguard         | transfer: \\{safeguard: adequacy.*                    | ''                          | De Europese Commissie heeft besloten      | recipients.google-analytics.transfer
          officer           | data-protection-officer: .*\\n.*\\n.*\\n.*\\n         | ''                          | Zo bereik je de FG                        | data-protection-officer
          authority         | supervisory-authority: .*                             | ''                          | bij de toezichthouder: Autoriteit         | supervisory-authority
          term              | respond-within: P4W\\n  channels                      | channels                    | Wij antwoorden binnen                     | rights.respond-within
          breach            | breach: .*                                            | ''                          | Dat heet een datalek                      | breach
          sources           | sources: \\{subject: \\[formulier, brief.*            | ''                          | van anderen (gemeente)                    | purposes.hulpverlening-wmo.sources
          measure           | title: "Alle medewerkers[^"]*", clauses               | clauses                     | Verklaring Omtrent het Gedrag             | measures[vog].title
          """)
  void what_the_register_does_not_hold_is_left_out_and_listed(
      String what, String part, String instead, String told, String key) {
    assertThat(dutch(COMPLETE)).as(what).contains(told);

    Register without = Written.with(part, instead);

    assertThat(dutch(without)).as(what).doesNotContain(told);
    assertThat(Lacks.of(without, TODAY))
        .as(what)
        .anySatisfy(lack -> assertThat(lack.key()).isEqualTo(key));
  }

  /** X6: the published statement did not know the public task. */
  @Test
  void a_public_task_is_announced_when_a_purpose_rests_on_it() {
    String told = "taak van algemeen belang die de wet ons geeft (onder e)";
    assertThat(dutch(COMPLETE)).doesNotContain(told);
    assertThat(
            dutch(
                Written.with(
                    "ground: legal-obligation, law: \"Wmo 2015 art. 5.1.2\"",
                    "ground: public-task, law: \"Wmo 2015 art. 5.1.2\"")))
        .contains(told);
  }

  @Test
  void evidence_that_is_out_of_date_promises_nothing() {
    LocalDate later = LocalDate.of(2027, 6, 30);
    String text = PrivacyStatement.of(COMPLETE, Language.DUTCH, later).text();

    assertThat(text).doesNotContain("Verklaring Omtrent het Gedrag").contains("NEN 7510");
    assertThat(PrivacyStatement.of(COMPLETE, Language.DUTCH, later.plusDays(1)).text())
        .doesNotContain("NEN 7510");
    assertThat(Lacks.of(COMPLETE, later))
        .anySatisfy(it -> assertThat(it.what()).contains("measure 'vog' that still counts"));
  }

  @Test
  void a_text_without_translation_stands_as_it_is_and_is_named() {
    PrivacyStatement english =
        PrivacyStatement.of(Written.with("    Cliënten: clients\n", ""), Language.ENGLISH, TODAY);

    assertThat(english.untranslated()).containsExactly("Cliënten");
    assertThat(english.text()).contains("- Cliënten");
  }

  @Test
  void a_register_of_nothing_gives_a_statement_of_almost_nothing() {
    Register register = Written.read("version: 1\ncontroller: {name: X}\n");

    assertThat(dutch(register))
        .contains("X is verantwoordelijk voor je gegevens")
        .contains("In ons register staat niemand buiten onze organisatie")
        .doesNotContain("## Waarvoor gebruiken wij")
        .doesNotContain("Zo bereik je")
        .doesNotContain("datalek")
        .doesNotContain("null");
    assertThat(Lacks.of(register, TODAY)).hasSizeGreaterThan(8);
  }

  @Test
  void texts_of_the_register_are_text_and_nothing_else() {
    Register register =
        Written.read(
            """
            version: 1
            controller: {name: "<script>alert(1)</script> | *x* [y](z)"}
            """);

    assertThat(dutch(register))
        .contains("# Privacyverklaring \\<script\\>alert(1)\\</script\\> \\| \\*x\\* \\[y\\](z)");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_word_of_the_register_has_a_phrase(Language language) {
    List<Class<? extends Enum<?>>> enums =
        List.of(
            LegalBasis.Ground.class,
            Category.Kind.class,
            Recipient.Role.class,
            Disclosure.Ground.class,
            Transfer.Safeguard.class,
            Provision.Obligation.class);
    List<String> kinds = List.of("basis", "kind", "role", "disclosure", "safeguard", "obligation");
    for (int at = 0; at < kinds.size(); at++) {
      String kind = kinds.get(at);
      assertThat(Wording.phrases(language).stringPropertyNames())
          .containsAll(
              Arrays.stream(enums.get(at).getEnumConstants())
                  .map(it -> kind + "." + it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                  .toList());
    }
  }

  @Test
  void both_languages_know_the_same_phrases() {
    assertThat(Wording.phrases(Language.ENGLISH).stringPropertyNames())
        .isEqualTo(Wording.phrases(Language.DUTCH).stringPropertyNames());
  }

  /** B1: short sentences. Lists and tables are left out of account. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void sentences_are_short(Language language) {
    String prose =
        PrivacyStatement.of(COMPLETE, language, TODAY)
            .text()
            .lines()
            .filter(it -> !it.startsWith("|") && !it.startsWith("#") && !it.startsWith("- "))
            .collect(Collectors.joining(" "));
    List<String> sentences = Arrays.stream(prose.split("(?<=[.?!:]) +")).toList();

    assertThat(sentences)
        .allSatisfy(it -> assertThat(it.split(" ").length).isLessThanOrEqualTo(35));
    assertThat(sentences.stream().mapToInt(it -> it.split(" ").length).average().orElse(99))
        .isLessThan(13);
  }

  private static String dutch(Register register) {
    return PrivacyStatement.of(register, Language.DUTCH, TODAY).text();
  }
}
