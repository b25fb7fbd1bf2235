package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Recipient.Role;
import nl.imwregiotilburg.privacy.register.Register;

/** A processor without a contract, or without a duty of confidentiality in it. */
final class ProcessorWithoutAgreement implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "processor-without-agreement",
          "Somebody processes personal data for the organisation without a registered agreement",
          "Verwerker zonder overeenkomst of geheimhouding",
          Severity.ERROR,
          List.of("C35", "C45"),
          "AVG art. 26, 28(3)",
          Sight.REGISTER);

  private static final List<String> AGREEMENT = List.of("C45");
  private static final List<String> SECRECY = List.of("C35");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.byRegister(codebase, DESCRIPTION, ProcessorWithoutAgreement::judge);
  }

  private static Outcome judge(Register register) {
    RegisterRule rule = new RegisterRule(DESCRIPTION, register);
    int processors = 0;
    for (Recipient recipient : register.recipients().values()) {
      if (recipient.role() == Role.PROCESSOR || recipient.role() == Role.JOINT_CONTROLLER) {
        processors++;
        judge(recipient, rule);
      }
    }
    rule.checked(
        List.of(),
        processors + " processors and joint controllers",
        "verwerkers en gezamenlijk verantwoordelijken: " + processors);
    return rule.outcome();
  }

  private static void judge(Recipient recipient, RegisterRule rule) {
    String path = "recipients." + recipient.id();
    boolean processor = recipient.role() == Role.PROCESSOR;
    if (recipient.agreement().filter(agreement -> !agreement.ref().isEmpty()).isEmpty()) {
      rule.add(
          rule.at(
                  recipient.mark(),
                  path + ".agreement",
                  recipient.title()
                      + (processor
                          ? " processes data without a registered processor agreement"
                          : " decides together with the organisation without a registered"
                              + " arrangement"),
                  (processor
                          ? "conclude an agreement (AVG art. 28(3))"
                          : "make an arrangement (AVG art. 26(1))")
                      + " and register it: "
                      + path
                      + ".agreement: {ref: …, dated: …}")
              .concerning(AGREEMENT)
              .bearing(Bearing.STATEMENT_AND_LAW));
    } else if (processor && !recipient.confidentiality()) {
      rule.add(
          rule.at(
                  recipient.mark(),
                  path + ".confidentiality",
                  "nothing says that the people of " + recipient.title() + " must keep data secret",
                  "see to it that the agreement binds them (AVG art. 28(3)(b)), then write "
                      + path
                      + ".confidentiality: true")
              .concerning(SECRECY));
    }
  }
}
