package nl.imwregiotilburg.privacy.analysis;

import java.util.Comparator;
import java.util.List;

/**
 * A type of the analysed code whose instances a database keeps.
 *
 * @param type binary name, {@code .} as package separator
 * @param technology what keeps it, as people call it: {@code JPA}
 * @param root whether it is kept by itself, not as part of another
 * @param fields its own fields that are kept
 * @param parents the stored types it extends, nearest first
 * @param module {@code artifactId} of the module that declares it
 * @param location of its name
 */
public record StoredType(
    String type,
    String technology,
    boolean root,
    List<Field> fields,
    List<String> parents,
    String module,
    Location location)
    implements Comparable<StoredType> {

  /**
   * A field that is kept.
   *
   * @param name its name
   * @param type its erased type, binary name with dots
   * @param protection how it is encrypted on its way into the database; empty when it is not, as
   *     far as can be seen
   * @param unprotected what converts it without encrypting it; empty when nothing does
   * @param location of its name
   */
  public record Field(
      String name, String type, String protection, String unprotected, Location location) {

    /** Whether it is encrypted on its way into the database. */
    public boolean encrypted() {
      return !protection.isEmpty();
    }
  }

  private static final Comparator<StoredType> ORDER =
      Comparator.comparing(StoredType::type).thenComparing(StoredType::technology);

  public StoredType {
    fields = List.copyOf(fields);
    parents = List.copyOf(parents);
  }

  /** The simple name of the type. */
  public String simpleName() {
    return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
  }

  @Override
  public int compareTo(StoredType other) {
    return ORDER.compare(this, other);
  }
}
