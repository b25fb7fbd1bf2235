package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An organisational measure with its evidence.
 *
 * @param title what is done, in a sentence for people; empty when not given
 */
public record Measure(
    Mark mark,
    String id,
    String title,
    List<String> clauses,
    String owner,
    String evidence,
    Optional<LocalDate> dated,
    Optional<LocalDate> validUntil) {
  public Measure {
    clauses = List.copyOf(clauses);
  }
}
