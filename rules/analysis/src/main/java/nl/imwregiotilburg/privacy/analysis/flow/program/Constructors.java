package nl.imwregiotilburg.privacy.analysis.flow.program;

import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** What constructors do with what they are given. */
public final class Constructors {

  private Constructors() {}

  /** The parameter that a constructor puts into a field as it is; −1 when it is none. */
  public static int putInto(Selector.Field field, MethodNode constructor) {
    for (AbstractInsnNode at : constructor.instructions) {
      if (at instanceof FieldInsnNode write
          && write.name.equals(field.name())
          && write.owner.equals(field.owner())
          && write.getPrevious() instanceof VarInsnNode read) {
        return parameterIn(constructor.desc, read.var - 1);
      }
    }
    return -1;
  }

  /** The parameter that is in a variable, of those behind the object itself; −1 for none. */
  private static int parameterIn(String descriptor, int variable) {
    Type[] types = Type.getArgumentTypes(descriptor);
    int at = 0;
    for (int i = 0; i < types.length; i++) {
      if (at == variable) {
        return i;
      }
      at += types[i].getSize();
    }
    return -1;
  }
}
