package nl.imwregiotilburg.privacy.plugin.goal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.plugin.article30.Article30Register;
import nl.imwregiotilburg.privacy.plugin.interchange.DpvExport;
import nl.imwregiotilburg.privacy.plugin.interchange.FideslangExport;
import nl.imwregiotilburg.privacy.plugin.statement.CodeFacts;
import nl.imwregiotilburg.privacy.plugin.statement.Lack;
import nl.imwregiotilburg.privacy.plugin.statement.Lacks;
import nl.imwregiotilburg.privacy.plugin.statement.Language;
import nl.imwregiotilburg.privacy.plugin.statement.PrivacyStatement;
import nl.imwregiotilburg.privacy.plugin.statement.StatementChanges;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.reader.RegisterReader;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes, from the register and the code, the privacy statement (Dutch and English) and the record
 * of processing activities (document and spreadsheet). What the register does not hold is left out
 * and listed with the key to add; what the code does and the register does not tell is listed too.
 */
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@Mojo(
    name = "statement",
    aggregator = true,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@SuppressWarnings("NullAway.Init")
public final class StatementGoal extends AnalysingGoal {

  /** What the goal can write. */
  private enum Document {
    STATEMENT,
    ARTICLE30,
    DPV,
    FIDESLANG
  }

  /**
   * The register. When it is not given, <code>privacy/register.yml</code> is looked for at the root
   * and then upward.
   */
  @Parameter(property = "privacy.registerFile")
  private File registerFile;

  /** Folder for the documents. */
  @Parameter(
      property = "privacy.outputDirectory",
      defaultValue = "${project.build.directory}/privacy")
  private File outputDirectory;

  /**
   * What to write: <code>statement</code> (privacyverklaring.md, privacy-statement.md, and
   * wijzigingen.md with what the published statement would have to change), <code>article30</code>
   * (register.md, register.xlsx), <code>dpv</code> (register.jsonld: W3C Data Privacy Vocabulary)
   * and <code>fideslang</code> (fides.yml).
   */
  @Parameter(property = "privacy.documents", defaultValue = "statement,article30")
  private List<String> documents = new ArrayList<>();

  /**
   * The date of the documents, as <code>2027-01-31</code>; evidence that is no longer valid on it
   * is left out. When it is not given this is today by the clock of the machine.
   */
  @Parameter(property = "privacy.today", defaultValue = "")
  private String today;

  @Override
  void run() throws IOException {
    List<Document> chosen = Choice.several(Document.class, "privacy.documents", documents);
    LocalDate day =
        Choice.date("privacy.today", today == null ? "" : today, Clock.systemDefaultZone());
    Register register = register();
    DataMap map = analyse();
    CodeFacts code = new CodeFacts(register, map);
    Path folder = Files.createDirectories(outputDirectory.toPath().toAbsolutePath().normalize());
    Set<String> untranslated = new LinkedHashSet<>();
    if (chosen.contains(Document.STATEMENT)) {
      for (Language language : Language.values()) {
        PrivacyStatement statement = PrivacyStatement.of(register, language, day);
        Files.writeString(
            folder.resolve(language.file()), statement.text(), StandardCharsets.UTF_8);
        untranslated.addAll(statement.untranslated());
      }
      Optional<String> changes = StatementChanges.of(register, day);
      if (changes.isPresent()) {
        Files.writeString(
            folder.resolve(StatementChanges.FILE), changes.get(), StandardCharsets.UTF_8);
      }
    }
    if (chosen.contains(Document.ARTICLE30)) {
      new Article30Register(register, code).write(folder, day);
    }
    if (chosen.contains(Document.DPV)) {
      Files.writeString(
          folder.resolve(DpvExport.FILE), DpvExport.of(register), StandardCharsets.UTF_8);
    }
    if (chosen.contains(Document.FIDESLANG)) {
      Files.writeString(
          folder.resolve(FideslangExport.FILE),
          FideslangExport.of(register, code, String.valueOf(root().getFileName())),
          StandardCharsets.UTF_8);
    }
    report(Lacks.of(register, day), untranslated, code.untold());
    getLog().info("privacy: wrote " + folder);
  }

  private Register register() {
    if (registerFile != null && !registerFile.isFile()) {
      throw new ConfigurationException(
          "privacy.registerFile: there is no file " + registerFile.getAbsolutePath());
    }
    return RegisterReader.read(
        Optional.ofNullable(registerFile)
            .map(File::toPath)
            .or(() -> nearest("privacy/register.yml"))
            .orElseThrow(
                () ->
                    new ConfigurationException(
                        "there is no privacy/register.yml in "
                            + root()
                            + "; write one (docs/register.md), have a first one made with mvn"
                            + " privacy:init, import one with mvn privacy:import, or name it with"
                            + " -Dprivacy.registerFile=…")));
  }

  private void report(List<Lack> lacks, Set<String> untranslated, List<String> untold) {
    lacks.forEach(it -> warn(it.toString()));
    if (!untranslated.isEmpty()) {
      warn(
          "the register lacks the English of '"
              + String.join("', '", untranslated)
              + "', which the English statement has as they are: add them under translations.en");
    }
    untold.forEach(it -> warn("not in the statement: " + it));
  }

  private void warn(String text) {
    getLog().warn("privacy: " + text);
  }
}
