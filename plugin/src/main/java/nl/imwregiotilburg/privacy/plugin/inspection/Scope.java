package nl.imwregiotilburg.privacy.plugin.inspection;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which files of a module count. Patterns are compared with the path of a file below its source or
 * resource root ({@code nl/imw/Client.java}), with the same path without its extension, and with
 * the path below the root of the build. A file outside the source and resource roots, such as the
 * register, is never left out by {@code includes}.
 */
public final class Scope {

  private final Path root;
  private final List<Path> roots;
  private final List<AntPattern> includes;
  private final List<AntPattern> excludes;

  private Scope(Path root, List<Path> roots, List<AntPattern> includes, List<AntPattern> excludes) {
    this.root = root;
    this.roots = roots;
    this.includes = includes;
    this.excludes = excludes;
  }

  /**
   * A scope for one module.
   *
   * @param root root of the build
   * @param roots source and resource roots of the module
   * @param includes Ant-style patterns; empty for everything
   * @param excludes Ant-style patterns; they win over {@code includes}
   */
  public static Scope of(
      Path root, List<Path> roots, List<String> includes, List<String> excludes) {
    return new Scope(
        root,
        List.copyOf(roots),
        includes.stream().map(AntPattern::of).toList(),
        excludes.stream().map(AntPattern::of).toList());
  }

  /** Whether what stands in this file counts. */
  boolean covers(String file) {
    Path path = Path.of(file);
    List<String> names = names(path);
    if (matches(excludes, names)) {
      return false;
    }
    return includes.isEmpty()
        || roots.stream().noneMatch(path::startsWith)
        || matches(includes, names);
  }

  private List<String> names(Path path) {
    return Stream.concat(roots.stream(), Stream.of(root))
        .filter(path::startsWith)
        .map(parent -> parent.relativize(path).toString().replace('\\', '/'))
        .flatMap(name -> Stream.of(name, withoutExtension(name)))
        .distinct()
        .toList();
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
  }

  private static boolean matches(List<AntPattern> patterns, List<String> names) {
    return patterns.stream().anyMatch(pattern -> names.stream().anyMatch(pattern::matches));
  }
}
