package nl.imwregiotilburg.privacy.analysis;

import java.util.List;

/**
 * What ends the keeping of data.
 *
 * @param jobs methods that enforce retention rules, by name
 * @param expiries stored types that expire by themselves, by name
 */
public record Deletion(List<RetentionJob> jobs, List<StoredExpiry> expiries) {

  public Deletion {
    jobs = List.copyOf(jobs);
    expiries = List.copyOf(expiries);
  }

  /** Nothing does. */
  public static Deletion none() {
    return new Deletion(List.of(), List.of());
  }

  /** What concerns one module. */
  Deletion of(String module) {
    return new Deletion(
        jobs.stream().filter(it -> it.module().equals(module)).toList(),
        expiries.stream().filter(it -> it.module().equals(module)).toList());
  }
}
