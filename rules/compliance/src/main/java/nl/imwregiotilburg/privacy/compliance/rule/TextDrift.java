package nl.imwregiotilburg.privacy.compliance.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Text;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.RegisteredStatement;
import nl.imwregiotilburg.privacy.register.StatementText;
import nl.imwregiotilburg.privacy.register.Topic;

/** Whether the published text is still the one its clauses were taken from, and its dates agree. */
final class TextDrift {

  private TextDrift() {}

  static void find(Drift drift) {
    text(drift);
    dates(drift);
    urls(drift);
    later(drift);
  }

  private static void text(Drift drift) {
    Text text = drift.statement().text();
    List<String> about =
        Stream.of(Topic.DATE, Topic.VERSIONS)
            .flatMap(drift.statement()::saying)
            .map(Clause::id)
            .distinct()
            .toList();
    if (text.content().isEmpty()) {
      drift.unjudged(
          about,
          "the published text is not there to compare; put it beside statement.yml and name it"
              + " under text.file",
          "de gepubliceerde tekst staat niet naast het bestand met clausules");
      return;
    }
    StatementText content = text.content().get();
    if (text.sha256().isEmpty()) {
      drift.unjudged(
          about,
          "text.sha256 is not given, so a change of the text would not be seen; it is "
              + content.sha256(),
          "de vingerafdruk van de tekst is niet vastgelegd");
    } else if (!text.sha256().equals(content.sha256())) {
      drift.add(
          drift
              .atText(
                  "text",
                  about,
                  "the published text is not the one its clauses were taken from: its SHA-256 is "
                      + content.sha256(),
                  "compare the clauses with the text and its date, then write the new hash under"
                      + " text.sha256")
              .bearing(Bearing.QUESTION));
    } else {
      drift.checked(
          about,
          "the text is the one the clauses were taken from",
          "de tekst is ongewijzigd (vingerafdruk " + content.sha256().substring(0, 12) + "…)");
    }
    for (Clause clause : drift.statement().clauses().values()) {
      for (String quote : clause.quotes()) {
        if (!content.has(quote)) {
          drift.add(
              drift
                  .atClause(
                      clause,
                      "quote",
                      "'" + quote + "' does not stand in the published text",
                      "quote the text word for word, with … for what is left out; or remove the"
                          + " clause when the promise is no longer made")
                  .bearing(Bearing.QUESTION));
        }
      }
    }
  }

  private static void dates(Drift drift) {
    List<Clause> dated = drift.saying(Topic.DATE);
    Optional<LocalDate> registered =
        drift.register().statement().flatMap(RegisteredStatement::dated);
    for (Clause clause : dated) {
      String said = clause.says().find(Topic.DATE).map(LocalDate::toString).orElse("");
      drift.compare(
          clause, "statement.dated", said, registered.map(LocalDate::toString).orElse(""));
      drift
          .statement()
          .text()
          .dated()
          .filter(date -> !date.toString().equals(said))
          .ifPresent(
              date ->
                  drift.add(
                      drift.atClause(
                          clause,
                          "text.dated",
                          "the clause says " + said + ", text.dated says " + date,
                          "give both the date that the published text bears")));
    }
  }

  private static void urls(Drift drift) {
    String registered = drift.register().statement().map(RegisteredStatement::url).orElse("");
    for (Clause clause : drift.saying(Topic.URL)) {
      drift.compare(clause, "statement.url", clause.says().get(Topic.URL), registered);
    }
  }

  /** Purposes that were decided on after the statement was last changed. */
  private static void later(Drift drift) {
    for (Clause clause : drift.saying(Topic.DATE)) {
      LocalDate dated = clause.says().get(Topic.DATE);
      List<String> later =
          drift.register().purposes().values().stream()
              .filter(it -> it.approvedOn().filter(dated::isBefore).isPresent())
              .map(Purpose::id)
              .toList();
      if (!later.isEmpty()) {
        drift.add(
            drift
                .atClause(
                    clause,
                    "approved-on",
                    "purposes were approved after the statement of "
                        + dated
                        + " was published: "
                        + String.join(", ", later),
                    "see whether the statement tells about them; if it does, publish it with a new"
                        + " date")
                .bearing(Bearing.QUESTION));
      }
    }
  }
}
