package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks for annotations in the bytes of a class file without reading it: whoever uses an annotation
 * has its descriptor among the constants.
 */
final class Markers {

  private static final int MAGIC = 0xCAFEBABE;

  private final List<byte[]> wanted;

  /**
   * @param annotations binary names of annotations, or of packages with a dot at the end
   */
  Markers(Collection<String> annotations) {
    this.wanted =
        annotations.stream()
            .sorted()
            .map(name -> ("L" + name.replace('.', '/')).getBytes(StandardCharsets.UTF_8))
            .toList();
  }

  /** What is looked for, as text. */
  @Override
  public String toString() {
    return wanted.stream()
        .map(name -> new String(name, StandardCharsets.UTF_8))
        .collect(Collectors.joining(" "));
  }

  /** Whether bytes begin as a class file does. */
  static boolean isClassFile(byte[] bytes) {
    return bytes.length > 10
        && ((bytes[0] & 0xFF) << 24
                | (bytes[1] & 0xFF) << 16
                | (bytes[2] & 0xFF) << 8
                | bytes[3] & 0xFF)
            == MAGIC;
  }

  /** Whether one of the annotations is named in a class file. */
  boolean in(byte[] bytes) {
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == 'L') {
        for (byte[] name : wanted) {
          if (matches(bytes, at, name)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean matches(byte[] bytes, int at, byte[] name) {
    if (at + name.length > bytes.length) {
      return false;
    }
    for (int i = 1; i < name.length; i++) {
      if (bytes[at + i] != name[i]) {
        return false;
      }
    }
    return true;
  }
}
