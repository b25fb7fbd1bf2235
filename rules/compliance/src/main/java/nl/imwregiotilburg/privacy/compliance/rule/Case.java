package nl.imwregiotilburg.privacy.compliance.rule;

import java.time.LocalDate;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.register.PublishedStatement;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * What the rules judge.
 *
 * @param map what the code does
 * @param register what the organisation says; empty on a first run without a register
 * @param statement the published statement, clause by clause, if there is one
 * @param whole whether all of the software is there, so that what is absent is really absent
 * @param today the day on which dates are judged, from the build's clock
 */
public record Case(
    DataMap map,
    Optional<Register> register,
    Optional<PublishedStatement> statement,
    boolean whole,
    LocalDate today) {

  /** A whole codebase without a published statement. */
  public Case(DataMap map, Optional<Register> register, LocalDate today) {
    this(map, register, Optional.empty(), true, today);
  }
}
