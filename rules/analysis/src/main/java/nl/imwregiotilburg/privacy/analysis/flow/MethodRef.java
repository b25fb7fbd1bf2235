package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.Comparator;

/**
 * A method.
 *
 * @param owner internal name of the class that declares it
 * @param name its name
 * @param descriptor its erased parameters and result
 */
record MethodRef(String owner, String name, String descriptor) implements Comparable<MethodRef> {

  private static final Comparator<MethodRef> ORDER =
      Comparator.comparing(MethodRef::owner)
          .thenComparing(MethodRef::name)
          .thenComparing(MethodRef::descriptor);

  /** Its name for people: {@code nl.imw.ClientService#meld}. */
  String display() {
    return owner.replace('/', '.') + "#" + name;
  }

  @Override
  public int compareTo(MethodRef other) {
    return ORDER.compare(this, other);
  }
}
