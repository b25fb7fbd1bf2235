package nl.imwregiotilburg.privacy.analysis;

import java.util.Comparator;
import java.util.List;

/**
 * A method that says it deletes or anonymises what is kept under retention rules.
 *
 * @param type binary name of its type, {@code .} as package separator
 * @param method its name
 * @param rules ids of the retention rules, as the code gives them
 * @param periods the periods its code uses, by place; those shorter than a day left out
 * @param trigger whether something starts it
 * @param triggeredBy what starts it, or why that is not known; one phrase
 * @param module {@code artifactId} of the module that declares it
 * @param location of its name
 */
public record RetentionJob(
    String type,
    String method,
    List<String> rules,
    List<UsedPeriod> periods,
    Trigger trigger,
    String triggeredBy,
    String module,
    Location location)
    implements Comparable<RetentionJob> {

  /** Whether something starts a method. */
  public enum Trigger {
    /** A schedule, a batch or the start of the application does. */
    SEEN,
    /** Nothing does, in the code analysed. */
    NONE,
    /** Something may, which cannot be seen. */
    UNKNOWN
  }

  private static final Comparator<RetentionJob> ORDER =
      Comparator.comparing(RetentionJob::type)
          .thenComparing(RetentionJob::method)
          .thenComparing(RetentionJob::location);

  public RetentionJob {
    rules = List.copyOf(rules);
    periods = List.copyOf(periods);
  }

  /** {@code Opschoning.vernietig()}. */
  public String shortName() {
    return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + method + "()";
  }

  @Override
  public int compareTo(RetentionJob other) {
    return ORDER.compare(this, other);
  }
}
