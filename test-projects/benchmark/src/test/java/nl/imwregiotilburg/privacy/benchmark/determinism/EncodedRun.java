package nl.imwregiotilburg.privacy.benchmark.determinism;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.cache.CachedAnalysis;

/** One run of the analysis in a Java of its own, which leaves its result, encoded, in a folder. */
public final class EncodedRun {

  private EncodedRun() {}

  /**
   * Arguments: the folder of the layout, the file with the class path, the seed of the order, and
   * the folder for the result: {@code result.txt} to read, and what the cache keeps.
   */
  public static void main(String[] arguments) throws IOException {
    Path result = Path.of(arguments[3]);
    DataMap map =
        new CachedAnalysis(List.of(result))
            .run(
                new Layout(Path.of(arguments[0]))
                    .request(
                        Files.readString(Path.of(arguments[1])), Long.parseLong(arguments[2])));
    List<String> lines = new ArrayList<>();
    map.elements().forEach(it -> lines.add(it.toString()));
    map.flows().forEach(it -> lines.add(it.toString()));
    map.gaps().forEach(it -> lines.add(it.toString()));
    map.exemptions().forEach(it -> lines.add(it.toString()));
    map.suggestions().forEach(it -> lines.add(it.toString()));
    lines.add(map.coverage().toString());
    Files.write(result.resolve("result.txt"), lines);
  }
}
