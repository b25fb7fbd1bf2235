package nl.imwregiotilburg.privacy.compliance.dpia;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.register.ListedProcessing;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RiskCriterion;

/**
 * What signals that a purpose needs an impact assessment: the nine European criteria (WP248 rev.01,
 * of which two usually mean that one is required) and the kinds of processing on the list of the
 * Dutch authority. What gives no signal is no proof that none is needed: neither register nor code
 * show everything.
 *
 * @param purpose id of the purpose
 * @param criteria the criteria met, each with its evidence, in their order
 * @param listed the kinds on the authority's list, each with its evidence, in their order
 * @param declaredListed whether the organisation itself says that it is on the list
 * @param registered what the register says of an assessment
 * @param reviewBefore when the registered assessment must be looked at again
 */
public record DpiaSignals(
    String purpose,
    Map<RiskCriterion, List<Evidence>> criteria,
    Map<ListedProcessing, List<Evidence>> listed,
    boolean declaredListed,
    Registered registered,
    Optional<LocalDate> reviewBefore) {

  /** From how many criteria an assessment is usually required (WP248 rev.01, section III.B). */
  public static final int USUALLY_REQUIRED = 2;

  /** What the register says of an assessment. */
  public enum Registered {
    /** Nothing. */
    NONE,
    /** It was done, and need not be looked at again yet. */
    VALID,
    /** It was done, and should have been looked at again. */
    OVERDUE,
    /** It is being made, planned or required. */
    NOT_DONE,
    /** That none is required. */
    SAID_NOT_REQUIRED
  }

  public DpiaSignals {
    criteria = ordered(RiskCriterion.class, criteria);
    listed = ordered(ListedProcessing.class, listed);
  }

  private static <E extends Enum<E>> Map<E, List<Evidence>> ordered(
      Class<E> type, Map<E, List<Evidence>> map) {
    Map<E, List<Evidence>> copy = new EnumMap<>(type);
    map.forEach((key, evidence) -> copy.put(key, List.copyOf(evidence)));
    return Collections.unmodifiableMap(copy);
  }

  /** The signals of every purpose, in the order of the register. */
  public static List<DpiaSignals> of(Register register, DataMap map, LocalDate today) {
    return register.purposes().values().stream()
        .map(purpose -> new PurposeSignals(register, map, purpose).find(today))
        .toList();
  }

  /** Whether an assessment is likely required. Never whether it is not. */
  public boolean likelyRequired() {
    return criteria.size() >= USUALLY_REQUIRED || declaredListed;
  }
}
