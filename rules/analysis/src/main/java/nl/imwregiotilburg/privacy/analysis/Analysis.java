package nl.imwregiotilburg.privacy.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.Container;
import nl.imwregiotilburg.privacy.analysis.bytecode.JarFacts;
import nl.imwregiotilburg.privacy.analysis.config.Configuration;
import nl.imwregiotilburg.privacy.analysis.flow.FlowAnalysis;
import nl.imwregiotilburg.privacy.analysis.flow.element.DeclaredElements;
import nl.imwregiotilburg.privacy.analysis.flow.element.ExemptionReader;
import nl.imwregiotilburg.privacy.analysis.model.ModelException;
import nl.imwregiotilburg.privacy.analysis.model.Models;
import nl.imwregiotilburg.privacy.analysis.page.Pages;
import nl.imwregiotilburg.privacy.analysis.recognition.Numbers;
import nl.imwregiotilburg.privacy.analysis.recognition.RealValues;
import nl.imwregiotilburg.privacy.analysis.recognition.Recogniser;
import nl.imwregiotilburg.privacy.analysis.retention.Deletions;
import nl.imwregiotilburg.privacy.analysis.storage.StoredTypes;

/**
 * The analysis of a codebase: extract, link, trace.
 *
 * <p>Bad input never stops it: what cannot be read becomes a {@link Gap} of the result. Only a
 * {@code models.yml} with mistakes is refused, because it says what the user wants analysed.
 */
public final class Analysis {

  private Analysis() {}

  /**
   * What to analyse.
   *
   * @param modules the modules of the build that belong together
   * @param models the user's {@code models.yml} files, nearest last; later entries win
   * @param watched packages of which the map shall tell where they are used
   * @param facts folder in which it is remembered which libraries declare personal data; it changes
   *     nothing of the result
   */
  public record Request(
      List<AnalysedModule> modules, List<Path> models, List<String> watched, Optional<Path> facts) {
    public Request {
      modules = List.copyOf(modules);
      models = List.copyOf(models);
      watched = List.copyOf(watched);
    }

    /** A request that remembers nothing. */
    public Request(List<AnalysedModule> modules, List<Path> models, List<String> watched) {
      this(modules, models, watched, Optional.empty());
    }

    /** A request that asks for no package. */
    public Request(List<AnalysedModule> modules, List<Path> models) {
      this(modules, models, List.of());
    }

    /** The same request, with a folder to remember in. */
    public Request remembering(Path folder) {
      return new Request(modules, models, watched, Optional.of(folder));
    }
  }

  /**
   * Analyses the modules together, following data from one into the other.
   *
   * @throws ModelException if a {@code models.yml} has mistakes; its message names each of them
   *     with file, line and column
   */
  public static DataMap run(Request request) {
    Models models = Models.load(request.models());
    SourcePositions positions = new SourcePositions(request.modules());
    try (ClassIndex index =
        ClassIndex.read(
            containers(request.modules()),
            DeclaredElements.annotations(models),
            request.facts().map(JarFacts::new))) {
      DeclaredElements elements = new DeclaredElements(index, models, positions);
      List<Suggestion> suggestions = Recogniser.recognise(index, elements, positions);
      suggestions.forEach(elements::suspect);
      elements.numbers(Numbers::mayBe);
      Configuration configuration =
          Configuration.of(
              request.modules().stream()
                  .flatMap(module -> module.resources().stream())
                  .distinct()
                  .toList());
      FlowAnalysis.Result result =
          new FlowAnalysis(index, models, elements, positions, configuration).run();
      List<Exemption> exemptions = ExemptionReader.read(index, positions);
      List<Gap> gaps = new ArrayList<>(index.gaps());
      gaps.addAll(result.gaps());
      gaps.addAll(positions.gaps());
      gaps.addAll(configuration.gaps());
      Pages.Result pages = Pages.read(request.modules());
      gaps.addAll(pages.gaps());
      List<Flow> flows = new ArrayList<>(result.flows());
      flows.addAll(pages.flows());
      Collections.sort(flows);
      gaps.addAll(missing(request.modules(), index));
      gaps.addAll(ModelTargets.missing(models, index));
      int own = (int) index.classes().stream().filter(info -> info.container().own()).count();
      return DataMap.builder()
          .elements(elements.all())
          .flows(flows)
          .exemptions(exemptions)
          .gaps(gaps.stream().distinct().sorted().toList())
          .coverage(
              new Coverage(
                  request.modules().size(),
                  own,
                  index.size() - own,
                  followed(request.modules()),
                  positions.size(),
                  result.methods(),
                  result.unmodelled()))
          .suggestions(
              suggestions.stream()
                  .filter(each -> !elements.isHandedOut(each.owner(), each.name()))
                  .toList())
          .realValues(RealValues.find(request.modules()))
          .stored(StoredTypes.find(index, positions))
          .libraries(LibraryUses.find(request, index, positions))
          .deletion(Deletions.find(index, positions, configuration))
          .build();
    }
  }

  /**
   * Only recognises what looks like personal data and is not declared so, best first; data is not
   * followed, which takes a fraction of the time.
   *
   * @throws ModelException as {@link #run}
   */
  public static List<Suggestion> recognise(Request request) {
    Models models = Models.load(request.models());
    SourcePositions positions = new SourcePositions(request.modules());
    try (ClassIndex index =
        ClassIndex.read(containers(request.modules()), DeclaredElements.annotations(models))) {
      return Recogniser.recognise(index, new DeclaredElements(index, models, positions), positions);
    }
  }

  private static List<Container> containers(List<AnalysedModule> modules) {
    List<Container> containers = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (AnalysedModule module : modules) {
      for (Path path : module.classes()) {
        if (seen.add(path)) {
          containers.add(new Container(path, module.name(), Container.Role.OWN));
        }
      }
    }
    Set<Path> dependencies = new LinkedHashSet<>();
    Set<Path> followed = new HashSet<>();
    for (AnalysedModule module : modules) {
      dependencies.addAll(module.dependencies());
      followed.addAll(module.followed());
    }
    for (Path path : dependencies) {
      if (seen.add(path)) {
        Path name = path.getFileName();
        containers.add(
            new Container(
                path,
                String.valueOf(name),
                followed.contains(path) ? Container.Role.FOLLOWED : Container.Role.LIBRARY));
      }
    }
    return containers;
  }

  private static List<String> followed(List<AnalysedModule> modules) {
    return modules.stream()
        .flatMap(module -> module.followed().stream())
        .filter(Files::exists)
        .map(path -> String.valueOf(path.getFileName()))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Gap> missing(List<AnalysedModule> modules, ClassIndex index) {
    List<Gap> gaps = new ArrayList<>();
    Set<String> compiled = new HashSet<>();
    for (ClassInfo info : index.classes()) {
      if (info.container().own()) {
        compiled.add(info.container().module());
      }
    }
    Set<Path> looked = new HashSet<>();
    for (AnalysedModule module : modules) {
      for (Path path : module.dependencies()) {
        if (path.toString().endsWith(".jar") && looked.add(path) && !Files.exists(path)) {
          gaps.add(
              new Gap(
                  Gap.Kind.MISSING_DEPENDENCY,
                  String.valueOf(path.getFileName()),
                  "is on the class path but not there, so what it does with data is not known",
                  "run mvn dependency:resolve and see what it says",
                  Optional.empty(),
                  module.name()));
        }
      }
      for (String dependency : module.missing()) {
        gaps.add(
            new Gap(
                Gap.Kind.MISSING_DEPENDENCY,
                dependency,
                "is declared but could not be found, so what it does with data is not known",
                "run mvn dependency:resolve and see what it says",
                Optional.empty(),
                module.name()));
      }
      if (!compiled.contains(module.name()) && SourcePositions.hasSources(module)) {
        gaps.add(
            new Gap(
                Gap.Kind.NOT_COMPILED,
                module.name(),
                "has sources but no class files, so its code was not analysed",
                "compile it first: mvn compile, or use the goal privacy:check, which does",
                Optional.empty(),
                module.name()));
      }
    }
    return gaps;
  }
}
