package nl.imwregiotilburg.privacy.plugin.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;
import nl.imwregiotilburg.privacy.plugin.Samples;
import nl.imwregiotilburg.privacy.plugin.approval.Decisions;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;
import nl.imwregiotilburg.privacy.register.Approval;
import nl.imwregiotilburg.privacy.register.Mark;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {

  private static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

  @Test
  void it_has_its_sections_in_dutch() {
    assertThat(write(Samples.full()))
        .contains("<html lang=\"nl\">")
        .containsSubsequence(
            "1. Samenvatting",
            "2. Wat is onderzocht",
            "3. Oordeel per clausule",
            "4. Bevindingen",
            "5. Doorgifte en ontvangers",
            "6. Bewaartermijnen",
            "7. Persoonsgegevens gevonden",
            "8. Niet geanalyseerd",
            "9. Afwijkingen en risicoacceptatie",
            "10. Doelen en DPIA-signalen",
            "11. Besluiten");
  }

  @Test
  void the_summary_says_in_one_sentence_where_we_stand() {
    assertThat(write(Samples.full()))
        .contains("De software doet op 1 plaats iets anders dan")
        .contains("22 november 2026");
    assertThat(write(Samples.nothing())).contains("Er is nog geen oordeel mogelijk");
    assertThat(
            write(
                Samples.result(
                    Optional.of(Samples.register()),
                    DataMap.builder()
                        .gaps(List.of(Samples.gap(Gap.Kind.NOT_COMPILED, "app")))
                        .build(),
                    List.of())))
        .contains("maar een deel van de")
        .doesNotContain("In de onderzochte software zijn geen overtredingen gevonden.");
  }

  @Test
  void a_finding_tells_what_whose_where_and_by_which_way() {
    assertThat(write(Samples.full()))
        .contains("Client.bsn (Burgerservicenummer) van cliënten, komt in een logbestand")
        .contains("app/src/main/java/nl/imw/ClientService.java, regel 42")
        .contains("doorgegeven in ClientService.meld")
        .contains("Laat het gegeven weg uit de logregel")
        .contains("AVG art. 5(1)(f), 32");
  }

  @Test
  void recipients_nobody_registered_come_first() {
    assertThat(write(Samples.full()))
        .containsSubsequence(
            "api.tracker.example", "Niet geregistreerd", "Voorbeeld ECD B.V.", "Verenigde Staten");
  }

  @Test
  void retention_says_what_the_register_lacks() {
    assertThat(write(Samples.full()))
        .containsSubsequence("6. Bewaartermijnen", "15 jaar", "Wmo 2015 art. 5.3.4")
        .contains("Geen bewaartermijn");
  }

  @Test
  void accepted_risks_and_exemptions_without_use_are_shown() {
    assertThat(write(Samples.full()))
        .contains("Beveiligd auditlog, NEN 7513")
        .contains("1 januari 2027")
        .contains("Uitzonderingen die niet meer nodig zijn");
  }

  @Test
  void each_purpose_shows_its_signals_and_what_is_registered() {
    String page = write(Samples.full());

    assertThat(page)
        .containsSubsequence(
            "10. Doelen en DPIA-signalen",
            "Maatschappelijk werk",
            "Geen geldige DPIA",
            "DPIA-signalen: 2 van 9 (gevoelige gegevens en kwetsbare mensen)",
            "Er is er geen geregistreerd.",
            "Europees criterium 4",
            "gegeven Burgerservicenummer: nationaal identificatienummer",
            "in de software: Client.bsn",
            "groep Cliënten is kwetsbaar");
    assertThat(page.replaceAll("\\s+", " "))
        .doesNotContainIgnoringCase("geen DPIA nodig")
        .doesNotContain("DPIA is niet nodig");
  }

  @Test
  void decisions_are_shown_with_what_to_do() {
    Result result = Samples.full();
    Decisions decisions =
        Decisions.of(
            List.of(
                new Approval(
                    new Mark(1, 1),
                    Approval.Subject.REPORT,
                    "0".repeat(64),
                    "A. Jansen",
                    Approval.Role.BOARD,
                    result.today(),
                    Optional.empty(),
                    Approval.Decision.APPROVED,
                    "")),
            "1".repeat(64),
            result.map().exemptions(),
            result.today());

    assertThat(new HtmlReport(RuleBook.load()).write(result, decisions))
        .containsSubsequence(
            "11. Besluiten",
            "1".repeat(64),
            "A. Jansen, bestuur",
            "Rapport is veranderd",
            "Leg dit rapport voor",
            "Uitzonderingen zonder geldig besluit",
            "nl.imw.ClientService#oud");
    assertThat(write(Samples.full())).contains("Besluiten gaan over het rapport van het geheel");
  }

  @Test
  void judged_clauses_show_both_verdicts() {
    assertThat(write(Samples.judged()))
        .contains("Volgens de verklaring")
        .contains("Nagekomen")
        .contains("Geschonden")
        .contains("Geen schending gevonden")
        .contains("Niet door code te toetsen")
        .contains("jouw gegevens altijd vertrouwelijk van aard");
  }

  @Test
  void nothing_from_the_code_becomes_markup() {
    Element element =
        new Element(
            EVIL,
            Element.Kind.FIELD,
            EVIL,
            EVIL,
            EVIL,
            EVIL,
            List.of(EVIL),
            List.of(EVIL),
            Optional.of(EVIL),
            Element.Origin.ANNOTATION,
            true,
            EVIL,
            Location.ofLine("/build/intake/" + EVIL, 1));
    Finding.Suppression accepted =
        new Finding.Suppression(EVIL, EVIL, EVIL, Location.ofLine(EVIL, 1));
    Result result =
        Samples.result(
            Optional.empty(),
            DataMap.builder()
                .elements(List.of(element))
                .flows(List.of(Samples.flow(element, Samples.http(EVIL))))
                .gaps(List.of(Samples.gap(Gap.Kind.MISSING_CLASS, EVIL)))
                .build(),
            List.of(
                Samples.logged(element, Location.ofLine(EVIL, 3)),
                Samples.finding(
                    EVIL,
                    Severity.ERROR,
                    Confidence.CERTAIN,
                    Location.ofLine(EVIL, 4),
                    Optional.of(element),
                    Optional.empty()),
                Samples.finding(
                    EVIL,
                    Severity.ERROR,
                    Confidence.CERTAIN,
                    Location.ofLine(EVIL, 5),
                    Optional.of(element),
                    Optional.of(accepted))));

    assertThat(write(result))
        .contains("&lt;script&gt;")
        .doesNotContain("<script")
        .doesNotContain("<img");
  }

  @Test
  void it_needs_nothing_from_elsewhere_and_runs_nothing() {
    assertThat(write(Samples.judged()))
        .doesNotContain("http://")
        .doesNotContain("https://")
        .doesNotContain("<script")
        .doesNotContain("<link")
        .doesNotContain("url(");
  }

  @Test
  void the_same_result_gives_the_same_bytes() {
    assertThat(write(Samples.full()))
        .isEqualTo(write(Samples.full()))
        .doesNotContain("\r")
        .doesNotContain(Samples.ROOT.toString());
  }

  static String write(Result result) {
    return new HtmlReport(RuleBook.load()).write(result);
  }
}
