package nl.imwregiotilburg.privacy.analysis.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.resource.Table;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Whether a class encrypts: never by its name, only by what its code calls, itself or through other
 * classes of the analysed code.
 */
final class Ciphers {

  /** How many classes of one's own may lie between a converter and the cipher it uses. */
  private static final int FAR = 40;

  private static final List<String> PREFIXES =
      Table.rows(Ciphers.class, "ciphers.csv").stream().map(row -> row.get(0)).toList();

  private final ClassIndex index;
  private final Map<String, Boolean> known = new HashMap<>();

  Ciphers(ClassIndex index) {
    this.index = index;
  }

  /** Whether a class, by its name with dots, encrypts. */
  boolean encrypts(String type) {
    return known.computeIfAbsent(type, this::look);
  }

  private boolean look(String type) {
    if (cipher(type)) {
      return true;
    }
    Deque<String> waiting = new ArrayDeque<>(List.of(type.replace('.', '/')));
    Set<String> seen = new HashSet<>(waiting);
    while (!waiting.isEmpty() && seen.size() <= FAR) {
      ClassInfo info = index.loaded(waiting.removeFirst());
      if (info == null || !info.container().followed()) {
        continue;
      }
      for (String called : called(info)) {
        if (cipher(called.replace('/', '.'))) {
          return true;
        }
        if (seen.add(called)) {
          waiting.add(called);
        }
      }
    }
    return false;
  }

  private Set<String> called(ClassInfo info) {
    Set<String> called = new HashSet<>();
    index.accept(
        info,
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
              @Override
              public void visitMethodInsn(
                  int opcode, String owner, String method, String type, boolean isInterface) {
                called.add(owner);
              }
            };
          }
        });
    if (info.superName() != null) {
      called.add(info.superName());
    }
    return called;
  }

  private static boolean cipher(String type) {
    return PREFIXES.stream()
        .anyMatch(prefix -> prefix.endsWith(".") ? type.startsWith(prefix) : type.equals(prefix));
  }
}
