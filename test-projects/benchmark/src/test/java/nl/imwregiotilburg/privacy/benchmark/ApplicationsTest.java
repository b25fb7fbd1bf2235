package nl.imwregiotilburg.privacy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.compliance.Compliance;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the product on applications that were written and labelled without a look at the analysis or
 * its results: what they log of their clients, and what they do not.
 */
final class ApplicationsTest {

  private static final Path APPLICATIONS = Path.of("src", "applications");
  private static final String PACKAGE = "nl/imwregiotilburg";
  private static final Path KNOWN =
      Path.of("src", "test", "resources", "KnownApplicationMisses.txt");
  private static final Path REPORTS = Path.of("target", "benchmark");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Pattern LIBRARY =
      Pattern.compile(".*/(jackson|gson|guava|commons-lang3|slf4j-api|spring|jakarta).*\\.jar");

  @TempDir private Path classes;

  static Stream<String> applications() throws IOException {
    try (Stream<Path> folders = Files.list(APPLICATIONS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("applications")
  void what_is_logged_of_clients_is_found_and_nothing_else(String name) throws IOException {
    Path sources = APPLICATIONS.resolve(name);
    Javac.compile(sources, classes);
    Corpus corpus = MarkerReader.read(sources.resolve(PACKAGE));
    KnownMisses known = KnownMisses.read(knownOf(name));

    List<Outcome> outcomes = Scoring.score(corpus, observe(name, sources));
    Accuracy accuracy = Accuracy.of(corpus, outcomes, known);

    String markdown = AccuracyReport.markdown(accuracy);
    Files.createDirectories(REPORTS);
    Files.writeString(REPORTS.resolve(name + ".md"), markdown);
    System.out.println(name + "\n" + markdown);
    Map<String, String> mistakes = new TreeMap<>();
    for (Outcome outcome : accuracy.mistakes()) {
      mistakes.merge(
          outcome.place() + " " + outcome.rule(),
          outcome.detail(),
          (one, other) -> one + ", " + other);
    }
    assertThat(corpus.markers()).hasSizeGreaterThan(250);
    assertThat(mistakes.keySet())
        .as(
            "misses and false alarms; those of KnownApplicationMisses.txt and no others: %s",
            mistakes)
        .isEqualTo(new TreeSet<>(known.reasons().keySet()));
  }

  private static List<String> knownOf(String application) throws IOException {
    return Files.readAllLines(KNOWN).stream()
        .filter(line -> line.startsWith(application + "/"))
        .toList();
  }

  private List<Observation> observe(String name, Path sources) throws IOException {
    AnalysedModule module =
        new AnalysedModule(
            name,
            List.of(classes),
            List.of(sources),
            List.of(),
            Javac.libraries(LIBRARY),
            List.of());
    DataMap map = Analysis.run(new Analysis.Request(List.of(module), List.of()));
    return Compliance.judge(new Case(map, Optional.empty(), TODAY)).findings().stream()
        .filter(finding -> finding.location().file().contains(PACKAGE))
        .map(ApplicationsTest::observation)
        .toList();
  }

  private static Observation observation(Finding finding) {
    String file = finding.location().file();
    String place = file.substring(file.indexOf(PACKAGE) + PACKAGE.length() + 1);
    return new Observation(
        new Place(place, finding.location().line()),
        finding.rule(),
        finding.element().map(Element::category).orElse(""));
  }
}
