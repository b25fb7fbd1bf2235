package nl.imwregiotilburg.privacy.plugin;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Coverage;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Exemption;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdict;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Bearing;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;
import nl.imwregiotilburg.privacy.compliance.rule.Unjudged;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Contact;
import nl.imwregiotilburg.privacy.register.Controller;
import nl.imwregiotilburg.privacy.register.Mark;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RetentionRule;
import nl.imwregiotilburg.privacy.register.Subject;

/** A made-up result with one of everything. */
public final class Samples {

  public static final Path ROOT = Path.of("/build/intake");
  public static final String SERVICE = ROOT + "/app/src/main/java/nl/imw/ClientService.java";
  public static final String CLIENT = ROOT + "/domain/src/main/java/nl/imw/Client.java";

  private static final Mark MARK = new Mark(1, 1);

  private Samples() {}

  public static Element element(String name, String category) {
    return new Element(
        "nl.imw.Client." + name,
        Element.Kind.FIELD,
        "nl.imw.Client",
        name,
        "String",
        category,
        List.of("hulpverlening"),
        List.of(),
        Optional.of("client"),
        Element.Origin.ANNOTATION,
        true,
        "domain",
        new Location(CLIENT, 18, 18, 18 + name.length()));
  }

  public static Endpoint log(Location location) {
    return new Endpoint(
        Endpoint.Kind.LOG,
        "SLF4J",
        "org.slf4j.Logger#info",
        "nl.imw.ClientService#meld",
        1,
        location,
        List.of(),
        Optional.empty(),
        List.of());
  }

  public static Endpoint http(String host) {
    return new Endpoint(
        Endpoint.Kind.HTTP,
        "RestTemplate",
        "org.springframework.web.client.RestTemplate#postForObject",
        "nl.imw.ClientService#stuur",
        1,
        Location.ofLine(SERVICE, 60),
        List.of(
            new Endpoint.Destination("https", host, "https://" + host + "/v1", Optional.empty())),
        Optional.empty(),
        List.of("hulpverlening"));
  }

  public static Flow flow(Element element, Endpoint endpoint) {
    return new Flow(element, way(), endpoint, Confidence.CERTAIN, false, "app");
  }

  public static List<Step> way() {
    return List.of(
        new Step(
            Step.Kind.PASSED,
            "nl.imw.ClientService#meld",
            "passed to ClientMapper.toDto",
            Location.ofLine(SERVICE, 40)),
        new Step(
            Step.Kind.SINK,
            "nl.imw.ClientService#meld",
            "handed to Logger.info",
            Location.ofLine(SERVICE, 42)));
  }

  /** An error: this element is logged at this place. */
  public static Finding logged(Element element, Location location) {
    return finding(
        "personal-data-logged",
        Severity.ERROR,
        Confidence.CERTAIN,
        location,
        Optional.of(element),
        Optional.empty());
  }

  public static Finding finding(
      String rule,
      Severity severity,
      Confidence confidence,
      Location location,
      Optional<Element> element,
      Optional<Finding.Suppression> suppression) {
    boolean flows = rule.equals("personal-data-logged");
    return new Finding(
        rule,
        severity,
        confidence,
        location,
        element,
        element.map(it -> it.shortName() + " reaches the log").orElse("something is amiss"),
        flows ? "prints IntakeDto.toString()" : "",
        flows ? way() : List.of(),
        flows ? Optional.of(log(location)) : Optional.empty(),
        List.of("C34"),
        rule.equals("purpose-unregistered") ? Bearing.STATEMENT_AND_LAW : Bearing.STATEMENT,
        "AVG art. 5(1)(f), 32",
        "log intake.id()",
        "f".repeat(16) + Math.abs((rule + location + element.map(Element::id)).hashCode()),
        suppression,
        location.file().contains("/app/") ? "app" : "domain");
  }

  public static Gap gap(Gap.Kind kind, String subject) {
    return new Gap(
        kind,
        subject,
        "it ends in the middle",
        "build it again",
        Optional.of(Location.ofLine(SERVICE, 7)),
        "app");
  }

  public static Exemption exemption() {
    return new Exemption(
        "personal-data-in-url",
        "oud",
        "FG",
        "2027-01-01",
        Exemption.Scope.METHOD,
        "nl.imw.ClientService#oud",
        Location.ofLine(SERVICE, 90),
        "app");
  }

  /** A result with nothing in it: a first run. */
  public static Result nothing() {
    return result(Optional.empty(), DataMap.empty(), List.of());
  }

  public static Result result(Optional<Register> register, DataMap map, List<Finding> findings) {
    return Result.of("intake", ROOT, LocalDate.of(2026, 11, 22), "0.1.0")
        .register(register, register.isPresent() ? "0123456789abcdef".repeat(4) : "")
        .modules(List.of("domain", "app"))
        .map(map)
        .findings(findings)
        .build();
  }

  public static Result findings(Finding... findings) {
    return result(Optional.of(register()), DataMap.empty(), List.of(findings));
  }

  /** A result with one of everything. */
  public static Result full() {
    Element email = element("emailadres", "emailadres");
    Element bsn = element("bsn", "bsn");
    Location line = new Location(SERVICE, 42, 31, 37);
    Finding.Suppression accepted =
        new Finding.Suppression(
            "Beveiligd auditlog, NEN 7513", "FG", "2027-01-01", Location.ofLine(SERVICE, 70));
    List<Finding> findings =
        List.of(
            logged(email, line),
            logged(bsn, line),
            finding(
                "subject-missing",
                Severity.WARNING,
                Confidence.POSSIBLE,
                Location.ofLine(CLIENT, 9),
                Optional.of(bsn),
                Optional.empty()),
            finding(
                "personal-data-logged",
                Severity.ERROR,
                Confidence.CERTAIN,
                Location.ofLine(SERVICE, 72),
                Optional.of(bsn),
                Optional.of(accepted)));
    DataMap map =
        DataMap.builder()
            .elements(List.of(bsn, email))
            .flows(
                List.of(
                    flow(email, log(line)),
                    flow(bsn, http("api.tracker.example")),
                    flow(email, http("ecd.example"))))
            .exemptions(List.of(exemption()))
            .gaps(
                List.of(
                    gap(Gap.Kind.CORRUPT_CLASS, "nl/imw/Kapot.class"),
                    gap(Gap.Kind.UNKNOWN_HOST, "ClientService#stuur")))
            .coverage(
                new Coverage(
                    2,
                    120,
                    4000,
                    List.of("gemeenschappelijk-2.1.jar"),
                    95,
                    30,
                    new TreeMap<>(Map.of("org.x.Y#z", 3))))
            .build();
    Result plain = result(Optional.of(register()), map, findings);
    return plain.toBuilder()
        .unjudged(
            List.of(
                new Unjudged(
                    "register-unused", "no flows were seen", "er zijn geen stromen gezien")))
        .unusedExemptions(List.of(exemption()))
        .excluded(3)
        .build();
  }

  /** The same with verdicts on clauses. */
  public static Result judged() {
    Result it = full();
    List<ClauseVerdict> clauses =
        Stream.of(ClauseVerdict.Verdict.values())
            .map(
                verdict ->
                    new ClauseVerdict(
                        "C3" + verdict.ordinal(),
                        "jouw gegevens altijd vertrouwelijk van aard",
                        "Geen persoonsgegevens in logregels",
                        "AVG art. 5(1)(f)",
                        List.of("personal-data-logged"),
                        verdict,
                        ClauseVerdict.Verdict.UNKNOWN,
                        List.of(
                            new ClauseVerdict.Evidence(
                                ClauseVerdict.Evidence.Kind.FINDINGS,
                                "2 findings",
                                "2 bevindingen",
                                List.of("f".repeat(16))))))
            .toList();
    return it.toBuilder().clauses(clauses).build();
  }

  public static Register register() {
    Map<String, Category> categories = new LinkedHashMap<>();
    categories.put("emailadres", category("emailadres", "E-mailadres", Category.Kind.ORDINARY));
    categories.put("bsn", category("bsn", "Burgerservicenummer", Category.Kind.NATIONAL_ID));
    return new Register(
        ROOT + "/privacy/register.yml",
        new Controller(
            MARK,
            "IMW regio Tilburg",
            "",
            "Raad van Bestuur",
            new Contact("", ""),
            List.of("*.imw.local"),
            ""),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of("client", new Subject(MARK, "client", "Cliënten", true, true)),
        categories,
        Map.of("hulpverlening", purpose()),
        Map.of(
            "wmo-dossier",
            new RetentionRule(
                MARK,
                "wmo-dossier",
                Period.ofYears(15),
                "receipt-of-each-datum",
                "Wmo 2015 art. 5.3.4",
                "destroy",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        Map.of("ecd", recipient()),
        Map.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of());
  }

  private static Category category(String id, String title, Category.Kind kind) {
    return new Category(MARK, id, title, kind, false, true, false, List.of(), "");
  }

  private static Purpose purpose() {
    return new Purpose(
        MARK,
        "hulpverlening",
        "Maatschappelijk werk",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        List.of("client"),
        List.of("emailadres", "bsn"),
        Map.of(),
        List.of(),
        Map.of("emailadres", "wmo-dossier"),
        List.of("ecd"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        "");
  }

  private static Recipient recipient() {
    return new Recipient(
        MARK,
        "ecd",
        "Voorbeeld ECD B.V.",
        "",
        Recipient.Role.PROCESSOR,
        new Recipient.Countries(MARK, "NL", "NL", List.of("NL"), List.of("US")),
        new Recipient.RecognisedBy(List.of("*.ecd.example"), List.of(), List.of()),
        List.of("emailadres"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        true,
        Optional.empty(),
        "",
        "");
  }
}
