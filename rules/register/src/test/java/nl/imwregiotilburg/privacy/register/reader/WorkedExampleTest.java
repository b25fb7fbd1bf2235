package nl.imwregiotilburg.privacy.register.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Breach;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Category.Kind;
import nl.imwregiotilburg.privacy.register.Contact;
import nl.imwregiotilburg.privacy.register.Controller;
import nl.imwregiotilburg.privacy.register.Cookie;
import nl.imwregiotilburg.privacy.register.Disclosure;
import nl.imwregiotilburg.privacy.register.Dpia;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.Mark;
import nl.imwregiotilburg.privacy.register.Measure;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Recipient.Role;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RegisteredStatement;
import nl.imwregiotilburg.privacy.register.RetentionRule;
import nl.imwregiotilburg.privacy.register.Rights;
import nl.imwregiotilburg.privacy.register.SpecialCondition;
import nl.imwregiotilburg.privacy.register.Subject;
import nl.imwregiotilburg.privacy.register.Territory;
import nl.imwregiotilburg.privacy.register.Transfer;
import nl.imwregiotilburg.privacy.register.Transfer.Safeguard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class WorkedExampleTest {

  private static final Register REGISTER = RegisterReader.read(Registers.example());

  @Test
  void the_file_is_named_absolutely() {
    assertThat(REGISTER.file()).endsWith("/register-example.yml").startsWith("/");
  }

  @Test
  void ids_keep_the_order_of_the_file() {
    assertThat(REGISTER.subjects().keySet())
        .containsExactly(
            "client",
            "werknemer",
            "contactpersoon",
            "leverancier",
            "professional",
            "bezoeker",
            "sollicitant");
    assertThat(REGISTER.purposes().keySet())
        .containsExactly("hulpverlening-wmo", "personeel", "nieuwsbrief", "website-statistiek");
    assertThat(REGISTER.categories()).hasSize(10);
    assertThat(REGISTER.retention()).hasSize(5);
    assertThat(REGISTER.recipients()).hasSize(3);
    assertThat(REGISTER.access()).hasSize(2);
    assertThat(REGISTER.measures()).hasSize(5);
  }

  @Test
  void controller_officer_and_authority_are_read() {
    assertThat(REGISTER.controller())
        .isEqualTo(
            new Controller(
                new Mark(6, 1),
                "IMW regio Tilburg",
                "Kloosterstraat 32, 5038 VP Tilburg",
                "Raad van Bestuur",
                new Contact("privacy@imwregiotilburg.nl", "013-5952710"),
                List.of("localhost", "*.imwregiotilburg.nl", "*.imw.local"),
                ""));
    assertThat(REGISTER.officer().orElseThrow().title())
        .isEqualTo("Functionaris Gegevensbescherming");
    assertThat(REGISTER.officer().orElseThrow().contact())
        .isEqualTo(new Contact("privacy@imwregiotilburg.nl", ""));
    assertThat(REGISTER.authority().orElseThrow().checkedOn()).contains(LocalDate.of(2026, 1, 15));
  }

  @Test
  void the_statement_is_read() {
    RegisteredStatement statement = REGISTER.statement().orElseThrow();
    assertThat(statement.file()).isEqualTo("privacyverklaring.md");
    assertThat(statement.url()).isEqualTo("https://www.imwregiotilburg.nl");
    assertThat(statement.dated()).contains(LocalDate.of(2022, 11, 28));
    assertThat(statement.territory()).isEqualTo(Territory.EU);
    assertThat(statement.legalBases())
        .containsExactly(
            LegalBasis.Ground.CONSENT,
            LegalBasis.Ground.CONTRACT,
            LegalBasis.Ground.LEGAL_OBLIGATION,
            LegalBasis.Ground.VITAL_INTERESTS,
            LegalBasis.Ground.LEGITIMATE_INTERESTS);
    assertThat(statement.disclosureGrounds()).hasSize(5);
    assertThat(statement.transferSafeguards())
        .containsExactly(Safeguard.STANDARD_CONTRACTUAL_CLAUSES, Safeguard.EXPLICIT_CONSENT);
    assertThat(statement.trackers()).containsExactly("google-analytics");
    assertThat(statement.respondWithin()).contains(Period.ofWeeks(4));
  }

  @Test
  void subjects_and_categories_are_read() {
    assertThat(REGISTER.subjects())
        .contains(
            entry("client", new Subject(new Mark(30, 3), "client", "Cliënten", true, true)),
            entry(
                "sollicitant",
                new Subject(new Mark(36, 3), "sollicitant", "Sollicitanten", false, false)));
    assertThat(REGISTER.categories())
        .contains(
            entry(
                "bsn",
                new Category(
                    new Mark(46, 3),
                    "bsn",
                    "Burgerservicenummer",
                    Kind.NATIONAL_ID,
                    true,
                    false,
                    false,
                    List.of(),
                    "pd:OfficialID")),
            entry(
                "bezoekgegevens",
                new Category(
                    new Mark(48, 3),
                    "bezoekgegevens",
                    "Bezoekgegevens",
                    Kind.ANONYMOUS,
                    false,
                    true,
                    false,
                    List.of("ip-adres", "naam", "adres", "emailadres"),
                    "pd:BrowsingBehaviour")));
    assertThat(REGISTER.categories().values())
        .filteredOn(Category::onlyAfterAnonymisation)
        .extracting(Category::id)
        .containsExactly("ip-adres");
  }

  @Test
  void purposes_are_read() {
    Purpose purpose = purpose("hulpverlening-wmo");
    assertThat(purpose.mark()).isEqualTo(new Mark(52, 3));
    assertThat(purpose.approvedOn()).contains(LocalDate.of(2026, 1, 15));
    assertThat(purpose.legalBasis())
        .contains(
            new LegalBasis(
                new Mark(55, 5),
                LegalBasis.Ground.LEGAL_OBLIGATION,
                "Wmo 2015 art. 5.1.2",
                "",
                "",
                "",
                Optional.empty(),
                "",
                ""));
    assertThat(purpose.specialCategoryCondition())
        .contains(new SpecialCondition(new Mark(56, 5), "9(2)(h)", "UAVG art. 30 lid 3"));
    assertThat(purpose.nationalIdGround()).isEqualTo("Wmo 2015 art. 5.2.9");
    assertThat(purpose.subjects()).containsExactly("client");
    assertThat(purpose.categories()).hasSize(7);
    assertThat(purpose.sources())
        .containsExactly(
            entry("subject", List.of("formulier", "brief", "email", "telefoon")),
            entry("third-party", List.of("gemeente")));
    assertThat(purpose.operations())
        .containsExactly("collect", "store", "consult", "use", "erase", "disclose");
    assertThat(purpose.recipients()).containsExactly("ecd-leverancier", "gemeente-tilburg");
    assertThat(purpose.dpia())
        .contains(
            new Dpia(
                new Mark(64, 5),
                "done",
                "dpia/2025-02-hulpverlening.pdf",
                Optional.of(LocalDate.of(2028, 2, 1))));
    assertThat(purpose.clauses()).containsExactly("C05", "C13", "C16", "C39");
    assertThat(purpose("website-statistiek").legalBasis().orElseThrow())
        .returns("lia/website.md", LegalBasis::balancingTest)
        .returns(Optional.of(LocalDate.of(2025, 11, 1)), LegalBasis::dated);
  }

  @Test
  void retention_is_one_rule_for_all_or_one_a_category() {
    assertThat(purpose("hulpverlening-wmo").retentionOf("bsn")).contains("wmo-dossier");
    assertThat(purpose("personeel").retentionOf("bsn")).contains("loonheffing");
    assertThat(purpose("personeel").retentionOf("salaris")).contains("fiscaal");
    RetentionRule rule = required(REGISTER.retention().get("wmo-dossier"));
    assertThat(rule)
        .isEqualTo(
            new RetentionRule(
                new Mark(100, 3),
                "wmo-dossier",
                Period.ofYears(15),
                "receipt-of-each-datum",
                "Wmo 2015 art. 5.3.4 lid 1",
                "destroy",
                Optional.of(Period.ofMonths(3)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2027, 1, 1)),
                Optional.empty()));
  }

  @Test
  void recipients_are_read() {
    Recipient supplier = required(REGISTER.recipients().get("ecd-leverancier"));
    assertThat(supplier.role()).isEqualTo(Role.PROCESSOR);
    assertThat(supplier.countries())
        .isEqualTo(
            new Recipient.Countries(new Mark(110, 5), "NL", "NL", List.of("NL"), List.of("NL")));
    assertThat(supplier.recognisedBy())
        .isEqualTo(
            new Recipient.RecognisedBy(
                List.of("*.ecd.example"), List.of("nl.voorbeeld.ecd"), List.of("nl.voorbeeld:*")));
    assertThat(supplier.agreement())
        .contains(
            new Recipient.Agreement(
                new Mark(113, 5), "VO-2024-07", Optional.of(LocalDate.of(2024, 7, 1))));
    assertThat(supplier.certificates())
        .extracting(Recipient.Certificate::norm)
        .containsExactly("ISO 27001", "NEN 7510");
    assertThat(supplier.confidentiality()).isTrue();

    Recipient municipality = required(REGISTER.recipients().get("gemeente-tilburg"));
    assertThat(municipality.disclosureGround().orElseThrow().ground())
        .isEqualTo(Disclosure.Ground.LEGAL_OBLIGATION);
    assertThat(municipality.notifiedOfCorrectionsBy())
        .isEqualTo("nl.imw.koppeling.GemeenteClient#meldCorrectie");

    Recipient analytics = required(REGISTER.recipients().get("google-analytics"));
    assertThat(analytics.kind()).isEqualTo(Recipient.ANALYTICS);
    assertThat(analytics.transfer())
        .contains(
            new Transfer(
                new Mark(132, 5),
                Safeguard.ADEQUACY,
                "(EU) 2023/1795",
                "",
                Optional.empty(),
                Optional.empty(),
                ""));
  }

  @Test
  void access_cookies_rights_breach_and_measures_are_read() {
    assertThat(required(REGISTER.access().get("ROLE_HR")).purposes()).containsExactly("personeel");
    assertThat(REGISTER.cookies())
        .containsExactly(
            entry(
                "_ga",
                new Cookie(
                    new Mark(139, 3),
                    "_ga",
                    "website-statistiek",
                    "google-analytics",
                    Optional.of(Period.ofMonths(13)),
                    Optional.empty())));
    assertThat(REGISTER.rights())
        .contains(
            new Rights(
                new Mark(141, 1),
                Optional.of(Period.ofWeeks(4)),
                List.of("hulpverlener", "privacy@imwregiotilburg.nl", "brief"),
                "tonen legitimatiebewijs",
                false,
                List.of("application/json", "text/csv"),
                ""));
    assertThat(REGISTER.breach())
        .contains(
            new Breach(
                new Mark(147, 1), "beleid/datalekken.md", Optional.of(Duration.ofHours(72)), true));
    assertThat(REGISTER.measures().get(1))
        .isEqualTo(
            new Measure(
                new Mark(151, 5),
                "vog",
                "",
                List.of("C28"),
                "HR",
                "steekproef 2025",
                Optional.of(LocalDate.of(2025, 12, 1)),
                Optional.of(LocalDate.of(2026, 12, 1))));
  }

  private static Purpose purpose(String id) {
    return required(REGISTER.purposes().get(id));
  }

  private static <T> T required(@Nullable T value) {
    assertThat(value).isNotNull();
    return Objects.requireNonNull(value);
  }
}
