package nl.imwregiotilburg.privacy.compliance.rule;

import static nl.imwregiotilburg.privacy.compliance.Code.EMAIL;
import static nl.imwregiotilburg.privacy.compliance.Code.element;
import static nl.imwregiotilburg.privacy.compliance.Code.gap;
import static nl.imwregiotilburg.privacy.compliance.Code.map;
import static nl.imwregiotilburg.privacy.compliance.Code.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.compliance.Code;
import nl.imwregiotilburg.privacy.compliance.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that look at the register, on registers as people write them. */
final class RegisterRulesTest {

  private static final String CATEGORIES =
      """
      categories:
        naam: {kind: ordinary}
        hulpvraag: {kind: special-possible}
        gezondheid: {kind: special}
        strafblad: {kind: criminal}
        bsn: {kind: national-id}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                        | has no legal basis | C16",
        "{legal-basis: {ground: consent}}          | without the text | C17a",
        "{legal-basis: {ground: contract}}         | which contract | C17b",
        "{legal-basis: {ground: legal-obligation}} | naming the law that obliges | C17c",
        "{legal-basis: {ground: vital-interests}}  | in what emergency | C17d",
        "{legal-basis: {ground: legitimate-interests}} | without a balancing test | C17e",
        "{legal-basis: {ground: public-task}}      | that gives the task | C16",
        "{legal-basis: {ground: contract, contract: hulp}, categories: [naam, gezondheid]} | condition of AVG art. 9(2) | C06",
        "{legal-basis: {ground: contract, contract: hulp}, categories: [hulpvraag]} | condition of AVG art. 9(2) | C06",
        "{legal-basis: {ground: contract, contract: hulp}, categories: [strafblad]} | AVG art. 10 | C06",
        "{legal-basis: {ground: contract, contract: hulp}, categories: [bsn]} | UAVG art. 46 | C06",
      })
  void a_purpose_rests_on_something(String purpose, String message, String clause) {
    assertThat(judge("legal-basis-missing", CATEGORIES + "purposes:\n  p: " + purpose))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.text().message()).contains("'p'", message);
              assertThat(found.clauses()).containsExactly(clause);
              assertThat(found.location().line()).isEqualTo(10);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{legal-basis: {ground: consent, text: v2.md}, categories: [naam]}",
        "{legal-basis: {ground: legal-obligation, law: Wmo}, categories: [bsn], national-id-ground: Wmo}",
        "{legal-basis: {ground: legal-obligation, law: Wmo}, categories: [hulpvraag], special-category-condition: {article: '9(2)(h)'}}",
        "{legal-basis: {ground: legitimate-interests, balancing-test: lia.md}}",
      })
  void a_purpose_in_order_is_silent(String purpose) {
    assertThat(judge("legal-basis-missing", CATEGORIES + "purposes:\n  p: " + purpose)).isEmpty();
  }

  @Test
  void a_missing_basis_is_contrary_to_the_law_and_a_possible_special_category_perhaps() {
    assertThat(judge("legal-basis-missing", "purposes: {p: }"))
        .extracting(Violation::bearing)
        .containsExactly(Bearing.STATEMENT_AND_LAW);
    assertThat(
            judge(
                "legal-basis-missing",
                CATEGORIES
                    + "purposes: {p: {legal-basis: {ground: consent, text: x}, categories: [hulpvraag]}}"))
        .extracting(Violation::bearing)
        .containsExactly(Bearing.STATEMENT);
  }

  @Test
  void a_basis_that_is_not_announced_is_found_in_the_register_and_in_the_clauses() {
    String register =
        """
        purposes:
          p: {legal-basis: {ground: public-task, law: Wmo}}
          q: {legal-basis: {ground: consent, text: x}}
        """;

    assertThat(judge("legal-basis-unannounced", register + "statement: {legal-bases: [consent]}"))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.text().message())
                    .isEqualTo(
                        "purpose 'p' rests on a public task, which the published statement does"
                            + " not announce"));
    assertThat(
            violations(
                "legal-basis-unannounced",
                Organisation.of(register + "statement: {legal-bases: [public-task]}")
                    .saying(
                        "C01: {meaning: x, kinds: [register], says: {legal-bases: [consent]}}")))
        .hasSize(1);
    assertThat(judge("legal-basis-unannounced", register)).isEmpty();
    assertThat(outcome("legal-basis-unannounced", Organisation.of(register), map(EMAIL)).unjudged())
        .hasSize(1);
  }

  @Test
  void a_processor_needs_an_agreement_and_secrecy() {
    assertThat(
            judge(
                "processor-without-agreement",
                """
                recipients:
                  zonder: {role: processor, confidentiality: true}
                  open: {role: processor, agreement: {ref: VO-1}}
                  samen: {role: joint-controller}
                  goed: {role: processor, agreement: {ref: VO-1}, confidentiality: true}
                  derde: {role: third-party}
                """))
        .extracting(found -> found.location().line() + " " + found.clauses())
        .containsExactly("4 [C45]", "5 [C35]", "6 [C45]");
  }

  @Test
  void a_supplier_needs_a_certificate_that_is_valid_today() {
    String register =
        """
        recipients:
          zonder: {role: processor}
          verlopen: {role: processor, certificates: [{norm: ISO 27001, valid-until: 2026-11-21}]}
          ongedateerd: {role: processor, certificates: [{norm: ISO 27001}]}
          laatste-dag: {role: processor, certificates: [{norm: NEN 7510, valid-until: 2026-11-22}]}
          een-van-twee: {role: processor, certificates: [{norm: A, valid-until: 2020-01-01}, {norm: B, valid-until: 2030-01-01}]}
          derde: {role: third-party}
        """;

    assertThat(judge("storage-uncertified", register))
        .extracting(found -> found.text().message())
        .containsExactly(
            "zonder keeps data without a registered certificate",
            "the certificate of verlopen (ISO 27001) expired after 2026-11-21",
            "the certificate of ongedateerd (ISO 27001) is registered without the day until which"
                + " it is valid");
  }

  @Test
  void what_no_code_uses_is_noted_unless_it_is_elsewhere() {
    String register =
        """
        categories:
          emailadres: {kind: ordinary}
          salaris: {kind: ordinary}
          adres: {kind: ordinary}
        purposes:
          hulpverlening: {categories: [emailadres], retention: dossier}
          enquete: {}
          personeel: {categories: [salaris], elsewhere: salarispakket}
        retention:
          dossier: {period: P15Y}
          oud: {period: P1Y}
        recipients:
          ongezien: {role: processor}
          hosting: {role: processor, elsewhere: database}
          intern: {role: internal}
        """;

    assertThat(judge("register-unused", register))
        .allMatch(found -> found.severity() == Severity.NOTE)
        .extracting(found -> found.text().message())
        .containsExactly(
            "no code of this build uses purposes.enquete",
            "no code of this build uses categories.adres",
            "no code of this build uses retention.oud",
            "no code of this build uses recipients.ongezien");
  }

  @Test
  void nothing_is_called_unused_when_code_could_not_be_read() {
    Organisation organisation = Organisation.of("purposes: {enquete: }");

    Outcome blind =
        outcome("register-unused", organisation, with(map(EMAIL), gap(Gap.Kind.CORRUPT_CLASS)));
    assertThat(blind.violations()).isEmpty();
    assertThat(blind.unjudged()).hasSize(1);
    Outcome bare = outcome("register-unused", organisation, map(new Element[0]));
    assertThat(bare.violations()).isEmpty();
    assertThat(bare.unjudged()).hasSize(1);
  }

  @Test
  void evidence_holds_until_its_last_day() {
    String register =
        """
        supervisory-authority: {name: AP, checked-on: 2025-11-22}
        measures:
          - {id: vog, clauses: [C28], evidence: steekproef, valid-until: 2026-11-22}
          - {id: leeg, clauses: [C21]}
        purposes:
          p:
            legal-basis: {ground: legitimate-interests, balancing-test: lia.md, dated: 2024-11-22}
            dpia: {status: done, review-before: 2026-11-22}
        retention:
          r: {period: P1Y, review-before: 2026-11-22}
        """;

    assertThat(violations("attestation-expired", Organisation.of(register)))
        .extracting(found -> found.text().message())
        .containsExactly("measure 'leeg' has no evidence");
    assertThat(violations("attestation-expired", Organisation.of(register).on("2026-11-23")))
        .allMatch(found -> found.severity() == Severity.WARNING)
        .extracting(found -> found.subject() + " " + found.clauses())
        .containsExactly(
            "measures.vog [C28]",
            "measures.leeg.evidence [C21]",
            "purposes.p.dpia []",
            "purposes.p.legal-basis.balancing-test [C17e]",
            "retention.r.review-before []",
            "supervisory-authority.checked-on [C23]");
  }

  @Test
  void disclosures_need_their_purpose_category_and_ground() {
    String register =
        """
        categories: {emailadres: {kind: ordinary}, naam: {kind: ordinary}}
        purposes:
          hulpverlening: {categories: [emailadres], recipients: [alles, anders, leeg, bevel, eigen, belang]}
        recipients:
          alles: {role: processor, categories: [emailadres], recognised-by: {hosts: [alles.example]}}
          ander-doel: {role: processor, categories: [emailadres], recognised-by: {hosts: [doel.example]}}
          anders: {role: processor, categories: [naam], recognised-by: {hosts: [anders.example]}}
          leeg: {role: third-party, categories: [emailadres], recognised-by: {hosts: [leeg.example]}}
          bevel: {role: third-party, categories: [emailadres], disclosure-ground: {ground: court-order}, recognised-by: {hosts: [bevel.example]}}
          eigen: {role: third-party, categories: [emailadres], disclosure-ground: {ground: contract}, recognised-by: {hosts: [eigen.example]}}
          belang: {role: third-party, categories: [emailadres], disclosure-ground: {ground: legitimate-interests}, recognised-by: {hosts: [belang.example]}}
        statement: {disclosure-grounds: [contract]}
        """;
    DataMap sends =
        map(
            to("alles.example", 1),
            to("doel.example", 2),
            to("anders.example", 3),
            to("leeg.example", 4),
            to("bevel.example", 5),
            to("eigen.example", 6),
            to("belang.example", 7));

    assertThat(outcome("disclosure-without-ground", Organisation.of(register), sends).violations())
        .extracting(
            found -> found.location().line() + " " + found.clauses() + " " + found.bearing())
        .containsExactly(
            "2 [C43] STATEMENT",
            "3 [C43] STATEMENT",
            "4 [C43] STATEMENT",
            "5 [C44] STATEMENT",
            "7 [C43] STATEMENT_NOT_LAW");
  }

  @Test
  void without_a_purpose_a_disclosure_is_not_judged() {
    String register = "recipients: {a: {role: processor, recognised-by: {hosts: [a.example]}}}";

    Outcome outcome =
        outcome("disclosure-without-ground", Organisation.of(register), map(to("a.example", 1)));
    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.unjudged()).hasSize(1);
  }

  private static Code.FlowDraft to(String host, int line) {
    return Code.flow(element("nl.imw.Client.emailadres").build(), Endpoint.Kind.HTTP)
        .to("https", host)
        .line(line);
  }

  private static List<Violation> judge(String rule, String register) {
    return violations(rule, Organisation.of(register));
  }

  private static List<Violation> violations(String rule, Organisation organisation) {
    return outcome(rule, organisation, map(EMAIL)).violations();
  }

  private static Outcome outcome(String rule, Organisation organisation, DataMap map) {
    return Rules.all().stream()
        .filter(it -> it.description().id().equals(rule))
        .findFirst()
        .orElseThrow()
        .judge(organisation.with(map));
  }
}
