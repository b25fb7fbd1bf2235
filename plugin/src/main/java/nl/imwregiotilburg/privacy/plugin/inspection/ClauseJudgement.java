package nl.imwregiotilburg.privacy.plugin.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.compliance.ClauseOverview;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.Judgement;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import nl.imwregiotilburg.privacy.compliance.rule.RuleDescription;
import nl.imwregiotilburg.privacy.compliance.rule.Rules;

/**
 * What the findings mean for each clause of the statement that a rule serves. A clause is never
 * judged with more certainty than what was looked at allows: where files were left out, or only a
 * part of the build was seen, finding nothing says nothing.
 */
final class ClauseJudgement {

  private final Result result;
  private final Properties contraryToLaw;

  private ClauseJudgement(Result result, Properties contraryToLaw) {
    this.result = result;
    this.contraryToLaw = contraryToLaw;
  }

  /**
   * The clauses by the findings of a result.
   *
   * @param result what is left after the user's scopes
   */
  static List<Clause> of(Result result) {
    ClauseJudgement judgement = new ClauseJudgement(result, contraryToLaw());
    return ClauseOverview.of(
            new Case(result.map(), result.register(), result.today()),
            new Judgement(result.findings(), result.unjudged(), result.unusedExemptions()))
        .entries()
        .stream()
        .map(judgement::clause)
        .toList();
  }

  private Clause clause(ClauseOverview.Entry entry) {
    Clause.Verdict statement = byStatement(entry);
    return new Clause(
        entry.clause(), entry.quote(), statement, byLaw(entry, statement), evidence(entry));
  }

  private Clause.Verdict byStatement(ClauseOverview.Entry entry) {
    return switch (entry.verdict()) {
      case BROKEN -> Clause.Verdict.BROKEN;
      case UNKNOWN -> Clause.Verdict.UNKNOWN;
      case NO_VIOLATION_FOUND ->
          partial().isEmpty() ? Clause.Verdict.NO_VIOLATION_FOUND : Clause.Verdict.UNKNOWN;
    };
  }

  /**
   * By the law: broken only where a finding is by itself contrary to its text; where nothing was
   * found against the statement, nothing was found against the law either.
   */
  private Clause.Verdict byLaw(ClauseOverview.Entry entry, Clause.Verdict statement) {
    if (entry.open().stream().anyMatch(this::contraryToLaw)) {
      return Clause.Verdict.BROKEN;
    }
    return statement == Clause.Verdict.NO_VIOLATION_FOUND
        ? Clause.Verdict.NO_VIOLATION_FOUND
        : Clause.Verdict.UNKNOWN;
  }

  private boolean contraryToLaw(Finding finding) {
    return finding.confidence() == Confidence.CERTAIN && contraryToLaw.containsKey(finding.rule());
  }

  private String evidence(ClauseOverview.Entry entry) {
    return switch (entry.verdict()) {
      case BROKEN -> found(entry.open()) + articles(entry.open());
      case UNKNOWN ->
          Stream.concat(
                  entry.reasons().stream().map(ClauseOverview.Reason::textNl), partial().stream())
              .collect(Collectors.joining("; "));
      case NO_VIOLATION_FOUND ->
          partial().orElseGet(() -> "gezocht en niet gevonden: " + titles(entry.rules().stream()));
    };
  }

  private static String found(List<Finding> open) {
    return open.size()
        + (open.size() == 1 ? " bevinding: " : " bevindingen: ")
        + titles(open.stream().map(Finding::rule));
  }

  /** The places in the law that findings are contrary to, for the verdict by the law. */
  private String articles(List<Finding> open) {
    String articles =
        open.stream()
            .filter(this::contraryToLaw)
            .map(finding -> contraryToLaw.getProperty(finding.rule()))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return articles.isEmpty() ? "" : " (in strijd met " + articles + ")";
  }

  private static String titles(Stream<String> rules) {
    return rules
        .distinct()
        .sorted()
        .flatMap(id -> Rules.describe(id).map(RuleDescription::titleNl).stream())
        .collect(Collectors.joining("; "));
  }

  /** Why finding nothing says nothing, if so. */
  private Optional<String> partial() {
    if (!result.whole()) {
      return Optional.of("slechts een deel van de software is onderzocht");
    }
    return result.excluded() == 0
        ? Optional.empty()
        : Optional.of("de ontwikkelaars hebben bestanden van de controle uitgesloten");
  }

  private static Properties contraryToLaw() {
    Properties rules = new Properties();
    try (InputStream data =
        ClauseJudgement.class.getResourceAsStream("contrary-to-law.properties")) {
      if (data == null) {
        throw new IllegalStateException("contrary-to-law.properties is missing from this jar");
      }
      rules.load(data);
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
