package nl.imwregiotilburg.privacy.register.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Mark;
import nl.imwregiotilburg.privacy.register.PublishedStatement;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Kind;
import nl.imwregiotilburg.privacy.register.RegisterException;
import nl.imwregiotilburg.privacy.register.StatementText;
import nl.imwregiotilburg.privacy.register.reader.ClauseSection.StatementEntry;
import nl.imwregiotilburg.privacy.register.reader.ClauseSection.TextEntry;

/** Reads {@code privacy/statement.yml}. */
public final class StatementReader {

  /** The name under which the schema is published and written out. */
  public static final String SCHEMA = "statement.schema.json";

  private static final String EXAMPLE = "statement-imw.yml";
  private static final String NOUN = "statement";

  private StatementReader() {}

  /**
   * Reads a statement and the published text beside it.
   *
   * @param file the file
   * @throws RegisterException if a file cannot be read, is not YAML, or has mistakes; it lists all
   *     of them
   */
  public static PublishedStatement read(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Reading reading = Reading.of(absolute, NOUN);
    return statement(YamlFile.text(absolute, reading), absolute, reading);
  }

  /**
   * The worked example: the clauses of the statement of IMW regio Tilburg of 28 November 2022. Its
   * clause numbers are those the documentation of the rules speaks of.
   */
  public static PublishedStatement workedExample() {
    Path place = Path.of(EXAMPLE);
    return statement(Optional.of(resource(EXAMPLE)), place, Reading.of(place, NOUN));
  }

  /** The published JSON Schema (draft 2020-12) of {@code privacy/statement.yml}, for editors. */
  public static String schema() {
    return resource(SCHEMA);
  }

  private static PublishedStatement statement(Optional<String> yaml, Path file, Reading reading) {
    return reading.complete(
        yaml.flatMap(text -> YamlDocument.parse(text, reading))
            .flatMap(node -> reading.root(node, "clauses"))
            .flatMap(root -> statement(root, file, reading)));
  }

  private static Optional<PublishedStatement> statement(Place root, Path file, Reading reading) {
    Optional<StatementEntry> entry = ClauseSection.STATEMENT.read(root, reading);
    entry.ifPresent(read -> check(read.clauses(), reading));
    return entry.map(
        read ->
            new PublishedStatement(
                Reading.slashes(file), text(read.text(), file, reading), read.clauses()));
  }

  private static PublishedStatement.Text text(
      Optional<TextEntry> entry, Path file, Reading reading) {
    TextEntry text = entry.orElse(new TextEntry(new Mark(0, 0), "", "", Optional.empty()));
    Optional<StatementText> content =
        text.file().isEmpty() || file.getParent() == null
            ? Optional.empty()
            : published(text, file.getParent(), reading);
    return new PublishedStatement.Text(
        text.mark(), text.file(), text.sha256(), text.dated(), content);
  }

  private static Optional<StatementText> published(TextEntry text, Path folder, Reading reading) {
    try {
      Path file = folder.resolve(text.file()).normalize();
      Reading of = Reading.of(file, NOUN);
      Optional<StatementText> published = YamlFile.text(file, of).map(StatementText::of);
      of.problems()
          .forEach(
              problem ->
                  reading.problem(
                      text.mark(),
                      "text.file: '%s' cannot be used: %s"
                          .formatted(Place.shortened(text.file()), problem.message())));
      return published;
    } catch (InvalidPathException e) {
      reading.problem(
          text.mark(),
          "text.file: '%s' is no path of a file".formatted(Place.shortened(text.file())));
      return Optional.empty();
    }
  }

  private static void check(Map<String, Clause> clauses, Reading reading) {
    for (Clause clause : clauses.values()) {
      String path = "clauses." + clause.id() + ": ";
      for (String part : clause.of()) {
        if (!clauses.containsKey(part)) {
          reading.problem(
              clause.mark(),
              path
                  + "of: '%s' is not among the clauses; %s"
                      .formatted(part, NearestWord.didYouMean(part, clauses.keySet()))
                      .stripTrailing());
        } else if (clauses.get(part).is(Kind.ROLL_UP)) {
          reading.problem(
              clause.mark(), path + "of: " + part + " is a roll-up itself; name what it sums up");
        }
      }
      if (clause.is(Kind.ROLL_UP) == clause.of().isEmpty()) {
        reading.problem(
            clause.mark(),
            path
                + (clause.of().isEmpty()
                    ? "a roll-up needs the key 'of' with the clauses it sums up"
                    : "only a clause of the kind roll-up has the key 'of'"));
      }
      if (clause.kinds().isEmpty()) {
        reading.problem(
            clause.mark(), path + "kinds: an empty list; name at least one kind of clause");
      }
    }
  }

  private static String resource(String name) {
    try (InputStream in = StatementReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable resource " + name, e);
    }
  }
}
