package nl.imwregiotilburg.privacy.compliance.rule;

import static nl.imwregiotilburg.privacy.compliance.Code.EMAIL;
import static nl.imwregiotilburg.privacy.compliance.Code.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.imwregiotilburg.privacy.compliance.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the statement says, beside the register, the law, and itself. */
final class StatementRulesTest {

  private static final String CLAUSE =
      "C01: {meaning: x, kinds: [register], rules: [statement-drift], says: %s}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{dated: 2022-11-28} | statement: {dated: 2022-11-28} | statement: {dated: 2026-01-01}",
        "{url: 'https://imw.example'} | statement: {url: 'https://imw.example'} | statement: {url: 'https://oud.example'}",
        "{data-protection-officer: {title: FG}} | data-protection-officer: {title: fg} | data-protection-officer: {title: Jurist}",
        "{supervisory-authority: {name: Autoriteit Persoonsgegevens}} | supervisory-authority: {name: Autoriteit Persoonsgegevens} | supervisory-authority: {name: CBP}",
        "{categories: [naam]} | categories: {naam: {kind: ordinary}} | categories: {naam: {kind: ordinary}, bsn: {kind: national-id}}",
        "{categories: [naam]} | categories: {naam: {kind: ordinary}} | categories: {}",
        "{subjects: [client]} | subjects: {client: } | subjects: {client: , sollicitant: }",
        "{sources: [brief]} | purposes: {p: {sources: {subject: [brief]}}} | purposes: {p: {sources: {subject: [app]}}}",
        "{operations: [store]} | purposes: {p: {operations: [store]}} | purposes: {p: {operations: [store, disclose]}}",
        "{trackers: [ga]} | recipients: {ga: {role: processor, kind: analytics}} | recipients: {ga: {role: processor, kind: analytics}, hotjar: {role: processor, kind: analytics}}",
        "{transfers: [{recipient: ga, country: US}]} | recipients: {ga: {role: processor, countries: {storage: [US]}}} | recipients: {ga: {role: processor, countries: {storage: [NL]}}}",
        "{transfers: [{recipient: ga, country: US}]} | recipients: {ga: {role: processor, countries: {parent: US}}} | recipients: {gb: {role: processor}}",
        "{never-linked: {bezoek: [naam]}} | categories: {bezoek: {kind: anonymous, never-linked-to: [naam]}, naam: {kind: ordinary}} | categories: {bezoek: {kind: anonymous}, naam: {kind: ordinary}}",
        "{profiles: [bezoek]} | 'purposes: {p: {categories: [bezoek]}}\ncategories: {bezoek: {kind: anonymous}}' | categories: {bezoek: {kind: anonymous}}",
        "{respond-within: P4W} | rights: {respond-within: P28D} | rights: {respond-within: P29D}",
        "{channels: [brief]} | rights: {channels: [brief, balie]} | rights: {channels: [balie]}",
        "{breach: {on-suspicion: true}} | breach: {procedure: p.md, notify-within: PT72H, on-suspicion: true} | breach: {procedure: p.md, notify-within: PT72H}",
        "{breach: {on-suspicion: false}} | breach: {procedure: p.md, notify-within: PT24H} | breach: {procedure: p.md, notify-within: PT73H}",
        "{breach: {notify-authority-within: PT24H}} | breach: {procedure: p.md, notify-within: PT24H} | breach: {procedure: p.md, notify-within: PT48H}",
        "{breach: {}} | breach: {procedure: p.md, notify-within: PT72H} | rights: {}",
        "{safeguard-copies: true} | recipients: {r: {role: processor, transfer: {safeguard: standard-contractual-clauses, document: scc.pdf}}} | recipients: {r: {role: processor, transfer: {safeguard: standard-contractual-clauses}}}",
        "{complete-about: [recipients], recipients: [r]} | recipients: {r: {role: processor}} | recipients: {r: {role: processor}, s: {role: third-party}}",
      })
  void what_statement_and_register_say_is_compared(String says, String agreed, String differing) {
    String clause = CLAUSE.formatted(says);

    Outcome same = drift(agreed, clause);
    assertThat(concerning(same, "C01")).as("agreed").isEmpty();
    assertThat(same.checked()).as("looked at").anyMatch(it -> it.clauses().contains("C01"));
    assertThat(concerning(drift(differing, clause), "C01")).as("differing").isNotEmpty();
  }

  /** Findings on a clause, other than what the law requires besides. */
  private static List<Violation> concerning(Outcome outcome, String clause) {
    return outcome.violations().stream()
        .filter(it -> it.clauses().contains(clause) && !it.subject().startsWith("informs"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{dated: 2022-11-28}",
        "{data-protection-officer: {title: FG}}",
        "{respond-within: P4W}",
        "{channels: [brief]}",
        "{contact: {email: a@example.nl}}"
      })
  void what_the_register_lacks_leaves_a_clause_open(String says) {
    Outcome outcome =
        drift(
            says.contains("officer") ? "data-protection-officer: {address: x}" : "rights: {}",
            CLAUSE.formatted(says));

    assertThat(outcome.checked()).noneMatch(it -> it.clauses().contains("C01"));
    assertThat(outcome.unjudged()).anyMatch(it -> it.bearsOn("C01"));
  }

  @Test
  void an_answer_later_than_the_law_allows_breaks_both_and_a_little_later_only_the_statement() {
    String clause = CLAUSE.formatted("{respond-within: P4W}");

    assertThat(concerning(drift("rights: {respond-within: P1M}", clause), "C01"))
        .extracting(Violation::bearing)
        .containsExactly(Bearing.STATEMENT_NOT_LAW);
    assertThat(concerning(drift("rights: {respond-within: P2M}", clause), "C01"))
        .extracting(Violation::bearing)
        .containsExactly(Bearing.STATEMENT_AND_LAW);
  }

  @Test
  void the_text_is_watched_by_its_hash_and_its_quotes() {
    String file =
        """
        version: 1
        text: {file: tekst.md, sha256: %s}
        clauses:
          C01: {quotes: ["op 28 november"], meaning: x, kinds: [register], rules: [statement-drift], says: {dated: 2022-11-28}}
        """;
    String words = "Laatst bijgewerkt op 28 november 2022.\n";
    String hash = "7e1f6ac1d5ff0f1e7d8c3ae0d4bc5e1a2b3c4d5e6f708192a3b4c5d6e7f80912";
    Organisation organisation = Organisation.of("statement: {dated: 2022-11-28}");

    Outcome changed =
        outcome("statement-drift", organisation.publishing(file.formatted(hash), words));
    assertThat(concerning(changed, "C01"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.text().message()).startsWith("the published text is not the one");
              assertThat(found.bearing()).isEqualTo(Bearing.QUESTION);
            });
    String real = changed.violations().get(0).text().message().replaceAll(".*is ", "");
    assertThat(
            concerning(
                outcome("statement-drift", organisation.publishing(file.formatted(real), words)),
                "C01"))
        .isEmpty();
    assertThat(
            concerning(
                outcome(
                    "statement-drift",
                    organisation.publishing(file.formatted(real), "Laatst bijgewerkt in 2023.\n")),
                "C01"))
        .extracting(found -> found.text().message().split(" ")[0])
        .containsExactly("the", "'op");
  }

  @Test
  void purposes_approved_after_the_statement_are_a_question() {
    assertThat(
            concerning(
                drift(
                    """
                    statement: {dated: 2022-11-28}
                    purposes: {oud: {approved-on: 2022-11-28}, nieuw: {approved-on: 2026-01-15}}
                    """,
                    CLAUSE.formatted("{dated: 2022-11-28}")),
                "C01"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.text().message()).endsWith("was published: nieuw");
              assertThat(found.bearing()).isEqualTo(Bearing.QUESTION);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "retention-periods | purposes: {}",
        "withdrawal-of-consent | purposes: {p: {legal-basis: {ground: consent}}}",
        "automated-decisions | purposes: {}",
        "recipients | recipients: {r: {role: processor}}",
        "special-category-condition | 'categories: {g: {kind: special}}\npurposes: {p: {categories: [g]}}'",
        "national-id-ground | 'categories: {b: {kind: national-id}}\npurposes: {p: {categories: [b]}}'",
        "whether-required | purposes: {}",
        "cookie-consent | 'purposes: {p: }\ncookies: {c: {purpose: p}}'",
        "transfer-copy | recipients: {r: {role: processor, transfer: {safeguard: binding-corporate-rules, document: d}}}",
        "sources | purposes: {p: {sources: {third-party: [gemeente]}}}",
        "officer | data-protection-officer: {title: FG}",
        "legitimate-interests | purposes: {p: {legal-basis: {ground: legitimate-interests}}}",
      })
  void what_the_law_requires_here_and_no_clause_tells_is_an_omission(
      String information, String register) {
    String complete =
        "C04: {meaning: x, kinds: [register], rules: [statement-drift], says: {complete-about: [rights]%s}}";

    assertThat(omitted(drift(register, complete.formatted("")))).contains(information);
    assertThat(omitted(drift(register, complete.formatted(", informs: [" + information + "]"))))
        .doesNotContain(information);
    boolean always =
        List.of("retention-periods", "automated-decisions", "whether-required")
            .contains(information);
    assertThat(omitted(drift("rights: {}", complete.formatted(""))).contains(information))
        .as("required whatever the register holds")
        .isEqualTo(always);
  }

  private static List<String> omitted(Outcome outcome) {
    return outcome.violations().stream()
        .filter(it -> it.subject().startsWith("informs "))
        .peek(it -> assertThat(it.clauses()).containsExactly("C04"))
        .peek(it -> assertThat(it.bearing()).isEqualTo(Bearing.STATEMENT_AND_LAW))
        .map(it -> it.subject().substring("informs ".length()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T1 | {only-inside: [bezoek]} | {trackers: [ga]} | {recipients: [drukker]}",
        "T2 | {territory: EEA, transfer-safeguards: [explicit-consent]} | {transfers: [{recipient: ga, country: US}]} | {transfers: [{recipient: ga, country: US, safeguard: explicit-consent}]}",
        "T2 | {territory: EEA} | {transfers: [{recipient: ga, country: GB}]} | {transfers: [{recipient: ga, country: 'NO'}]}",
        "T3 | {scope: [client]} | {subjects: [client, bezoeker]} | {subjects: [client]}",
        "T4 | {anonymous: [bezoek]} | {profiles: [bezoek]} | {profiles: [aankopen]}",
        "T5 | {anonymous: [bezoek]} | {uses: {bezoek: [statistics, fraud-prevention]}} | {uses: {bezoek: [statistics]}}",
        "T6 | {} | {erasure-exceptions: [agreement]} | {erasure-exceptions: [legal-obligation]}",
        "T6 | {} | {rectification-grounds: [irrelevant]} | {rectification-grounds: [inaccurate]}",
        "T6 | {} | {objection-except: [contract, legal-obligation]} | {objection-except: [contract, legal-obligation, consent, vital-interests]}",
        "T7 | {subjects: [client, bezoeker]} | {rights: {access: [client]}} | {rights: {access: []}}",
        "T8 | {} | {territory: EU} | {territory: EEA}",
        "dates | {dated: 2022-11-28} | {dated: 2022-11-29} | {dated: 2022-11-28}",
      })
  void promises_that_cannot_both_be_kept_are_found_and_others_are_not(
      String which, String one, String conflicting, String agreeing) {
    assertThat(conflicts(one, conflicting))
        .as(which)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.bearing())
                  .isEqualTo(
                      List.of("T6", "T7", "T8").contains(which)
                          ? Bearing.REMARK
                          : Bearing.QUESTION);
              assertThat(found.severity()).isEqualTo(Severity.WARNING);
              assertThat(found.clauses()).contains("C02");
              assertThat(found.text().message().toLowerCase(Locale.ROOT)).startsWith("clause c0");
            });
    assertThat(conflicts(one, agreeing)).as(which + " agreeing").isEmpty();
  }

  private static List<Violation> conflicts(String one, String other) {
    String clause = "%s: {meaning: x, kinds: [register], says: %s}\n";
    return outcome(
            "statement-conflict",
            Organisation.of("recipients: {drukker: {role: processor}}")
                .saying(clause.formatted("C01", one) + clause.formatted("C02", other)))
        .violations();
  }

  private static Outcome drift(String register, String clauses) {
    return outcome("statement-drift", Organisation.of(register).saying(clauses));
  }

  private static Outcome outcome(String rule, Organisation organisation) {
    return Rules.all().stream()
        .filter(it -> it.description().id().equals(rule))
        .findFirst()
        .orElseThrow()
        .judge(organisation.with(map(EMAIL)));
  }
}
