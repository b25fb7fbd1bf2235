package nl.imwregiotilburg.privacy.analysis;

import java.util.Comparator;

/**
 * A stored type that its database deletes by itself after a while.
 *
 * @param type binary name, {@code .} as package separator
 * @param period after how long
 * @param module {@code artifactId} of the module that declares it
 */
public record StoredExpiry(String type, UsedPeriod period, String module)
    implements Comparable<StoredExpiry> {

  private static final Comparator<StoredExpiry> ORDER =
      Comparator.comparing(StoredExpiry::type).thenComparing(StoredExpiry::period);

  @Override
  public int compareTo(StoredExpiry other) {
    return ORDER.compare(this, other);
  }
}
