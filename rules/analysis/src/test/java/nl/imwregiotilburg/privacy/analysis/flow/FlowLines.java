package nl.imwregiotilburg.privacy.analysis.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;

/**
 * A source in which the comment at the end of a line names the categories that are found there;
 * {@code // -} says that nothing is, and so does no comment.
 */
final class FlowLines {

  static final String CLIENT =
      """
      package app;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      public class Client {
        @PersonalData("naam") String naam;
        @PersonalData("bsn") String bsn;
      }
      """;

  private FlowLines() {}

  /** What is found, as {@code 12 naam}, in a source that may use a class {@code Client}. */
  static List<String> found(Path folder, String code, String... others) {
    List<String> sources = new ArrayList<>(List.of(CLIENT));
    sources.addAll(List.of(others));
    sources.add(code);
    return lines(Compiled.of(folder, sources.toArray(String[]::new)).map().flows());
  }

  /** As {@link #found}, in sources that use libraries. */
  static List<String> foundWithLibraries(Path folder, String code, String... others) {
    List<String> sources = new ArrayList<>(List.of(CLIENT));
    sources.addAll(List.of(others));
    sources.add(code);
    return lines(LibraryFlows.of(Compiled.of(folder, sources.toArray(String[]::new))));
  }

  /** As {@link #found}, with models of one's own. */
  static List<String> foundWithModels(Path folder, String models, String code, String... others)
      throws IOException {
    return lines(mapWithModels(folder, models, code, others).flows());
  }

  /** As {@link #foundWithModels}, in a source that uses classes of these folders. */
  static List<String> foundWithModels(Path folder, List<Path> libraries, String models, String code)
      throws IOException {
    return lines(map(folder, libraries, models, code).flows());
  }

  /** All that is found with models of one's own. */
  static DataMap mapWithModels(Path folder, String models, String code, String... others)
      throws IOException {
    return map(folder, List.of(), models, code, others);
  }

  private static DataMap map(
      Path folder, List<Path> libraries, String models, String code, String... others)
      throws IOException {
    List<String> sources = new ArrayList<>(List.of(CLIENT));
    sources.addAll(List.of(others));
    sources.add(code);
    Compiled compiled =
        Compiled.of(
            Files.createTempDirectory(folder, "code"), libraries, sources.toArray(String[]::new));
    Path file = Files.writeString(folder.resolve("models.yml"), models);
    AnalysedModule module =
        new AnalysedModule(
            "app",
            List.of(compiled.classes()),
            List.of(compiled.sources()),
            List.of(),
            Stream.concat(LibraryFlows.libraries().stream(), libraries.stream()).toList(),
            List.of());
    return Analysis.run(new Analysis.Request(List.of(module), List.of(file)));
  }

  private static List<String> lines(List<Flow> flows) {
    return flows.stream()
        .map(flow -> flow.endpoint().location().line() + " " + flow.element().category())
        .distinct()
        .sorted()
        .toList();
  }

  /** What the comments of a source say, in the same way. */
  static List<String> expected(String code) {
    List<String> lines = code.lines().toList();
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(i -> categories(lines.get(i)).map(category -> (i + 1) + " " + category))
        .sorted()
        .toList();
  }

  private static Stream<String> categories(String line) {
    int comment = line.indexOf(" // ");
    return comment < 0 || line.endsWith("-")
        ? Stream.empty()
        : Stream.of(line.substring(comment + 4).split(","));
  }
}
