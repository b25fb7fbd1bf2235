package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/**
 * Keeps one text of each name and descriptor, which every class file spells out anew: they are
 * compared all the time, and two that are the same object are equal at first sight.
 */
final class Names {

  /** Longer texts are messages of the code, not names. */
  private static final int LONGEST = 300;

  private final Map<String, String> known = new ConcurrentHashMap<>();

  /** The one text that is equal to this one. */
  private String one(String name) {
    if (name.length() > LONGEST) {
      return name;
    }
    // Nearly all were met before, and to look is cheaper than to put.
    String before = known.get(name);
    before = before == null ? known.putIfAbsent(name, name) : before;
    return before == null ? name : before;
  }

  /**
   * Reads a class file with these names.
   *
   * @throws RuntimeException of many kinds if the bytes are no class file that can be read
   */
  ClassReader reader(byte[] bytes) {
    return new Reader(bytes);
  }

  private final class Reader extends ClassReader {
    /** What was read, by its place in the constant pool; null until the pool itself was read. */
    private final @Nullable String @Nullable [] items;

    Reader(byte[] bytes) {
      super(bytes);
      this.items = new String[getItemCount()];
    }

    @Override
    public @Nullable String readUTF8(int offset, char[] buffer) {
      if (items == null) {
        return super.readUTF8(offset, buffer);
      }
      int item = offset == 0 ? 0 : readUnsignedShort(offset);
      String text = items[item];
      if (text == null && item != 0) {
        String read = super.readUTF8(offset, buffer);
        text = read == null ? null : one(read);
        items[item] = text;
      }
      return text;
    }
  }
}
