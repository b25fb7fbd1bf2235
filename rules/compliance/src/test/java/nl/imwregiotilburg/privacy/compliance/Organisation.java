package nl.imwregiotilburg.privacy.compliance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import nl.imwregiotilburg.privacy.register.reader.RegisterReader;
import nl.imwregiotilburg.privacy.register.reader.StatementReader;

/** What an organisation says, as texts: its register, its statement, and the published words. */
public record Organisation(String register, String statement, String text, LocalDate today) {

  /** An organisation with this register behind {@code version} and {@code controller}. */
  public static Organisation of(String register) {
    return new Organisation("version: 1\ncontroller: {name: IMW}\n" + register, "", "", Code.TODAY);
  }

  /** The same with clauses. */
  public Organisation saying(String clauses) {
    return new Organisation(register, "version: 1\nclauses:\n" + clauses.indent(2), text, today);
  }

  /** The same with a whole statement file and the published text beside it. */
  public Organisation publishing(String file, String words) {
    return new Organisation(register, file, words, today);
  }

  /** The same on another day. */
  public Organisation on(String day) {
    return new Organisation(register, statement, text, LocalDate.parse(day));
  }

  /** The case with this code. */
  public Case with(DataMap map) {
    try {
      Path folder = Files.createTempDirectory("organisation");
      Path registerFile = Files.writeString(folder.resolve("register.yml"), register);
      Path textFile = Files.writeString(folder.resolve("tekst.md"), text);
      Path statementFile = Files.writeString(folder.resolve("statement.yml"), statement);
      try {
        return new Case(
            map,
            Optional.of(RegisterReader.read(registerFile)),
            statement.isEmpty()
                ? Optional.empty()
                : Optional.of(StatementReader.read(statementFile)),
            true,
            today);
      } finally {
        Files.delete(registerFile);
        Files.delete(textFile);
        Files.delete(statementFile);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
