package nl.imwregiotilburg.privacy.compliance.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.register.Countries.Country;
import nl.imwregiotilburg.privacy.register.Countries.Group;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.RegisteredStatement;
import nl.imwregiotilburg.privacy.register.Territory;
import nl.imwregiotilburg.privacy.register.Transfer;
import nl.imwregiotilburg.privacy.register.Transfer.Safeguard;

/**
 * Whether data may go to a recipient, given the countries it is in: by the statement (clauses C46
 * and C47) and by the law (GDPR Arts. 44 to 49). The two differ both ways: an adequacy decision is
 * lawful but not what the statement promises; the EEA outside the EU needs no safeguard by law.
 *
 * @param outside countries outside the territory of the statement, or without a statement outside
 *     the EEA, with what the recipient does there: {@code US (parent, storage)}
 * @param statement by the statement
 * @param statementReason why, in English, without full stop
 * @param law by the law
 * @param lawReason why, in English, without full stop
 * @param warnings what a lawful transfer hangs by: a decision that covers only some, or ends soon
 */
public record TransferJudgement(
    List<String> outside,
    Verdict statement,
    String statementReason,
    Verdict law,
    String lawReason,
    List<String> warnings) {

  /** A verdict on one recipient. */
  public enum Verdict {
    /** Data may go there. */
    KEPT,
    /** Data may not go there. */
    BROKEN,
    /** The register does not say enough. */
    UNKNOWN
  }

  /**
   * Safeguards and grounds that the law accepts where no adequacy decision holds: GDPR Art.
   * 46(2)(b) and (c), 49(1)(a).
   */
  private static final Set<Safeguard> LAWFUL =
      Set.of(
          Safeguard.STANDARD_CONTRACTUAL_CLAUSES,
          Safeguard.BINDING_CORPORATE_RULES,
          Safeguard.EXPLICIT_CONSENT);

  /** An adequacy decision that ends within this time is warned of: a contract takes months. */
  private static final Period NOTICE = Period.ofMonths(6);

  private static final String INCOMPLETE = "not all its countries are registered";

  public TransferJudgement {
    outside = List.copyOf(outside);
    warnings = List.copyOf(warnings);
  }

  /** Whether statement or law is broken. */
  public boolean broken() {
    return statement == Verdict.BROKEN || law == Verdict.BROKEN;
  }

  /**
   * Judges a recipient by the countries the register gives.
   *
   * @param promise what the statement says; empty when the register does not tell
   * @param table the countries
   * @param today the day on which adequacy decisions are judged
   */
  static TransferJudgement of(
      Recipient recipient,
      Optional<RegisteredStatement> promise,
      CountryTable table,
      LocalDate today) {
    return of(recipient, recipient.countries(), promise, table, today);
  }

  /** Judges a recipient by these countries. */
  static TransferJudgement of(
      Recipient recipient,
      Recipient.Countries countries,
      Optional<RegisteredStatement> promise,
      CountryTable table,
      LocalDate today) {
    Map<String, Set<String>> places = places(countries);
    boolean complete = !missing(countries).isPresent();
    List<String> outsideEea = new ArrayList<>();
    List<String> outsideTerritory = new ArrayList<>();
    for (String code : places.keySet()) {
      Optional<Group> group = table.byCode(code).map(Country::group);
      boolean eu = group.equals(Optional.of(Group.EU));
      boolean eea = eu || group.equals(Optional.of(Group.EEA));
      if (!eea) {
        outsideEea.add(code);
      }
      boolean inside = promise.isPresent() && promise.get().territory() == Territory.EU ? eu : eea;
      if (!inside) {
        outsideTerritory.add(code);
      }
    }
    Ruling byStatement =
        promise
            .map(statement -> byStatement(recipient, statement, outsideTerritory, complete))
            .orElse(new Ruling(Verdict.UNKNOWN, "the register has no statement section"));
    Ruling byLaw = byLaw(recipient, outsideEea, table, today, complete);
    return new TransferJudgement(
        outsideTerritory.stream()
            .map(code -> code + " (" + String.join(", ", places.getOrDefault(code, Set.of())) + ")")
            .toList(),
        byStatement.verdict(),
        byStatement.reason(),
        byLaw.verdict(),
        byLaw.reason(),
        byLaw.warnings());
  }

  /**
   * Which country of a recipient is not registered and hence not judged: that of the parent company
   * (company and establishment both count, clause C46), of the contracting entity, or of storage.
   */
  static Optional<String> missing(Recipient.Countries countries) {
    List<String> missing = new ArrayList<>();
    if (countries.parent().isBlank()) {
      missing.add("parent");
    }
    if (countries.contract().isBlank()) {
      missing.add("contract");
    }
    if (countries.storage().isEmpty()) {
      missing.add("storage");
    }
    return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", missing));
  }

  private record Ruling(Verdict verdict, String reason, List<String> warnings) {
    Ruling(Verdict verdict, String reason) {
      this(verdict, reason, List.of());
    }
  }

  private static Ruling byStatement(
      Recipient recipient, RegisteredStatement statement, List<String> outside, boolean complete) {
    String territory = statement.territory().name();
    if (outside.isEmpty()) {
      return complete
          ? new Ruling(Verdict.KEPT, "inside the " + territory)
          : new Ruling(Verdict.UNKNOWN, INCOMPLETE);
    }
    Optional<Safeguard> accepted =
        safeguards(recipient).stream().filter(statement.transferSafeguards()::contains).findFirst();
    if (accepted.isPresent()) {
      return new Ruling(Verdict.KEPT, "the statement allows it with " + words(accepted.get()));
    }
    String exceptions =
        statement.transferSafeguards().stream()
            .map(TransferJudgement::words)
            .collect(Collectors.joining(" or "));
    return new Ruling(
        Verdict.BROKEN,
        "the statement promises data stays in the "
            + territory
            + (exceptions.isEmpty() ? "" : " unless there are " + exceptions));
  }

  private static Ruling byLaw(
      Recipient recipient,
      List<String> outside,
      CountryTable table,
      LocalDate today,
      boolean complete) {
    Optional<Safeguard> safeguard =
        safeguards(recipient).stream().filter(LAWFUL::contains).findFirst();
    if (!outside.isEmpty() && safeguard.isPresent()) {
      return new Ruling(Verdict.KEPT, "lawful (" + words(safeguard.get()) + ")");
    }
    List<String> uncovered = new ArrayList<>();
    List<Country> adequate = new ArrayList<>();
    for (String code : outside) {
      table
          .byCode(code)
          .filter(country -> adequate(country, today))
          .ifPresentOrElse(adequate::add, () -> uncovered.add(code));
    }
    if (!uncovered.isEmpty()) {
      return new Ruling(
          Verdict.BROKEN,
          "not lawful: "
              + String.join(", ", uncovered)
              + (uncovered.size() == 1 ? " has" : " have")
              + " no valid adequacy decision, and no safeguard of AVG art. 46 is registered");
    }
    // A decision for some organisations counts when the register says the recipient is one of them.
    boolean claimed = safeguards(recipient).contains(Safeguard.ADEQUACY);
    String decisions =
        String.join("; ", adequate.stream().map(TransferJudgement::decision).toList());
    if (!claimed && adequate.stream().anyMatch(Country::conditional)) {
      return new Ruling(
          Verdict.BROKEN,
          "not lawful: "
              + decisions
              + ", the register does not say that this is one of them, and no safeguard of AVG"
              + " art. 46 is registered");
    }
    if (!complete) {
      return new Ruling(Verdict.UNKNOWN, INCOMPLETE);
    }
    return new Ruling(
        Verdict.KEPT,
        "lawful (" + (adequate.isEmpty() ? "inside the EEA" : decisions) + ")",
        adequate.stream().flatMap(country -> warnings(country, today)).toList());
  }

  /** What a decision can fail on tomorrow. */
  private static Stream<String> warnings(Country country, LocalDate today) {
    Stream<String> covered =
        country.conditional()
            ? Stream.of(
                "the adequacy decision for "
                    + country.code()
                    + " holds only while the recipient is on its list: look it up")
            : Stream.empty();
    Stream<String> ending =
        country.validUntil().filter(end -> today.plus(NOTICE).isAfter(end)).stream()
            .map(
                end ->
                    "the adequacy decision for "
                        + country.code()
                        + " ends on "
                        + end
                        + ": agree a safeguard before that day");
    return Stream.concat(covered, ending);
  }

  private static boolean adequate(Country country, LocalDate today) {
    return country.group() == Group.ADEQUATE
        && country.decided().filter(from -> !today.isBefore(from)).isPresent()
        && country.validUntil().filter(today::isAfter).isEmpty();
  }

  private static String decision(Country country) {
    return "adequacy decision "
        + country.decision()
        + " for "
        + country.code()
        + (country.conditional() ? ", for those it covers" : "");
  }

  private static List<Safeguard> safeguards(Recipient recipient) {
    List<Safeguard> safeguards = new ArrayList<>();
    recipient.transfer().map(Transfer::safeguard).ifPresent(safeguards::add);
    recipient.transfer().flatMap(Transfer::fallback).ifPresent(safeguards::add);
    return safeguards;
  }

  private static Map<String, Set<String>> places(Recipient.Countries countries) {
    Map<String, Set<String>> places = new LinkedHashMap<>();
    add(places, countries.parent(), "parent");
    add(places, countries.contract(), "contract");
    countries.storage().forEach(code -> add(places, code, "storage"));
    countries.support().forEach(code -> add(places, code, "support"));
    return places;
  }

  private static void add(Map<String, Set<String>> places, String code, String what) {
    if (!code.isBlank()) {
      places
          .computeIfAbsent(code.strip().toUpperCase(Locale.ROOT), unused -> new LinkedHashSet<>())
          .add(what);
    }
  }

  private static String words(Safeguard safeguard) {
    return switch (safeguard) {
      case ADEQUACY -> "an adequacy decision";
      case STANDARD_CONTRACTUAL_CLAUSES -> "standard contractual clauses";
      case BINDING_CORPORATE_RULES -> "binding corporate rules";
      case EXPLICIT_CONSENT -> "explicit consent";
      case NONE -> "no safeguard";
    };
  }
}
