package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The classes that were decoded last: whoever needs a method mostly needs another one of its class
 * soon. Where it is known which methods will be asked for, only those are decoded. One thread asks,
 * while another may decode what will be asked for.
 */
final class DecodedClasses {

  private static final int MOST = 500;

  /** Classes decoded ahead: of each only what will be asked for. */
  private static final int MOST_AHEAD = 1000;

  /** Reads the code of classes; called by several threads. */
  interface Decoder {

    /**
     * Decodes a class.
     *
     * @param methods the methods whose code is wanted, by {@link MethodInfo#key}; null for all, and
     *     to make a gap of a class that cannot be read: what is decoded ahead depends on how fast
     *     the threads are
     * @return empty when there is no such class or it cannot be read
     */
    Optional<ClassNode> decode(String internalName, @Nullable Predicate<String> methods);
  }

  private final Decoder decoder;
  private final Map<String, Optional<ClassNode>> last = lastUsed();

  /** The methods of classes that somebody said will be asked for, and nobody asked for yet. */
  private final Map<String, Map<String, MethodNode>> parts = lastUsed();

  private Map<String, Set<String>> wanted = Map.of();

  /** Those of which somebody decodes what is wanted, or did. */
  private final Set<String> taken = ConcurrentHashMap.newKeySet();

  /** Decoded ahead of time, and not asked for yet. */
  private final Map<String, Map<String, MethodNode>> ready = new ConcurrentHashMap<>();

  private Semaphore room = new Semaphore(MOST_AHEAD);
  private volatile boolean enough;

  DecodedClasses(Decoder decoder) {
    this.decoder = decoder;
  }

  private static <V> Map<String, V> lastUsed() {
    return new LinkedHashMap<>(MOST * 2, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > MOST;
      }
    };
  }

  /** A class with the code of all its methods. */
  Optional<ClassNode> of(String internalName) {
    Optional<ClassNode> known = last.get(internalName);
    if (known == null) {
      known = decoder.decode(internalName, null);
      last.put(internalName, known);
    }
    return known;
  }

  /** A method with its code. */
  Optional<MethodNode> of(String internalName, String name, String descriptor) {
    MethodNode node = wanted(internalName, name + descriptor);
    if (node != null) {
      return Optional.of(node);
    }
    for (MethodNode each : of(internalName).map(whole -> whole.methods).orElse(List.of())) {
      if (each.name.equals(name) && each.desc.equals(descriptor)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** A method that somebody said would be asked for; null when nobody did. */
  private @Nullable MethodNode wanted(String internalName, String method) {
    Map<String, MethodNode> part = parts.get(internalName);
    Set<String> some = wanted.getOrDefault(internalName, Set.of());
    if (part == null && some.contains(method) && !last.containsKey(internalName)) {
      part = taken.add(internalName) ? null : ready.remove(internalName);
      if (part == null) {
        part = decode(internalName, some);
      } else {
        room.release();
      }
      parts.put(internalName, part);
    }
    MethodNode node = part == null ? null : part.remove(method);
    if (part != null && part.isEmpty()) {
      parts.remove(internalName);
    }
    return node;
  }

  private Map<String, MethodNode> decode(String internalName, Set<String> methods) {
    Map<String, MethodNode> part = new HashMap<>();
    decoder
        .decode(internalName, methods::contains)
        .ifPresent(node -> node.methods.forEach(each -> part.put(each.name + each.desc, each)));
    return part;
  }

  /**
   * Says which methods will be asked for, each once.
   *
   * @param methods by the internal names of their classes and {@link MethodInfo#key}; those first
   *     that will be asked for first
   */
  void want(Map<String, Set<String>> methods) {
    wanted = methods;
    parts.clear();
    taken.clear();
    ready.clear();
    room = new Semaphore(MOST_AHEAD);
    enough = false;
  }

  /**
   * Decodes what is wanted before somebody asks for it, never very much ahead, until it is told to
   * stop.
   */
  void decodeAhead() {
    for (Map.Entry<String, Set<String>> each : wanted.entrySet()) {
      room.acquireUninterruptibly();
      if (enough) {
        return;
      }
      if (taken.add(each.getKey())) {
        ready.put(each.getKey(), decode(each.getKey(), each.getValue()));
      } else {
        room.release();
      }
    }
  }

  /** Tells {@link #decodeAhead} to stop. */
  void stop() {
    enough = true;
    room.release();
  }

  /**
   * Decodes a class file.
   *
   * @param methods the methods whose code is wanted, by {@link MethodInfo#key}
   * @throws RuntimeException of many kinds if it cannot be read
   */
  static ClassNode decode(ClassReader reader, Predicate<String> methods) {
    ClassNode node = new InliningNode(methods);
    reader.accept(node, ClassReader.SKIP_FRAMES);
    return node;
  }

  /** Code of old compilers, with subroutines written out where they are called. */
  private static final class InliningNode extends ClassNode {
    private final Predicate<String> wanted;

    InliningNode(Predicate<String> wanted) {
      super(Opcodes.ASM9);
      this.wanted = wanted;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      if (!wanted.test(name + descriptor)) {
        return null;
      }
      MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
      return (version & 0xFFFF) > Opcodes.V1_6
          ? method
          : new JSRInlinerAdapter(method, access, name, descriptor, signature, exceptions);
    }
  }
}
