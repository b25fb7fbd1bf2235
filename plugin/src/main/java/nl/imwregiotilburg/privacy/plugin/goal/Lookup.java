package nl.imwregiotilburg.privacy.plugin.goal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds files such as {@code privacy/register.yml} in a module and above it. */
final class Lookup {

  private Lookup() {}

  /**
   * The files with this name, from the module upward.
   *
   * @param module folder to start in
   * @param top last folder to look in; when it does not lie above the module, it is looked in too
   * @param name path of the file below a folder
   * @return nearest first
   */
  static List<Path> upward(Path module, Path top, String name) {
    List<Path> found = new ArrayList<>();
    if (!module.startsWith(top)) {
      addIfPresent(found, module.resolve(name));
      addIfPresent(found, top.resolve(name));
      return found;
    }
    for (Path folder = module; folder != null; folder = folder.getParent()) {
      addIfPresent(found, folder.resolve(name));
      if (folder.equals(top)) {
        break;
      }
    }
    return found;
  }

  /** Each file once, those of outer folders first, so that what is nearer comes later. */
  static List<Path> outermostFirst(Stream<Path> files) {
    return files
        .distinct()
        .sorted(Comparator.comparingInt(Path::getNameCount).thenComparing(Path::toString))
        .toList();
  }

  private static void addIfPresent(List<Path> found, Path file) {
    if (Files.isRegularFile(file)) {
      found.add(file);
    }
  }
}
