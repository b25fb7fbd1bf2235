package nl.imwregiotilburg.privacy.analysis.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.Location;

/**
 * The Java, Kotlin, Scala and Groovy sources of a module. They are listed once; a file is read and
 * parsed only when it is asked for a position. What cannot be listed, read or parsed is a {@link
 * Gap}, never an exception. Safe for use by many threads.
 */
public final class SourceTree {

  private static final int MAX_DEPTH = 64;

  private final Map<String, List<SourceFile>> filesByName;
  private final int size;
  private final NavigableSet<Gap> gaps;

  private SourceTree(Map<String, List<SourceFile>> filesByName, int size, NavigableSet<Gap> gaps) {
    this.filesByName = filesByName;
    this.size = size;
    this.gaps = gaps;
  }

  /** The sources under these roots; roots that do not exist are ignored. */
  public static SourceTree of(List<Path> roots) {
    return of("", roots);
  }

  /**
   * The sources of a module.
   *
   * @param module {@code artifactId} of the module, for its gaps
   * @param roots source roots, earlier ones win; those that do not exist are ignored
   */
  public static SourceTree of(String module, List<Path> roots) {
    NavigableSet<Gap> gaps = Collections.synchronizedNavigableSet(new TreeSet<>());
    Map<String, List<SourceFile>> byName = new HashMap<>();
    Set<Path> seen = new HashSet<>();
    for (Path root : roots) {
      Path absolute = root.toAbsolutePath().normalize();
      for (Path file : list(absolute, module, gaps::add)) {
        if (seen.add(file)) {
          byName
              .computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>())
              .add(new SourceFile(file, packageOf(absolute, file), module, gaps::add));
        }
      }
    }
    return new SourceTree(byName, seen.size(), gaps);
  }

  /** Number of source files. */
  public int size() {
    return size;
  }

  /**
   * The source file of a class.
   *
   * @param packageName of the class, with dots; empty for the default package
   * @param sourceFile the {@code SourceFile} attribute of its class file
   */
  public Optional<SourceFile> find(String packageName, String sourceFile) {
    List<SourceFile> named = filesByName.getOrDefault(sourceFile, List.of());
    // Files of other languages, and sometimes Java files, may lie in a folder that is not named as
    // their
    // package.
    return named.stream()
        .filter(file -> file.isInFolderOf(packageName))
        .findFirst()
        .or(() -> named.stream().filter(file -> file.declares(packageName)).findFirst());
  }

  /** What could not be listed, read or parsed until now, sorted. */
  public List<Gap> gaps() {
    synchronized (gaps) {
      return List.copyOf(gaps);
    }
  }

  static Gap unreadable(Path file, IOException cause, String module) {
    return new Gap(
        Gap.Kind.UNPARSABLE_SOURCE,
        TextFile.name(file),
        reason(cause),
        "make it readable for the user that runs the build, or take it out of the source folders",
        Optional.of(new Location(TextFile.name(file), 0, 0, 0)),
        module);
  }

  private static String reason(IOException cause) {
    if (cause instanceof FileSystemLoopException) {
      return "the folder is a link to a folder that holds it";
    }
    if (cause instanceof AccessDeniedException) {
      return "access to it is denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "it does not exist, or is a link to nothing";
    }
    return "it cannot be read: " + cause.getMessage();
  }

  private static List<Path> list(Path root, String module, Consumer<Gap> gaps) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          MAX_DEPTH,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return isHidden(folder) && !folder.equals(root)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (isSource(file) && !attributes.isDirectory()) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
              gaps.accept(unreadable(file, cause, module));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                Path folder, @org.jspecify.annotations.Nullable IOException cause) {
              if (cause != null) {
                gaps.accept(unreadable(folder, cause, module));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException cause) {
      gaps.accept(unreadable(root, cause, module));
    }
    Collections.sort(files);
    return files;
  }

  private static boolean isHidden(Path folder) {
    Path name = folder.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static boolean isSource(Path file) {
    String name = file.toString();
    return name.endsWith(".java")
        || name.endsWith(".kt")
        || name.endsWith(".scala")
        || name.endsWith(".groovy");
  }

  private static String packageOf(Path root, Path file) {
    Path folder = root.relativize(file).getParent();
    return folder == null ? "" : folder.toString().replace('\\', '/').replace('/', '.');
  }
}
