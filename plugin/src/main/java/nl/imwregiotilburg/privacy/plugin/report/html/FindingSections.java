package nl.imwregiotilburg.privacy.plugin.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdict;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;
import nl.imwregiotilburg.privacy.plugin.rule.RuleText;

/** The findings, by rule, and what they mean for each clause. */
final class FindingSections {

  /** Groups of findings of one rule: the worst, then the most, then by name. */
  static final Comparator<List<Finding>> WORST_FIRST =
      Comparator.<List<Finding>>comparingInt(
              group -> group.stream().mapToInt(it -> it.severity().ordinal()).min().orElse(0))
          .thenComparing(Comparator.comparingInt((List<Finding> group) -> group.size()).reversed())
          .thenComparing(group -> group.get(0).rule());

  private static final String IMPLIED = "Staat er niet met zoveel woorden, maar volgt eruit.";

  private final Result result;
  private final RuleBook rules;
  private final Names names;

  FindingSections(Result result, RuleBook rules) {
    this.result = result;
    this.rules = rules;
    this.names = new Names(result);
  }

  List<Page.RuleGroup> findings() {
    Map<String, List<Finding>> byRule =
        result.open().stream()
            .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
    return byRule.values().stream().sorted(WORST_FIRST).map(this::group).toList();
  }

  private Page.RuleGroup group(List<Finding> findings) {
    Finding worst = findings.stream().min(Comparator.comparing(Finding::severity)).orElseThrow();
    RuleText rule = rules.of(worst.rule());
    return new Page.RuleGroup(
        rule.id(),
        rule.titleNl(),
        Dutch.severity(worst.severity()),
        findings.stream()
            .flatMap(it -> it.clauses().stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", ")),
        findings.stream()
            .map(Finding::law)
            .filter(it -> !it.isEmpty())
            .distinct()
            .collect(Collectors.joining("; ")),
        rule.adviceNl(),
        findings.stream().map(this::item).toList());
  }

  private Page.FindingItem item(Finding finding) {
    return new Page.FindingItem(
        what(finding),
        names.place(finding.location()),
        Dutch.sureness(finding.confidence()),
        way(finding),
        finding.message(),
        finding.mend());
  }

  private String what(Finding finding) {
    String data = finding.element().map(names::element).orElse(rules.of(finding.rule()).titleNl());
    String whose =
        finding
            .element()
            .flatMap(element -> element.subject())
            .map(subject -> " van " + names.subject(subject).toLowerCase(Locale.ROOT))
            .orElse("");
    String where =
        finding.endpoint().map(it -> ", komt in " + Dutch.endpoint(it.kind())).orElse("");
    return data + whose + where;
  }

  private List<String> way(Finding finding) {
    if (finding.way().isEmpty()) {
      return List.of();
    }
    List<String> way = new ArrayList<>();
    finding
        .element()
        .ifPresent(
            it -> way.add("vastgelegd in " + it.shortName() + " – " + names.place(it.location())));
    for (Step step : finding.way()) {
      way.add(
          Dutch.step(step.kind())
              + " in "
              + shortMember(step.member())
              + " – "
              + names.place(step.location()));
    }
    return way;
  }

  /** {@code nl.imw.ClientService#meld} without its package. */
  private static String shortMember(String member) {
    int hash = member.indexOf('#');
    String owner = hash < 0 ? member : member.substring(0, hash);
    String method = hash < 0 ? "" : "." + member.substring(hash + 1);
    return owner.substring(owner.lastIndexOf('.') + 1) + method;
  }

  /** The clauses as they were judged; as long as nobody judges them, those with findings. */
  List<Page.ClauseRow> clauses() {
    if (!result.clauses().isEmpty()) {
      return result.clauses().stream()
          .map(
              it ->
                  new Page.ClauseRow(
                      it.clause(),
                      it.quote().isEmpty() ? IMPLIED : "„" + it.quote() + "”",
                      it.meaning(),
                      it.law(),
                      Dutch.verdict(it.byStatement()),
                      Dutch.verdict(it.byLaw()),
                      it.evidence().stream().map(ClauseVerdict.Evidence::textNl).toList()))
          .toList();
    }
    Map<String, List<Finding>> byClause = new TreeMap<>();
    for (Finding finding : result.open()) {
      finding
          .clauses()
          .forEach(it -> byClause.computeIfAbsent(it, id -> new ArrayList<>()).add(finding));
    }
    return byClause.entrySet().stream()
        .map(entry -> counted(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Which clauses the table has. */
  String clauseNote() {
    return result.statement().isPresent()
        ? "Deze tabel noemt elke clausule van de privacyverklaring, met het oordeel volgens de"
            + " verklaring zelf en volgens de wet. ‘Nagekomen’ geldt binnen de onderzochte software"
            + " en het register; wat code niet kan bewijzen, heet ‘geen schending gevonden’."
        : "Er is geen bestand met de clausules van de eigen verklaring (privacy/statement.yml)."
            + " Deze tabel volgt daarom de clausules van een voorbeeldverklaring die deze controle"
            + " toetst. Over andere clausules zegt zij niets.";
  }

  /** How many clauses have which verdict by the statement. */
  List<Page.Count> clauseCounts() {
    List<Page.Count> counts = new ArrayList<>();
    for (ClauseVerdict.Verdict verdict : ClauseVerdict.Verdict.values()) {
      long number = result.clauses().stream().filter(it -> it.byStatement() == verdict).count();
      if (number > 0) {
        counts.add(new Page.Count(number, verdict.wordNl(), Dutch.verdict(verdict).state()));
      }
    }
    return counts;
  }

  private Page.ClauseRow counted(String clause, List<Finding> findings) {
    Page.Verdict worst =
        Dutch.severity(
            findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow());
    String about =
        findings.stream()
            .map(it -> rules.of(it.rule()).titleNl())
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    return new Page.ClauseRow(
        clause,
        about,
        "",
        "",
        worst,
        worst,
        List.of(Dutch.number(findings.size(), "bevinding", "bevindingen")));
  }
}
