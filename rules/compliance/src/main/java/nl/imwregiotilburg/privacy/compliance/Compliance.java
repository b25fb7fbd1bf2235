package nl.imwregiotilburg.privacy.compliance;

import java.time.LocalDate;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.register.Register;

/** Judges a codebase: runs every rule over what the code does and what the register says. */
public final class Compliance {

  private Compliance() {}

  /**
   * What the rules judge.
   *
   * @param map what the code does
   * @param register what the organisation says; empty on a first run without a register
   * @param today the day on which dates are judged, from the build's clock
   */
  public record Case(DataMap map, Optional<Register> register, LocalDate today) {}

  /**
   * Runs all rules.
   *
   * @return the findings, exempted ones included, and what could not be judged
   */
  public static Judgement judge(Case codebase) {
    throw new UnsupportedOperationException("being built");
  }
}
