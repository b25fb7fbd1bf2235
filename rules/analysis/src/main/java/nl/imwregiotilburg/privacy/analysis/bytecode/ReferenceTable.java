package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which classes refer to what, by the hashes of {@link References}: one sorted table, of eight
 * bytes for each reference.
 */
final class ReferenceTable {

  /** The hash in the upper half, the class in the lower. */
  private final long[] references;

  private final List<ClassInfo> classes;

  private ReferenceTable(long[] references, List<ClassInfo> classes) {
    this.references = references;
    this.classes = classes;
  }

  /** The classes that refer to something of this hash, in the order they were added. */
  List<ClassInfo> referring(long hash) {
    // Hashes use the upper half; as signed numbers those from 2^31 sort first, search copes.
    int at = Arrays.binarySearch(references, hash << 32);
    if (at < 0) {
      at = -at - 1;
    }
    List<ClassInfo> found = new ArrayList<>();
    while (at < references.length && references[at] >>> 32 == hash) {
      found.add(classes.get((int) references[at]));
      at++;
    }
    return found;
  }

  /** Gathers references class by class. */
  static final class Builder {

    private final List<ClassInfo> classes = new ArrayList<>();
    private long[] all = new long[1 << 10];
    private int size;

    /** Adds what a class refers to. */
    void add(ClassInfo info, long[] hashes) {
      int id = classes.size();
      classes.add(info);
      if (size + hashes.length > all.length) {
        all = Arrays.copyOf(all, Math.max(all.length * 2, size + hashes.length));
      }
      for (long hash : hashes) {
        all[size++] = hash << 32 | id;
      }
    }

    ReferenceTable build() {
      long[] references = Arrays.copyOf(all, size);
      Arrays.parallelSort(references);
      return new ReferenceTable(references, List.copyOf(classes));
    }
  }
}
