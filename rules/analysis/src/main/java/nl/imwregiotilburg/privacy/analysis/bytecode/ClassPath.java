package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.imwregiotilburg.privacy.analysis.Gap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/**
 * The class files of a codebase, its dependencies and the running JDK: where each lies, and which
 * of them cannot be read. Of a class that several containers have the first one counts.
 */
final class ClassPath implements AutoCloseable {

  /**
   * Of a codebase with more classes than this no class file is kept: that takes too much memory.
   */
  private static final int MOST_KEPT = 6000;

  private final Names names = new Names();

  /** The class files of the codebase: they are needed for their outside, for uses, for code. */
  private final Map<String, ClassReader> readers = new ConcurrentHashMap<>();

  private final boolean keeps;

  private final Map<Container, ClassSource> sources = new LinkedHashMap<>();
  private final Map<String, ClassFile> files = new LinkedHashMap<>();
  private final List<Gap> gaps = Collections.synchronizedList(new ArrayList<>());
  private final Set<String> unreadable = ConcurrentHashMap.newKeySet();

  /**
   * Opens containers.
   *
   * @param containers in the order of the class path; those that do not exist are skipped
   */
  ClassPath(Collection<Container> containers) {
    new LinkedHashSet<>(containers).forEach(this::open);
    sources.forEach(
        (container, source) -> {
          for (String entry : source.entries()) {
            ClassFile file = new ClassFile(container, source, entry);
            files.putIfAbsent(file.className(), file);
          }
        });
    keeps =
        files.values().stream().filter(file -> file.container().followed()).count() <= MOST_KEPT;
  }

  private void open(Container container) {
    if (!Files.exists(container.path())
        || Files.isRegularFile(container.path()) && !isArchive(container.fileName())) {
      return;
    }
    try {
      sources.put(container, ClassSource.open(container.path()));
    } catch (IOException | RuntimeException failure) {
      gaps.add(
          new Gap(
              Gap.Kind.CORRUPT_ARCHIVE,
              slashed(container.path()),
              "cannot be opened: " + reason(failure),
              "delete it from the local repository, so that Maven fetches it again",
              Optional.empty(),
              container.module()));
    }
  }

  /** Maven puts other things on the class path too: the pom of a dependency, a native library. */
  private static boolean isArchive(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".jar") || name.endsWith(".zip") || name.endsWith(".war");
  }

  /** Every container that could be opened. */
  Map<Container, ClassSource> sources() {
    return sources;
  }

  /** Every class file but those of the JDK, in the order of the class path, by internal name. */
  Map<String, ClassFile> files() {
    return files;
  }

  /** The class file of a class; null for those of the JDK and unknown ones. */
  @Nullable ClassFile file(String internalName) {
    return files.get(internalName);
  }

  /** Reads a class file, and one of the codebase only once, unless there are very many. */
  ClassReader read(ClassFile file) throws IOException {
    ClassReader known = readers.get(file.entry());
    if (known != null) {
      return known;
    }
    ClassReader reader = names.reader(file.source().read(file.entry()));
    if (keeps && file.container().followed()) {
      readers.put(file.entry(), reader);
    }
    return reader;
  }

  /** Reads a class file of the running JDK; null when it has no such class. */
  @Nullable ClassReader readPlatform(String internalName) throws IOException {
    try (InputStream in =
        ClassLoader.getPlatformClassLoader().getResourceAsStream(internalName + ClassFile.ENDING)) {
      return in == null ? null : names.reader(in.readAllBytes());
    }
  }

  // --- what cannot be read -------------------------------------------------------------------

  /** What could not be read so far. */
  List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  boolean isUnreadable(ClassFile file) {
    return unreadable.contains(file.entry());
  }

  /** Notes, once, that a class file cannot be read. */
  void unreadable(ClassFile file, String reason) {
    if (unreadable.add(file.entry())) {
      gaps.add(corrupt(file, reason));
    }
  }

  /**
   * The same.
   *
   * @param failure what reading it failed with; null when it just is not what it should be
   */
  void unreadable(ClassFile file, @Nullable Exception failure) {
    unreadable(file, failure == null ? "unknown" : reason(failure));
  }

  /** Notes, once, that a class file is as it should be and was not analysed all the same. */
  void failedOn(ClassFile file, Exception failure) {
    if (unreadable.add(file.entry())) {
      gaps.add(
          new Gap(
              Gap.Kind.CORRUPT_CLASS,
              place(file),
              "was not analysed, because the plugin failed on it: " + failure,
              "the class can be read, so this is a fault of the plugin: report it, with this class",
              Optional.empty(),
              file.container().module()));
    }
  }

  /** Notes that a class file holds a class of another name than it should. */
  void misnamed(ClassFile file, ClassInfo found) {
    if (file.container().own()) {
      gaps.add(corrupt(file, "it holds a class of another name: " + found.dotted()));
    }
  }

  private static Gap corrupt(ClassFile file, String reason) {
    return new Gap(
        Gap.Kind.CORRUPT_CLASS,
        place(file),
        "is no class file that can be read: " + reason,
        file.container().own()
            ? "delete it and compile again"
            : "delete the jar from the local repository, so that Maven fetches it again",
        Optional.empty(),
        file.container().module());
  }

  private static String place(ClassFile file) {
    return slashed(file.container().path()) + "/" + file.entry();
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String reason(Exception failure) {
    String message = failure.getMessage();
    String kind = failure.getClass().getSimpleName();
    if (failure instanceof ArrayIndexOutOfBoundsException
        || failure instanceof NegativeArraySizeException) {
      return "it ends before it should, or a length in it is wrong";
    }
    return message == null ? kind : message;
  }

  @Override
  public void close() {
    List<Container> all = new ArrayList<>(sources.keySet());
    all.sort(Comparator.comparing(Container::path));
    for (Container container : all) {
      try {
        ClassSource source = sources.remove(container);
        if (source != null) {
          source.close();
        }
      } catch (IOException ignored) {
        // Everything has been read; that it cannot be closed harms nobody.
      }
    }
  }
}
