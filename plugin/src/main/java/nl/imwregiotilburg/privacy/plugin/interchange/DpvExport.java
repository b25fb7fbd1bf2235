package nl.imwregiotilburg.privacy.plugin.interchange;

import static nl.imwregiotilburg.privacy.plugin.report.JsonText.array;
import static nl.imwregiotilburg.privacy.plugin.report.JsonText.object;
import static nl.imwregiotilburg.privacy.plugin.report.JsonText.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.plugin.report.JsonText;
import nl.imwregiotilburg.privacy.register.AutomatedDecisions;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Contact;
import nl.imwregiotilburg.privacy.register.Controller;
import nl.imwregiotilburg.privacy.register.Measure;
import nl.imwregiotilburg.privacy.register.Officer;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RetentionRule;
import nl.imwregiotilburg.privacy.register.Subject;
import nl.imwregiotilburg.privacy.register.Transfer;

/**
 * The register as linked data in the Data Privacy Vocabulary (DPV 2, <a
 * href="https://w3id.org/dpv">w3id.org/dpv</a>) with its GDPR, personal data and location
 * extensions, in JSON-LD 1.1. Each purpose is a {@code dpv:Process}; what the organisation named
 * itself has an address {@code urn:privacy-register:…} and the nearest class of DPV as its type.
 */
public final class DpvExport {

  /** Name of the file. */
  public static final String FILE = "register.jsonld";

  private static final String BASE = "urn:privacy-register:";

  private final Register register;

  private DpvExport(Register register) {
    this.register = register;
  }

  /** The text of the file. */
  public static String of(Register register) {
    return JsonText.print(new DpvExport(register).document());
  }

  private ObjectNode document() {
    ObjectNode document = object();
    document.set("@context", context());
    ArrayNode graph = document.putArray("@graph");
    graph.add(controller());
    register.officer().ifPresent(it -> graph.add(officer(it)));
    register.subjects().values().forEach(it -> graph.add(subject(it)));
    register.categories().values().forEach(it -> graph.add(category(it)));
    register.recipients().values().forEach(it -> graph.add(recipient(it)));
    register.retention().values().forEach(it -> graph.add(retention(it)));
    register.measures().forEach(it -> graph.add(measure(it)));
    register.purposes().values().forEach(it -> graph.add(purpose(it)));
    register.purposes().values().forEach(it -> graph.add(process(it)));
    return document;
  }

  private static ObjectNode context() {
    ObjectNode context = object();
    context.put("reg", BASE);
    context.put("dpv", "https://w3id.org/dpv#");
    context.put("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#");
    context.put("pd", "https://w3id.org/dpv/pd#");
    context.put("loc", "https://w3id.org/dpv/loc#");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return context;
  }

  private static String address(String section, String id) {
    return "reg:"
        + section
        + "/"
        + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static ObjectNode to(String address) {
    return object().put("@id", address);
  }

  private static ArrayNode references(String section, List<String> ids) {
    return array(ids, id -> to(address(section, id)));
  }

  private static ObjectNode node(String section, String id, String label, String... types) {
    ObjectNode node = to(address(section, id));
    node.set("@type", texts(List.of(types)));
    node.set("rdfs:label", dutch(label));
    return node;
  }

  private static ObjectNode dutch(String text) {
    return object().put("@value", text).put("@language", "nl");
  }

  private static void put(ObjectNode node, String key, String value) {
    if (!value.isEmpty()) {
      node.put(key, value);
    }
  }

  private static void put(ObjectNode node, String key, JsonNode values) {
    if (!values.isEmpty()) {
      node.set(key, values);
    }
  }

  private ObjectNode controller() {
    Controller it = register.controller();
    ObjectNode node = node("controller", "", it.name(), "dpv:DataController");
    node.put("@id", "reg:controller");
    put(node, "dpv:hasName", it.name());
    put(node, "dpv:hasAddress", it.address());
    put(node, "dpv:hasContact", contacts(it.contact()));
    if (register.officer().isPresent()) {
      node.set("dpv:hasDataProtectionOfficer", to("reg:data-protection-officer"));
    }
    put(
        node,
        "dpv:hasProcess",
        array(register.purposes().keySet(), id -> to(address("process", id))));
    return node;
  }

  private static ObjectNode officer(Officer officer) {
    ObjectNode node = to("reg:data-protection-officer");
    node.set("@type", texts(List.of("dpv:DataProtectionOfficer")));
    put(node, "dpv:hasName", officer.title());
    put(node, "dpv:hasAddress", officer.address());
    put(node, "dpv:hasContact", contacts(officer.contact()));
    return node;
  }

  private static ArrayNode contacts(Contact contact) {
    return texts(
        Stream.of(contact.email(), contact.telephone()).filter(it -> !it.isEmpty()).toList());
  }

  private static ObjectNode subject(Subject subject) {
    return subject.vulnerable()
        ? node(
            "subject",
            subject.id(),
            subject.title(),
            "dpv:DataSubject",
            "dpv:VulnerableDataSubject")
        : node("subject", subject.id(), subject.title(), "dpv:DataSubject");
  }

  private static ObjectNode category(Category category) {
    String kind =
        switch (category.kind()) {
          case ORDINARY, NATIONAL_ID, CRIMINAL -> "dpv:PersonalData";
          case SENSITIVE, SPECIAL_POSSIBLE -> "dpv:SensitivePersonalData";
          case SPECIAL -> "dpv:SpecialCategoryPersonalData";
          case ANONYMOUS -> "dpv:NonPersonalData";
        };
    ObjectNode node = node("category", category.id(), category.title(), kind);
    if (!category.dpv().isEmpty()) {
      ((ArrayNode) node.get("@type")).add(category.dpv());
    }
    return node;
  }

  private static ObjectNode recipient(Recipient recipient) {
    String role =
        switch (recipient.role()) {
          case PROCESSOR -> "dpv:DataProcessor";
          case THIRD_PARTY -> "dpv:ThirdParty";
          case JOINT_CONTROLLER -> "dpv:DataController";
          case INTERNAL -> "dpv:Recipient";
        };
    ObjectNode node = node("recipient", recipient.id(), recipient.title(), role);
    put(node, "dpv:hasName", recipient.title());
    put(node, "dpv:hasLocation", locations(recipient.countries()));
    recipient
        .transfer()
        .flatMap(it -> safeguard(it.safeguard()))
        .ifPresent(it -> node.set("dpv:hasLegalBasis", to(it)));
    return node;
  }

  private static ArrayNode locations(Recipient.Countries countries) {
    return array(
        Stream.of(
                Stream.of(countries.parent(), countries.contract()),
                countries.storage().stream(),
                countries.support().stream())
            .flatMap(it -> it)
            .filter(it -> it.matches("[A-Z]{2}"))
            .distinct()
            .toList(),
        it -> to("loc:" + it));
  }

  /** The term for a safeguard (module legal_basis_data_transfer). */
  private static Optional<String> safeguard(Transfer.Safeguard safeguard) {
    return switch (safeguard) {
      case ADEQUACY -> Optional.of("eu-gdpr:A45-3");
      case STANDARD_CONTRACTUAL_CLAUSES -> Optional.of("eu-gdpr:A46-2-c");
      case BINDING_CORPORATE_RULES -> Optional.of("eu-gdpr:A46-2-b");
      case EXPLICIT_CONSENT -> Optional.of("eu-gdpr:A49-1-a");
      case NONE -> Optional.empty();
    };
  }

  private static ObjectNode retention(RetentionRule rule) {
    ObjectNode node = node("retention", rule.id(), rule.id(), "dpv:StorageCondition");
    ObjectNode duration = node.putObject("dpv:hasDuration");
    boolean untilEvent = rule.period().isZero();
    duration.put("@type", untilEvent ? "dpv:UntilEventDuration" : "dpv:TemporalDuration");
    if (!untilEvent) {
      duration.set(
          "dct:extent",
          object().put("@value", rule.period().toString()).put("@type", "xsd:duration"));
    }
    if (!rule.from().isEmpty()) {
      duration.set("rdfs:comment", dutch(rule.from()));
    }
    put(node, "dct:source", rule.law());
    return node;
  }

  private static ObjectNode measure(Measure measure) {
    return node(
        "measure",
        measure.id(),
        measure.title().isEmpty() ? measure.id() : measure.title(),
        "dpv:TechnicalOrganisationalMeasure");
  }

  private static ObjectNode purpose(Purpose purpose) {
    return node("purpose", purpose.id(), purpose.title(), "dpv:Purpose");
  }

  private ObjectNode process(Purpose purpose) {
    ObjectNode node = node("process", purpose.id(), purpose.title(), "dpv:Process");
    node.set("dpv:hasDataController", to("reg:controller"));
    node.set("dpv:hasPurpose", to(address("purpose", purpose.id())));
    put(node, "dpv:hasDataSubject", references("subject", purpose.subjects()));
    put(node, "dpv:hasPersonalData", references("category", purpose.categories()));
    put(node, "dpv:hasProcessing", processing(purpose));
    put(node, "dpv:hasLegalBasis", bases(purpose));
    put(node, "dpv:hasDataSource", sources(purpose));
    put(
        node,
        "dpv:hasStorageCondition",
        references("retention", purpose.retention().values().stream().distinct().toList()));
    put(node, "dpv:hasRecipient", references("recipient", purpose.recipients()));
    put(
        node,
        "dpv:hasTechnicalOrganisationalMeasure",
        references("measure", register.measures().stream().map(Measure::id).toList()));
    if (purpose.automatedDecisions().filter(AutomatedDecisions::made).isPresent()) {
      node.set("dpv:hasContext", to("dpv:AutomatedDecisionMaking"));
    }
    purpose
        .dpia()
        .filter(it -> it.status().equals("done"))
        .ifPresent(
            it -> {
              ObjectNode assessment = node.putObject("dpv:hasAssessment");
              assessment.put("@type", "dpv:DPIA");
              put(assessment, "dct:source", it.document());
            });
    return node;
  }

  private static ArrayNode processing(Purpose purpose) {
    List<String> terms = new ArrayList<>();
    for (String operation : purpose.operations()) {
      terms.add(
          operation.equals("destroy")
              ? "dpv:Destruct"
              : "dpv:"
                  + operation.substring(0, 1).toUpperCase(Locale.ROOT)
                  + operation.substring(1));
    }
    if (purpose.automatedDecisions().filter(AutomatedDecisions::profiling).isPresent()) {
      terms.add("dpv:Profiling");
    }
    return array(terms, DpvExport::to);
  }

  /** The terms for Arts. 6(1) and 9(2) (modules legal_basis and legal_basis_special). */
  private static ArrayNode bases(Purpose purpose) {
    List<String> terms = new ArrayList<>();
    purpose
        .legalBasis()
        .ifPresent(
            it ->
                terms.add(
                    switch (it.ground()) {
                      case CONSENT -> "eu-gdpr:A6-1-a";
                      case CONTRACT -> "eu-gdpr:A6-1-b";
                      case LEGAL_OBLIGATION -> "eu-gdpr:A6-1-c";
                      case VITAL_INTERESTS -> "eu-gdpr:A6-1-d";
                      case PUBLIC_TASK -> "eu-gdpr:A6-1-e";
                      case LEGITIMATE_INTERESTS -> "eu-gdpr:A6-1-f";
                    }));
    purpose
        .specialCategoryCondition()
        .ifPresent(
            it ->
                terms.add(
                    "eu-gdpr:A9-2-" + it.article().replaceAll("9\\(2\\)\\(([a-j])\\)", "$1")));
    return array(terms, DpvExport::to);
  }

  private static ArrayNode sources(Purpose purpose) {
    return array(
        purpose.sources().keySet().stream()
            .map(
                it ->
                    switch (it) {
                      case "subject" -> "dpv:DataSubjectDataSource";
                      case "third-party" -> "dpv:ThirdPartyDataSource";
                      default -> "dpv:PublicDataSource";
                    })
            .toList(),
        DpvExport::to);
  }
}
