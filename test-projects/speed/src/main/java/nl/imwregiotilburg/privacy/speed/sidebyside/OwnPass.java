package nl.imwregiotilburg.privacy.speed.sidebyside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.cache.CachedAnalysis;
import nl.imwregiotilburg.privacy.analysis.process.SeparateJava;
import nl.imwregiotilburg.privacy.speed.BarePass;

/** Our analysis in a Java of its own. */
public final class OwnPass {

  /** What a line begins with that names a place. */
  static final String FOUND = "found ";

  private static final Set<Endpoint.Kind> LOGGED =
      EnumSet.of(
          Endpoint.Kind.LOG,
          Endpoint.Kind.CONSOLE,
          Endpoint.Kind.DIAGNOSTIC_CONTEXT,
          Endpoint.Kind.TELEMETRY);

  private OwnPass() {}

  /**
   * Arguments: {@code bare-application}, {@code bare} or {@code engine}, the folder with the
   * target, that of the cache.
   */
  public static void main(String[] arguments) throws IOException {
    Target target = Target.read(Path.of(arguments[1]));
    if (!arguments[0].equals("engine")) {
      boolean alone = arguments[0].equals("bare-application");
      System.out.println(
          BarePass.run(
              Stream.concat(
                      target.application().stream(),
                      alone ? Stream.empty() : target.libraries().stream())
                  .filter(path -> path.toString().endsWith(".jar"))
                  .toList()));
      return;
    }
    SeparateJava java = new SeparateJava(SeparateJava.When.AUTO, List.of(), System.err::println);
    DataMap map =
        new CachedAnalysis(List.of(Path.of(arguments[2])), java::run).run(target.request());
    map.flows().stream()
        .filter(flow -> LOGGED.contains(flow.endpoint().kind()) && !flow.pseudonymised())
        .map(flow -> line(flow.endpoint().location(), target))
        .distinct()
        .forEach(line -> System.out.println(FOUND + line));
    System.out.println(map.coverage().methods() + " methods evaluated");
    System.out.println(map.flows().size() + " flows");
  }

  private static String line(Location location, Target target) {
    String file = location.file();
    int archive = file.indexOf("!/");
    if (archive >= 0) {
      file = file.substring(archive + 2);
    }
    for (Path root : target.sources()) {
      String folder = root.toString().replace('\\', '/') + "/";
      if (file.startsWith(folder)) {
        file = file.substring(folder.length());
      }
    }
    return file + ":" + location.line();
  }
}
