package nl.imwregiotilburg.privacy.benchmark;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.compliance.Compliance;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.reader.RegisterReader;

/**
 * The corpus as a codebase: where it is, and the product run on it.
 *
 * @param module folder of the Maven module
 */
record Scenes(Path module) {

  /** The day the register's dates are judged on. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** The module the tests run in. */
  static Scenes here() {
    return new Scenes(Path.of("").toAbsolutePath());
  }

  private Path phenomena() {
    return module.resolve("src/main/java/nl/imwregiotilburg/benchmark");
  }

  Corpus corpus() {
    return MarkerReader.read(phenomena());
  }

  /** Runs the product and reduces its findings to what is scored. */
  List<Observation> observe() throws IOException {
    Register register = RegisterReader.read(module.resolve("privacy/register.yml"));
    DataMap map = Analysis.run(new Analysis.Request(List.of(analysedModule()), List.of()));
    return findings(new Case(map, Optional.of(register), TODAY)).stream()
        .map(this::observation)
        .toList();
  }

  private static List<Finding> findings(Case codebase) {
    return Compliance.judge(codebase).findings();
  }

  private AnalysedModule analysedModule() throws IOException {
    List<Path> dependencies = new ArrayList<>();
    String classPath = Files.readString(module.resolve("target/benchmark/classpath.txt"));
    for (String entry : Splitter.on(File.pathSeparatorChar).split(classPath.strip())) {
      dependencies.add(Path.of(entry));
    }
    return new AnalysedModule(
        "privacy-benchmark",
        List.of(module.resolve("target/classes")),
        List.of(module.resolve("src/main/java")),
        List.of(module.resolve("src/main/resources")),
        dependencies,
        List.of());
  }

  private Observation observation(Finding finding) {
    String file = finding.location().file();
    String root = phenomena().toString().replace('\\', '/') + "/";
    String shown =
        file.startsWith(root) ? file.substring(root.length()) : finding.location().fileName();
    Place place = new Place(shown, finding.location().line());
    return new Observation(
        place, finding.rule(), finding.element().map(Element::category).orElse(""));
  }
}
