package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Methods of the JDK's streams, readers and writers that a class of the codebase inherits and that
 * call the ones it overrides: {@code Writer.write(String)} calls {@code write(char[], int, int)}.
 * Their code is read, where their model would say what the JDK's own classes do.
 */
public final class Templates {

  private static final String PACKAGE = "java/io/";

  /** Calls of such methods of one another, until one of them is an own one. */
  private static final int DEEPEST = 3;

  private static final List<String> ROOTS =
      List.of("Writer", "OutputStream", "Reader", "InputStream");

  private static final Set<String> WRITING =
      Set.of("write", "append", "print", "println", "printf", "format", "writeBytes");

  private static final Set<String> READING =
      Set.of("read", "readAllBytes", "readNBytes", "transferTo", "skip");

  private final Program program;
  private final Map<MethodRef, Boolean> known = new HashMap<>();

  Templates(Program program) {
    this.program = program;
  }

  /** Whether such a method is still read after so many calls of methods of libraries. */
  boolean mayRead(int libraryDepth) {
    return libraryDepth < DEEPEST;
  }

  /**
   * Whether a method that a class inherits runs code of the codebase.
   *
   * @param type internal name of the class
   * @param declaring the class it inherits the method from
   */
  boolean runsOwn(String type, ClassInfo declaring, MethodInfo method) {
    if (!declaring.name().startsWith(PACKAGE)
        || program.index.isLibrary(type)
        || method.isAbstract()
        || method.isStatic()
        || method.name().startsWith("<")) {
      return false;
    }
    MethodRef asked = new MethodRef(type, method.name(), method.descriptor());
    Boolean answer = known.get(asked);
    if (answer == null) {
      answer = runsOwn(type, declaring, method, DEEPEST);
      known.put(asked, answer);
    }
    return answer;
  }

  private boolean runsOwn(String type, ClassInfo declaring, MethodInfo method, int left) {
    MethodNode node =
        program.code(new MethodRef(declaring.name(), method.name(), method.descriptor()));
    if (node == null) {
      return false;
    }
    for (AbstractInsnNode instruction : node.instructions) {
      if (instruction.getOpcode() != Opcodes.INVOKEVIRTUAL
          || !(instruction instanceof MethodInsnNode call)
          || !program.index.isSubtype(declaring.name(), call.owner)) {
        continue;
      }
      ClassInfo next = program.index.implementation(type, call.name, call.desc);
      MethodInfo run = next == null ? null : next.method(call.name, call.desc);
      if (next == null || run == null) {
        continue;
      }
      if (next.container().followed()) {
        return true;
      }
      if (left > 1
          && next.name().startsWith(PACKAGE)
          && !run.isAbstract()
          && runsOwn(type, next, run, left - 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The own methods that a call of a method of the JDK may run on objects of a type. Says nothing
   * of the code, and may be asked by several threads.
   *
   * @param type internal name of the most that is known of the object's class
   * @param called name of the method that is called
   */
  public List<MethodRef> mayRun(String type, String called) {
    Set<String> verbs =
        WRITING.contains(called) ? WRITING : READING.contains(called) ? READING : Set.of();
    List<MethodRef> found = new ArrayList<>();
    if (verbs.isEmpty() || !isStream(type)) {
      return found;
    }
    for (String subtype : program.index.subtypes(type)) {
      ClassInfo info = program.index.loaded(subtype);
      for (MethodInfo method : info == null ? List.<MethodInfo>of() : info.methods()) {
        if (!program.index.isLibrary(subtype)
            && verbs.contains(method.name())
            && !method.isAbstract()
            && !method.isStatic()
            && !method.isSynthetic()) {
          found.add(new MethodRef(subtype, method.name(), method.descriptor()));
        }
      }
    }
    return found;
  }

  /** Whether a type is one of the JDK's streams, readers and writers, or extends one. */
  public boolean isStream(String type) {
    return ROOTS.stream().anyMatch(root -> program.index.isSubtype(type, PACKAGE + root));
  }
}
