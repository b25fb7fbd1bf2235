package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.RetentionJob;
import nl.imwregiotilburg.privacy.analysis.StoredExpiry;
import nl.imwregiotilburg.privacy.analysis.StoredType;
import nl.imwregiotilburg.privacy.analysis.UsedPeriod;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RetentionRule;

/** Stored data that nothing deletes when its retention period is over, or not at that time. */
final class RetentionUnenforced implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "retention-unenforced",
          "Stored data has a retention rule that no job enforces, or not in time",
          "Bewaartermijn wordt niet uitgevoerd",
          Severity.ERROR,
          List.of("C39", "C40"),
          "AVG art. 5(1)(e), 17(1)(a)",
          Sight.DECLARATIONS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    if (codebase.register().isEmpty()) {
      return Outcome.withoutRegister(DESCRIPTION);
    }
    if (!codebase.whole()) {
      return new Outcome(
          List.of(),
          List.of(
              new Unjudged(
                  DESCRIPTION.id(),
                  "only part of the build was inspected, and what deletes may be in another part",
                  "slechts een deel van de software is onderzocht")));
    }
    Judging judging = new Judging(codebase, codebase.register().get());
    judging.judge();
    return new Outcome(judging.violations, judging.unjudged, judging.checked);
  }

  /** One codebase being judged. */
  private static final class Judging {
    private final Case codebase;
    private final Register register;
    private final StoredData stored;
    private final List<Violation> violations = new ArrayList<>();
    private final List<Unjudged> unjudged = new ArrayList<>();
    private final List<Checked> checked = new ArrayList<>();

    Judging(Case codebase, Register register) {
      this.codebase = codebase;
      this.register = register;
      this.stored = new StoredData(codebase);
    }

    void judge() {
      int types = 0;
      for (StoredType type : codebase.map().stored()) {
        Map<RetentionRule, Element> needed = type.root() ? needed(type) : Map.of();
        types += needed.isEmpty() ? 0 : 1;
        needed.forEach((rule, element) -> judge(type, rule, element));
        if (!needed.isEmpty()) {
          expiry(type).ifPresent(expiry -> judge(type, expiry, needed));
        }
      }
      List<RetentionJob> jobs = codebase.map().deletion().jobs();
      jobs.forEach(this::judge);
      keptOutOfSight();
      checked.add(
          new Checked(
              DESCRIPTION.id(),
              List.of(),
              types + " stored types with a retention rule, " + jobs.size() + " deletion jobs",
              "opgeslagen typen met een bewaartermijn: "
                  + types
                  + "; taken die verwijderen: "
                  + jobs.size()));
    }

    /** Data that no mapped type keeps may be kept otherwise; only a job then shows its end. */
    private void keptOutOfSight() {
      Set<String> seen = new HashSet<>();
      codebase.map().deletion().jobs().forEach(job -> seen.addAll(job.rules()));
      Set<Element> mapped = new HashSet<>();
      for (StoredType type : codebase.map().stored()) {
        if (type.root()) {
          mapped.addAll(stored.of(type));
          if (expiry(type).isEmpty()) {
            needed(type).keySet().forEach(rule -> seen.add(rule.id()));
          }
        }
      }
      Set<String> unseen = new TreeSet<>();
      for (Element element : Declarations.of(codebase)) {
        longest(element)
            .map(RetentionRule::id)
            .filter(rule -> !mapped.contains(element) && !seen.contains(rule))
            .ifPresent(unseen::add);
      }
      if (!unseen.isEmpty()) {
        String rules = String.join(", ", unseen);
        unjudged.add(
            new Unjudged(
                DESCRIPTION.id(),
                "no mapped type and no @EnforcesRetention method shows how data under these rules is"
                    + " kept and deleted: "
                    + rules,
                "waar gegevens met deze bewaartermijnen worden bewaard en verwijderd, is niet te"
                    + " zien: "
                    + rules));
      }
    }

    /** The registered rules under which a type is kept, each with the first data it is about. */
    private Map<RetentionRule, Element> needed(StoredType type) {
      Map<RetentionRule, Element> needed = new LinkedHashMap<>();
      for (Element element : stored.of(type)) {
        longest(element).ifPresent(rule -> needed.putIfAbsent(rule, element));
      }
      return needed;
    }

    /** Of several rules for the same data the longest holds. */
    private Optional<RetentionRule> longest(Element element) {
      List<String> ids =
          !element.retentions().isEmpty()
              ? element.retentions()
              : Declarations.purposes(element, register).stream()
                  .flatMap(purpose -> purpose.retentionOf(element.category()).stream())
                  .toList();
      return ids.stream()
          .filter(register.retention()::containsKey)
          .map(register.retention()::get)
          .reduce((one, other) -> Term.of(other).longerThan(Term.of(one)) ? other : one);
    }

    private Optional<StoredExpiry> expiry(StoredType type) {
      return codebase.map().deletion().expiries().stream()
          .filter(it -> it.type().equals(type.type()) || type.parents().contains(it.type()))
          .findFirst();
    }

    private void judge(StoredType type, RetentionRule rule, Element element) {
      boolean enforced =
          expiry(type).isPresent()
              || codebase.map().deletion().jobs().stream()
                  .anyMatch(job -> job.rules().contains(rule.id()));
      if (!enforced) {
        violations.add(
            Violation.at(element, DESCRIPTION, RetentionWording.unenforced(type, rule))
                .about(type.type() + " " + rule.id(), type.location()));
      }
      rule.startField()
          .filter(field -> !stored.hasField(type, field))
          .ifPresent(
              field ->
                  violations.add(
                      Violation.at(
                              element,
                              DESCRIPTION,
                              RetentionWording.withoutStart(type, rule, field))
                          .about(type.type() + " " + rule.id() + " " + field, type.location())
                          .concerning(List.of("C39"))));
    }

    private void judge(StoredType type, StoredExpiry expiry, Map<RetentionRule, Element> needed) {
      UsedPeriod period = expiry.period();
      List<RetentionRule> rules =
          needed.keySet().stream().filter(rule -> !rule.period().isZero()).toList();
      if (!period.known()) {
        unjudged.add(
            new Unjudged(
                DESCRIPTION.id(),
                "after how long " + type.simpleName() + " expires is not written in the code",
                "na hoe lang " + type.simpleName() + " vervalt, staat niet in de code",
                List.of("C40")));
        return;
      }
      Optional<RetentionRule> longest =
          rules.stream()
              .reduce((one, other) -> Term.of(other).longerThan(Term.of(one)) ? other : one);
      longest
          .filter(rule -> !Term.of(period.period()).sameAs(Term.of(rule)))
          .ifPresent(
              rule ->
                  violations.add(
                      otherPeriod(
                          Violation.at(
                              period.location(),
                              expiry.module(),
                              type.type() + " " + rule.id() + " " + period.code(),
                              DESCRIPTION,
                              RetentionWording.otherPeriod(type.simpleName(), period, rule)),
                          period,
                          rule)));
    }

    private void judge(RetentionJob job) {
      List<RetentionRule> rules = new ArrayList<>();
      for (String id : new TreeSet<>(job.rules())) {
        RetentionRule rule = register.retention().get(id);
        if (rule == null) {
          violations.add(
              at(job, id, RetentionWording.unregistered(job, id, register.retention().keySet()))
                  .concerning(List.of("C39")));
        } else {
          rules.add(rule);
        }
      }
      judgePeriods(job, rules.stream().filter(rule -> !rule.period().isZero()).toList());
      judgeTrigger(job, rules);
    }

    private void judgePeriods(RetentionJob job, List<RetentionRule> rules) {
      List<UsedPeriod> known = job.periods().stream().filter(UsedPeriod::known).toList();
      List<RetentionRule> unmet =
          rules.stream()
              .filter(rule -> known.stream().noneMatch(used -> same(used, rule)))
              .toList();
      if (unmet.isEmpty()) {
        return;
      }
      if (known.isEmpty() || known.size() < job.periods().size()) {
        unjudged.add(
            new Unjudged(
                DESCRIPTION.id(),
                "after how long "
                    + job.shortName()
                    + " deletes could not be read in its code: "
                    + String.join(", ", unmet.stream().map(RetentionRule::id).toList()),
                "na hoe lang " + job.shortName() + " verwijdert, kon niet worden gelezen",
                List.of("C40")));
        return;
      }
      for (RetentionRule rule : unmet) {
        UsedPeriod used =
            known.stream()
                .filter(it -> rules.stream().noneMatch(other -> same(it, other)))
                .findFirst()
                .orElse(known.get(0));
        violations.add(
            otherPeriod(
                Violation.at(
                    used.location(),
                    job.module(),
                    job.type() + "#" + job.method() + " " + rule.id(),
                    DESCRIPTION,
                    RetentionWording.otherPeriod(job.shortName(), used, rule)),
                used,
                rule));
      }
    }

    private static boolean same(UsedPeriod used, RetentionRule rule) {
      return Term.of(used.period()).sameAs(Term.of(rule));
    }

    /** What a period that differs from the register means: keeping too long, or not long enough. */
    private static Violation otherPeriod(Violation found, UsedPeriod used, RetentionRule rule) {
      Term actual = Term.of(used.period());
      if (actual.longerThan(Term.of(rule))) {
        boolean unlawful =
            rule.maximum().filter(most -> actual.longerThan(Term.of(most))).isPresent();
        return unlawful ? found.bearing(Bearing.STATEMENT_AND_LAW) : found;
      }
      boolean unlawful =
          rule.minimum().filter(least -> Term.of(least).longerThan(actual)).isPresent();
      if (unlawful) {
        return found.concerning(List.of("C40")).bearing(Bearing.STATEMENT_AND_LAW);
      }
      return rule.law().isEmpty()
          ? found.concerning(List.of("C40")).bearing(Bearing.QUESTION).warning()
          : found.concerning(List.of("C40"));
    }

    private void judgeTrigger(RetentionJob job, List<RetentionRule> rules) {
      boolean onEvent = rules.stream().allMatch(rule -> rule.period().isZero());
      if (job.trigger() == RetentionJob.Trigger.NONE) {
        violations.add(
            at(job, "trigger", RetentionWording.notStarted(job, onEvent))
                .concerning(List.of("C39"))
                .bearing(Bearing.QUESTION)
                .warning());
      } else if (job.trigger() == RetentionJob.Trigger.UNKNOWN && !onEvent) {
        unjudged.add(
            new Unjudged(
                DESCRIPTION.id(),
                "whether anything starts " + job.shortName() + ": " + job.triggeredBy(),
                "of iets " + job.shortName() + " start, is niet te zien",
                List.of("C39")));
      }
    }

    private static Violation at(RetentionJob job, String what, Violation.Text text) {
      return Violation.at(
          job.location(),
          job.module(),
          job.type() + "#" + job.method() + " " + what,
          DESCRIPTION,
          text);
    }
  }
}
