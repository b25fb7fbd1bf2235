package nl.imwregiotilburg.privacy.analysis;

import java.util.Comparator;

/**
 * A library that code uses, or that a module declares as dependency. No data need have been seen to
 * go there.
 *
 * @param kind how it is known
 * @param name for {@link Kind#PACKAGE} the package asked for, {@code com.sendgrid}; for {@link
 *     Kind#DEPENDENCY} {@code groupId:artifactId}
 * @param type the type used first, {@code com.sendgrid.SendGrid}; empty for a dependency
 * @param location where it is used first, or declared
 * @param module {@code artifactId} of the module that uses or declares it
 */
public record LibraryUse(Kind kind, String name, String type, Location location, String module)
    implements Comparable<LibraryUse> {

  /** How a use is known. */
  public enum Kind {
    /** Code of the module names a type in the package or below it. */
    PACKAGE,
    /** The module's build declares it; not for tests only. */
    DEPENDENCY
  }

  private static final Comparator<LibraryUse> ORDER =
      Comparator.comparing(LibraryUse::kind)
          .thenComparing(LibraryUse::name)
          .thenComparing(LibraryUse::module)
          .thenComparing(LibraryUse::location)
          .thenComparing(LibraryUse::type);

  @Override
  public int compareTo(LibraryUse other) {
    return ORDER.compare(this, other);
  }
}
