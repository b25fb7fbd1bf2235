package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RegisteredStatement;

/** A legal basis that the published statement does not announce. */
final class LegalBasisUnannounced implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "legal-basis-unannounced",
          "A registered purpose rests on a legal basis that the published statement does not name",
          "Grondslag die de verklaring niet noemt",
          Severity.ERROR,
          List.of("C18"),
          "AVG art. 13(1)(c)",
          Sight.REGISTER);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.byRegister(codebase, DESCRIPTION, register -> judge(codebase, register));
  }

  private static Outcome judge(Case codebase, Register register) {
    RegisterRule rule = new RegisterRule(DESCRIPTION, register);
    List<LegalBasis.Ground> announced =
        Promises.of(codebase).map(RegisteredStatement::legalBases).orElse(List.of());
    if (announced.isEmpty()) {
      rule.unjudged(
          List.of(),
          "nothing says which legal bases the statement announces; list them under"
              + " statement.legal-bases in register.yml, or in privacy/statement.yml",
          "nergens staat welke grondslagen de verklaring noemt");
      return rule.outcome();
    }
    for (Purpose purpose : register.purposes().values()) {
      purpose
          .legalBasis()
          .filter(basis -> !announced.contains(basis.ground()))
          .ifPresent(basis -> rule.add(violation(purpose, basis, rule)));
    }
    rule.checked(
        List.of(),
        register.purposes().size() + " purposes against " + announced.size() + " announced bases",
        register.purposes().size()
            + " doelen vergeleken met "
            + announced.size()
            + " genoemde grondslagen");
    return rule.outcome();
  }

  private static Violation violation(Purpose purpose, LegalBasis basis, RegisterRule rule) {
    String words = LegalBasisMissing.words(basis.ground());
    return rule.at(
            basis.mark(),
            "purposes." + purpose.id() + ".legal-basis",
            "purpose '"
                + purpose.id()
                + "' rests on "
                + words
                + ", which the published statement does not announce",
            "announce "
                + words
                + " in the statement, or let '"
                + purpose.id()
                + "' rest on an announced basis if one really carries it")
        .bearing(Bearing.STATEMENT_AND_LAW);
  }
}
