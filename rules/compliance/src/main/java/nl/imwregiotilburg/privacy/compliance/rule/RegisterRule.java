package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.register.Mark;
import nl.imwregiotilburg.privacy.register.Register;

/** What a rule about the register collects while it reads it. */
final class RegisterRule {

  private final RuleDescription rule;
  private final Register register;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Unjudged> unjudged = new ArrayList<>();
  private final List<Checked> checked = new ArrayList<>();

  RegisterRule(RuleDescription rule, Register register) {
    this.rule = rule;
    this.register = register;
  }

  /** A violation at an entry of the register; {@code subject} is its path there. */
  Violation at(Mark mark, String subject, String message, String mend) {
    return Violation.at(
        register.file(), mark, subject, rule, new Violation.Text(message, "", mend));
  }

  void add(Violation violation) {
    violations.add(violation);
  }

  void checked(List<String> clauses, String text, String textNl) {
    checked.add(new Checked(rule.id(), clauses, text, textNl));
  }

  void unjudged(List<String> clauses, String reason, String reasonNl) {
    unjudged.add(new Unjudged(rule.id(), reason, reasonNl, clauses));
  }

  Outcome outcome() {
    return new Outcome(violations, unjudged, checked);
  }
}
