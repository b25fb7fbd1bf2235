package nl.imwregiotilburg.privacy.compliance.rule;

/** How bad a finding is, worst first. */
public enum Severity {
  /** Breaks the statement or the law; fails the build. */
  ERROR,
  /** Needs a look; fails the build only when asked to. */
  WARNING,
  /** Good to know. */
  NOTE
}
