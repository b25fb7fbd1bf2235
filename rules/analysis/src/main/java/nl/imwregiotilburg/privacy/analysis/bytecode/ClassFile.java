package nl.imwregiotilburg.privacy.analysis.bytecode;

/**
 * Where a class file lies.
 *
 * @param entry its name within the container
 */
record ClassFile(Container container, ClassSource source, String entry) {

  static final String ENDING = ".class";

  /** The internal name of the class that belongs there. */
  String className() {
    return entry.substring(0, entry.length() - ENDING.length());
  }

  /** Whether a class is the one that belongs there. */
  boolean isOf(ClassInfo info) {
    return entry.equals(info.name() + ENDING);
  }
}
