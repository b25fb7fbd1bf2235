package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.register.Claims;
import nl.imwregiotilburg.privacy.register.PublishedStatement;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RegisteredStatement;
import nl.imwregiotilburg.privacy.register.Territory;
import nl.imwregiotilburg.privacy.register.Topic;

/** What the published statement promises, put together from its clauses. */
final class Promises {

  private Promises() {}

  /**
   * What is promised: by the clauses, and where they say nothing by the section {@code statement}
   * of the register; empty when there is neither.
   */
  static Optional<RegisteredStatement> of(Case codebase) {
    Optional<RegisteredStatement> summary = codebase.register().flatMap(Register::statement);
    return codebase.statement().isEmpty()
        ? summary
        : Optional.of(of(codebase.statement().get(), summary));
  }

  private static RegisteredStatement of(
      PublishedStatement published, Optional<RegisteredStatement> summary) {
    List<Claims> claims = published.clauses().values().stream().map(Clause::says).toList();
    return new RegisteredStatement(
        published.text().mark(),
        published.text().file(),
        first(claims, Topic.URL).orElse(""),
        first(claims, Topic.DATE),
        first(claims, Topic.TERRITORY)
            .orElseGet(() -> summary.map(RegisteredStatement::territory).orElse(Territory.EEA)),
        all(claims, Topic.LEGAL_BASES, summary.map(RegisteredStatement::legalBases)),
        all(claims, Topic.DISCLOSURE_GROUNDS, summary.map(RegisteredStatement::disclosureGrounds)),
        all(
            claims,
            Topic.TRANSFER_SAFEGUARDS,
            summary.map(RegisteredStatement::transferSafeguards)),
        all(claims, Topic.TRACKERS, summary.map(RegisteredStatement::trackers)),
        first(claims, Topic.RESPOND_WITHIN)
            .or(() -> summary.flatMap(RegisteredStatement::respondWithin)));
  }

  private static <T> Optional<T> first(List<Claims> claims, Topic<T> topic) {
    return claims.stream().flatMap(said -> said.find(topic).stream()).findFirst();
  }

  private static <T> List<T> all(
      List<Claims> claims, Topic<List<T>> topic, Optional<List<T>> otherwise) {
    List<T> all = claims.stream().flatMap(said -> said.all(topic).stream()).distinct().toList();
    return all.isEmpty() ? otherwise.orElse(List.of()) : all;
  }

  /** The clauses in which something is said about a topic; none without a statement. */
  static List<String> clauses(Case codebase, Topic<?>... topics) {
    return codebase.statement().stream()
        .flatMap(statement -> statement.saying(topics))
        .map(Clause::id)
        .toList();
  }

  /** The clauses that promise completeness about a subject. */
  static Stream<String> complete(Case codebase, Claims.Subject subject) {
    return codebase.statement().stream()
        .flatMap(statement -> statement.saying(Topic.COMPLETENESS))
        .filter(clause -> clause.says().all(Topic.COMPLETENESS).contains(subject))
        .map(Clause::id);
  }
}
