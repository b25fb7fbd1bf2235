package nl.imwregiotilburg.privacy.analysis.flow.program;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * The instruction that stands before another one. Labels, line numbers and frames are none; whether
 * ways meet between the two is not looked at ({@link Layout#before} does).
 */
public final class Preceding {

  private Preceding() {}

  /** The instruction before another one; null when that is the first. */
  public static @Nullable AbstractInsnNode before(AbstractInsnNode instruction) {
    return orAt(instruction.getPrevious());
  }

  /** The instruction at a place of the code, or the nearest before it. */
  public static @Nullable AbstractInsnNode orAt(@Nullable AbstractInsnNode place) {
    AbstractInsnNode at = place;
    while (at != null && at.getOpcode() < 0) {
      at = at.getPrevious();
    }
    return at;
  }
}
