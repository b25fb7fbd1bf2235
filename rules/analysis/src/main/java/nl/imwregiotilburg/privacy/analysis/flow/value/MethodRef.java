package nl.imwregiotilburg.privacy.analysis.flow.value;

import org.jspecify.annotations.Nullable;

/** A method: key of most maps of the analysis, and so with its hash worked out once. */
public final class MethodRef implements Comparable<MethodRef> {

  private static final String LAMBDA = "lambda$";

  private final String owner;
  private final String name;
  private final String descriptor;
  private final int hash;

  /**
   * A method.
   *
   * @param owner internal name of the class that declares it
   * @param name its name
   * @param descriptor its erased parameters and result
   */
  public MethodRef(String owner, String name, String descriptor) {
    this.owner = owner;
    this.name = name;
    this.descriptor = descriptor;
    this.hash = (owner.hashCode() * 31 + name.hashCode()) * 31 + descriptor.hashCode();
  }

  /** Internal name of the class that declares it. */
  public String owner() {
    return owner;
  }

  /** Its name, {@code <init>} for constructors. */
  public String name() {
    return name;
  }

  /** Its erased parameters and result. */
  public String descriptor() {
    return descriptor;
  }

  /**
   * Its name for people, without its package: {@code ClientService.meld}, {@code new Client}; a
   * lambda goes by the method in which it is written.
   */
  public String shortName() {
    String type = owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.');
    if (name.equals("<init>")) {
      return "new " + type;
    }
    String written = name;
    while (written.startsWith(LAMBDA) && written.lastIndexOf('$') >= LAMBDA.length()) {
      written = written.substring(LAMBDA.length(), written.lastIndexOf('$'));
    }
    if (written.equals(name)) {
      return type + "." + name.replace('$', '.');
    }
    return switch (written) {
      // Of a lambda in a lambda older compilers do not say where it is written.
      case "new", "static", "null" -> "a lambda in " + type;
      default -> "a lambda in " + type + "." + written;
    };
  }

  /** Its name for people: {@code nl.imw.ClientService#meld}. */
  public String display() {
    return owner.replace('/', '.') + "#" + name;
  }

  @Override
  public int compareTo(MethodRef other) {
    if (this == other) {
      return 0;
    }
    int order = owner.compareTo(other.owner);
    if (order == 0) {
      order = name.compareTo(other.name);
    }
    return order == 0 ? descriptor.compareTo(other.descriptor) : order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof MethodRef method
            && hash == method.hash
            && name.equals(method.name)
            && owner.equals(method.owner)
            && descriptor.equals(method.descriptor);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return display() + descriptor;
  }
}
