package nl.imwregiotilburg.privacy.plugin.report.html;

import java.util.List;
import nl.imwregiotilburg.privacy.plugin.approval.Decisions;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;

/**
 * Everything the template shows, in the words it shows.
 *
 * @param title what was inspected
 * @param organisation who it is for; empty without a register
 * @param date the day of the report, {@code 22 november 2026}
 * @param verdict the verdict in one sentence
 * @param state the verdict in one word, for its shape and colour
 * @param counts the numbers that matter most
 * @param urgent the findings to begin with
 * @param scope what was inspected, as terms with descriptions
 * @param limits what was not seen, in plain words
 * @param clauses verdict per clause
 * @param judged whether the clauses were judged; if not, the table only counts findings
 * @param clauseNote which clauses these are
 * @param clauseCounts how many clauses have which verdict by the statement
 * @param findings open findings, by rule
 * @param recipients who receives data
 * @param retentions how long data is kept
 * @param categories the personal data found
 * @param gaps what could not be analysed
 * @param accepted accepted risks
 * @param unused exemptions without a finding
 * @param purposes the purposes with the signals of an impact assessment
 * @param content by what a decision knows this report; empty for the report on a part
 * @param decisions what people decided
 * @param undecided exemptions no decision holds for
 */
public record Page(
    String title,
    String organisation,
    String date,
    String verdict,
    State state,
    List<Count> counts,
    List<Urgent> urgent,
    List<Term> scope,
    List<String> limits,
    List<ClauseRow> clauses,
    boolean judged,
    String clauseNote,
    List<Count> clauseCounts,
    List<RuleGroup> findings,
    List<RecipientRow> recipients,
    List<RetentionRow> retentions,
    List<CategoryGroup> categories,
    List<GapRow> gaps,
    List<AcceptedRow> accepted,
    List<UnusedRow> unused,
    List<PurposeGroup> purposes,
    String content,
    List<DecisionRow> decisions,
    List<UndecidedRow> undecided) {

  /** A verdict with its mark: the mark and the words say it without colour. */
  public enum State {
    /** Kept. */
    GOOD("good", "✓"),
    /** Broken. */
    BAD("bad", "✕"),
    /** Needs a look. */
    CAREFUL("careful", "▲"),
    /** Nothing to be said. */
    OPEN("open", "○");

    private final String style;
    private final String mark;

    State(String style, String mark) {
      this.style = style;
      this.mark = mark;
    }

    /** Class in the style sheet. */
    public String style() {
      return style;
    }

    /** Its sign. */
    public String mark() {
      return mark;
    }
  }

  /** A number with what it counts. */
  public record Count(long number, String label, State state) {}

  /** A finding to begin with. */
  public record Urgent(String title, String anchor, long number, String advice) {}

  /** A term with its description. */
  public record Term(String name, String text) {}

  /** A clause with its two verdicts. */
  public record ClauseRow(
      String id,
      String text,
      String meaning,
      String articles,
      Verdict statement,
      Verdict law,
      List<String> evidence) {

    public ClauseRow {
      evidence = List.copyOf(evidence);
    }
  }

  /** A verdict in words. */
  public record Verdict(State state, String text) {}

  /** The findings of one rule. */
  public record RuleGroup(
      String id,
      String title,
      Verdict severity,
      String clauses,
      String law,
      String advice,
      List<FindingItem> items) {}

  /** One finding. */
  public record FindingItem(
      String what, String place, String sureness, List<String> way, String message, String mend) {}

  /** One recipient with what it receives. */
  public record RecipientRow(
      String name,
      String role,
      String countries,
      String safeguard,
      String categories,
      List<String> places,
      Verdict state) {}

  /** How long a category is kept for a purpose. */
  public record RetentionRow(
      String purpose, String category, String rule, String period, String law, Verdict state) {}

  /** The personal data of one category. */
  public record CategoryGroup(
      String title, String kind, Verdict state, List<ElementRow> elements) {}

  /** One declaration that holds personal data. */
  public record ElementRow(String name, String subject, String purposes, String place) {}

  /** Something that could not be analysed. */
  public record GapRow(String kind, String subject, String meaning, String place) {}

  /** An accepted risk. */
  public record AcceptedRow(
      String rule, String what, String reason, String approvedBy, String until, String place) {}

  /** An exemption without a finding. */
  public record UnusedRow(String rule, String target, String place) {}

  /** A purpose with what signals that it needs an impact assessment. */
  public record PurposeGroup(
      String title, Verdict state, String signals, String conclusion, List<SignalRow> rows) {}

  /** A signal with its evidence. */
  public record SignalRow(String name, String source, List<String> evidence) {}

  /** A decision of people. */
  public record DecisionRow(
      String what,
      String decision,
      String by,
      String on,
      String until,
      String note,
      Verdict state,
      String advice) {}

  /** An exemption no decision holds for, with by what a decision would know it. */
  public record UndecidedRow(String rule, String target, String place, String sha256) {}

  public Page {
    counts = List.copyOf(counts);
    urgent = List.copyOf(urgent);
    scope = List.copyOf(scope);
    limits = List.copyOf(limits);
    clauses = List.copyOf(clauses);
    clauseCounts = List.copyOf(clauseCounts);
    findings = List.copyOf(findings);
    recipients = List.copyOf(recipients);
    retentions = List.copyOf(retentions);
    categories = List.copyOf(categories);
    gaps = List.copyOf(gaps);
    accepted = List.copyOf(accepted);
    unused = List.copyOf(unused);
    purposes = List.copyOf(purposes);
    decisions = List.copyOf(decisions);
    undecided = List.copyOf(undecided);
  }

  /** The page on a result. */
  static Page of(Result result, RuleBook rules, Decisions decided) {
    Overview overview = new Overview(result, rules);
    FindingSections findings = new FindingSections(result, rules);
    DataSections data = new DataSections(result, rules);
    DecisionSection decisions = new DecisionSection(result, rules, decided);
    return new Page(
        result.subject(),
        result.register().map(register -> register.controller().name()).orElse(""),
        Dutch.date(result.today()),
        overview.verdict(),
        overview.state(),
        overview.counts(),
        overview.urgent(),
        overview.scope(),
        overview.limits(),
        findings.clauses(),
        !result.clauses().isEmpty(),
        findings.clauseNote(),
        findings.clauseCounts(),
        findings.findings(),
        new RecipientSection(result).rows(),
        new RetentionSection(result).rows(),
        data.categories(),
        data.gaps(),
        data.accepted(),
        data.unused(),
        new DpiaSection(result).purposes(),
        decided.contentSha256(),
        decisions.rows(),
        decisions.undecided());
  }
}
