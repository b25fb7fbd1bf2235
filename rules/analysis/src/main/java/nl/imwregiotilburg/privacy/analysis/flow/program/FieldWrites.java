package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Which fields of the codebase a method may write to, itself or through what it calls. */
public final class FieldWrites {

  /** With more methods than this behind a call, it may write to any field. */
  private static final int MOST_METHODS = 60;

  /** A call that may run more methods than this may run any. */
  private static final int MOST_TARGETS = 10;

  /**
   * What a method may write to.
   *
   * @param all whether it may be any field
   * @param fields otherwise those, as {@code owner#name}
   */
  public record Written(boolean all, Set<String> fields) {
    public static final Written ANY = new Written(true, Set.of());
    public static final Written NONE = new Written(false, Set.of());

    /** Whether a field may be written. */
    public boolean has(Selector.Field field) {
      return all || fields.contains(field.key());
    }

    /** What either may write. */
    public Written or(Written other) {
      if (all || other.fields.isEmpty() && !other.all) {
        return this;
      }
      if (other.all || fields.isEmpty()) {
        return other;
      }
      Set<String> both = new HashSet<>(fields);
      both.addAll(other.fields);
      return new Written(false, both);
    }
  }

  private final Program program;
  private final Map<MethodRef, Written> known = new HashMap<>();
  private final Map<String, Written> behindLibraries = new HashMap<>();

  FieldWrites(Program program) {
    this.program = program;
  }

  /** What a method may write to, by itself or by what it calls. */
  public Written of(MethodRef method) {
    return known.computeIfAbsent(method, this::find);
  }

  /** What a class may write to where code of a library calls the methods it knows of it. */
  public Written calledBack(String type) {
    return behindLibraries.computeIfAbsent(type, this::findCalledBack);
  }

  private Written findCalledBack(String type) {
    List<ClassInfo> own = new ArrayList<>();
    List<ClassInfo> libraries = new ArrayList<>();
    for (String supertype : program.index.supertypes(type)) {
      program
          .index
          .find(supertype)
          .ifPresent(info -> (info.container().followed() ? own : libraries).add(info));
    }
    Written written = Written.NONE;
    for (ClassInfo info : own) {
      for (MethodInfo method : info.methods()) {
        if (!method.name().startsWith("<")
            && libraries.stream()
                .anyMatch(known -> known.method(method.name(), method.descriptor()) != null)) {
          written = written.or(of(new MethodRef(info.name(), method.name(), method.descriptor())));
        }
      }
    }
    return written;
  }

  private Written find(MethodRef method) {
    Set<MethodRef> reached = new LinkedHashSet<>(Set.of(method));
    List<MethodRef> open = new ArrayList<>(reached);
    Set<String> fields = new HashSet<>();
    for (int i = 0; i < open.size(); i++) {
      MethodNode code = program.code(open.get(i));
      for (AbstractInsnNode node : code == null ? List.<AbstractInsnNode>of() : code.instructions) {
        List<MethodRef> called = called(node);
        if (called == null) {
          return Written.ANY;
        }
        for (MethodRef target : called) {
          if (reached.add(target)) {
            open.add(target);
          }
        }
        if (node.getOpcode() == Opcodes.PUTFIELD || node.getOpcode() == Opcodes.PUTSTATIC) {
          fields.add(key((FieldInsnNode) node));
        }
      }
      if (open.size() > MOST_METHODS) {
        return Written.ANY;
      }
    }
    return new Written(false, fields);
  }

  private String key(FieldInsnNode access) {
    ClassInfo declaring = program.index.declaringField(access.owner, access.name);
    String owner = declaring == null ? access.owner : declaring.name();
    return new Selector.Field(owner, access.name).key();
  }

  /** The methods of the codebase an instruction may run; null when that may be too many. */
  private @Nullable List<MethodRef> called(AbstractInsnNode node) {
    List<MethodRef> found = new ArrayList<>();
    if (node instanceof InvokeDynamicInsnNode dynamic) {
      for (Object argument : dynamic.bsmArgs) {
        if (argument instanceof Handle handle && isOwn(handle.getOwner())) {
          found.add(new MethodRef(handle.getOwner(), handle.getName(), handle.getDesc()));
        }
      }
    } else if (node instanceof MethodInsnNode call && isOwn(call.owner)) {
      ClassInfo declaring = program.index.implementation(call.owner, call.name, call.desc);
      if (declaring != null) {
        found.add(new MethodRef(declaring.name(), call.name, call.desc));
      }
      boolean virtual =
          call.getOpcode() == Opcodes.INVOKEVIRTUAL || call.getOpcode() == Opcodes.INVOKEINTERFACE;
      for (String type : virtual ? program.index.subtypes(call.owner) : Set.<String>of()) {
        ClassInfo info = program.index.loaded(type);
        MethodInfo method = info == null ? null : info.method(call.name, call.desc);
        if (method != null && !method.isAbstract()) {
          found.add(new MethodRef(type, call.name, call.desc));
        }
      }
      return found.size() > MOST_TARGETS ? null : found;
    }
    return found;
  }

  private boolean isOwn(String owner) {
    ClassInfo info = program.index.loaded(owner);
    return info != null && info.container().followed();
  }
}
