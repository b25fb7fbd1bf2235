package nl.imwregiotilburg.privacy.compliance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdict.Evidence;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdict.Verdict;
import nl.imwregiotilburg.privacy.compliance.rule.Bearing;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import nl.imwregiotilburg.privacy.compliance.rule.Checked;
import nl.imwregiotilburg.privacy.compliance.rule.RuleDescription;
import nl.imwregiotilburg.privacy.compliance.rule.Rules;
import nl.imwregiotilburg.privacy.compliance.rule.Sight;
import nl.imwregiotilburg.privacy.register.Measure;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Kind;
import nl.imwregiotilburg.privacy.register.Register;

/** Judges one clause at a time, never with more certainty than what was looked at allows. */
final class ClauseJudge {

  private final Case codebase;
  private final Judgement judgement;
  private final Map<String, RuleDescription> rules;
  private final List<Evidence> partial;

  /**
   * A judge.
   *
   * @param rules the rules there are, by id
   * @param partial why finding nothing in code says nothing
   */
  ClauseJudge(
      Case codebase,
      Judgement judgement,
      Map<String, RuleDescription> rules,
      List<Evidence> partial) {
    this.codebase = codebase;
    this.judgement = judgement;
    this.rules = Map.copyOf(rules);
    this.partial = List.copyOf(partial);
  }

  /** The verdicts on a clause that is no roll-up. */
  ClauseVerdict judge(Clause clause) {
    List<Finding> findings =
        judgement.findings().stream()
            .filter(finding -> finding.clauses().contains(clause.id()))
            .toList();
    List<Evidence> doubts = doubts(clause, findings);
    Verdict unbroken = unbroken(clause, doubts);
    List<Finding> breaking =
        findings.stream().filter(finding -> counts(finding, Confidence.PROBABLE)).toList();
    boolean broken = breaking.stream().anyMatch(it -> it.bearing().breaksStatement());
    Verdict byStatement = broken ? Verdict.BROKEN : unbroken;
    Verdict byLaw = byLaw(clause, findings, breaking, unbroken);
    List<Evidence> evidence = new ArrayList<>(found(breaking));
    evidence.addAll(remarks(findings));
    evidence.addAll(attestations(clause));
    if (byStatement == Verdict.UNKNOWN || byLaw == Verdict.UNKNOWN) {
      evidence.addAll(doubts);
    }
    evidence.addAll(checked(clause));
    return ClauseVerdict.on(clause, byStatement, byLaw, evidence);
  }

  /** A finding that nobody accepted, sure enough, that breaks statement or law. */
  private static boolean counts(Finding finding, Confidence least) {
    return finding.open()
        && finding.confidence().compareTo(least) <= 0
        && finding.bearing() != Bearing.QUESTION
        && finding.bearing() != Bearing.REMARK;
  }

  /** What can be said as long as nothing breaks it. */
  private static Verdict unbroken(Clause clause, List<Evidence> doubts) {
    if (clause.is(Kind.DESCRIPTIVE)) {
      return Verdict.NO_PROMISE;
    }
    if (clause.kinds().stream().allMatch(kind -> kind == Kind.ORGANISATIONAL)) {
      return Verdict.ORGANISATIONAL;
    }
    if (!doubts.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    if (clause.is(Kind.ORGANISATIONAL)) {
      return Verdict.ORGANISATIONAL;
    }
    return clause.is(Kind.FALSIFIABLE) ? Verdict.NO_VIOLATION_FOUND : Verdict.KEPT;
  }

  /**
   * By the law: broken only where a certain finding is by itself contrary to its text; where what
   * breaks the statement is lawful, what is left counts; else it depends on what code does not
   * show.
   */
  private static Verdict byLaw(
      Clause clause, List<Finding> findings, List<Finding> breaking, Verdict unbroken) {
    if (findings.stream()
        .anyMatch(it -> counts(it, Confidence.CERTAIN) && it.bearing().breaksLaw())) {
      return Verdict.BROKEN;
    }
    if (clause.is(Kind.DESCRIPTIVE)) {
      return Verdict.NO_PROMISE;
    }
    boolean lawful = breaking.stream().allMatch(it -> it.bearing() == Bearing.STATEMENT_NOT_LAW);
    return lawful ? unbroken : Verdict.UNKNOWN;
  }

  private List<Evidence> doubts(Clause clause, List<Finding> findings) {
    List<Evidence> doubts = new ArrayList<>();
    boolean byCode = clause.is(Kind.DECIDABLE) || clause.is(Kind.FALSIFIABLE);
    List<RuleDescription> deciding =
        clause.rules().stream().flatMap(id -> Stream.ofNullable(rules.get(id))).toList();
    for (String rule : clause.rules()) {
      if (!rules.containsKey(rule)) {
        doubts.add(
            doubt(
                "the rule " + rule + " does not exist yet", "regel " + rule + " bestaat nog niet"));
      }
    }
    if (!clause.unchecked().isEmpty()) {
      doubts.add(doubt("part of it is not checked", "niet getoetst is " + clause.unchecked()));
    }
    if (byCode && deciding.stream().anyMatch(rule -> rule.sight() != Sight.REGISTER)) {
      doubts.addAll(unseen(deciding));
      doubts.addAll(partial);
    }
    doubts.addAll(undecided(findings));
    judgement.unjudged().stream()
        .filter(gap -> clause.rules().contains(gap.rule()) && gap.bearsOn(clause.id()))
        .map(gap -> doubt(gap.reason(), gap.reasonNl()))
        .distinct()
        .forEach(doubts::add);
    for (RuleDescription rule : deciding) {
      if (rule.sight() == Sight.REGISTER && !compared(rule, clause)) {
        doubts.add(
            doubt(
                rule.id() + " had nothing to compare",
                "voor " + rule.id() + " viel hier niets te vergelijken"));
      }
    }
    return doubts;
  }

  private boolean compared(RuleDescription rule, Clause clause) {
    return judgement.checked().stream()
            .anyMatch(it -> it.rule().equals(rule.id()) && it.bearsOn(clause.id()))
        || judgement.unjudged().stream()
            .anyMatch(it -> it.rule().equals(rule.id()) && it.bearsOn(clause.id()));
  }

  /** What the analysis could not see of what these rules look at. */
  private List<Evidence> unseen(List<RuleDescription> deciding) {
    List<Evidence> unseen = new ArrayList<>();
    DataMap map = codebase.map();
    if (map.coverage().classes() == 0) {
      unseen.add(doubt("no class was analysed", "er is geen code onderzocht"));
    } else if (map.elements().isEmpty()) {
      unseen.add(
          doubt(
              "no personal data is declared or recognised, so there was nothing to follow",
              "er zijn geen persoonsgegevens aangewezen of herkend, dus er viel niets te volgen"));
    }
    long gaps =
        map.gaps().stream()
            .filter(gap -> deciding.stream().anyMatch(it -> it.sight().blindedBy(gap.kind())))
            .count();
    if (gaps > 0) {
      unseen.add(
          doubt(
              counted(gaps, "gap") + " in the analysis may hide a violation",
              "onderdelen die niet onderzocht konden worden: " + gaps));
    }
    return unseen;
  }

  private static List<Evidence> undecided(List<Finding> findings) {
    List<Evidence> undecided = new ArrayList<>();
    List<Finding> unsure =
        findings.stream()
            .filter(finding -> finding.open() && finding.bearing() != Bearing.REMARK)
            .filter(finding -> finding.confidence().compareTo(Confidence.PROBABLE) > 0)
            .toList();
    if (!unsure.isEmpty()) {
      undecided.add(
          new Evidence(
              Evidence.Kind.DOUBT,
              counted(unsure.size(), "possible or suspected finding") + " to be looked at",
              "vermoedens die nog beoordeeld moeten worden: " + unsure.size(),
              fingerprints(unsure)));
    }
    List<Finding> questions =
        findings.stream()
            .filter(finding -> finding.open() && finding.bearing() == Bearing.QUESTION)
            .filter(finding -> !unsure.contains(finding))
            .toList();
    if (!questions.isEmpty()) {
      undecided.add(
          new Evidence(
              Evidence.Kind.DOUBT,
              "to be answered: " + titles(questions, false),
              "nog te beantwoorden: " + titles(questions, true),
              fingerprints(questions)));
    }
    List<Finding> accepted =
        findings.stream()
            .filter(finding -> !finding.open() && finding.bearing() != Bearing.REMARK)
            .toList();
    if (!accepted.isEmpty()) {
      undecided.add(
          new Evidence(
              Evidence.Kind.DOUBT,
              counted(accepted.size(), "finding") + " accepted by exemption",
              "afwijkingen die als risico zijn aanvaard: " + accepted.size(),
              fingerprints(accepted)));
    }
    return undecided;
  }

  private static List<Evidence> found(List<Finding> breaking) {
    if (breaking.isEmpty()) {
      return List.of();
    }
    String law =
        breaking.stream()
            .filter(finding -> counts(finding, Confidence.CERTAIN))
            .filter(finding -> finding.bearing().breaksLaw())
            .map(Finding::law)
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    Set<Bearing> bearings =
        breaking.stream()
            .map(Finding::bearing)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Bearing.class)));
    boolean lawful = bearings.equals(EnumSet.of(Bearing.STATEMENT_NOT_LAW));
    boolean kept = bearings.equals(EnumSet.of(Bearing.LAW_NOT_STATEMENT));
    return List.of(
        new Evidence(
            Evidence.Kind.FINDINGS,
            counted(breaking.size(), "finding")
                + ": "
                + titles(breaking, false)
                + (law.isEmpty() ? "" : " (contrary to " + law + ")")
                + (lawful ? " (lawful)" : "")
                + (kept ? " (the statement is kept)" : ""),
            breaking.size()
                + (breaking.size() == 1 ? " bevinding: " : " bevindingen: ")
                + titles(breaking, true)
                + (law.isEmpty() ? "" : " (in strijd met " + law + ")")
                + (lawful ? " (wettelijk toegestaan)" : "")
                + (kept ? " (de verklaring is nagekomen)" : ""),
            fingerprints(breaking)));
  }

  private static List<Evidence> remarks(List<Finding> findings) {
    List<Finding> remarks =
        findings.stream().filter(finding -> finding.bearing() == Bearing.REMARK).toList();
    return remarks.isEmpty()
        ? List.of()
        : List.of(
            new Evidence(
                Evidence.Kind.REMARK,
                "the statement differs from the law: " + titles(remarks, false),
                "de verklaring wijkt af van de wet: zie " + titles(remarks, true),
                fingerprints(remarks)));
  }

  private static String titles(List<Finding> findings, boolean dutch) {
    return findings.stream()
        .map(Finding::rule)
        .distinct()
        .sorted()
        .map(id -> dutch ? Rules.describe(id).map(RuleDescription::titleNl).orElse(id) : id)
        .collect(Collectors.joining("; "));
  }

  private List<Evidence> attestations(Clause clause) {
    if (!clause.is(Kind.ORGANISATIONAL)) {
      return List.of();
    }
    List<Measure> measures =
        codebase.register().map(Register::measures).orElse(List.of()).stream()
            .filter(measure -> measure.clauses().contains(clause.id()))
            .toList();
    if (measures.isEmpty()) {
      return List.of(
          Evidence.of(
              Evidence.Kind.ATTESTATION,
              "no measure in the register attests it",
              "in het register staat geen maatregel met bewijs"));
    }
    return measures.stream().map(this::attestation).toList();
  }

  private Evidence attestation(Measure measure) {
    Optional<String> until = measure.validUntil().map(Object::toString);
    boolean expired = measure.validUntil().filter(codebase.today()::isAfter).isPresent();
    String who = measure.owner().isEmpty() ? "" : ", " + measure.owner();
    String what = measure.evidence().isEmpty() ? "" : ": " + measure.evidence();
    return Evidence.of(
        Evidence.Kind.ATTESTATION,
        measure.id()
            + who
            + what
            + until.map(day -> (expired ? ", expired on " : ", valid until ") + day).orElse(""),
        measure.id()
            + who
            + what
            + until.map(day -> (expired ? ", verlopen op " : ", geldig tot ") + day).orElse(""));
  }

  private List<Evidence> checked(Clause clause) {
    List<Evidence> checked = new ArrayList<>();
    for (String id : clause.rules()) {
      RuleDescription rule = rules.get(id);
      if (rule == null) {
        continue;
      }
      List<Checked> looked =
          judgement.checked().stream()
              .filter(it -> it.rule().equals(id) && it.bearsOn(clause.id()))
              .toList();
      looked.stream()
          .map(it -> Evidence.of(Evidence.Kind.CHECKED, it.text(), it.textNl()))
          .distinct()
          .forEach(checked::add);
      if (looked.isEmpty() && rule.sight() != Sight.REGISTER && !blocked(rule, clause)) {
        checked.add(looked(rule));
      }
    }
    return checked.stream().distinct().toList();
  }

  private boolean blocked(RuleDescription rule, Clause clause) {
    return judgement.unjudged().stream()
        .anyMatch(gap -> gap.rule().equals(rule.id()) && gap.bearsOn(clause.id()));
  }

  private Evidence looked(RuleDescription rule) {
    DataMap map = codebase.map();
    long own = map.elements().stream().filter(Element::own).count();
    String what =
        switch (rule.sight()) {
          case DECLARATIONS, REGISTER -> own + " declarations of personal data";
          case FLOWS, DESTINATIONS ->
              own
                  + " declarations of personal data followed through "
                  + map.coverage().classes()
                  + " classes";
        };
    String whatNl =
        switch (rule.sight()) {
          case DECLARATIONS, REGISTER -> own + " declaraties van persoonsgegevens";
          case FLOWS, DESTINATIONS ->
              own
                  + " declaraties van persoonsgegevens gevolgd door "
                  + map.coverage().classes()
                  + " klassen";
        };
    return Evidence.of(
        Evidence.Kind.CHECKED, rule.id() + ": " + what, "gezocht (" + rule.id() + "): " + whatNl);
  }

  private static List<String> fingerprints(List<Finding> findings) {
    return findings.stream().map(Finding::fingerprint).sorted().toList();
  }

  private static Evidence doubt(String text, String textNl) {
    return Evidence.of(Evidence.Kind.DOUBT, text, textNl);
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
