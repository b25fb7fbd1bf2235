package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.register.Claims;
import nl.imwregiotilburg.privacy.register.Mark;
import nl.imwregiotilburg.privacy.register.PublishedStatement;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.Topic;

/** Statement and register beside each other, and what came of comparing them. */
final class Drift {

  private final RuleDescription rule;
  private final Case codebase;
  private final PublishedStatement statement;
  private final Register register;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Unjudged> unjudged = new ArrayList<>();
  private final List<Checked> checked = new ArrayList<>();

  Drift(RuleDescription rule, Case codebase, PublishedStatement statement, Register register) {
    this.rule = rule;
    this.codebase = codebase;
    this.statement = statement;
    this.register = register;
  }

  Case codebase() {
    return codebase;
  }

  PublishedStatement statement() {
    return statement;
  }

  Register register() {
    return register;
  }

  /** The clauses that say something about a topic. */
  List<Clause> saying(Topic<?> topic) {
    return statement.saying(topic).toList();
  }

  /** The numbers of the clauses on a topic, and of those that promise completeness about it. */
  List<String> concerned(Topic<?> topic, Claims.Subject subject) {
    return Stream.concat(
            statement.saying(topic).map(Clause::id), Promises.complete(codebase, subject))
        .distinct()
        .toList();
  }

  /** Something the statement says in a clause that the register says otherwise. */
  Violation atClause(Clause clause, String subject, String message, String mend) {
    return Violation.at(
            statement.file(),
            clause.mark(),
            "clauses." + clause.id() + " " + subject,
            rule,
            new Violation.Text(message, "", mend))
        .concerning(List.of(clause.id()));
  }

  /** Something the register has that the statement does not say. */
  Violation atEntry(Mark mark, String path, List<String> clauses, String message, String mend) {
    return Violation.at(register.file(), mark, path, rule, new Violation.Text(message, "", mend))
        .concerning(clauses);
  }

  /** Something about the statement as a whole. */
  Violation atText(String subject, List<String> clauses, String message, String mend) {
    return Violation.at(
            statement.file(),
            statement.text().mark(),
            subject,
            rule,
            new Violation.Text(message, "", mend))
        .concerning(clauses);
  }

  void add(Violation violation) {
    violations.add(violation);
  }

  void checked(List<String> clauses, String text, String textNl) {
    if (!clauses.isEmpty()) {
      checked.add(new Checked(rule.id(), clauses, text, textNl));
    }
  }

  void checked(Clause clause, String text, String textNl) {
    checked(List.of(clause.id()), text, textNl);
  }

  void unjudged(List<String> clauses, String reason, String reasonNl) {
    if (!clauses.isEmpty()) {
      unjudged.add(new Unjudged(rule.id(), reason, reasonNl, clauses));
    }
  }

  /**
   * Compares what a clause says of one thing with the register.
   *
   * @param key the register's key of it
   * @param said in the statement; empty when it says nothing
   * @param registered in the register; empty when it says nothing
   */
  void compare(Clause clause, String key, String said, String registered) {
    if (said.isEmpty()) {
      return;
    }
    if (registered.isEmpty()) {
      unjudged(
          List.of(clause.id()),
          "the register lacks " + key + ", so clause " + clause.id() + " cannot be compared",
          "het register noemt niet: " + key);
    } else if (same(said, registered)) {
      checked(
          clause,
          key + " of the register is what the statement says",
          "gelijk aan het register (" + key + ")");
    } else {
      add(
          atClause(
              clause,
              key,
              "the statement says '"
                  + said
                  + "', the register says '"
                  + registered
                  + "' ("
                  + key
                  + ")",
              "find out which of the two is right, and change the other"));
    }
  }

  /** Whether two texts say the same, however they are set: spaces, dots, dashes, capitals. */
  private static boolean same(String one, String other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s.,:;()/-]+", "");
  }

  Outcome outcome() {
    return new Outcome(violations.stream().map(Violation::warning).toList(), unjudged, checked);
  }
}
