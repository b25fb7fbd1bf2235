package nl.imwregiotilburg.privacy.analysis.flow.method;

import nl.imwregiotilburg.privacy.analysis.flow.program.Preceding;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Calls that put an element into the same place of something else, whatever place it is: {@code
 * statement.setObject(i + 1, values[i])}, where the one counts from 1 and the other from 0.
 */
final class PlaceByPlace {

  private PlaceByPlace() {}

  /** Whether a call is of this kind: its last two arguments are a place and an element. */
  static boolean isOne(@Nullable MethodInsnNode call) {
    AbstractInsnNode last = call == null ? null : Preceding.before(call);
    last = last != null && last.getOpcode() == Opcodes.CHECKCAST ? Preceding.before(last) : last;
    if (last == null || last.getOpcode() != Opcodes.AALOAD && !isGet(last)) {
      return false;
    }
    VarInsnNode place = number(Preceding.before(last));
    AbstractInsnNode holder = place == null ? null : Preceding.before(place);
    AbstractInsnNode sum = holder == null ? null : Preceding.before(holder);
    if (place == null || holder == null || sum == null || !isSimple(holder)) {
      return false;
    }
    sum = holder.getOpcode() == Opcodes.GETFIELD ? Preceding.before(sum) : sum;
    AbstractInsnNode one =
        sum != null && sum.getOpcode() == Opcodes.IADD ? Preceding.before(sum) : null;
    VarInsnNode same =
        one != null && one.getOpcode() == Opcodes.ICONST_1 ? number(Preceding.before(one)) : null;
    return same != null && same.var == place.var;
  }

  private static boolean isGet(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode get
        && get.name.equals("get")
        && get.desc.equals("(I)Ljava/lang/Object;");
  }

  /** Whether a holder is read from a variable, or from a field of this. */
  private static boolean isSimple(AbstractInsnNode holder) {
    AbstractInsnNode owner =
        holder.getOpcode() == Opcodes.GETFIELD ? Preceding.before(holder) : holder;
    return owner != null && owner.getOpcode() == Opcodes.ALOAD;
  }

  private static @Nullable VarInsnNode number(@Nullable AbstractInsnNode instruction) {
    return instruction instanceof VarInsnNode variable && variable.getOpcode() == Opcodes.ILOAD
        ? variable
        : null;
  }

  /**
   * What an element was taken from, at whatever place; null when nobody can tell.
   *
   * @param takenFrom the array an element was taken from last
   */
  static @Nullable Atom holderOf(Val element, Val takenFrom) {
    Atom array = takenFrom.only();
    if (array != null && array.kind == Atom.Kind.OBJECT && array.type.isArray()) {
      return array;
    }
    Atom holder = null;
    for (int i = 0; i < element.count(); i++) {
      Atom atom = element.atom(i);
      boolean taken = atom.kind == Atom.Kind.CELL && atom.part() instanceof Selector.Element;
      if (!taken || holder != null && !holder.equals(atom.origin())) {
        return null;
      }
      holder = atom.origin();
    }
    return holder;
  }
}
