package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Claims.Information;
import nl.imwregiotilburg.privacy.register.LegalBasis.Ground;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.Topic;
import nl.imwregiotilburg.privacy.register.Transfer.Safeguard;

/**
 * What a statement must tell (GDPR Arts. 13 and 14; Tw art. 11.7a) and no clause tells. What is
 * required follows from the register: without consent nothing need be said about withdrawing it.
 */
final class Omissions {

  private Omissions() {}

  static void find(Drift drift) {
    List<String> concerned = drift.statement().saying(Topic.COMPLETENESS).map(Clause::id).toList();
    Set<Information> told = EnumSet.noneOf(Information.class);
    drift
        .statement()
        .clauses()
        .values()
        .forEach(clause -> told.addAll(clause.says().all(Topic.INFORMS)));
    Set<Information> required = required(drift.register());
    for (Information information : required) {
      if (!told.contains(information)) {
        Required text = text(information);
        drift.add(
            drift
                .atText(
                    "informs " + word(information),
                    concerned,
                    "the statement does not tell " + text.what() + " (" + text.law() + ")",
                    text.mend()
                        + "; when a clause tells it, write informs: ["
                        + word(information)
                        + "] under what it says")
                .bearing(Bearing.STATEMENT_AND_LAW));
      }
    }
    drift.checked(
        concerned,
        required.size() + " kinds of information that the law requires here",
        "verplichte onderdelen van de verklaring: " + required.size());
    sources(drift, told);
  }

  /** Clauses that say data comes from others are right when the register has such sources. */
  private static void sources(Drift drift, Set<Information> told) {
    if (told.contains(Information.SOURCES)) {
      long others =
          drift.register().purposes().values().stream()
              .filter(it -> !it.sources().getOrDefault("third-party", List.of()).isEmpty())
              .count();
      List<String> telling =
          drift.statement().clauses().values().stream()
              .filter(clause -> clause.says().all(Topic.INFORMS).contains(Information.SOURCES))
              .map(Clause::id)
              .toList();
      drift.checked(
          telling,
          others + " purposes with data from third parties",
          "doelen met gegevens van derden: " + others);
    }
  }

  private static Set<Information> required(Register register) {
    Set<Information> required =
        EnumSet.of(
            Information.CONTROLLER,
            Information.PURPOSES,
            Information.LEGAL_BASIS,
            Information.RETENTION_PERIODS,
            Information.RIGHTS,
            Information.COMPLAINT,
            Information.WHETHER_REQUIRED,
            Information.AUTOMATED_DECISIONS);
    if (register.officer().isPresent()) {
      required.add(Information.OFFICER);
    }
    if (rests(register, Ground.LEGITIMATE_INTERESTS)) {
      required.add(Information.LEGITIMATE_INTERESTS);
    }
    if (rests(register, Ground.CONSENT)) {
      required.add(Information.WITHDRAWAL_OF_CONSENT);
    }
    if (used(register, Category.Kind.SPECIAL)
        || used(register, Category.Kind.SPECIAL_POSSIBLE)
        || used(register, Category.Kind.CRIMINAL)) {
      required.add(Information.SPECIAL_CATEGORY_CONDITION);
    }
    if (used(register, Category.Kind.NATIONAL_ID)) {
      required.add(Information.NATIONAL_ID_GROUND);
    }
    if (register.recipients().values().stream()
        .anyMatch(it -> it.role() != Recipient.Role.INTERNAL)) {
      required.add(Information.RECIPIENTS);
    }
    if (register.recipients().values().stream().anyMatch(it -> it.transfer().isPresent())) {
      required.add(Information.TRANSFERS);
    }
    if (register.recipients().values().stream()
        .flatMap(it -> it.transfer().stream())
        .anyMatch(
            it ->
                it.safeguard() == Safeguard.STANDARD_CONTRACTUAL_CLAUSES
                    || it.safeguard() == Safeguard.BINDING_CORPORATE_RULES)) {
      required.add(Information.TRANSFER_COPY);
    }
    if (register.purposes().values().stream()
        .anyMatch(it -> !it.sources().getOrDefault("third-party", List.of()).isEmpty())) {
      required.add(Information.SOURCES);
      required.add(Information.CATEGORIES);
    }
    if (!register.cookies().isEmpty()) {
      required.add(Information.COOKIE_CONSENT);
    }
    return required;
  }

  private static boolean rests(Register register, Ground ground) {
    return register.purposes().values().stream()
        .flatMap(purpose -> purpose.legalBasis().stream())
        .anyMatch(basis -> basis.ground() == ground);
  }

  private static boolean used(Register register, Category.Kind kind) {
    return register.purposes().values().stream()
        .flatMap(purpose -> purpose.categories().stream())
        .map(register.categories()::get)
        .anyMatch(category -> category != null && category.kind() == kind);
  }

  /** What is missing, where the law requires it, and how to mend that. */
  private record Required(String what, String law, String mend) {}

  private static Required text(Information information) {
    return switch (information) {
      case CONTROLLER ->
          new Required(
              "who is responsible", "AVG art. 13(1)(a)", "name the controller and how to reach it");
      case OFFICER ->
          new Required(
              "how to reach the data protection officer",
              "AVG art. 13(1)(b)",
              "add the contact details");
      case PURPOSES ->
          new Required("what data is used for", "AVG art. 13(1)(c)", "list the purposes");
      case LEGAL_BASIS ->
          new Required(
              "on which legal basis", "AVG art. 13(1)(c)", "give the basis of each purpose");
      case LEGITIMATE_INTERESTS ->
          new Required(
              "which legitimate interests are pursued", "AVG art. 13(1)(d)", "name the interests");
      case SPECIAL_CATEGORY_CONDITION ->
          new Required(
              "on which condition special categories are used",
              "AVG art. 9(2), 13(1)(c)",
              "name the condition of Art. 9(2) for each purpose that uses them");
      case NATIONAL_ID_GROUND ->
          new Required("which law allows the use of the BSN", "UAVG art. 46", "name the statute");
      case RECIPIENTS ->
          new Required(
              "who receives the data",
              "AVG art. 13(1)(e)",
              "name the recipients, or their categories");
      case TRANSFERS ->
          new Required(
              "that data leaves the EU and on what safeguard",
              "AVG art. 13(1)(f)",
              "name the countries and safeguards");
      case TRANSFER_COPY ->
          new Required("where to get a copy of the safeguards", "AVG art. 13(1)(f)", "say where");
      case RETENTION_PERIODS ->
          new Required(
              "how long data is kept",
              "AVG art. 13(2)(a)",
              "give the periods, or the criteria for them, as the register has them");
      case RIGHTS ->
          new Required(
              "which rights there are", "AVG art. 13(2)(b)", "list the rights of Arts. 15 to 21");
      case WITHDRAWAL_OF_CONSENT ->
          new Required(
              "that consent can be withdrawn",
              "AVG art. 13(2)(c)",
              "say that it can, at any time, and how");
      case COMPLAINT ->
          new Required("where to complain", "AVG art. 13(2)(d)", "name the supervisory authority");
      case WHETHER_REQUIRED ->
          new Required(
              "whether people must give their data, and what follows when they do not",
              "AVG art. 13(2)(e)",
              "say so for each purpose");
      case AUTOMATED_DECISIONS ->
          new Required(
              "whether decisions are taken by computers alone",
              "AVG art. 13(2)(f), 22",
              "say that there are none, or how they work");
      case CATEGORIES ->
          new Required(
              "which categories of data come from others", "AVG art. 14(1)(d)", "list them");
      case SOURCES -> new Required("from whom data comes", "AVG art. 14(2)(f)", "name the sources");
      case COOKIE_CONSENT ->
          new Required(
              "that cookies are placed with consent only, unless they are necessary",
              "Tw art. 11.7a(1)",
              "say for which cookies consent is asked");
    };
  }

  private static String word(Information information) {
    return information.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
