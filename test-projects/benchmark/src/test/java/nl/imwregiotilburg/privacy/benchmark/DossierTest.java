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
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.compliance.Compliance;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the product on a case file application that was written and labelled without a look at the
 * analysis or its results: what it logs of its clients, and what it does not.
 */
final class DossierTest {

  private static final Path SOURCES = Path.of("src", "dossier", "java");
  private static final Path KNOWN = Path.of("src", "test", "resources", "KnownDossierMisses.txt");
  private static final Path REPORT = Path.of("target", "benchmark", "dossier.md");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Pattern LIBRARY =
      Pattern.compile(".*/(jackson|gson|guava|commons-lang3|slf4j-api|spring|jakarta).*\\.jar");

  @TempDir private Path classes;

  @Test
  void what_is_logged_of_clients_is_found_and_nothing_else() throws IOException {
    Javac.compile(SOURCES, classes);
    Corpus corpus = MarkerReader.read(SOURCES.resolve("nl/imwregiotilburg"));
    KnownMisses known = KnownMisses.read(Files.readAllLines(KNOWN));

    List<Outcome> outcomes = Scoring.score(corpus, observe());
    Accuracy accuracy = Accuracy.of(corpus, outcomes, known);

    String markdown = AccuracyReport.markdown(accuracy);
    Files.createDirectories(REPORT.getParent());
    Files.writeString(REPORT, markdown);
    System.out.println(markdown);
    Map<String, String> mistakes = new TreeMap<>();
    for (Outcome outcome : accuracy.mistakes()) {
      mistakes.merge(
          outcome.place() + " " + outcome.rule(),
          outcome.detail(),
          (one, other) -> one + ", " + other);
    }
    assertThat(corpus.markers()).hasSizeGreaterThan(600);
    assertThat(mistakes.keySet())
        .as("misses and false alarms; those of KnownDossierMisses.txt and no others: %s", mistakes)
        .isEqualTo(known.reasons().keySet());
  }

  private List<Observation> observe() {
    AnalysedModule module =
        new AnalysedModule(
            "dossier",
            List.of(classes),
            List.of(SOURCES),
            List.of(),
            Javac.libraries(LIBRARY),
            List.of());
    DataMap map = Analysis.run(new Analysis.Request(List.of(module), List.of()));
    return Compliance.judge(new Case(map, Optional.empty(), TODAY)).findings().stream()
        .map(DossierTest::observation)
        .toList();
  }

  private static Observation observation(Finding finding) {
    Place place = new Place("dossier/" + finding.location().fileName(), finding.location().line());
    return new Observation(
        place, finding.rule(), finding.element().map(Element::category).orElse(""));
  }
}
