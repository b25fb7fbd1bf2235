package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Methods that do nothing but make an object: of which class it is, where the method itself is not
 * followed. Without it a call on the object may run whatever a subclass does.
 */
public final class Factories {

  private static final int DEEPEST = 4;

  private final Program program;
  private final Map<MethodRef, Optional<String>> known = new HashMap<>();

  Factories(Program program) {
    this.program = program;
  }

  /** The class of every object a method returns; null when that is not plain to see. */
  public @Nullable String made(MethodRef method) {
    return made(method, 0);
  }

  private @Nullable String made(MethodRef method, int depth) {
    if (depth > DEEPEST || !method.descriptor().endsWith(";")) {
      return null;
    }
    Optional<String> before = known.get(method);
    if (before == null) {
      // Whoever calls itself makes nothing.
      known.put(method, Optional.empty());
      before = Optional.ofNullable(read(method, depth));
      known.put(method, before);
    }
    return before.orElse(null);
  }

  private @Nullable String read(MethodRef method, int depth) {
    MethodNode node = program.code(method);
    String made = null;
    for (AbstractInsnNode each :
        node == null ? new AbstractInsnNode[0] : node.instructions.toArray()) {
      if (each.getOpcode() != Opcodes.ARETURN) {
        continue;
      }
      AbstractInsnNode last = Preceding.before(each);
      if (last == null || last.getOpcode() == Opcodes.ACONST_NULL) {
        continue;
      }
      String one = last instanceof MethodInsnNode call ? result(call, depth) : null;
      if (one == null || made != null && !made.equals(one)) {
        return null;
      }
      made = one;
    }
    return made;
  }

  private @Nullable String result(MethodInsnNode call, int depth) {
    if (call.name.equals("<init>")) {
      return call.owner;
    }
    MethodRef called = new MethodRef(call.owner, call.name, call.desc);
    if (call.getOpcode() == Opcodes.INVOKESTATIC || call.getOpcode() == Opcodes.INVOKESPECIAL) {
      ClassInfo declaring = program.index.implementation(call.owner, call.name, call.desc);
      return declaring == null
          ? null
          : made(new MethodRef(declaring.name(), call.name, call.desc), depth + 1);
    }
    List<ClassInfo> targets = program.dispatch.implementations(called, 0);
    return targets.size() == 1
        ? made(new MethodRef(targets.get(0).name(), call.name, call.desc), depth + 1)
        : null;
  }
}
