package nl.imwregiotilburg.privacy.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdict.Evidence;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdict.Verdict;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import nl.imwregiotilburg.privacy.compliance.rule.Rule;
import nl.imwregiotilburg.privacy.compliance.rule.RuleDescription;
import nl.imwregiotilburg.privacy.compliance.rule.Rules;
import nl.imwregiotilburg.privacy.register.PublishedStatement;
import nl.imwregiotilburg.privacy.register.PublishedStatement.By;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Kind;
import nl.imwregiotilburg.privacy.register.reader.StatementReader;

/**
 * The verdicts on all clauses. Without a statement of the organisation's own, those clauses of the
 * worked example that some rule decides.
 */
public final class ClauseVerdicts {

  private ClauseVerdicts() {}

  /**
   * Judges every clause by what the rules said.
   *
   * @param judgement what is left after the user's choice of files
   * @param doubts why finding nothing in code says nothing, for every clause that code decides
   */
  public static List<ClauseVerdict> of(Case codebase, Judgement judgement, List<Evidence> doubts) {
    PublishedStatement statement = codebase.statement().orElseGet(StatementReader::workedExample);
    Map<String, RuleDescription> rules =
        Rules.all().stream()
            .map(Rule::description)
            .collect(Collectors.toMap(RuleDescription::id, rule -> rule));
    ClauseJudge judge = new ClauseJudge(codebase, judgement, rules, doubts);
    Map<String, ClauseVerdict> verdicts = new LinkedHashMap<>();
    for (Clause clause : statement.clauses().values()) {
      if (!clause.is(Kind.ROLL_UP)) {
        verdicts.put(clause.id(), judge.judge(clause));
      }
    }
    boolean own = codebase.statement().isPresent();
    Set<String> served =
        rules.values().stream()
            .flatMap(rule -> rule.clauses().stream())
            .collect(Collectors.toSet());
    return statement.clauses().values().stream()
        .filter(clause -> own || served.contains(clause.id()))
        .flatMap(
            clause ->
                clause.is(Kind.ROLL_UP)
                    ? Stream.of(rolledUp(clause, verdicts))
                    : Stream.ofNullable(verdicts.get(clause.id())))
        .toList();
  }

  private static ClauseVerdict rolledUp(Clause clause, Map<String, ClauseVerdict> verdicts) {
    List<ClauseVerdict> parts =
        clause.of().stream().flatMap(id -> Stream.ofNullable(verdicts.get(id))).toList();
    Verdict byLaw = worst(parts.stream().map(ClauseVerdict::byLaw).toList());
    Verdict byStatement =
        clause.by() == By.LAW
            ? byLaw
            : worst(parts.stream().map(ClauseVerdict::byStatement).toList());
    List<Evidence> evidence = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<String> such =
          parts.stream()
              .filter(
                  part -> (clause.by() == By.LAW ? part.byLaw() : part.byStatement()) == verdict)
              .map(ClauseVerdict::clause)
              .toList();
      if (!such.isEmpty()) {
        evidence.add(
            Evidence.of(
                Evidence.Kind.PART,
                verdict.word() + ": " + String.join(", ", such),
                verdict.wordNl() + ": " + String.join(", ", such)));
      }
    }
    return ClauseVerdict.on(clause, byStatement, byLaw, evidence);
  }

  private static Verdict worst(List<Verdict> parts) {
    return Stream.of(
            Verdict.BROKEN, Verdict.UNKNOWN, Verdict.ORGANISATIONAL, Verdict.NO_VIOLATION_FOUND)
        .filter(parts::contains)
        .findFirst()
        .orElse(parts.contains(Verdict.KEPT) ? Verdict.KEPT : Verdict.NO_PROMISE);
  }
}
