package nl.imwregiotilburg.privacy.analysis.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** The class files on the class path, read without loading them. */
final class ClassFiles {

  private final Map<String, Optional<ClassNode>> read = new HashMap<>();

  boolean exists(String owner) {
    return node(owner.replace('.', '/')).isPresent();
  }

  /** The methods of that name that a type declares or inherits; constructors are not inherited. */
  List<MethodNode> methods(String owner, String name) {
    List<MethodNode> found = new ArrayList<>();
    collect(owner.replace('.', '/'), name, found);
    if (!name.startsWith("<")) {
      collect("java/lang/Object", name, found);
    }
    return found;
  }

  private void collect(String type, String name, List<MethodNode> found) {
    Optional<ClassNode> node = node(type);
    if (node.isEmpty()) {
      return;
    }
    node.get().methods.stream().filter(method -> method.name.equals(name)).forEach(found::add);
    if (name.startsWith("<")) {
      return;
    }
    if (node.get().superName != null) {
      collect(node.get().superName, name, found);
    }
    node.get().interfaces.forEach(parent -> collect(parent, name, found));
  }

  private Optional<ClassNode> node(String type) {
    return read.computeIfAbsent(type, ClassFiles::read);
  }

  private static Optional<ClassNode> read(String type) {
    try (InputStream stream = ClassLoader.getSystemResourceAsStream(type + ".class")) {
      if (stream == null) {
        return Optional.empty();
      }
      ClassNode node = new ClassNode();
      new ClassReader(stream).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
      return Optional.of(node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
