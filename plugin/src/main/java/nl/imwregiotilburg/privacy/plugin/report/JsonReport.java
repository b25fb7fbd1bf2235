package nl.imwregiotilburg.privacy.plugin.report;

import static nl.imwregiotilburg.privacy.plugin.report.JsonText.array;
import static nl.imwregiotilburg.privacy.plugin.report.JsonText.object;
import static nl.imwregiotilburg.privacy.plugin.report.JsonText.texts;
import static nl.imwregiotilburg.privacy.plugin.report.JsonText.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Coverage;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Exemption;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdict;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.dpia.DpiaSignals;
import nl.imwregiotilburg.privacy.compliance.dpia.Evidence;
import nl.imwregiotilburg.privacy.compliance.rule.Unjudged;
import nl.imwregiotilburg.privacy.plugin.approval.Decisions;
import nl.imwregiotilburg.privacy.plugin.approval.ExemptionHash;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.inspection.Tally;
import nl.imwregiotilburg.privacy.register.Approval;

/**
 * Everything the inspection knows, for machines. Its form is described by {@code
 * docs/schema/report.schema.json}; a change that breaks readers raises {@link #SCHEMA_VERSION}.
 */
final class JsonReport {

  /** Version of the form. */
  static final int SCHEMA_VERSION = 1;

  private final Result result;

  private JsonReport(Result result) {
    this.result = result;
  }

  static String write(Result result) {
    return write(result, Decisions.none());
  }

  static String write(Result result, Decisions decisions) {
    JsonReport report = new JsonReport(result);
    ObjectNode document = report.document();
    document.put("contentSha256", contentSha256(result));
    document.set("decisions", array(decisions.judged(), JsonReport::decision));
    return JsonText.print(document);
  }

  /**
   * By what people know a report on which they decide: SHA-256 of the report without the folder,
   * the day, the version of this plugin, the numbers of classes and the line numbers. So it stays
   * the same until the report says something else.
   */
  static String contentSha256(Result result) {
    ObjectNode document = new JsonReport(result).document();
    document.remove(List.of("subject", "today", "tool"));
    document.withObjectProperty("dataMap").remove("coverage");
    withoutPositions(document);
    return ExemptionHash.sha256(JsonText.print(document));
  }

  private static void withoutPositions(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(List.of("line", "column", "endColumn"));
    }
    node.forEach(JsonReport::withoutPositions);
  }

  private static ObjectNode decision(Decisions.Judged judged) {
    Approval approval = judged.approval();
    ObjectNode node = object();
    node.put("what", word(approval.what()));
    node.put("sha256", approval.sha256());
    node.put("by", approval.by());
    node.put("role", word(approval.role()));
    node.put("on", approval.on().toString());
    approval.until().ifPresent(it -> node.put("until", it.toString()));
    node.put("decision", word(approval.decision()));
    node.put("note", approval.note());
    node.put("status", word(judged.status()));
    return node;
  }

  private ObjectNode document() {
    ObjectNode node = object();
    node.put("schemaVersion", SCHEMA_VERSION);
    node.put("subject", result.subject());
    node.putObject("tool").put("name", "privacy-maven-plugin").put("version", result.version());
    node.put("today", result.today().toString());
    node.put("wholeBuild", result.whole());
    node.set("modules", texts(result.modules()));
    result
        .register()
        .ifPresent(
            register ->
                node.putObject("register")
                    .put("file", path(Location.ofLine(register.file(), 0)))
                    .put("sha256", result.registerHash()));
    node.set("summary", summary());
    node.set("findings", array(result.findings(), this::finding));
    node.set("clauses", array(result.clauses(), JsonReport::clause));
    node.set("dpia", dpia());
    node.set("unjudged", array(result.unjudged(), JsonReport::unjudged));
    node.set("unusedExemptions", array(result.unusedExemptions(), this::exemption));
    ObjectNode map = node.putObject("dataMap");
    map.set("elements", array(result.map().elements(), this::element));
    map.set("flows", array(result.map().flows(), this::flow));
    map.set("exemptions", array(result.map().exemptions(), this::exemption));
    map.set("gaps", array(result.map().gaps(), this::gap));
    map.set("coverage", coverage(result.map().coverage()));
    return node;
  }

  private ArrayNode dpia() {
    return array(
        result
            .register()
            .map(it -> DpiaSignals.of(it, result.map(), result.today()))
            .orElse(List.of()),
        this::dpia);
  }

  private ObjectNode dpia(DpiaSignals signals) {
    ObjectNode node = object();
    node.put("purpose", signals.purpose());
    node.set("criteria", signals(signals.criteria(), "criterion"));
    node.set("listed", signals(signals.listed(), "kind"));
    node.put("signals", signals.criteria().size());
    node.put("likelyRequired", signals.likelyRequired());
    node.put("registered", word(signals.registered()));
    signals.reviewBefore().ifPresent(it -> node.put("reviewBefore", it.toString()));
    return node;
  }

  private ArrayNode signals(Map<? extends Enum<?>, List<Evidence>> signals, String name) {
    return array(
        signals.entrySet(),
        it -> {
          ObjectNode node = object();
          node.put(name, word(it.getKey()));
          node.set("evidence", array(it.getValue(), this::evidence));
          return node;
        });
  }

  private ObjectNode evidence(Evidence evidence) {
    ObjectNode node = object();
    node.put("kind", word(evidence.kind()));
    node.put("subject", evidence.subject());
    evidence.location().ifPresent(it -> node.set("location", location(it)));
    return node;
  }

  private ObjectNode summary() {
    Tally open = Tally.of(result.open());
    ObjectNode node = object();
    node.put("errors", open.errors());
    node.put("warnings", open.warnings());
    node.put("notes", open.notes());
    node.put("accepted", result.accepted().size());
    node.put("gaps", result.map().gaps().size());
    node.put("excluded", result.excluded());
    return node;
  }

  private ObjectNode finding(Finding finding) {
    ObjectNode node = object();
    node.put("rule", finding.rule());
    node.put("severity", word(finding.severity()));
    node.put("confidence", word(finding.confidence()));
    node.put("module", finding.module());
    node.set("location", location(finding.location()));
    finding.element().ifPresent(it -> node.put("element", it.id()));
    node.put("message", finding.message());
    node.put("detail", finding.detail());
    node.put("mend", finding.mend());
    node.set("clauses", texts(finding.clauses()));
    node.put("law", finding.law());
    node.put("bearing", word(finding.bearing()));
    node.put("fingerprint", finding.fingerprint());
    node.set("way", array(finding.way(), this::step));
    finding.endpoint().ifPresent(it -> node.set("endpoint", endpoint(it)));
    finding
        .suppression()
        .ifPresent(
            it -> {
              ObjectNode accepted = node.putObject("suppression");
              accepted.put("reason", it.reason());
              accepted.put("approvedBy", it.approvedBy());
              accepted.put("until", it.until());
              accepted.set("location", location(it.location()));
            });
    return node;
  }

  private static ObjectNode clause(ClauseVerdict clause) {
    ObjectNode node =
        object()
            .put("id", clause.clause())
            .put("text", clause.quote())
            .put("meaning", clause.meaning())
            .put("law", clause.law());
    node.set("rules", texts(clause.rules()));
    node.put("byStatement", clause.byStatement().word());
    node.put("byLaw", clause.byLaw().word());
    node.put(
        "evidence",
        clause.evidence().stream()
            .map(ClauseVerdict.Evidence::textNl)
            .collect(Collectors.joining("; ")));
    node.set("grounds", array(clause.evidence(), JsonReport::evidence));
    return node;
  }

  private static ObjectNode evidence(ClauseVerdict.Evidence evidence) {
    ObjectNode node =
        object()
            .put("kind", word(evidence.kind()))
            .put("text", evidence.text())
            .put("textNl", evidence.textNl());
    node.set("findings", texts(evidence.findings()));
    return node;
  }

  private static ObjectNode unjudged(Unjudged unjudged) {
    return object().put("rule", unjudged.rule()).put("reason", unjudged.reason());
  }

  private ObjectNode element(Element element) {
    ObjectNode node = object();
    node.put("id", element.id());
    node.put("kind", word(element.kind()));
    node.put("owner", element.owner());
    node.put("name", element.name());
    node.put("type", element.type());
    node.put("category", element.category());
    node.set("purposes", texts(element.purposes()));
    node.set("retentions", texts(element.retentions()));
    element.subject().ifPresent(it -> node.put("subject", it));
    node.put("origin", word(element.origin()));
    node.put("own", element.own());
    node.put("module", element.module());
    node.set("location", location(element.location()));
    return node;
  }

  private ObjectNode flow(Flow flow) {
    ObjectNode node = object();
    node.put("element", flow.element().id());
    node.put("confidence", word(flow.confidence()));
    node.put("pseudonymised", flow.pseudonymised());
    node.put("module", flow.module());
    node.set("steps", array(flow.steps(), this::step));
    node.set("endpoint", endpoint(flow.endpoint()));
    return node;
  }

  private ObjectNode step(Step step) {
    ObjectNode node = object();
    node.put("kind", word(step.kind()));
    node.put("member", step.member());
    node.put("text", step.text());
    node.set("location", location(step.location()));
    return node;
  }

  private ObjectNode endpoint(Endpoint endpoint) {
    ObjectNode node = object();
    node.put("kind", word(endpoint.kind()));
    node.put("library", endpoint.library());
    node.put("method", endpoint.method());
    node.put("caller", endpoint.caller());
    node.put("argument", endpoint.argument());
    node.set("location", location(endpoint.location()));
    node.set("destinations", array(endpoint.destinations(), this::destination));
    endpoint.recipient().ifPresent(it -> node.put("recipient", it));
    node.set("purposes", texts(endpoint.purposes()));
    return node;
  }

  private ObjectNode destination(Endpoint.Destination destination) {
    ObjectNode node = object();
    node.put("scheme", destination.scheme());
    node.put("host", destination.host());
    destination.evidence().ifPresent(it -> node.set("evidence", location(it)));
    return node;
  }

  private ObjectNode exemption(Exemption exemption) {
    ObjectNode node = object();
    node.put("rule", exemption.rule());
    node.put("reason", exemption.reason());
    node.put("approvedBy", exemption.approvedBy());
    node.put("until", exemption.until());
    node.put("sha256", ExemptionHash.of(exemption));
    node.put("scope", word(exemption.scope()));
    node.put("target", exemption.target());
    node.put("module", exemption.module());
    node.set("location", location(exemption.location()));
    return node;
  }

  private ObjectNode gap(Gap gap) {
    ObjectNode node = object();
    node.put("kind", word(gap.kind()));
    node.put("subject", below(gap.subject()));
    node.put("reason", gap.reason());
    node.put("mend", gap.mend());
    node.put("module", gap.module());
    gap.location().ifPresent(it -> node.set("location", location(it)));
    return node;
  }

  private static ObjectNode coverage(Coverage coverage) {
    ObjectNode node = object();
    node.put("modules", coverage.modules());
    node.put("classes", coverage.classes());
    node.put("libraryClasses", coverage.libraryClasses());
    ArrayNode followed = node.putArray("followed");
    coverage.followed().forEach(followed::add);
    node.put("sources", coverage.sources());
    node.put("methods", coverage.methods());
    ObjectNode unmodelled = node.putObject("unmodelled");
    coverage.unmodelled().forEach(unmodelled::put);
    return node;
  }

  private ObjectNode location(Location location) {
    ObjectNode node = object();
    node.put("file", path(location));
    if (location.line() > 0) {
      node.put("line", location.line());
    }
    if (location.column() > 0) {
      node.put("column", location.column());
    }
    if (location.endColumn() > 0) {
      node.put("endColumn", location.endColumn());
    }
    return node;
  }

  private String path(Location location) {
    return result.relative(location);
  }

  /** A file named in a text, without the folder of the build. */
  private String below(String subject) {
    return subject.replace(result.root() + "/", "");
  }
}
