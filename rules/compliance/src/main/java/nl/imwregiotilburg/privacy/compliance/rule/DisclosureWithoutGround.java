package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * Data that reaches a registered recipient who is not registered for that purpose or category, or
 * on a ground that the statement does not allow. The purposes are those of the code that sends it,
 * else those of the data.
 */
final class DisclosureWithoutGround implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "disclosure-without-ground",
          "Personal data goes to a recipient that is not registered for it, or without a ground",
          "Verstrekking zonder grond",
          Severity.ERROR,
          List.of("C43", "C44"),
          "AVG art. 5(1)(b), 6, 30(1)(d)",
          Sight.DESTINATIONS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.byRegister(codebase, DESCRIPTION, register -> judge(codebase, register));
  }

  private static Outcome judge(Case codebase, Register register) {
    Disclosures disclosures = new Disclosures(DESCRIPTION, codebase, register);
    for (Flow flow : codebase.map().flows()) {
      if (Recipients.leaves(flow.endpoint(), register)) {
        for (Recipient recipient : Recipients.of(flow.endpoint(), register).disclosedTo()) {
          disclosures.judge(flow, recipient);
        }
      }
    }
    return disclosures.outcome();
  }
}
