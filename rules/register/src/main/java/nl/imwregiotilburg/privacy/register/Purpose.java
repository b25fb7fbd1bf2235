package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A purpose of processing.
 *
 * @param elsewhere where it is carried out, when not by this software; empty when not given
 */
public record Purpose(
    Mark mark,
    String id,
    String title,
    Optional<LocalDate> approvedOn,
    Optional<LegalBasis> legalBasis,
    Optional<SpecialCondition> specialCategoryCondition,
    String nationalIdGround,
    List<String> subjects,
    List<String> categories,
    Map<String, List<String>> sources,
    List<String> operations,
    Map<String, String> retention,
    List<String> recipients,
    Optional<Dpia> dpia,
    List<String> clauses,
    Optional<Provision> provision,
    Optional<AutomatedDecisions> automatedDecisions,
    List<RiskCriterion> riskCriteria,
    List<ListedProcessing> listedProcessing,
    String elsewhere) {

  /** Key of {@link #retention} for the rule that holds where no category has its own. */
  public static final String DEFAULT_RETENTION = "default";

  public Purpose {
    subjects = List.copyOf(subjects);
    categories = List.copyOf(categories);
    sources = Register.ordered(sources);
    operations = List.copyOf(operations);
    retention = Register.ordered(retention);
    recipients = List.copyOf(recipients);
    clauses = List.copyOf(clauses);
    riskCriteria = List.copyOf(riskCriteria);
    listedProcessing = List.copyOf(listedProcessing);
  }

  /** The id of the retention rule that holds for a category, if there is one. */
  public Optional<String> retentionOf(String category) {
    String own = retention.get(category);
    return Optional.ofNullable(own != null ? own : retention.get(DEFAULT_RETENTION));
  }
}
