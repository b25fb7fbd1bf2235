package nl.imwregiotilburg.privacy.speed.sidebyside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Our analysis, or the bare pass that is its yardstick.
 *
 * @param label for people
 * @param kind {@code bare-application}, {@code bare} or {@code engine}
 * @param cache folder for results, shared by a cold run and the one after it
 */
record Ours(String label, String kind, Path cache) implements Contender {

  @Override
  public List<String> command(Target target, TaintRules rules, Path folder, String heap)
      throws IOException {
    target.write(folder);
    return List.of(
        Jars.java(),
        "-Xmx" + heap,
        "-cp",
        System.getProperty("java.class.path"),
        OwnPass.class.getName(),
        kind,
        folder.toString(),
        cache.toString());
  }

  @Override
  public SortedSet<String> found(Types types, Path folder, Path log) throws IOException {
    return new TreeSet<>(
        Files.readAllLines(log).stream()
            .filter(line -> line.startsWith(OwnPass.FOUND))
            .map(line -> line.substring(OwnPass.FOUND.length()))
            .toList());
  }

  @Override
  public boolean finds() {
    return kind.equals("engine");
  }
}
