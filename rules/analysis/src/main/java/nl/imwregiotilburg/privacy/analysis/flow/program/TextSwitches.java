package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Operand;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Switches over texts. Compilers turn each into two: one over the hash that works out the number of
 * the case, and one over that number.
 */
public final class TextSwitches {

  private TextSwitches() {}

  /**
   * What is known where a switch leads to.
   *
   * @param variable the variable that was switched over
   * @param texts what it may be, by the label of the case; not of labels that others lead to as
   *     well
   */
  public record Cases(int variable, Map<LabelNode, Set<Object>> texts) {}

  /** The cases of a switch; null when it is none over the text of a variable. */
  public static @Nullable Cases at(AbstractInsnNode instruction) {
    if (!(Preceding.before(instruction) instanceof VarInsnNode number)
        || number.getOpcode() != Opcodes.ILOAD) {
      return null;
    }
    Map<Integer, String> texts = new HashMap<>();
    AbstractInsnNode at = number.getPrevious();
    for (; at != null && !isStart(at, number.var); at = at.getPrevious()) {
      if (at instanceof VarInsnNode store
          && store.getOpcode() == Opcodes.ISTORE
          && store.var == number.var
          && !remember(store, texts)) {
        return null;
      }
    }
    AbstractInsnNode copied = at == null ? null : Preceding.before(at);
    int variable = copied == null ? -1 : switchedOver(copied);
    return variable < 0 || texts.isEmpty()
        ? null
        : new Cases(variable, byLabel(instruction, texts));
  }

  /** Where the number of the case is still none: −1. */
  private static boolean isStart(AbstractInsnNode at, int number) {
    AbstractInsnNode before = Preceding.before(at);
    return at instanceof VarInsnNode store
        && store.getOpcode() == Opcodes.ISTORE
        && store.var == number
        && before != null
        && before.getOpcode() == Opcodes.ICONST_M1;
  }

  /** {@code if (copy.equals("text")) number = 3}. */
  private static boolean remember(VarInsnNode store, Map<Integer, String> texts) {
    AbstractInsnNode pushed = Preceding.before(store);
    AbstractInsnNode jump = pushed == null ? null : Preceding.before(pushed);
    AbstractInsnNode call = jump == null ? null : Preceding.before(jump);
    AbstractInsnNode text = call == null ? null : Preceding.before(call);
    if (pushed != null
        && Predicates.constant(pushed) instanceof Operand.Constant number
        && number.value() instanceof Integer key
        && jump instanceof JumpInsnNode
        && jump.getOpcode() == Opcodes.IFEQ
        && call instanceof MethodInsnNode equals
        && equals.owner.equals("java/lang/String")
        && equals.name.equals("equals")
        && text instanceof LdcInsnNode constant
        && constant.cst instanceof String known) {
      texts.put(key, known);
      return true;
    }
    return false;
  }

  /**
   * The variable whose text was copied before the number of the case was set; −1 when it was no
   * variable.
   *
   * @param none where the number is set to −1
   */
  private static int switchedOver(AbstractInsnNode none) {
    AbstractInsnNode copy = Preceding.before(none);
    AbstractInsnNode original = copy == null ? null : Preceding.before(copy);
    return copy instanceof VarInsnNode store
            && store.getOpcode() == Opcodes.ASTORE
            && original instanceof VarInsnNode load
            && load.getOpcode() == Opcodes.ALOAD
        ? load.var
        : -1;
  }

  private static Map<LabelNode, Set<Object>> byLabel(
      AbstractInsnNode instruction, Map<Integer, String> texts) {
    Map<LabelNode, Set<Object>> found = new HashMap<>();
    LabelNode otherwise;
    if (instruction instanceof TableSwitchInsnNode table) {
      for (int i = 0; i < table.labels.size(); i++) {
        add(found, table.labels.get(i), texts.get(table.min + i));
      }
      otherwise = table.dflt;
    } else {
      LookupSwitchInsnNode lookup = (LookupSwitchInsnNode) instruction;
      for (int i = 0; i < lookup.keys.size(); i++) {
        add(found, lookup.labels.get(i), texts.get(lookup.keys.get(i)));
      }
      otherwise = lookup.dflt;
    }
    found.remove(otherwise);
    found.values().removeIf(each -> each.contains(Atom.NULL));
    return found;
  }

  private static void add(
      Map<LabelNode, Set<Object>> found, LabelNode label, @Nullable String text) {
    found.computeIfAbsent(label, key -> new LinkedHashSet<>()).add(text == null ? Atom.NULL : text);
  }
}
