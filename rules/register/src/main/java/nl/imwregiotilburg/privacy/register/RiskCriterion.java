package nl.imwregiotilburg.privacy.register;

/** The nine criteria for a likely high risk (WP248 rev.01, section III.B, of 4 October 2017). */
public enum RiskCriterion {
  /** 1. Evaluation or scoring, profiling and predicting included. */
  EVALUATION,
  /** 2. Automated decision-making with legal or similar significant effect. */
  AUTOMATED_DECISIONS,
  /** 3. Systematic monitoring. */
  SYSTEMATIC_MONITORING,
  /** 4. Sensitive data or data of a highly personal nature. */
  SENSITIVE_DATA,
  /** 5. Data processed on a large scale. */
  LARGE_SCALE,
  /** 6. Matching or combining datasets. */
  MATCHING_DATASETS,
  /** 7. Data concerning vulnerable data subjects. */
  VULNERABLE_SUBJECTS,
  /** 8. Innovative use or applying new technological or organisational solutions. */
  NEW_TECHNOLOGY,
  /** 9. The processing itself prevents people from exercising a right or using a service. */
  PREVENTS_RIGHT
}
