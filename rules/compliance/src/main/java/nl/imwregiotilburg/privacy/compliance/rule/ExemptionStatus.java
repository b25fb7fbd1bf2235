package nl.imwregiotilburg.privacy.compliance.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.imwregiotilburg.privacy.analysis.Exemption;

/** Whether an exemption counts. Only one that holds accepts a finding. */
public enum ExemptionStatus {
  /** It counts today. */
  HOLDS,
  /** Its last day has passed. */
  EXPIRED,
  /** Its date is no date. */
  MALFORMED_DATE,
  /** It names no rule there is. */
  UNKNOWN_RULE;

  /** The status of an exemption on a day; its last day is inclusive. */
  public static ExemptionStatus of(Exemption exemption, LocalDate today) {
    if (!RuleIds.known().contains(exemption.rule())) {
      return UNKNOWN_RULE;
    }
    String until = exemption.until().strip();
    if (until.isEmpty()) {
      return HOLDS;
    }
    try {
      return LocalDate.parse(until).isBefore(today) ? EXPIRED : HOLDS;
    } catch (DateTimeParseException e) {
      return MALFORMED_DATE;
    }
  }
}
