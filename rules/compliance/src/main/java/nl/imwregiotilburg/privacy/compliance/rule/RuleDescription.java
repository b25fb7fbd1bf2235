package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;

/**
 * What a rule is about.
 *
 * @param id the fixed id, {@code personal-data-logged}
 * @param summary what is wrong and why it matters, in one English sentence without full stop
 * @param titleNl what is wrong, in Dutch, for the data protection officer's report
 * @param severity how bad a finding is, unless the data was only recognised by its name
 * @param clauses the clauses of the statement the rule really looks at, in order
 * @param law the articles of the law it concerns
 * @param sight what must be visible for the rule to see everything
 */
public record RuleDescription(
    String id,
    String summary,
    String titleNl,
    Severity severity,
    List<String> clauses,
    String law,
    Sight sight) {

  public RuleDescription {
    clauses = List.copyOf(clauses);
  }

  /** The same rule, of which a finding only warns. */
  RuleDescription warning() {
    return new RuleDescription(id, summary, titleNl, Severity.WARNING, clauses, law, sight);
  }

  /** The page that explains the rule, relative to the root of this project. */
  public String page() {
    return "docs/rules/" + id + ".md";
  }
}
