package nl.imwregiotilburg.privacy.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import nl.imwregiotilburg.privacy.compliance.rule.Rule;
import nl.imwregiotilburg.privacy.compliance.rule.RuleDescription;
import nl.imwregiotilburg.privacy.compliance.rule.Rules;
import nl.imwregiotilburg.privacy.compliance.rule.Unjudged;

/**
 * Per clause of the statement that a rule serves: what was found, and what that shows.
 *
 * @param entries by clause
 */
public record ClauseOverview(List<Entry> entries) {

  /**
   * One clause.
   *
   * @param clause its number, {@code C34}
   * @param quote the words of the statement; empty when it only implies the clause
   * @param verdict what was shown
   * @param reasons why the verdict is {@link ClauseVerdict#UNKNOWN}; empty otherwise
   * @param rules the rules that serve it, by id
   * @param open findings that nobody accepted
   * @param suppressed findings that an exemption accepts
   */
  public record Entry(
      String clause,
      String quote,
      ClauseVerdict verdict,
      List<Reason> reasons,
      List<String> rules,
      List<Finding> open,
      List<Finding> suppressed) {

    public Entry {
      reasons = List.copyOf(reasons);
      rules = List.copyOf(rules);
      open = List.copyOf(open);
      suppressed = List.copyOf(suppressed);
    }
  }

  /**
   * Why a clause could not be judged.
   *
   * @param text in English
   * @param textNl in Dutch
   */
  public record Reason(String text, String textNl) {}

  public ClauseOverview {
    entries = List.copyOf(entries);
  }

  /** The overview of a judgement by {@link Compliance#judge(Case)}. */
  public static ClauseOverview of(Case codebase, Judgement judgement) {
    Clauses clauses = Clauses.load();
    TreeMap<String, List<RuleDescription>> served = new TreeMap<>();
    for (Rule rule : Rules.all()) {
      for (String clause : rule.description().clauses()) {
        served.computeIfAbsent(clause, unused -> new ArrayList<>()).add(rule.description());
      }
    }
    return new ClauseOverview(
        served.entrySet().stream()
            .map(
                clause ->
                    entry(
                        clause.getKey(),
                        clauses.quote(clause.getKey()).orElse(""),
                        clause.getValue(),
                        codebase.map(),
                        judgement))
            .toList());
  }

  private static Entry entry(
      String clause, String quote, List<RuleDescription> rules, DataMap map, Judgement judgement) {
    List<Finding> findings =
        judgement.findings().stream().filter(found -> found.clauses().contains(clause)).toList();
    List<Finding> open = findings.stream().filter(Finding::open).toList();
    List<Finding> suppressed = findings.stream().filter(found -> !found.open()).toList();
    boolean broken =
        open.stream().anyMatch(found -> found.confidence().compareTo(Confidence.PROBABLE) <= 0);
    List<Reason> reasons =
        broken ? List.of() : doubts(rules, open, suppressed, map, judgement.unjudged());
    ClauseVerdict verdict =
        broken
            ? ClauseVerdict.BROKEN
            : reasons.isEmpty() ? ClauseVerdict.NO_VIOLATION_FOUND : ClauseVerdict.UNKNOWN;
    return new Entry(
        clause,
        quote,
        verdict,
        reasons,
        rules.stream().map(RuleDescription::id).toList(),
        open,
        suppressed);
  }

  private static List<Reason> doubts(
      List<RuleDescription> rules,
      List<Finding> open,
      List<Finding> suppressed,
      DataMap map,
      List<Unjudged> unjudged) {
    List<Reason> reasons = new ArrayList<>();
    if (map.coverage().classes() == 0) {
      reasons.add(new Reason("no class was analysed", "er is geen code onderzocht"));
    } else if (map.elements().isEmpty()) {
      reasons.add(
          new Reason(
              "no personal data is declared or recognised, so there was nothing to follow",
              "er zijn geen persoonsgegevens aangewezen of herkend, dus er viel niets te volgen"));
    }
    if (!open.isEmpty()) {
      reasons.add(
          new Reason(
              counted(open.size(), "possible or suspected finding") + " to be looked at",
              "vermoedens die nog beoordeeld moeten worden: " + open.size()));
    }
    if (!suppressed.isEmpty()) {
      reasons.add(
          new Reason(
              counted(suppressed.size(), "finding") + " accepted by exemption",
              "afwijkingen die als risico zijn aanvaard: " + suppressed.size()));
    }
    unjudged.stream()
        .filter(gap -> rules.stream().anyMatch(rule -> rule.id().equals(gap.rule())))
        .map(gap -> new Reason(gap.reason(), gap.reasonNl()))
        .distinct()
        .forEach(reasons::add);
    long gaps = map.gaps().stream().filter(gap -> hides(gap, rules)).count();
    if (gaps > 0) {
      reasons.add(
          new Reason(
              counted(gaps, "gap") + " in the analysis may hide a violation",
              "onderdelen die niet onderzocht konden worden: " + gaps));
    }
    return reasons;
  }

  private static boolean hides(Gap gap, List<RuleDescription> rules) {
    return rules.stream().anyMatch(rule -> rule.sight().blindedBy(gap.kind()));
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
