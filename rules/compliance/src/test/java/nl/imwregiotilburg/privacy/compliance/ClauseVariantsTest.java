package nl.imwregiotilburg.privacy.compliance;

import static nl.imwregiotilburg.privacy.compliance.Code.element;
import static nl.imwregiotilburg.privacy.compliance.Code.flow;
import static nl.imwregiotilburg.privacy.compliance.Code.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Kind;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdict.Verdict;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import nl.imwregiotilburg.privacy.register.reader.RegisterReader;
import nl.imwregiotilburg.privacy.register.reader.StatementReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One small change in the demo's register, statement or code turns the verdict on the clause it is
 * about.
 */
final class ClauseVariantsTest {

  private static final Path DEMO = Path.of("../../test-projects/demo/privacy");
  private static final Element EMAIL =
      element("nl.imw.Client.emailadres").purposes("hulpverlening-wmo").build();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "C01 | dated: 2022-11-28¶  territory | dated: 2023-01-01¶  territory | BROKEN",
        "C06 | special-category-condition: {article: \"9(2)(h)\", law: \"UAVG art. 30 lid 3\"} | elsewhere: balie | BROKEN",
        "C07 | subject: [formulier, telefoon] | subject: [formulier, app] | BROKEN",
        "C08 | categories: [bezoekgegevens, ip-adres] | categories: [ip-adres] | BROKEN",
        "C09 | never-linked-to: [ip-adres, naam, adres, emailadres] | never-linked-to: [ip-adres] | BROKEN",
        "C11 | operations: [collect, store, consult, use, erase, disclose] | operations: [collect, combine] | BROKEN",
        "C15 | Kloosterstraat 32 | Markt 1 | BROKEN",
        "C16 | legal-basis: {ground: consent, text: toestemming/nieuwsbrief-v2.md} | national-id-ground: Wmo | BROKEN",
        "C17a | legal-basis: {ground: consent, text: toestemming/nieuwsbrief-v2.md} | legal-basis: {ground: consent} | BROKEN",
        "C17b | legal-basis: {ground: consent, text: toestemming/nieuwsbrief-v2.md} | legal-basis: {ground: contract} | BROKEN",
        "C17c | legal-basis: {ground: legal-obligation, law: \"AWR art. 52\"} | legal-basis: {ground: legal-obligation} | BROKEN",
        "C17d | legal-basis: {ground: legal-obligation, law: \"AWR art. 52\"} | legal-basis: {ground: vital-interests} | BROKEN",
        "C17e | balancing-test: lia/website.md, | | BROKEN",
        "C18 | ground: legal-obligation, law: \"AWR art. 52\" | ground: public-task, law: \"AWR art. 52\" | BROKEN",
        "C22 | contact: {email: privacy@imwregiotilburg.nl, telephone | contact: {email: info@imwregiotilburg.nl, telephone | BROKEN",
        "C23 | name: Autoriteit Persoonsgegevens | name: College bescherming persoonsgegevens | BROKEN",
        "C23 | checked-on: 2026-01-15 | checked-on: 2024-01-15 | UNKNOWN",
        "C24 | title: Functionaris Gegevensbescherming | title: Privacyjurist | BROKEN",
        "C37 | notify-within: PT72H | notify-within: PT96H | BROKEN",
        "C38 | on-suspicion: true | on-suspicion: false | BROKEN",
        "C45 | agreement: {ref: PM-2025-01, dated: 2025-01-10} | kind: mail | BROKEN",
        "C48 | transfer: {safeguard: adequacy, decision: \"(EU) 2023/1795\", fallback: null} | transfer: {safeguard: standard-contractual-clauses} | BROKEN",
        "C53 | bezoekgegevens: {title: Bezoekgegevens, | bezoek: {title: Bezoekgegevens, | BROKEN",
        "C56 | recipients:¶  gemeente-tilburg: | recipients:¶  hotjar: {role: processor, kind: analytics}¶  gemeente-tilburg: | BROKEN",
        "C59 | countries: {parent: US, contract: IE, storage: [US], support: [US]} | countries: {parent: NL, contract: NL, storage: [NL]} | BROKEN",
        "C71 | channels: [hulpverlener, privacy@imwregiotilburg.nl, brief] | channels: [hulpverlener] | BROKEN",
        "C72 | rights:¶  respond-within: P4W | rights:¶  respond-within: P6W | BROKEN",
        "C76 | dated: 2022-11-28¶  territory | dated: 2023-01-01¶  territory | BROKEN",
        "C77 | url: https://www.imwregiotilburg.nl | url: https://www.imw.example | BROKEN",
        "C78 | Postbus 119 | Postbus 120 | BROKEN",
      })
  void a_change_of_the_register_turns_its_clause(
      String clause, String from, String to, Verdict after) throws IOException {
    String register = register();
    String changed =
        register.replaceFirst(
            Pattern.quote(lines(from)), Matcher.quoteReplacement(to == null ? "" : lines(to)));
    assertThat(changed).as("the change is made").isNotEqualTo(register);
    if (clause.equals("C53")) {
      changed = changed.replace("[bezoekgegevens", "[bezoek");
    }

    Verdict before = verdict(clause, register, statement(), map(EMAIL));

    assertThat(verdict(clause, changed, statement(), map(EMAIL))).isEqualTo(after);
    assertThat(before).as("before").isNotEqualTo(after);
  }

  /** Ends of lines cannot stand in a table. */
  private static String lines(String cell) {
    return cell.replace("¶", "\n");
  }

  static Stream<Arguments> leaks() {
    Element ip =
        element("nl.imw.Bezoek.adres").category("ip-adres").purposes("website-statistiek").build();
    Element stray = element("nl.imw.Client.naam").purposes("onbekend").build();
    return Stream.of(
        leak("C16", map(stray)),
        leak("C20", map(element("nl.imw.Client.salaris").purposes("hulpverlening-wmo").build())),
        leak("C25", map(flow(EMAIL, Kind.HTTP).to("http", "tilburg.nl"))),
        leak("C34", map(flow(EMAIL, Kind.LOG))),
        leak("C39", map(element("nl.imw.M.geboortedatum").purposes("personeel").build())),
        leak("C40", Code.kept(EMAIL)),
        leak("C43", map(flow(EMAIL, Kind.HTTP).to("https", "api.onbekend.example"))),
        leak("C44", map(flow(EMAIL, Kind.HTTP).to("https", "politie.example"))),
        leak("C46", map(flow(EMAIL, Kind.HTTP).to("https", "api.postmarkapp.com"))),
        leak("C47", map(flow(EMAIL, Kind.HTTP).to("https", "api.postmarkapp.com"))),
        leak("C49", map(flow(ip, Kind.LOG))),
        leak("C51", map(flow(EMAIL, Kind.COOKIE))));
  }

  private static Arguments leak(String clause, DataMap map) {
    return Arguments.of(clause, map);
  }

  @ParameterizedTest
  @MethodSource("leaks")
  void a_change_of_the_code_breaks_its_clause(String clause, DataMap leaking) throws IOException {
    String register =
        register()
            .replaceFirst(
                "recipients:\n  gemeente-tilburg:",
                "recipients:\n  politie: {role: third-party, categories: [emailadres],"
                    + " disclosure-ground: {ground: court-order}, recognised-by: {hosts:"
                    + " [politie.example]}}\n  gemeente-tilburg:")
            .replaceFirst(
                "purposes:\n",
                "purposes:\n  hulpverlening: {legal-basis: {ground: contract, contract: hulp}, categories:"
                    + " [emailadres], recipients: [politie]}\n");

    assertThat(verdict(clause, register, statement(), map(EMAIL)))
        .as("before")
        .isNotEqualTo(Verdict.BROKEN);
    assertThat(verdict(clause, register, statement(), leaking)).isEqualTo(Verdict.BROKEN);
  }

  @Test
  void a_change_of_the_text_turns_the_clauses_that_watch_it() throws IOException {
    String other = statement().replaceFirst("sha256: [0-9a-f]", "sha256: 0");

    assertThat(verdict("C75", register(), statement(), map(EMAIL))).isEqualTo(Verdict.KEPT);
    assertThat(verdict("C75", register(), other, map(EMAIL))).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void certificates_and_secrecy_of_all_processors_mend_their_clauses() throws IOException {
    String mended =
        register()
            .replace(
                "role: processor",
                "role: processor\n    confidentiality: true\n    certificates: [{norm: ISO 27001,"
                    + " valid-until: 2099-01-01}]");

    assertThat(verdict("C26", register(), statement(), map(EMAIL))).isEqualTo(Verdict.BROKEN);
    assertThat(verdict("C26", mended, statement(), map(EMAIL))).isEqualTo(Verdict.KEPT);
    assertThat(verdict("C35", register(), statement(), map(EMAIL))).isEqualTo(Verdict.BROKEN);
    assertThat(verdict("C35", mended, statement(), map(EMAIL))).isEqualTo(Verdict.ORGANISATIONAL);
    assertThat(verdict("C02", register(), statement(), map(EMAIL))).isEqualTo(Verdict.BROKEN);
    assertThat(verdict("C02", mended, statement(), map(EMAIL))).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void every_clause_of_the_demo_has_verdicts_that_rest_on_something() throws IOException {
    List<ClauseVerdict> verdicts = verdicts(register(), statement(), map(EMAIL));

    assertThat(verdicts).hasSize(82);
    assertThat(verdicts)
        .filteredOn(it -> it.byStatement() != Verdict.NO_PROMISE)
        .allSatisfy(it -> assertThat(it.evidence()).as(it.clause()).isNotEmpty());
  }

  private Verdict verdict(String clause, String register, String statement, DataMap map)
      throws IOException {
    return verdicts(register, statement, map).stream()
        .filter(it -> it.clause().equals(clause))
        .findFirst()
        .orElseThrow()
        .byStatement();
  }

  private List<ClauseVerdict> verdicts(String register, String statement, DataMap map)
      throws IOException {
    Files.copy(
        DEMO.resolve("privacyverklaring.md"),
        folder.resolve("privacyverklaring.md"),
        StandardCopyOption.REPLACE_EXISTING);
    Case codebase =
        new Case(
            map,
            Optional.of(
                RegisterReader.read(Files.writeString(folder.resolve("register.yml"), register))),
            Optional.of(
                StatementReader.read(
                    Files.writeString(folder.resolve("statement.yml"), statement))),
            true,
            LocalDate.of(2026, 11, 22));
    return ClauseVerdicts.of(codebase, Compliance.judge(codebase), List.of());
  }

  private static String register() throws IOException {
    return Files.readString(DEMO.resolve("register.yml"));
  }

  private static String statement() throws IOException {
    return Files.readString(DEMO.resolve("statement.yml"));
  }
}
