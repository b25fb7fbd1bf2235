package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.imwregiotilburg.privacy.analysis.Gap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Every class of a codebase and its dependencies: who extends what, who declares what, who refers
 * to what. Of the dependencies only those that declare personal data, and what the codebase
 * extends, are read at once; all others, and classes of the running JDK, when somebody asks for
 * them.
 *
 * <p>Reading is parallel and the result does not depend on the number of threads: the first
 * container on the class path that has a class wins.
 */
public final class ClassIndex implements AutoCloseable {

  private static final String OBJECT = "java/lang/Object";
  private static final String EXCEPTION = "java/lang/RuntimeException";

  /** What a visitor is shown: all but names of variables and stack maps. */
  private static final int SEEN = ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG;

  private final ClassPath path;
  private final Map<String, ClassInfo> classes = new ConcurrentHashMap<>();
  private final Map<String, List<String>> subtypes = new HashMap<>();
  private final Map<String, Optional<ClassInfo>> platform = new ConcurrentHashMap<>();

  private final DecodedClasses decoded = new DecodedClasses(this::decode);
  private final GenericTypes generics = new GenericTypes(this);
  private final Map<String, List<String>> supertypeCache = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> supertypeSets = new ConcurrentHashMap<>();
  private List<ClassInfo> ordered = List.of();
  private ReferenceTable references = new ReferenceTable.Builder().build();

  private ClassIndex(ClassPath path) {
    this.path = path;
  }

  /**
   * Reads containers, in the order of the class path.
   *
   * @param containers folders and jars; those that do not exist are skipped
   * @param annotations binary names of annotations, or of packages with a dot at the end: of a
   *     dependency that uses one of them every class is read
   */
  public static ClassIndex read(Collection<Container> containers, Collection<String> annotations) {
    return read(containers, annotations, Optional.empty());
  }

  /**
   * As {@link #read(Collection, Collection)}, with what is remembered of the jars.
   *
   * @param facts what is remembered; nothing is when it is empty
   */
  public static ClassIndex read(
      Collection<Container> containers, Collection<String> annotations, Optional<JarFacts> facts) {
    ClassIndex index = new ClassIndex(new ClassPath(containers));
    index.scan(new Markers(annotations), facts);
    return index;
  }

  private record Outcome(
      ClassFile file, ClassScanner.@Nullable Scan scan, @Nullable Exception failure) {}

  private void scan(Markers markers, Optional<JarFacts> facts) {
    Set<Container> declaring = DeclaringDependencies.of(path, markers, facts);
    List<ClassFile> wanted =
        path.files().values().stream()
            .filter(file -> file.container().followed() || declaring.contains(file.container()))
            .toList();
    Outcome[] outcomes = new Outcome[wanted.size()];
    Parallel.each(outcomes.length, i -> outcomes[i] = scan(wanted.get(i)));
    collect(outcomes);
    link();
  }

  private Outcome scan(ClassFile file) {
    try {
      return new Outcome(file, ClassScanner.scan(path.read(file), file.container()), null);
    } catch (IOException | RuntimeException failure) {
      return new Outcome(file, null, failure);
    }
  }

  private void collect(Outcome[] outcomes) {
    List<ClassInfo> found = new ArrayList<>(outcomes.length);
    ReferenceTable.Builder all = new ReferenceTable.Builder();
    for (Outcome outcome : outcomes) {
      ClassScanner.Scan scan = outcome.scan;
      if (scan == null) {
        path.unreadable(outcome.file, outcome.failure);
        continue;
      }
      ClassInfo info = scan.info();
      if (!outcome.file.isOf(info)) {
        path.misnamed(outcome.file, info);
        continue;
      }
      if (classes.putIfAbsent(info.name(), info) != null) {
        continue;
      }
      found.add(info);
      all.add(info, scan.references());
    }
    references = all.build();
    ordered = List.copyOf(found);
  }

  /** Notes who extends whom, and reads what the classes that were read extend. */
  private void link() {
    Set<String> linked = new HashSet<>();
    List<ClassInfo> open = new ArrayList<>(ordered);
    for (int i = 0; i < open.size(); i++) {
      ClassInfo info = open.get(i);
      if (!linked.add(info.name())) {
        continue;
      }
      String superName = info.superName();
      if (superName != null && !superName.equals(OBJECT)) {
        subtypes.computeIfAbsent(superName, key -> new ArrayList<>()).add(info.name());
        link(superName, open);
      }
      for (String implemented : info.interfaces()) {
        subtypes.computeIfAbsent(implemented, key -> new ArrayList<>()).add(info.name());
        link(implemented, open);
      }
    }
  }

  private void link(String supertype, List<ClassInfo> open) {
    ClassInfo info = loaded(supertype);
    if (info != null) {
      open.add(info);
    }
  }

  /** What could not be read. */
  public List<Gap> gaps() {
    return path.gaps();
  }

  /** Number of classes of the codebase and its dependencies, read or not. */
  public int size() {
    return path.files().size();
  }

  /**
   * The classes of the codebase, and of the dependencies that declare personal data, in the order
   * of the class path.
   */
  public List<ClassInfo> classes() {
    return ordered;
  }

  /** A class of the codebase, its dependencies or the JDK. */
  public Optional<ClassInfo> find(String internalName) {
    ClassInfo known = loaded(internalName);
    return known != null ? Optional.of(known) : platformClass(internalName);
  }

  /** A class of the codebase or its dependencies. */
  public @Nullable ClassInfo loaded(String internalName) {
    ClassInfo known = classes.get(internalName);
    if (known != null) {
      return known;
    }
    ClassFile file = path.file(internalName);
    return file == null || file.container().followed() || path.isUnreadable(file)
        ? null
        : load(file);
  }

  /** Reads a class of a dependency that somebody asks for. */
  private @Nullable ClassInfo load(ClassFile file) {
    Outcome outcome = scan(file);
    ClassScanner.Scan scan = outcome.scan;
    if (scan == null || !file.isOf(scan.info())) {
      path.unreadable(file, outcome.failure);
      return null;
    }
    ClassInfo before = classes.putIfAbsent(scan.info().name(), scan.info());
    return before != null ? before : scan.info();
  }

  private Optional<ClassInfo> platformClass(String internalName) {
    Optional<ClassInfo> known = platform.get(internalName);
    return known != null ? known : platform.computeIfAbsent(internalName, this::readPlatformClass);
  }

  private Optional<ClassInfo> readPlatformClass(String internalName) {
    if (internalName.startsWith("[") || internalName.isEmpty()) {
      return Optional.empty();
    }
    try {
      ClassReader reader = path.readPlatform(internalName);
      if (reader == null) {
        return Optional.empty();
      }
      Container jdk = new Container(Path.of("jdk"), "jdk", Container.Role.LIBRARY);
      return Optional.of(ClassScanner.scan(reader, jdk).info());
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * The code of a class.
   *
   * @return empty for classes of the JDK, unknown ones, and those whose code cannot be read; the
   *     latter become a gap
   */
  public Optional<ClassNode> code(String internalName) {
    return decoded.of(internalName);
  }

  /**
   * The code of a method.
   *
   * @return empty as for {@link #code(String)}, and when the class has no such method
   */
  public Optional<MethodNode> code(String internalName, String name, String descriptor) {
    return decoded.of(internalName, name, descriptor);
  }

  /**
   * Says of which methods the code will be asked for, each once: of their classes the others are
   * not decoded.
   *
   * @param methods by the internal names of their classes and {@link MethodInfo#key}; those first
   *     that will be asked for first
   */
  public void want(Map<String, Set<String>> methods) {
    decoded.want(methods);
  }

  /** Decodes what is wanted while another thread asks for code, until it is told to stop. */
  public void decodeAhead() {
    decoded.decodeAhead();
  }

  /** Tells {@link #decodeAhead} to stop. */
  public void stopDecoding() {
    decoded.stop();
  }

  private Optional<ClassNode> decode(String internalName, @Nullable Predicate<String> wanted) {
    Predicate<String> methods = wanted == null ? method -> true : wanted;
    if (internalName.startsWith("java/util/function/")
        || internalName.startsWith("java/io/")
        || internalName.equals("java/util/Comparator")) {
      return decodePlatform(internalName, methods);
    }
    ClassFile file = loaded(internalName) == null ? null : path.file(internalName);
    if (file == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(DecodedClasses.decode(path.read(file), methods));
    } catch (IOException | RuntimeException failure) {
      if (wanted == null) {
        path.unreadable(file, failure);
      }
      return Optional.empty();
    }
  }

  /**
   * Shows a class file to a visitor, without names of variables and stack maps.
   *
   * @return whether it was seen to its end; when not, a gap says whether the class or the visitor
   *     is to blame
   */
  public boolean accept(ClassInfo info, ClassVisitor visitor) {
    ClassFile file = path.file(info.name());
    if (file == null) {
      return false;
    }
    ClassReader reader = null;
    try {
      reader = path.read(file);
      reader.accept(visitor, SEEN);
      return true;
    } catch (IOException | RuntimeException failure) {
      if (reader != null && isReadable(reader)) {
        path.failedOn(file, failure);
      } else {
        path.unreadable(file, failure);
      }
      return false;
    }
  }

  /** Whether a visitor that does not fail by itself sees the class to its end. */
  private static boolean isReadable(ClassReader reader) {
    try {
      reader.accept(new ClassNode(), SEEN);
      return true;
    } catch (RuntimeException malformed) {
      return false;
    }
  }

  private Optional<ClassNode> decodePlatform(String internalName, Predicate<String> methods) {
    try {
      ClassReader reader = path.readPlatform(internalName);
      return reader == null
          ? Optional.empty()
          : Optional.of(DecodedClasses.decode(reader, methods));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** Internal names of the classes of dependencies, whether they were read or not, in no order. */
  public List<String> ofDependencies() {
    return path.files().entrySet().stream()
        .filter(entry -> !entry.getValue().container().own())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The classes whose constant pool refers to a member of this name and descriptor. */
  public List<ClassInfo> referringTo(String memberName, String descriptor) {
    return references.referring(References.member(memberName, descriptor));
  }

  /** The classes whose constant pool refers to a type. */
  public List<ClassInfo> referringTo(String internalName) {
    return references.referring(References.type(internalName));
  }

  /** The classes with a text that is this name, of a class or member. */
  public Set<ClassInfo> mentioning(String name) {
    return Set.copyOf(references.referring(References.text(name)));
  }

  /** The loaded ones of some types, and the classes that name one of them. */
  public Set<ClassInfo> naming(Collection<String> internalNames) {
    Set<ClassInfo> naming = new HashSet<>();
    for (String name : internalNames) {
      ClassInfo self = loaded(name);
      if (self != null) {
        naming.add(self);
      }
      naming.addAll(referringTo(name));
    }
    return naming;
  }

  /** Superclass and interfaces of a class. */
  public List<String> directSupertypes(String internalName) {
    ClassInfo info = find(internalName).orElse(null);
    if (info == null) {
      return List.of();
    }
    List<String> found = new ArrayList<>(info.interfaces().size() + 1);
    if (info.superName() != null) {
      found.add(info.superName());
    } else if (info.isInterface()) {
      found.add(OBJECT);
    }
    found.addAll(info.interfaces());
    return found;
  }

  /** A class and all its supertypes, nearest first, superclasses before interfaces. */
  public List<String> supertypes(String internalName) {
    List<String> known = supertypeCache.get(internalName);
    if (known == null) {
      known = findSupertypes(internalName);
      supertypeCache.put(internalName, known);
    }
    return known;
  }

  private List<String> findSupertypes(String internalName) {
    LinkedHashSet<String> found = new LinkedHashSet<>();
    String current = internalName;
    List<String> interfaces = new ArrayList<>();
    while (current != null && found.add(current)) {
      ClassInfo info = find(current).orElse(null);
      if (info == null) {
        // What is on no class path and is called like an exception is one.
        current = isNamedException(current) ? EXCEPTION : null;
        continue;
      }
      interfaces.addAll(info.interfaces());
      current = info.superName();
    }
    for (int i = 0; i < interfaces.size(); i++) {
      String next = interfaces.get(i);
      if (found.add(next)) {
        find(next).ifPresent(info -> interfaces.addAll(info.interfaces()));
      }
    }
    // Everything is an Object in the end; it is asked last.
    found.remove(OBJECT);
    found.add(OBJECT);
    return List.copyOf(found);
  }

  private static boolean isNamedException(String internalName) {
    return internalName.indexOf('/') > 0
        && (internalName.endsWith("Exception") || internalName.endsWith("Error"));
  }

  /** Whether a class is a library's, or nobody knows whose. */
  public boolean isLibrary(String internalName) {
    ClassInfo info = loaded(internalName);
    return info == null || !info.container().followed();
  }

  /** Whether one type is another or extends it. Unknown types extend nothing. */
  public boolean isSubtype(String internalName, String of) {
    if (internalName.equals(of) || of.equals(OBJECT)) {
      return true;
    }
    Set<String> known = supertypeSets.get(internalName);
    if (known == null) {
      known = Set.copyOf(supertypes(internalName));
      supertypeSets.put(internalName, known);
    }
    return known.contains(of);
  }

  /** A type and everything in the codebase and its dependencies that extends it. */
  public Set<String> subtypes(String internalName) {
    LinkedHashSet<String> found = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(internalName));
    for (int i = 0; i < open.size(); i++) {
      if (found.add(open.get(i))) {
        open.addAll(subtypes.getOrDefault(open.get(i), List.of()));
      }
    }
    return found;
  }

  /** The class that declares the field a reference means. */
  public @Nullable ClassInfo declaringField(String owner, String field) {
    for (String type : supertypes(owner)) {
      ClassInfo info = find(type).orElse(null);
      if (info != null && info.field(field).isPresent()) {
        return info;
      }
    }
    return null;
  }

  /** The class whose method a call on a receiver of this exact class runs. */
  public @Nullable ClassInfo implementation(String receiver, String name, String descriptor) {
    ClassInfo abstractOne = null;
    for (String type : supertypes(receiver)) {
      ClassInfo info = find(type).orElse(null);
      MethodInfo method = info == null ? null : info.method(name, descriptor);
      if (info != null && method != null) {
        if (!method.isAbstract()) {
          return info;
        }
        if (abstractOne == null) {
          abstractOne = info;
        }
      }
    }
    return abstractOne;
  }

  /** Generic types, as the classes' signatures say them. */
  public GenericTypes generics() {
    return generics;
  }

  @Override
  public void close() {
    path.close();
  }
}
