package nl.imwregiotilburg.privacy.compliance.rule;

import java.time.LocalDate;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * What the rules judge.
 *
 * @param map what the code does
 * @param register what the organisation says; empty on a first run without a register
 * @param today the day on which dates are judged, from the build's clock
 */
public record Case(DataMap map, Optional<Register> register, LocalDate today) {}
