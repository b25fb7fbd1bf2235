package nl.imwregiotilburg.privacy.analysis.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The class files on the class path, read without loading them. A type may be there in several
 * versions of its library.
 */
final class ClassFiles {

  private final Map<String, List<ClassNode>> read = new HashMap<>();

  boolean exists(String owner) {
    return !versions(owner.replace('.', '/')).isEmpty();
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
    for (ClassNode node : versions(type)) {
      node.methods.stream().filter(method -> method.name.equals(name)).forEach(found::add);
      if (name.startsWith("<")) {
        continue;
      }
      if (node.superName != null) {
        collect(node.superName, name, found);
      }
      node.interfaces.forEach(parent -> collect(parent, name, found));
    }
  }

  private List<ClassNode> versions(String type) {
    List<ClassNode> known = read.get(type);
    if (known == null) {
      known = read(type);
      read.put(type, known);
    }
    return known;
  }

  private static List<ClassNode> read(String type) {
    List<ClassNode> found = new ArrayList<>();
    try {
      for (URL file : Collections.list(ClassLoader.getSystemResources(type + ".class"))) {
        try (InputStream stream = file.openStream()) {
          ClassNode node = new ClassNode();
          new ClassReader(stream).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
          found.add(node);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(found);
  }
}
