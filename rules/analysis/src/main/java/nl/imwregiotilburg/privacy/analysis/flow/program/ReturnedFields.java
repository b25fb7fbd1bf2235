package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Which methods do nothing but return a field. */
public final class ReturnedFields {

  private final ClassIndex index;
  private final Map<ClassInfo, Map<String, String>> known = new ConcurrentHashMap<>();

  /** Nothing was asked yet. */
  public ReturnedFields(ClassIndex index) {
    this.index = index;
  }

  /** The field of its own class that a method does nothing but return; null for all others. */
  public @Nullable String of(ClassInfo declaring, MethodInfo method) {
    Map<String, String> found = known.get(declaring);
    if (found == null) {
      found = find(declaring);
      known.put(declaring, found);
    }
    return found.get(method.key());
  }

  private Map<String, String> find(ClassInfo declaring) {
    Map<String, String> found = new HashMap<>();
    ClassNode node = index.code(declaring.name()).orElse(null);
    for (MethodNode code : node == null ? List.<MethodNode>of() : node.methods) {
      String field = returned(code);
      if (field != null) {
        found.put(code.name + code.desc, field);
      }
    }
    return found;
  }

  private static @Nullable String returned(MethodNode code) {
    List<AbstractInsnNode> steps = new ArrayList<>(4);
    for (AbstractInsnNode step : code.instructions) {
      if (step.getOpcode() >= 0 && steps.size() < 4) {
        steps.add(step);
      }
    }
    return steps.size() == 3
            && steps.get(0).getOpcode() == Opcodes.ALOAD
            && steps.get(1) instanceof FieldInsnNode field
            && field.getOpcode() == Opcodes.GETFIELD
        ? field.name
        : null;
  }
}
