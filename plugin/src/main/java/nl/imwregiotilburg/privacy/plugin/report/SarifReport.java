package nl.imwregiotilburg.privacy.plugin.report;

import static nl.imwregiotilburg.privacy.plugin.report.JsonText.array;
import static nl.imwregiotilburg.privacy.plugin.report.JsonText.object;
import static nl.imwregiotilburg.privacy.plugin.report.JsonText.texts;
import static nl.imwregiotilburg.privacy.plugin.report.JsonText.word;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.plugin.inspection.Gate;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;
import nl.imwregiotilburg.privacy.plugin.rule.RuleText;

/**
 * The findings in SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS standard of 27
 * March 2020). Locations are relative to {@code %SRCROOT%}, the root of the build, whose own
 * address is left out: the file says the same on every machine. A rule has no {@code helpUri},
 * which the standard wants absolute: its page comes along as {@code help}.
 */
final class SarifReport {

  private static final String ROOT = "%SRCROOT%";

  private final RuleBook rules;

  SarifReport(RuleBook rules) {
    this.rules = rules;
  }

  String write(Result result) {
    List<RuleText> used =
        Stream.concat(
                rules.all().stream(),
                result.findings().stream()
                    .map(Finding::rule)
                    .filter(id -> !rules.knows(id))
                    .distinct()
                    .map(rules::of))
            .toList();
    List<String> ids = used.stream().map(RuleText::id).toList();

    ObjectNode log = object();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "privacy-maven-plugin");
    driver.put("version", result.version());
    driver.set("rules", array(used, rule -> rule(result, rule)));
    driver.set("notifications", notificationKinds());
    run.putObject("originalUriBaseIds")
        .putObject(ROOT)
        .putObject("description")
        .put("text", "The root of the build.");
    ObjectNode invocation = run.putArray("invocations").addObject();
    invocation.put(
        "executionSuccessful", result.map().gaps().stream().noneMatch(Gate::hidesOwnCode));
    invocation.set(
        "toolExecutionNotifications", array(result.map().gaps(), gap -> notification(result, gap)));
    run.put("columnKind", "utf16CodeUnits");
    run.set("results", array(result.findings(), it -> finding(result, it, ids)));
    return JsonText.print(log);
  }

  private ObjectNode rule(Result result, RuleText rule) {
    ObjectNode node = object();
    node.put("id", rule.id());
    node.putObject("shortDescription").put("text", rule.summary() + ".");
    node.putObject("fullDescription").put("text", rule.summary() + "." + clauses(rule));
    ObjectNode help = node.putObject("help");
    help.put("text", "mvn privacy:explain -Drule=" + rule.id());
    if (result.findings().stream().anyMatch(it -> it.rule().equals(rule.id()))) {
      help.put("markdown", rules.explain(rule.id()));
    }
    node.putObject("defaultConfiguration").put("level", word(rule.severity()));
    ObjectNode properties = node.putObject("properties");
    properties.put("page", rule.page());
    ArrayNode tags = properties.putArray("tags");
    tags.add("privacy");
    rule.clauses().forEach(tags::add);
    return node;
  }

  private static String clauses(RuleText rule) {
    return switch (rule.clauses().size()) {
      case 0 -> "";
      case 1 -> " It looks at the privacy statement's clause " + rule.clauses().get(0) + ".";
      default ->
          " It looks at the privacy statement's clauses " + String.join(", ", rule.clauses()) + ".";
    };
  }

  private static ArrayNode notificationKinds() {
    return array(
        List.of(Gap.Kind.values()),
        kind -> {
          ObjectNode node = object();
          node.put("id", word(kind));
          return node;
        });
  }

  private static ObjectNode finding(Result result, Finding finding, List<String> ids) {
    ObjectNode node = object();
    node.put("ruleId", finding.rule());
    node.put("ruleIndex", ids.indexOf(finding.rule()));
    node.put("level", word(finding.severity()));
    node.putObject("message").put("text", finding.message() + ". " + finding.mend() + ".");
    node.putArray("locations").add(location(result, finding.location()));
    if (!finding.way().isEmpty()) {
      node.putArray("codeFlows")
          .addObject()
          .putArray("threadFlows")
          .addObject()
          .set("locations", way(result, finding));
    }
    node.putObject("partialFingerprints").put("privacy/v1", finding.fingerprint());
    finding
        .suppression()
        .ifPresent(it -> node.putArray("suppressions").add(suppression(result, it)));
    node.set("properties", properties(finding));
    return node;
  }

  private static ArrayNode way(Result result, Finding finding) {
    ArrayNode steps =
        array(
            finding.way(),
            (Step step) -> {
              ObjectNode node = object();
              node.set("location", location(result, step.location(), Optional.of(step.text())));
              return node;
            });
    finding
        .element()
        .ifPresent(
            element -> {
              ObjectNode source = object();
              source.set(
                  "location",
                  location(result, element.location(), Optional.of(element.shortName())));
              steps.insert(0, source);
            });
    return steps;
  }

  private static ObjectNode suppression(Result result, Finding.Suppression suppression) {
    ObjectNode node = object();
    node.put("kind", "inSource");
    node.put("status", "accepted");
    node.put(
        "justification",
        suppression.reason()
            + (suppression.approvedBy().isEmpty()
                ? ""
                : " (approved by " + suppression.approvedBy() + ")")
            + (suppression.until().isEmpty() ? "" : " (until " + suppression.until() + ")"));
    node.set("location", location(result, suppression.location()));
    return node;
  }

  private static ObjectNode properties(Finding finding) {
    ObjectNode node = object();
    node.set("categories", texts(finding.element().map(Element::category).stream().toList()));
    node.put("confidence", word(finding.confidence()));
    finding.element().ifPresent(element -> node.put("element", element.id()));
    node.set("clauses", texts(finding.clauses()));
    node.put("law", finding.law());
    node.put("module", finding.module());
    return node;
  }

  private static ObjectNode notification(Result result, Gap gap) {
    ObjectNode node = object();
    node.putObject("descriptor").put("id", word(gap.kind()));
    node.put("level", Gate.hidesOwnCode(gap) ? "error" : "warning");
    node.putObject("message")
        .put("text", gap.subject() + ": " + gap.reason() + ". " + gap.mend() + ".");
    gap.location().ifPresent(it -> node.putArray("locations").add(location(result, it)));
    return node;
  }

  private static ObjectNode location(Result result, Location location) {
    return location(result, location, Optional.empty());
  }

  private static ObjectNode location(Result result, Location at, Optional<String> message) {
    ObjectNode node = object();
    ObjectNode physical = node.putObject("physicalLocation");
    ObjectNode artifact = physical.putObject("artifactLocation");
    String path = result.relative(at);
    artifact.put("uri", uri(path));
    if (!path.equals(at.file())) {
      artifact.put("uriBaseId", ROOT);
    }
    if (at.line() > 0) {
      ObjectNode region = physical.putObject("region");
      region.put("startLine", at.line());
      if (at.column() > 0) {
        region.put("startColumn", at.column());
      }
      if (at.endColumn() > at.column()) {
        region.put("endColumn", at.endColumn());
      }
    }
    message.ifPresent(text -> node.putObject("message").put("text", text));
    return node;
  }

  private static String uri(String path) {
    try {
      boolean absolute = path.startsWith("/");
      String escaped =
          new URI(absolute ? "file" : null, null, absolute ? path : "/" + path, null)
              .toASCIIString();
      return absolute ? escaped.replaceFirst("^file:/+", "file:///") : escaped.substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + path, e);
    }
  }
}
