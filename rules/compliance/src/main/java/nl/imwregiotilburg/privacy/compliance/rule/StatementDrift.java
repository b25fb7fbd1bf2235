package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import nl.imwregiotilburg.privacy.register.PublishedStatement;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * Where register, code and law say something else than the published statement: its text changed, a
 * detail differs, or something is processed, received or required that it does not tell.
 */
final class StatementDrift implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "statement-drift",
          "The published statement no longer says what the register says, or lacks what it must say",
          "Verklaring loopt uit de pas",
          Severity.WARNING,
          List.of("C01", "C04", "C76"),
          "AVG art. 5(1)(a), 12–14",
          Sight.REGISTER);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    if (codebase.register().isEmpty()) {
      return Outcome.withoutRegister(DESCRIPTION);
    }
    return codebase
        .statement()
        .map(statement -> judge(codebase, statement, codebase.register().get()))
        .orElseGet(() -> Outcome.withoutStatement(DESCRIPTION));
  }

  private static Outcome judge(Case codebase, PublishedStatement statement, Register register) {
    Drift drift = new Drift(DESCRIPTION, codebase, statement, register);
    TextDrift.find(drift);
    PartyDrift.find(drift);
    AnnouncementDrift.find(drift);
    HandlingDrift.find(drift);
    Omissions.find(drift);
    return drift.outcome();
  }
}
