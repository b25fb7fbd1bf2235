package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Static collections and maps that hold the same texts for ever: what an initialiser makes of
 * constants and nobody can change, or nobody else gets hold of.
 */
final class FixedContainers {

  /** Who hands out what cannot be changed. */
  private static final Set<String> UNMODIFIABLE =
      Set.of("of", "ofEntries", "copyOf", "unmodifiableSet", "unmodifiableList", "unmodifiableMap");

  /** What is asked of a container without changing it or handing it on. */
  private static final Set<String> ASKING =
      Set.of("contains", "containsKey", "containsValue", "get", "size", "isEmpty", "indexOf");

  private final Program program;
  private final Map<Selector.Field, Set<Object>> elements = new HashMap<>();
  private final Map<Selector.Field, Set<Object>> keys = new HashMap<>();
  private final Map<String, Optional<InitialContents>> initial = new HashMap<>();

  FixedContainers(Program program) {
    this.program = program;
  }

  /**
   * All that is in such a container.
   *
   * @param ofKeys whether the keys of a map are meant
   * @return texts; none when something else may be in it
   */
  Set<Object> of(Selector.Field field, boolean ofKeys) {
    return (ofKeys ? keys : elements).computeIfAbsent(field, each -> find(each, ofKeys));
  }

  private Set<Object> find(Selector.Field field, boolean ofKeys) {
    ClassInfo owner = program.index.loaded(field.owner());
    FieldInfo info = owner == null ? null : owner.field(field.name()).orElse(null);
    if (owner == null
        || info == null
        || !info.isStatic()
        || (info.access() & Opcodes.ACC_FINAL) == 0
        || !isNeverChanged(field, owner, info)) {
      return Set.of();
    }
    return initial
        .computeIfAbsent(owner.name(), this::read)
        .map(contents -> contents.of(field.name(), ofKeys))
        .orElse(Set.of());
  }

  private Optional<InitialContents> read(String owner) {
    MethodNode initialiser = program.code(new MethodRef(owner, "<clinit>", "()V"));
    return Optional.ofNullable(initialiser).map(node -> new InitialContents(owner, node));
  }

  // --- who may change it ---------------------------------------------------------------------

  /**
   * Whether a field holds what cannot be changed, or is private and only asked for what is in it
   * once it is filled.
   */
  private boolean isNeverChanged(Selector.Field field, ClassInfo owner, FieldInfo info) {
    boolean asked = (info.access() & Opcodes.ACC_PRIVATE) != 0;
    List<ClassInfo> users =
        asked ? program.index.referringTo(info.name(), info.descriptor()) : List.of(owner);
    for (ClassInfo user : users) {
      for (MethodNode method : methods(user)) {
        boolean fills = user.name().equals(owner.name()) && method.name.equals("<clinit>");
        for (AbstractInsnNode at : method.instructions) {
          if (!(at instanceof FieldInsnNode use)
              || !use.name.equals(field.name())
              || !use.owner.equals(field.owner())) {
            continue;
          }
          if (fills
              && use.getOpcode() == Opcodes.PUTSTATIC
              && isUnmodifiable(Preceding.before(use))) {
            return true;
          }
          asked &= fills || isAsked(use);
        }
      }
    }
    return asked;
  }

  private List<MethodNode> methods(ClassInfo info) {
    return program.index.code(info.name()).map(node -> node.methods).orElse(List.of());
  }

  private static boolean isUnmodifiable(@Nullable AbstractInsnNode made) {
    return made instanceof MethodInsnNode call
        && call.getOpcode() == Opcodes.INVOKESTATIC
        && UNMODIFIABLE.contains(call.name)
        && (call.owner.startsWith("java/util/")
            || call.owner.startsWith("com/google/common/collect/Immutable"));
  }

  /** Whether what is loaded is only asked for what is in it, by the next call but pushes. */
  private static boolean isAsked(AbstractInsnNode load) {
    AbstractInsnNode at = load.getNext();
    while (at != null && (at.getOpcode() < 0 || at.getOpcode() <= Opcodes.ALOAD)) {
      at = at.getNext();
    }
    return at instanceof MethodInsnNode call
        && ASKING.contains(call.name)
        && call.owner.startsWith("java/util/");
  }
}
