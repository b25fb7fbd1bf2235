package nl.imwregiotilburg.privacy.compliance.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Breach;
import nl.imwregiotilburg.privacy.register.Claims.BreachPromise;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;
import nl.imwregiotilburg.privacy.register.Rights;
import nl.imwregiotilburg.privacy.register.Topic;

/** Whether requests and breaches are handled as the statement promises and the law demands. */
final class HandlingDrift {

  /** GDPR Art. 12(3). */
  private static final Period MONTH = Period.ofMonths(1);

  /** GDPR Art. 33(1). */
  private static final Duration BREACH = Duration.ofHours(72);

  private HandlingDrift() {}

  static void find(Drift drift) {
    drift.saying(Topic.RESPOND_WITHIN).forEach(clause -> term(clause, drift));
    drift.saying(Topic.CHANNELS).forEach(clause -> channels(clause, drift));
    drift.saying(Topic.BREACH).forEach(clause -> breach(clause, drift));
  }

  private static void term(Clause clause, Drift drift) {
    Period promised = clause.says().get(Topic.RESPOND_WITHIN);
    Optional<Period> registered = drift.register().rights().flatMap(Rights::respondWithin);
    if (registered.isEmpty()) {
      drift.unjudged(
          List.of(clause.id()),
          "the register lacks rights.respond-within",
          "het register noemt geen reactietermijn");
    } else if (longer(registered.get(), promised, drift)) {
      drift.add(
          drift
              .atClause(
                  clause,
                  "rights.respond-within",
                  "the statement promises an answer within "
                      + promised
                      + ", the register allows "
                      + registered.get(),
                  "shorten rights.respond-within to " + promised)
              .bearing(
                  longer(registered.get(), MONTH, drift)
                      ? Bearing.STATEMENT_AND_LAW
                      : Bearing.STATEMENT_NOT_LAW));
    } else {
      drift.checked(
          clause,
          "rights.respond-within is " + registered.get(),
          "reactietermijn in het register: " + registered.get());
    }
  }

  private static boolean longer(Period one, Period other, Drift drift) {
    LocalDate start = drift.codebase().today();
    return start.plus(one).isAfter(start.plus(other));
  }

  private static void channels(Clause clause, Drift drift) {
    List<String> registered = drift.register().rights().map(Rights::channels).orElse(List.of());
    List<String> missing =
        clause.says().all(Topic.CHANNELS).stream().filter(it -> !registered.contains(it)).toList();
    if (registered.isEmpty()) {
      drift.unjudged(
          List.of(clause.id()),
          "the register lacks rights.channels",
          "het register noemt niet hoe rechten worden uitgeoefend");
    } else if (missing.isEmpty()) {
      drift.checked(
          clause,
          "rights.channels has " + String.join(", ", registered),
          "wegen in het register: " + String.join(", ", registered));
    } else {
      drift.add(
          drift.atClause(
              clause,
              "rights.channels",
              "the statement offers a way the register does not know: "
                  + String.join(", ", missing),
              "add it to rights.channels and see that requests arrive"));
    }
  }

  private static void breach(Clause clause, Drift drift) {
    BreachPromise promise = clause.says().get(Topic.BREACH);
    if (drift.register().breach().isEmpty()) {
      drift.add(
          drift
              .atClause(
                  clause,
                  "breach",
                  "the statement promises to report breaches, the register has no procedure",
                  "register it: breach: {procedure: …, notify-within: PT72H, on-suspicion: true}")
              .bearing(Bearing.STATEMENT));
      return;
    }
    Breach breach = drift.register().breach().get();
    Optional<Duration> within = breach.notifyWithin();
    if (within.isEmpty()) {
      drift.unjudged(
          List.of(clause.id()),
          "the register lacks breach.notify-within",
          "het register noemt geen meldtermijn");
      return;
    }
    boolean late = within.get().compareTo(BREACH) > 0;
    boolean later =
        promise.notifyAuthority().filter(it -> it.compareTo(within.get()) < 0).isPresent();
    if (late || later) {
      drift.add(
          drift
              .atClause(
                  clause,
                  "breach.notify-within",
                  "the register allows "
                      + within.get()
                      + " to report a breach, "
                      + (late ? "the law 72 hours (AVG art. 33(1))" : "the statement less"),
                  "shorten breach.notify-within")
              .bearing(late ? Bearing.STATEMENT_AND_LAW : Bearing.STATEMENT_NOT_LAW));
    } else if (promise.onSuspicion() && !breach.onSuspicion()) {
      drift.add(
          drift
              .atClause(
                  clause,
                  "breach.on-suspicion",
                  "the statement promises to report a suspicion too, the register does not",
                  "write breach.on-suspicion: true and let the procedure say so")
              .bearing(Bearing.STATEMENT_NOT_LAW));
    } else if (breach.procedure().isEmpty()) {
      drift.unjudged(
          List.of(clause.id()),
          "the register lacks breach.procedure",
          "het register noemt geen procedure voor datalekken");
    } else {
      drift.checked(
          clause,
          "breach: " + breach.procedure() + ", " + within.get(),
          "procedure " + breach.procedure() + ", meldtermijn " + within.get().toHours() + " uur");
    }
  }
}
