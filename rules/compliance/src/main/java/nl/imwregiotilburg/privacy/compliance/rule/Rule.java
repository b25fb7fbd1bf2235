package nl.imwregiotilburg.privacy.compliance.rule;

/**
 * A promise that can be checked. Rules only read what analysis and register hand over; they never
 * analyse, and they know nothing of exemptions, fingerprints or reports.
 */
public interface Rule {

  /** What the rule is about, for reports and documentation. */
  RuleDescription description();

  /**
   * Judges a codebase.
   *
   * @return what breaks the rule, and what could not be judged
   */
  Outcome judge(Case codebase);
}
