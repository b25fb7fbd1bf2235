package nl.imwregiotilburg.privacy.plugin.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplanationTest {

  private static final String CLIENT = "src/Client.java";
  private static final String SERVICE = "src/ClientService.java";

  @TempDir Path folder;

  @Test
  void the_way_is_a_tree_of_the_methods_it_visits() throws IOException {
    sources();
    KeptFinding finding =
        finding(
            new Location(SERVICE, 8, 14, 18),
            step(Step.Kind.READ, "nl.imw.Client#getEmail", "Client.email is read", CLIENT, 2),
            step(
                Step.Kind.PASSED,
                "nl.imw.ClientService#ontvang",
                "passed to ClientService.meld",
                SERVICE,
                3),
            step(
                Step.Kind.PASSED,
                "nl.imw.ClientService#meld",
                "passed to ClientService.schrijf",
                SERVICE,
                5),
            step(
                Step.Kind.SINK,
                "nl.imw.ClientService#schrijf",
                "SLF4J info",
                new Location(SERVICE, 8, 14, 18)));

    assertThat(explain(finding))
        .isEqualTo(
            """
            personal-data-logged: Client.email (emailadres of a client) reaches the log
            error, certain, at %s:8, fingerprint 0123456789abcdef0123456789abcdef

            Client.email: emailadres of a client, declared at src/Client.java:2
            ├─ in Client.getEmail, src/Client.java
            │  └─ Client.java:2  Client.email is read
            │        2 | private String email;
            └─ in ClientService.ontvang, src/ClientService.java
               └─ ClientService.java:3  `client.getEmail()` is passed to `meld(String)`
                  │  3 | meld(client.getEmail());
                  └─ in ClientService.meld, src/ClientService.java
                     └─ ClientService.java:5  it is passed to `schrijf(int, String)` by `schrijf(1, naam)`
                        │  5 | void meld(String naam) { schrijf(1, naam); }
                        └─ in ClientService.schrijf, src/ClientService.java
                           └─ ClientService.java:8  `naam` is handed to `Logger.info` (SLF4J)
                                 8 | log.info(naam);

            promise: C34 "jouw gegevens altijd vertrouwelijk van aard" · AVG art. 5(1)(f), 32
            mend:    log an id instead of Client.email
            accept:  if the risk is accepted, write on ClientService.schrijf (this place), on its type, \
            or on Client.email (wherever it goes)
                       @Exempt(
                           rule = "personal-data-logged",
                           reason = "why this is right",
                           approvedBy = "who says so",
                           until = "2027-11-22")
            more:    mvn privacy:explain -Drule=personal-data-logged"""
                .formatted(folder.resolve(SERVICE)));
  }

  @Test
  void a_way_that_comes_back_goes_on_in_the_branch_it_left() {
    Step passed = step(Step.Kind.PASSED, "nl.imw.A#roep", "passed to B.maak", "src/A.java", 3);
    Step below = step(Step.Kind.STORED, "nl.imw.B#maak", "kept in B.naam", "src/B.java", 9);
    Step back = step(Step.Kind.SINK, "nl.imw.A#roep", "SLF4J info", "src/A.java", 4);

    assertThat(WayTree.of(List.of(passed, below, back)))
        .isEqualTo(
            List.of(
                new WayTree.Branch(
                    "nl.imw.A#roep",
                    List.of(
                        new WayTree.Leaf(
                            passed,
                            0,
                            List.of(
                                new WayTree.Branch(
                                    "nl.imw.B#maak",
                                    List.of(new WayTree.Leaf(below, 1, List.of()))))),
                        new WayTree.Leaf(back, 2, List.of())))));
  }

  @Test
  void a_constructor_is_entered_by_the_name_of_its_type() {
    Step creation =
        step(Step.Kind.PASSED, "nl.imw.A#roep", "passed to new Koppeling.Melding", "A.java", 3);

    assertThat(
            WayTree.enters(
                creation, step(Step.Kind.STORED, "nl.imw.Koppeling$Melding#<init>", "", "B", 1)))
        .isTrue();
    assertThat(WayTree.enters(creation, step(Step.Kind.STORED, "nl.imw.Melding#zend", "", "B", 1)))
        .isFalse();
  }

  @Test
  void without_sources_the_words_of_the_report_do() {
    KeptFinding finding =
        finding(
            new Location(SERVICE, 8, 14, 18),
            step(Step.Kind.PASSED, "nl.imw.A#roep", "passed to B.maak", "b.jar!/nl/imw/A.java", 3),
            step(Step.Kind.PRINTED, "nl.imw.A#roep", "printed by B.toString()", SERVICE, 8),
            step(Step.Kind.SINK, "nl.imw.A#roep", "SLF4J info", SERVICE, 8));

    assertThat(explain(finding))
        .contains(
            """
            └─ in A.roep, b.jar!/nl/imw/A.java
               ├─ A.java:3  it is passed to `B.maak`
               ├─ ClientService.java:8  it is printed by B.toString()
               └─ ClientService.java:8  it is handed to `Logger.info` (SLF4J)
            """);
  }

  @Test
  void a_declaration_is_shown_with_its_line_and_a_real_value_never() throws IOException {
    sources();
    Location line = Location.ofLine(CLIENT, 2);

    assertThat(explain(plain("purpose-missing", line)))
        .contains("\nsrc/Client.java:2\n2 | private String email;\nfor which purpose?\n");
    assertThat(explain(plain("real-personal-data", line))).doesNotContain("private String email");
  }

  @Test
  void an_accepted_finding_says_who_accepted_it_and_a_changed_file_is_named() throws IOException {
    sources();
    KeptFinding open = plain("purpose-missing", Location.ofLine(CLIENT, 2));
    KeptFinding accepted =
        new KeptFinding(
            open.rule(),
            open.severity(),
            open.confidence(),
            open.location(),
            open.data(),
            open.message(),
            open.detail(),
            open.mend(),
            open.clauses(),
            open.law(),
            open.fingerprint(),
            open.way(),
            open.sink(),
            Optional.of("Auditlog, approved by FG"));
    Files.setLastModifiedTime(
        folder.resolve(CLIENT), FileTime.from(Instant.parse("2099-01-01T00:00:00Z")));

    assertThat(explain(accepted))
        .contains("\naccepted: Auditlog, approved by FG\n")
        .doesNotContain("@Exempt")
        .contains("\nnote:    Client.java changed after the report was written");
  }

  @Test
  void what_stands_in_no_java_file_cannot_be_annotated() {
    assertThat(explain(plain("attestation-expired", Location.ofLine("privacy/register.yml", 9))))
        .contains("it is not in Java code")
        .doesNotContain("@Exempt(");
  }

  private void sources() throws IOException {
    write(CLIENT, "class Client {\n  private String email;\n}\n");
    write(
        SERVICE,
        """
        class ClientService {
          void ontvang(Client client) {
            meld(client.getEmail());
          }
          void meld(String naam) { schrijf(1, naam); }

          void schrijf(int nummer, String naam) {
            log.info(naam);
          }
        }
        """);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(folder.resolve("src"));
    Files.writeString(path, text);
    Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
  }

  private String explain(KeptFinding finding) {
    Path reports = folder.resolve("target/privacy");
    Path file = reports.resolve("report.json");
    try {
      Files.createDirectories(reports);
      Files.writeString(file, "{}");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    KeptReport report =
        new KeptReport(
            file,
            LocalDate.of(2026, 11, 22),
            Map.of("C34", "jouw gegevens altijd vertrouwelijk van aard"),
            List.of(finding));
    return Explanation.of(finding, report, folder);
  }

  private static Step step(Step.Kind kind, String member, String text, String file, int line) {
    return step(kind, member, text, Location.ofLine(file, line));
  }

  private static Step step(Step.Kind kind, String member, String text, Location location) {
    return new Step(kind, member, text, location);
  }

  private static KeptFinding finding(Location location, Step... way) {
    return new KeptFinding(
        "personal-data-logged",
        "error",
        "certain",
        location,
        Optional.of(
            new KeptFinding.Data(
                "Client.email", "emailadres of a client", true, Location.ofLine(CLIENT, 2))),
        "Client.email (emailadres of a client) reaches the log",
        "",
        "log an id instead of Client.email",
        List.of("C34"),
        "AVG art. 5(1)(f), 32",
        "0123456789abcdef0123456789abcdef",
        List.of(way),
        Optional.of(
            new KeptFinding.Sink("SLF4J", "org.slf4j.Logger#info", "nl.imw.ClientService#schrijf")),
        Optional.empty());
  }

  private static KeptFinding plain(String rule, Location location) {
    return new KeptFinding(
        rule,
        "error",
        "certain",
        location,
        Optional.empty(),
        "Client.email has no purpose",
        "for which purpose?",
        "write @Purpose",
        List.of("C16"),
        "",
        "0123456789abcdef0123456789abcdef",
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
