package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.ClassNode;

/**
 * The classes that were decoded last: whoever needs a method mostly needs another one of its class
 * soon. One thread asks for them, while another may decode what will be asked for.
 */
final class DecodedClasses {

  private static final int MOST = 500;

  private final Function<String, Optional<ClassNode>> decode;

  private final Map<String, Optional<ClassNode>> last =
      new LinkedHashMap<>(MOST * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<ClassNode>> eldest) {
          return size() > MOST;
        }
      };

  /** Those that somebody decodes, or did. */
  private final Set<String> taken = ConcurrentHashMap.newKeySet();

  /** Decoded ahead of time, and not asked for yet. */
  private final Map<String, Optional<ClassNode>> prepared = new ConcurrentHashMap<>();

  /**
   * @param decode gives the code of a class by its internal name; called by several threads
   */
  DecodedClasses(Function<String, Optional<ClassNode>> decode) {
    this.decode = decode;
  }

  Optional<ClassNode> of(String internalName) {
    Optional<ClassNode> known = last.get(internalName);
    if (known == null) {
      Optional<ClassNode> ready = taken.add(internalName) ? null : prepared.remove(internalName);
      known = ready != null ? ready : decode.apply(internalName);
      last.put(internalName, known);
    }
    return known;
  }

  /** Decodes classes, until there are many for which nobody has asked. */
  void prepare(Collection<String> internalNames) {
    for (String name : internalNames) {
      if (prepared.size() >= MOST) {
        return;
      }
      if (taken.add(name)) {
        prepared.put(name, decode.apply(name));
      }
    }
  }

  /**
   * Decodes a class file.
   *
   * @throws RuntimeException of many kinds if it cannot be read
   */
  static ClassNode decode(ClassReader reader) {
    ClassNode node = new InliningNode();
    reader.accept(node, ClassReader.SKIP_FRAMES);
    return node;
  }

  /** Code of old compilers, with subroutines written out where they are called. */
  private static final class InliningNode extends ClassNode {
    InliningNode() {
      super(Opcodes.ASM9);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
      return (version & 0xFFFF) > Opcodes.V1_6
          ? method
          : new JSRInlinerAdapter(method, access, name, descriptor, signature, exceptions);
    }
  }
}
