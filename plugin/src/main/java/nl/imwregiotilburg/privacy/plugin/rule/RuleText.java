package nl.imwregiotilburg.privacy.plugin.rule;

import java.util.List;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;

/**
 * What the reports say about a rule.
 *
 * @param id {@code personal-data-logged}
 * @param severity how bad a finding usually is
 * @param clauses the clauses of the statement it looks at
 * @param summary what is wrong, one English sentence without full stop
 * @param titleNl what is wrong, in Dutch
 * @param adviceNl what the organisation should do, in Dutch
 */
public record RuleText(
    String id,
    Severity severity,
    List<String> clauses,
    String summary,
    String titleNl,
    String adviceNl) {

  public RuleText {
    clauses = List.copyOf(clauses);
  }

  /** The page that explains the rule, relative to the root of this project. */
  public String page() {
    return "docs/rules/" + id + ".md";
  }
}
