package nl.imwregiotilburg.privacy.register.reader;

import static nl.imwregiotilburg.privacy.register.reader.Registers.problems;
import static nl.imwregiotilburg.privacy.register.reader.Registers.problemsBehindHead;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RegisterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in what a register says: the exact line of each. */
final class RegisterMistakesTest {

  @Test
  void version_and_controller_are_enough() {
    Register register = Registers.read("version: 1\ncontroller: {name: X}\n");
    assertThat(register.controller().name()).isEqualTo("X");
    assertThat(register.purposes()).isEmpty();
    assertThat(register.statement()).isEmpty();
    assertThat(register.measures()).isEmpty();
  }

  @Test
  void sections_and_entries_may_be_empty() {
    assertThat(
            problemsBehindHead(
                """
                data-protection-officer:
                statement:
                subjects: {client: , kind: {}}
                categories: {}
                purposes:
                retention:
                recipients: {}
                access:
                cookies:
                rights:
                breach: {}
                measures: []
                """))
        .isEmpty();
  }

  @Test
  void all_mistakes_come_at_once_in_order_of_the_file() {
    assertThat(
            problems(
                """
                version: 2
                controller: {name: X, contact: {email: nobody}}
                categories:
                  naam: {titel: Naam, kind: gewoon}
                purposes:
                  p: {categories: [namm], approved-on: 28-11-2022}
                """))
        .containsExactly(
            "1:10: version: '2' is not a version of the register format this check supports; write"
                + " version: 1",
            "2:40: controller.contact.email: 'nobody' is not an e-mail address; write"
                + " privacy@example.org",
            "4:10: categories.naam.titel: unknown key; did you mean 'title'? allowed: title, kind,"
                + " encryption, announced, only-after, never-linked-to, dpv",
            "4:29: categories.naam.kind: 'gewoon' is not a kind of personal data; did you mean"
                + " 'ordinary'? allowed: ordinary, sensitive, special, special-possible, criminal,"
                + " national-id, anonymous",
            "6:20: purposes.p.categories[0]: 'namm' is not among the categories; did you mean"
                + " 'naam'? allowed: naam",
            "6:40: purposes.p.approved-on: '28-11-2022' is not a date; write 2022-11-28");
  }

  @Test
  void the_exception_names_the_file_and_the_place_of_each_problem() {
    RegisterException.Problem problem =
        new RegisterException.Problem("/a/register.yml", 3, 5, "wrong");
    RegisterException exception =
        new RegisterException(
            List.of(problem, new RegisterException.Problem("/a/register.yml", 0, 0, "empty")));
    assertThat(exception)
        .hasMessage(
            "/a/register.yml:3:5: wrong" + System.lineSeparator() + "/a/register.yml: empty");
  }

  @Test
  void required_keys_are_missed_where_their_map_starts() {
    assertThat(problems("controller:\n  address: Y\n"))
        .containsExactly(
            "1:1: the key 'version' is missing; a register needs it, with a version of the register"
                + " format this check supports",
            "1:1: controller: the key 'name' is missing; the controller needs it, with text");
    assertThat(problemsBehindHead("retention: {kort: {period: }}\n"))
        .containsExactly(
            "3:20: retention.kort: the key 'period' is empty; a retention rule needs it, with a"
                + " period of days or longer");
  }

  @Test
  void a_misspelled_required_key_is_one_mistake() {
    assertThat(problems("versie: 1\ncontroller: {nmae: X}\n"))
        .hasSize(2)
        .allMatch(problem -> problem.contains("unknown key; did you mean"));
  }

  @Test
  void a_key_given_twice_is_named_with_both_lines() {
    assertThat(
            problemsBehindHead(
                """
                subjects:
                  client: {title: A}
                  ander: {}
                  client: {title: B}
                """))
        .containsExactly(
            "6:3: subjects.client: the key stands here on line 6 and already on line 4, column 3;"
                + " keep one of them");
  }

  @Test
  void a_section_given_twice_brings_no_follow_up_errors() {
    assertThat(
            problemsBehindHead(
                """
                categories: {naam: {kind: ordinary}}
                categories: {adres: {kind: ordinary}}
                access: {ROLE_X: {categories: [adres, naam]}}
                """))
        .singleElement()
        .asString()
        .startsWith("4:1: categories: the key stands here on line 4 and already on line 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          purposes: naam            | 3:11: purposes: the text 'naam' was found where the map of purposes belongs; write ids, each with ':' and what belongs to it
          purposes: [a]             | 3:11: purposes: a list was found where the map of purposes belongs; write ids, each with ':' and what belongs to it
          purposes: {p: consent}    | 3:15: purposes.p: the text 'consent' was found where a purpose belongs; write keys with values, such as 'title: ...'
          purposes: {p: {legal-basis: consent}} | 3:29: purposes.p.legal-basis: the text 'consent' was found where a legal basis belongs; write {ground: consent}
          purposes: {p: {clauses: C05}} | 3:25: purposes.p.clauses: the text 'C05' was found where a list belongs; write [C05]
          measures: {id: a}         | 3:11: measures: a map (keys with values) was found where a list belongs; write the items between [ ], or each on a line of its own after '- '
          subjects: {a: {title: [b]}} | 3:23: subjects.a.title: a list was found where text belongs; write a word or a sentence
          subjects: {a: {vulnerable: {}}} | 3:28: subjects.a.vulnerable: a map (keys with values) was found where true or false belongs; write true or false
          breach: {notify-within: [PT1H]} | 3:25: breach.notify-within: a list was found where a period of hours or days belongs; write an ISO 8601 duration, such as PT72H (hours) or P3D (days)
          measures: [{id: a, clauses: [C05, ]}, ] | ``
          rights: {channels: [brief, null]} | 3:28: rights.channels[1]: nothing was found where text belongs; write a word or a sentence
          statement: {legal-bases: [{}]} | 3:27: statement.legal-bases[0]: a map (keys with values) was found where a legal basis (GDPR Art. 6(1)) belongs; allowed: consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests
          """)
  void a_value_of_the_wrong_sort_says_what_belongs_there(String yaml, String problem) {
    assertThat(problemsBehindHead(yaml + "\n"))
        .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          retention: {r: {period: 7 jaar}}     | r.period: '7 jaar' is not a period of days or longer; write P7Y
          retention: {r: {period: 6 months}}   | r.period: '6 months' is not a period of days or longer; write P6M
          retention: {r: {period: 10d}}        | r.period: '10d' is not a period of days or longer; write P10D
          retention: {r: {period: P7J}}        | r.period: 'P7J' is not a period of days or longer; write an ISO 8601 period, such as P7Y (years), P6M (months), P4W (weeks) or P10D (days)
          retention: {r: {period: PT72H}}      | r.period: 'PT72H' is not a period of days or longer; write an ISO 8601 period, such as P7Y (years), P6M (months), P4W (weeks) or P10D (days)
          retention: {r: {period: P-1Y}}       | r.period: 'P-1Y' is not a period
          retention: {r: {period: P}}          | r.period: 'P' is not a period
          retention: {r: {period: P99999999999Y}} | r.period: 'P99999999999Y' is not a period
          retention: {r: {period: P1Y, then: verwijderen}} | r.then: 'verwijderen' is not what happens after the period; did you mean 'erase'? allowed: destroy, erase, anonymise, archive
          breach: {notify-within: 72 uur}      | breach.notify-within: '72 uur' is not a period of hours or days; write PT72H
          breach: {notify-within: P1M}         | breach.notify-within: 'P1M' is not a period of hours or days; write an ISO
          statement: {dated: 2022-2-30}        | dated: '2022-2-30' is not a date; write year-month-day, such as 2026-01-15
          statement: {dated: 2022-02-30}       | dated: '2022-02-30' is not a date; write year-month-day
          statement: {dated: 2022-1-5}         | dated: '2022-1-5' is not a date; write 2022-01-05
          statement: {dated: 2022-01-05T10:00:00Z} | is not a date; write 2022-01-05
          statement: {territory: eu}           | territory: 'eu' is not a territory; did you mean 'EU'? allowed: EU, EEA
          statement: {territory: EER}          | did you mean 'EEA'? allowed: EU, EEA
          statement: {legal-bases: [LEGAL_OBLIGATION]} | did you mean 'legal-obligation'? allowed: consent
          statement: {legal-bases: [toestemmming]} | did you mean 'consent'? allowed: consent
          statement: {disclosure-grounds: [fraude]} | did you mean 'fraud-or-abuse'? allowed: contract
          statement: {transfer-safeguards: [SCC]} | did you mean 'standard-contractual-clauses'? allowed: adequacy
          statement: {trackers: [a b]}         | trackers[0]: 'a b' is not an id; write it without spaces, such as wmo-dossier
          statement: {url: www.example.org}    | url: 'www.example.org' is not a web address; write https://www.example.org
          subjects: {a: {vulnerable: ja}}      | vulnerable: 'ja' is not true or false; write true
          subjects: {a: {announced: no}}       | announced: 'no' is not true or false; write false
          subjects: {a b: {}}                  | subjects.a b: 'a b' is not an id; write it without spaces, such as wmo-dossier
          categories: {default: {kind: ordinary}} | categories.default: 'default' is not the id of a category; write it without spaces, such as emailadres; 'default' is taken
          categories: {n: {kind: bijzondr}}    | did you mean 'special'? allowed: ordinary
          categories: {n: {kind: ordinary, only-after: hashing}} | only-after: 'hashing' is not a processing that must come first; allowed: anonymisation
          categories: {n: {kind: ordinary, encryption: true}} | encryption: 'true' is not a demand; allowed: required, optional
          categories: {n: {kind: ordinary, dpv: Name}} | dpv: 'Name' is not a term of the Data Privacy Vocabulary; write pd:Name
          purposes: {p: {operations: [opslaan]}} | operations[0]: 'opslaan' is not a processing operation (GDPR Art. 4(2)); did you mean 'store'? allowed: collect
          purposes: {p: {special-category-condition: {article: 9.2.h}}} | article: '9.2.h' is not a condition of GDPR Art. 9(2); write one of "9(2)(a)" to "9(2)(j)"
          purposes: {p: {clauses: [C5]}}       | clauses[0]: 'C5' is not a clause of the statement; write its number as C05 or C17a
          purposes: {p: {dpia: {status: gedaan}}} | did you mean 'done'? allowed: done
          purposes: {p: {sources: {betrokkene: [brief]}}} | sources.betrokkene: unknown key; did you mean 'subject'? allowed: subject, third-party, public
          recipients: {r: {role: verwerker}}   | role: 'verwerker' is not a role of a recipient; did you mean 'processor'? allowed: processor, third-party, joint-controller, internal
          recipients: {r: {role: internal, kind: analitycs}} | kind: 'analitycs' is not a kind of recipient; write analytics
          recipients: {r: {role: internal, kind: statistiek}} | kind: 'statistiek' is not a kind of recipient; write analytics
          recipients: {r: {role: internal, countries: {parent: UK}}} | countries.parent: 'UK' is not a country; write GB
          recipients: {r: {role: internal, countries: {parent: EL}}} | countries.parent: 'EL' is not a country; write GR
          recipients: {r: {role: internal, countries: {contract: nl}}} | countries.contract: 'nl' is not a country; write NL
          recipients: {r: {role: internal, countries: {contract: Duitsland}}} | countries.contract: 'Duitsland' is not a country; write DE (Germany)
          recipients: {r: {role: internal, countries: {storage: [NL, EU]}}} | countries.storage[1]: 'EU' is not a country; write its ISO 3166-1 code of two capitals, such as NL
          recipients: {r: {role: internal, countries: {support: [ZZ]}}} | countries.support[0]: 'ZZ' is not a country; write its ISO
          recipients: {r: {role: internal, recognised-by: {hosts: ["https://a.nl:443/x"]}}} | hosts[0]: 'https://a.nl:443/x' is not a host name; write a.nl
          recipients: {r: {role: internal, recognised-by: {hosts: ["*"]}}} | hosts[0]: '*' is not a host name; write at least one part of the name: a wildcard alone matches every host
          recipients: {r: {role: internal, recognised-by: {hosts: [a..nl]}}} | hosts[0]: 'a..nl' is not a host name; write a name without scheme
          recipients: {r: {role: internal, recognised-by: {packages: [nl.a.*]}}} | packages[0]: 'nl.a.*' is not a Java package; write nl.a
          recipients: {r: {role: internal, recognised-by: {maven: ["nl.a:b:1.0"]}}} | maven[0]: 'nl.a:b:1.0' is not a Maven coordinate; write nl.a:b
          recipients: {r: {role: internal, recognised-by: {maven: [nl.a]}}} | maven[0]: 'nl.a' is not a Maven coordinate; write "nl.a:*"
          recipients: {r: {role: internal, notified-of-corrections-by: nl.a.B.c}} | is not a Java method; write its class, # and its name, such as com.example.Client#correct
          recipients: {r: {role: internal, transfer: {safeguard: adequacy, fallback: geen}}} | transfer.fallback: 'geen' is not a transfer safeguard (GDPR chapter V); did you mean 'none'?
          rights: {portability: {formats: [JSON]}} | formats[0]: 'JSON' is not a media type; write application/json or text/csv
          """)
  void a_wrong_word_is_answered_with_what_is_allowed(String yaml, String part) {
    assertThat(problemsBehindHead(yaml + "\n")).singleElement().asString().contains(part);
  }
}
