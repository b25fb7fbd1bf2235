package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.LegalBasis.Ground;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.Topic;

/**
 * A purpose without a legal basis, or whose basis rests on nothing: consent without its text, a
 * legal obligation without its law, a legitimate interest without a balancing test, special
 * categories without a condition, a national identification number without a statute.
 */
final class LegalBasisMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "legal-basis-missing",
          "A registered purpose has no legal basis, or one that rests on nothing",
          "Doel zonder (volledige) grondslag",
          Severity.ERROR,
          List.of("C06", "C16", "C17a", "C17b", "C17c", "C17d", "C17e"),
          "AVG art. 6(1), 7, 9(2), 10, 87; UAVG art. 46",
          Sight.REGISTER);

  private static final List<String> ANY = List.of("C16");
  private static final List<String> SPECIAL = List.of("C06");
  private static final Set<Category.Kind> NEED_A_CONDITION =
      Set.of(Category.Kind.SPECIAL, Category.Kind.SPECIAL_POSSIBLE, Category.Kind.CRIMINAL);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.byRegister(codebase, DESCRIPTION, register -> judge(codebase, register));
  }

  private static Outcome judge(Case codebase, Register register) {
    RegisterRule rule = new RegisterRule(DESCRIPTION, register);
    for (Purpose purpose : register.purposes().values()) {
      basis(purpose, codebase, rule);
      categories(purpose, register, rule);
    }
    int purposes = register.purposes().size();
    rule.checked(
        ANY, "legal basis of " + purposes + " purposes", "grondslag van " + purposes + " doelen");
    for (Ground ground : Ground.values()) {
      long resting =
          register.purposes().values().stream()
              .filter(it -> it.legalBasis().filter(on -> on.ground() == ground).isPresent())
              .count();
      List<String> clauses = clauses(codebase, ground);
      if (!clauses.equals(ANY)) {
        rule.checked(
            clauses,
            resting + " purposes rest on " + words(ground),
            "doelen met grondslag " + wordsNl(ground) + ": " + resting);
      }
    }
    long special =
        register.categories().values().stream()
            .filter(it -> NEED_A_CONDITION.contains(it.kind()))
            .count();
    rule.checked(
        SPECIAL,
        special + " categories that are or may be special",
        "soorten gegevens die bijzonder zijn of kunnen zijn: " + special);
    return rule.outcome();
  }

  private static void basis(Purpose purpose, Case codebase, RegisterRule rule) {
    String path = "purposes." + purpose.id();
    if (purpose.legalBasis().isEmpty()) {
      rule.add(
          rule.at(
                  purpose.mark(),
                  path,
                  "purpose '" + purpose.id() + "' has no legal basis",
                  "give it one under "
                      + path
                      + ".legal-basis: {ground: …, law: …}; without one"
                      + " the processing must stop")
              .concerning(ANY)
              .bearing(Bearing.STATEMENT_AND_LAW));
      return;
    }
    LegalBasis basis = purpose.legalBasis().get();
    String lacking = lacking(basis);
    if (!lacking.isEmpty()) {
      rule.add(
          rule.at(
                  basis.mark(),
                  path + ".legal-basis",
                  "purpose '"
                      + purpose.id()
                      + "' rests on "
                      + words(basis.ground())
                      + " without "
                      + reason(basis.ground()),
                  "add " + lacking + " to " + path + ".legal-basis")
              .concerning(clauses(codebase, basis.ground())));
    }
  }

  /** The key that a basis cannot do without. */
  private static String lacking(LegalBasis basis) {
    return switch (basis.ground()) {
      case CONSENT -> basis.text().isEmpty() ? "text" : "";
      case CONTRACT -> basis.contract().isEmpty() ? "contract" : "";
      case LEGAL_OBLIGATION, PUBLIC_TASK -> basis.law().isEmpty() ? "law" : "";
      case VITAL_INTERESTS -> basis.text().isEmpty() && basis.law().isEmpty() ? "text" : "";
      case LEGITIMATE_INTERESTS -> basis.balancingTest().isEmpty() ? "balancing-test" : "";
    };
  }

  private static String reason(Ground ground) {
    return switch (ground) {
      case CONSENT -> "the text that data subjects agree to (AVG art. 7(1))";
      case CONTRACT -> "saying which contract with the data subject";
      case LEGAL_OBLIGATION -> "naming the law that obliges (AVG art. 6(3))";
      case PUBLIC_TASK -> "naming the law that gives the task (AVG art. 6(3))";
      case VITAL_INTERESTS -> "saying in what emergency; it can carry no routine";
      case LEGITIMATE_INTERESTS -> "a balancing test";
    };
  }

  private static void categories(Purpose purpose, Register register, RegisterRule rule) {
    List<Category> categories =
        purpose.categories().stream()
            .flatMap(id -> Stream.ofNullable(register.categories().get(id)))
            .toList();
    List<Category> special =
        categories.stream().filter(it -> NEED_A_CONDITION.contains(it.kind())).toList();
    if (!special.isEmpty() && purpose.specialCategoryCondition().isEmpty()) {
      boolean sure = special.stream().anyMatch(it -> it.kind() != Category.Kind.SPECIAL_POSSIBLE);
      boolean criminal = special.stream().allMatch(it -> it.kind() == Category.Kind.CRIMINAL);
      rule.add(
          rule.at(
                  purpose.mark(),
                  "purposes." + purpose.id() + ".special-category-condition",
                  "purpose '"
                      + purpose.id()
                      + "' uses "
                      + ids(special)
                      + " without "
                      + (criminal
                          ? "a law that allows it (AVG art. 10)"
                          : "a condition of AVG art. 9(2)"),
                  "add purposes."
                      + purpose.id()
                      + ".special-category-condition: {article: \"9(2)(…)\", law: …}, or do"
                      + " without "
                      + ids(special))
              .concerning(SPECIAL)
              .bearing(sure ? Bearing.STATEMENT_AND_LAW : Bearing.STATEMENT));
    }
    List<Category> numbers =
        categories.stream().filter(it -> it.kind() == Category.Kind.NATIONAL_ID).toList();
    if (!numbers.isEmpty() && purpose.nationalIdGround().isEmpty()) {
      rule.add(
          rule.at(
                  purpose.mark(),
                  "purposes." + purpose.id() + ".national-id-ground",
                  "purpose '"
                      + purpose.id()
                      + "' uses "
                      + ids(numbers)
                      + " without a statute that prescribes it (UAVG art. 46)",
                  "add purposes."
                      + purpose.id()
                      + ".national-id-ground with that statute, or do"
                      + " without "
                      + ids(numbers))
              .concerning(SPECIAL)
              .bearing(Bearing.STATEMENT_AND_LAW));
    }
  }

  private static String ids(List<Category> categories) {
    return String.join(", ", categories.stream().map(Category::id).toList());
  }

  /** The clauses that announce a basis; in the worked example C17a to C17e. */
  private static List<String> clauses(Case codebase, Ground ground) {
    if (codebase.statement().isPresent()) {
      List<String> announcing =
          codebase.statement().get().clauses().values().stream()
              .filter(clause -> clause.says().all(Topic.LEGAL_BASES).contains(ground))
              .map(Clause::id)
              .toList();
      return announcing.isEmpty() ? ANY : announcing;
    }
    return switch (ground) {
      case CONSENT -> List.of("C17a");
      case CONTRACT -> List.of("C17b");
      case LEGAL_OBLIGATION -> List.of("C17c");
      case VITAL_INTERESTS -> List.of("C17d");
      case PUBLIC_TASK -> ANY;
      case LEGITIMATE_INTERESTS -> List.of("C17e");
    };
  }

  static String words(Ground ground) {
    return switch (ground) {
      case CONSENT -> "consent";
      case CONTRACT -> "a contract";
      case LEGAL_OBLIGATION -> "a legal obligation";
      case VITAL_INTERESTS -> "vital interests";
      case PUBLIC_TASK -> "a public task";
      case LEGITIMATE_INTERESTS -> "legitimate interests";
    };
  }

  private static String wordsNl(Ground ground) {
    return switch (ground) {
      case CONSENT -> "toestemming";
      case CONTRACT -> "overeenkomst";
      case LEGAL_OBLIGATION -> "wettelijke verplichting";
      case VITAL_INTERESTS -> "vitaal belang";
      case PUBLIC_TASK -> "publieke taak";
      case LEGITIMATE_INTERESTS -> "gerechtvaardigd belang";
    };
  }
}
