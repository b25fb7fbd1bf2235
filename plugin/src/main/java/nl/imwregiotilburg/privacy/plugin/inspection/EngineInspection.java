package nl.imwregiotilburg.privacy.plugin.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.compliance.Compliance;
import nl.imwregiotilburg.privacy.compliance.Judgement;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import nl.imwregiotilburg.privacy.compliance.rule.KnownServices;
import nl.imwregiotilburg.privacy.register.PublishedStatement;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.reader.RegisterReader;
import nl.imwregiotilburg.privacy.register.reader.StatementReader;

/** The inspection that counts: reads the register, runs the analysis, and has the rules judge. */
final class EngineInspection implements Inspection {

  @Override
  public Result inspect(Assignment assignment) {
    Optional<Register> register = assignment.register().map(RegisterReader::read);
    Optional<PublishedStatement> statement = assignment.statement().map(StatementReader::read);
    DataMap map =
        withGaps(
            assignment
                .analysis()
                .apply(
                    new Analysis.Request(
                        ModuleInput.toAnalyse(assignment.modules()),
                        assignment.models(),
                        KnownServices.packages())),
            assignment.unreached());
    Judgement judgement =
        Compliance.judge(
            new Case(map, register, statement, assignment.whole(), assignment.today()));
    Result result =
        Result.of(
                assignment.root().getFileName() == null
                    ? "build"
                    : assignment.root().getFileName().toString(),
                assignment.root(),
                assignment.today(),
                assignment.version())
            .modules(assignment.modules().stream().map(ModuleInput::name).toList())
            .register(register, assignment.register().map(EngineInspection::hash).orElse(""))
            .statement(statement)
            .map(map)
            .findings(judgement.findings())
            .unjudged(judgement.unjudged())
            .unusedExemptions(judgement.unusedExemptions())
            .checked(judgement.checked())
            .whole(assignment.whole())
            .build();
    return Reach.limit(result, assignment.scopes()).judged();
  }

  private static DataMap withGaps(DataMap map, List<Gap> more) {
    List<Gap> gaps = Stream.concat(map.gaps().stream(), more.stream()).sorted().toList();
    return map.withGaps(gaps);
  }

  private static String hash(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
