package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision of people on a report or on an exemption, as it stands in {@code
 * privacy/approvals.yml}.
 *
 * @param mark where it stands
 * @param what what was decided on
 * @param sha256 SHA-256 of what was decided on, 64 hexadecimal digits in lower case
 * @param by who decided
 * @param role in what role
 * @param on when
 * @param until the last day it holds; empty when it has no end
 * @param decision what was decided
 * @param note in words; empty when not given
 */
public record Approval(
    Mark mark,
    Subject what,
    String sha256,
    String by,
    Role role,
    LocalDate on,
    Optional<LocalDate> until,
    Decision decision,
    String note) {

  /** What a decision is on. */
  public enum Subject {
    /** The report on the whole build. */
    REPORT,
    /** An exemption in the code. */
    EXEMPTION
  }

  /** Who may decide. */
  public enum Role {
    /** The data protection officer, who advises (Art. 39). */
    DATA_PROTECTION_OFFICER,
    /** The board, which answers for it (Art. 5(2), 24). */
    BOARD
  }

  /** What was decided. */
  public enum Decision {
    /** Agreed. */
    APPROVED,
    /** Agreed, on conditions that the note names. */
    APPROVED_ON_CONDITIONS,
    /** Refused. */
    REJECTED
  }
}
