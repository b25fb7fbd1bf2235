package nl.imwregiotilburg.privacy.analysis.page;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.source.TextFile;

/**
 * The pages and templates of modules, and where a visit to them goes: a browser that loads a
 * script, image or frame from a host tells that host the visitor's address, the page and the time.
 */
public final class Pages {

  /** Category and group of data subjects of a visit, as the worked example of a register has it. */
  private static final String VISIT = "bezoekgegevens";

  private static final String VISITOR = "bezoeker";

  private static final Set<String> ENDINGS =
      Set.of(
          "html",
          "htm",
          "xhtml",
          "ftl",
          "ftlh",
          "jsp",
          "jspx",
          "jspf",
          "gsp",
          "jte",
          "mustache",
          "hbs",
          "vm");

  private static final long MOST_BYTES = 2L << 20;

  private final List<Flow> flows = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private Pages() {}

  /**
   * What was found.
   *
   * @param flows visits that go elsewhere, by place
   * @param gaps pages that could not be read
   */
  public record Result(List<Flow> flows, List<Gap> gaps) {
    public Result {
      flows = List.copyOf(flows);
      gaps = List.copyOf(gaps);
    }
  }

  /** Reads the pages in the resource roots of modules. */
  public static Result read(List<AnalysedModule> modules) {
    Pages pages = new Pages();
    for (AnalysedModule module : modules) {
      for (Path root : module.resources()) {
        if (Files.isDirectory(root)) {
          pages.walk(root, module.name());
        }
      }
    }
    return new Result(pages.flows, pages.gaps);
  }

  private void walk(Path root, String module) {
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
              boolean page = ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
              if (page
                  && attributes.isRegularFile()
                  && attributes.size() <= MOST_BYTES
                  && seen.add(file.toAbsolutePath().normalize())) {
                page(root, file, module);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              gaps.add(unreadable(file, failure, module));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException failure) {
      gaps.add(unreadable(root, failure, module));
    }
  }

  private void page(Path root, Path file, String module) {
    String text;
    try {
      text = TextFile.read(file);
    } catch (IOException failure) {
      gaps.add(unreadable(file, failure, module));
      return;
    }
    String page = root.relativize(file).toString().replace('\\', '/');
    for (PageScan.Request request : PageScan.of(text)) {
      flows.add(flow(page, TextFile.name(file), text, request, module));
    }
  }

  private static Flow flow(
      String page, String file, String text, PageScan.Request request, String module) {
    Location location = location(file, text, request);
    Element visit =
        new Element(
            "visit",
            Element.Kind.TYPE,
            "visit",
            "visit",
            "",
            VISIT,
            List.of(),
            List.of(),
            Optional.of(VISITOR),
            Element.Origin.MODEL,
            true,
            module,
            location);
    String written = text.substring(request.offset(), request.offset() + request.length());
    Endpoint endpoint =
        new Endpoint(
            Endpoint.Kind.HTTP,
            "the visitor's browser",
            "page#" + request.host(),
            page,
            -1,
            location,
            List.of(
                new Endpoint.Destination(
                    request.scheme(), request.host(), written, Optional.of(location))),
            Optional.empty(),
            List.of());
    Step step =
        new Step(
            Step.Kind.SINK,
            page,
            "the browser loads a " + request.what() + " from there",
            location);
    return new Flow(visit, List.of(step), endpoint, Confidence.CERTAIN, false, module);
  }

  private static Location location(String file, String text, PageScan.Request request) {
    int line = 1;
    int start = 0;
    for (int at = text.indexOf('\n');
        at >= 0 && at < request.offset();
        at = text.indexOf('\n', at + 1)) {
      line++;
      start = at + 1;
    }
    int column = request.offset() - start + 1;
    return new Location(file, line, column, column + request.length());
  }

  private static Gap unreadable(Path file, IOException failure, String module) {
    String name = file.toString().replace('\\', '/');
    return new Gap(
        Gap.Kind.UNREADABLE_CONFIGURATION,
        name,
        "cannot be read, so what its pages load is not known: " + failure.getMessage(),
        "make it readable for the user that runs the build",
        Optional.empty(),
        module);
  }
}
