package nl.imwregiotilburg.privacy.compliance.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Authority;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.LegalBasis.Ground;
import nl.imwregiotilburg.privacy.register.Mark;
import nl.imwregiotilburg.privacy.register.Measure;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RetentionRule;
import nl.imwregiotilburg.privacy.register.Topic;

/** The evidence in a register, by its dates. */
final class Evidence {

  /** A balancing test is looked at again after this time; what the law asks is that it is right. */
  private static final Period BALANCED = Period.ofYears(2);

  /** Details of the authority are looked at again after this time. */
  private static final Period CHECKED = Period.ofYears(1);

  private final RegisterRule rule;
  private final Case codebase;
  private final Register register;

  private Evidence(RegisterRule rule, Case codebase, Register register) {
    this.rule = rule;
    this.codebase = codebase;
    this.register = register;
  }

  static Outcome judge(RuleDescription description, Register register, Case codebase) {
    Evidence evidence = new Evidence(new RegisterRule(description, register), codebase, register);
    register.measures().forEach(evidence::measure);
    register.purposes().values().forEach(evidence::purpose);
    register.retention().values().forEach(evidence::retention);
    evidence.authority();
    return evidence.rule.outcome();
  }

  private void measure(Measure measure) {
    measure
        .validUntil()
        .ifPresent(
            until ->
                judge(
                    until,
                    measure.mark(),
                    "measures." + measure.id(),
                    measure.clauses(),
                    "the evidence of measure '" + measure.id() + "'",
                    "have "
                        + (measure.owner().isEmpty() ? "its owner" : measure.owner())
                        + " give new evidence, then update dated and valid-until"));
    if (measure.evidence().isEmpty()) {
      question(
          measure.mark(),
          "measures." + measure.id() + ".evidence",
          measure.clauses(),
          "measure '" + measure.id() + "' has no evidence",
          "name the document or record under evidence, with dated and valid-until");
    }
  }

  private void purpose(Purpose purpose) {
    String path = "purposes." + purpose.id();
    purpose
        .dpia()
        .ifPresent(
            dpia ->
                dpia.reviewBefore()
                    .ifPresent(
                        before ->
                            judge(
                                before,
                                dpia.mark(),
                                path + ".dpia",
                                List.of(),
                                "the impact assessment of '" + purpose.id() + "'",
                                "review it (AVG art. 35(11)), then set review-before anew")));
    purpose
        .legalBasis()
        .filter(basis -> basis.ground() == Ground.LEGITIMATE_INTERESTS)
        .filter(basis -> !basis.balancingTest().isEmpty())
        .ifPresent(basis -> balancing(purpose, basis, path));
  }

  private void balancing(Purpose purpose, LegalBasis basis, String path) {
    List<String> clauses =
        codebase.statement().isEmpty()
            ? List.of("C17e")
            : codebase
                .statement()
                .get()
                .saying(Topic.LEGAL_BASES)
                .filter(
                    it -> it.says().all(Topic.LEGAL_BASES).contains(Ground.LEGITIMATE_INTERESTS))
                .map(it -> it.id())
                .toList();
    Optional<LocalDate> dated = basis.dated();
    if (dated.isEmpty()) {
      question(
          basis.mark(),
          path + ".legal-basis.dated",
          clauses,
          "the balancing test of '" + purpose.id() + "' has no date",
          "add " + path + ".legal-basis.dated");
    } else {
      judge(
          dated.get().plus(BALANCED),
          basis.mark(),
          path + ".legal-basis.balancing-test",
          clauses,
          "the balancing test of '" + purpose.id() + "' of " + dated.get(),
          "weigh the interests again, then update dated");
    }
  }

  private void retention(RetentionRule retention) {
    retention
        .reviewBefore()
        .ifPresent(
            before ->
                judge(
                    before,
                    retention.mark(),
                    "retention." + retention.id() + ".review-before",
                    List.of(),
                    "retention rule '" + retention.id() + "'",
                    "see whether the law still says so, then set review-before anew"));
  }

  private void authority() {
    List<String> clauses =
        codebase.statement().isEmpty()
            ? List.of("C23")
            : Promises.clauses(codebase, Topic.AUTHORITY);
    Optional<Authority> authority = register.authority();
    if (authority.isEmpty()) {
      rule.unjudged(
          clauses,
          "the register lacks supervisory-authority",
          "het register noemt de toezichthouder niet");
    } else if (authority.get().checkedOn().isEmpty()) {
      question(
          authority.get().mark(),
          "supervisory-authority.checked-on",
          clauses,
          "nothing says when the details of " + authority.get().name() + " were checked",
          "check the address in the statement, then add supervisory-authority.checked-on");
    } else {
      judge(
          authority.get().checkedOn().get().plus(CHECKED),
          authority.get().mark(),
          "supervisory-authority.checked-on",
          clauses,
          "the check of the details of "
              + authority.get().name()
              + " of "
              + authority.get().checkedOn().get(),
          "check the address in the statement again, then update checked-on");
    }
  }

  /** Something that holds until a day, inclusive. */
  private void judge(
      LocalDate until, Mark mark, String path, List<String> clauses, String what, String mend) {
    if (codebase.today().isAfter(until)) {
      question(mark, path, clauses, what + " is out of date since " + until, mend);
    } else if (!clauses.isEmpty()) {
      rule.checked(clauses, what + " holds until " + until, path + ": geldig tot " + until);
    }
  }

  private void question(Mark mark, String path, List<String> clauses, String message, String mend) {
    rule.add(
        rule.at(mark, path, message, mend).concerning(clauses).bearing(Bearing.QUESTION).warning());
  }
}
