package nl.imwregiotilburg.privacy.register.reader;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.register.AutomatedDecisions;
import nl.imwregiotilburg.privacy.register.Dpia;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.ListedProcessing;
import nl.imwregiotilburg.privacy.register.Provision;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.RiskCriterion;
import nl.imwregiotilburg.privacy.register.SpecialCondition;

/** {@code purposes}: why data is processed, on what ground, and within which bounds. */
final class PurposeSection {

  private static final Key<String> LAW = Key.optional("law", Formats.TEXT);

  private static final Key<LegalBasis.Ground> GROUND = Key.required("ground", Words.LEGAL_BASIS);
  private static final Key<String> TEXT = Key.optional("text", Formats.TEXT);
  private static final Key<String> CONTRACT = Key.optional("contract", Formats.TEXT);
  private static final Key<String> BALANCING_TEST = Key.optional("balancing-test", Formats.TEXT);
  private static final Key<String> INTEREST = Key.optional("interest", Formats.TEXT);
  private static final Key<String> WITHDRAWAL = Key.optional("withdrawal", Formats.TEXT);
  private static final Key<LocalDate> DATED = Key.optional("dated", Formats.DATE);

  private static final Key<String> ARTICLE = Key.required("article", Formats.ARTICLE_9);

  private static final Key<String> STATUS = Key.required("status", Words.DPIA_STATUS);
  private static final Key<String> DOCUMENT = Key.optional("document", Formats.TEXT);
  private static final Key<LocalDate> REVIEW_BEFORE = Key.optional("review-before", Formats.DATE);

  private static final Key<List<String>> FROM_SUBJECT =
      Key.optional("subject", new Items<>(Formats.TEXT));
  private static final Key<List<String>> FROM_THIRD_PARTY =
      Key.optional("third-party", new Items<>(Formats.TEXT));
  private static final Key<List<String>> FROM_PUBLIC =
      Key.optional("public", new Items<>(Formats.TEXT));

  private static final Key<String> TITLE = Key.optional("title", Formats.TEXT);
  private static final Key<LocalDate> APPROVED_ON = Key.optional("approved-on", Formats.DATE);
  private static final Key<LegalBasis> LEGAL_BASIS =
      Key.optional(
          "legal-basis",
          Entry.of(
              "a legal basis",
              PurposeSection::legalBasis,
              GROUND,
              LAW,
              TEXT,
              CONTRACT,
              BALANCING_TEST,
              DATED,
              INTEREST,
              WITHDRAWAL));
  private static final Key<SpecialCondition> SPECIAL_CONDITION =
      Key.optional(
          "special-category-condition",
          Entry.of(
              "a condition for special categories",
              fields -> new SpecialCondition(fields.mark(), fields.get(ARTICLE), fields.text(LAW)),
              ARTICLE,
              LAW));
  private static final Key<String> NATIONAL_ID_GROUND =
      Key.optional("national-id-ground", Formats.TEXT);
  private static final Key<List<String>> SUBJECTS =
      Key.optional("subjects", new Items<>(new Reference(Section.SUBJECTS)));
  private static final Key<List<String>> CATEGORIES =
      Key.optional("categories", new Items<>(new Reference(Section.CATEGORIES)));
  private static final Key<Map<String, List<String>>> SOURCES =
      Key.optional(
          "sources",
          Entry.of(
              "the sources of the data",
              PurposeSection::sources,
              FROM_SUBJECT,
              FROM_THIRD_PARTY,
              FROM_PUBLIC));
  private static final Key<List<String>> OPERATIONS =
      Key.optional("operations", new Items<>(Words.OPERATION));
  private static final Key<Map<String, String>> RETENTION =
      Key.optional(
          "retention",
          new Either<>(
              new Reference(Section.RETENTION),
              rule -> Map.of(Purpose.DEFAULT_RETENTION, rule),
              Entries.of(
                  "a retention rule for each category",
                  new Reference(Section.CATEGORIES, Set.of(Purpose.DEFAULT_RETENTION)),
                  new Reference(Section.RETENTION))));
  private static final Key<List<String>> RECIPIENTS =
      Key.optional("recipients", new Items<>(new Reference(Section.RECIPIENTS)));
  private static final Key<Dpia> DPIA =
      Key.optional(
          "dpia",
          Entry.of(
              "an impact assessment",
              fields ->
                  new Dpia(
                      fields.mark(),
                      fields.get(STATUS),
                      fields.text(DOCUMENT),
                      fields.find(REVIEW_BEFORE)),
              STATUS,
              DOCUMENT,
              REVIEW_BEFORE));
  private static final Key<List<String>> CLAUSES =
      Key.optional("clauses", new Items<>(Formats.CLAUSE));
  private static final Key<String> ELSEWHERE = Key.optional("elsewhere", Formats.TEXT);

  private static final Key<Provision.Obligation> OBLIGATION =
      Key.required("obligation", Words.OBLIGATION);
  private static final Key<String> CONSEQUENCE = Key.optional("consequence", Formats.TEXT);
  private static final Key<Provision> PROVISION =
      Key.optional(
          "provision",
          Entry.of(
              "whether data must be given",
              fields ->
                  new Provision(fields.mark(), fields.get(OBLIGATION), fields.text(CONSEQUENCE)),
              OBLIGATION,
              CONSEQUENCE));

  private static final Key<Boolean> MADE = Key.required("made", Formats.FLAG);
  private static final Key<Boolean> PROFILING = Key.required("profiling", Formats.FLAG);
  private static final Key<String> LOGIC = Key.optional("logic", Formats.TEXT);
  private static final Key<String> CONSEQUENCES = Key.optional("consequences", Formats.TEXT);
  private static final Key<AutomatedDecisions> AUTOMATED_DECISIONS =
      Key.optional(
          "automated-decisions",
          Entry.of(
              "automated decisions",
              fields ->
                  new AutomatedDecisions(
                      fields.mark(),
                      fields.get(MADE),
                      fields.get(PROFILING),
                      fields.text(LOGIC),
                      fields.text(CONSEQUENCES)),
              MADE,
              PROFILING,
              LOGIC,
              CONSEQUENCES));

  private static final Key<List<RiskCriterion>> RISK_CRITERIA =
      Key.optional("risk-criteria", new Items<>(Words.RISK_CRITERION));
  private static final Key<List<ListedProcessing>> LISTED_PROCESSING =
      Key.optional("listed-processing", new Items<>(Words.LISTED_PROCESSING));

  static final Entries<Purpose> PURPOSES =
      Entries.section(
          Section.PURPOSES,
          Formats.ID,
          Entry.of(
              "a purpose",
              PurposeSection::purpose,
              TITLE,
              APPROVED_ON,
              LEGAL_BASIS,
              SPECIAL_CONDITION,
              NATIONAL_ID_GROUND,
              SUBJECTS,
              CATEGORIES,
              SOURCES,
              OPERATIONS,
              RETENTION,
              RECIPIENTS,
              DPIA,
              CLAUSES,
              PROVISION,
              AUTOMATED_DECISIONS,
              RISK_CRITERIA,
              LISTED_PROCESSING,
              ELSEWHERE));

  private PurposeSection() {}

  private static LegalBasis legalBasis(Fields fields) {
    return new LegalBasis(
        fields.mark(),
        fields.get(GROUND),
        fields.text(LAW),
        fields.text(TEXT),
        fields.text(CONTRACT),
        fields.text(BALANCING_TEST),
        fields.find(DATED),
        fields.text(INTEREST),
        fields.text(WITHDRAWAL));
  }

  private static Map<String, List<String>> sources(Fields fields) {
    Map<String, List<String>> sources = new LinkedHashMap<>();
    for (Key<List<String>> key : List.of(FROM_SUBJECT, FROM_THIRD_PARTY, FROM_PUBLIC)) {
      fields.find(key).ifPresent(from -> sources.put(key.name(), from));
    }
    return sources;
  }

  private static Purpose purpose(Fields fields) {
    return new Purpose(
        fields.mark(),
        fields.id(),
        fields.or(TITLE, fields.id()),
        fields.find(APPROVED_ON),
        fields.find(LEGAL_BASIS),
        fields.find(SPECIAL_CONDITION),
        fields.text(NATIONAL_ID_GROUND),
        fields.or(SUBJECTS, List.of()),
        fields.or(CATEGORIES, List.of()),
        fields.or(SOURCES, Map.of()),
        fields.or(OPERATIONS, List.of()),
        fields.or(RETENTION, Map.of()),
        fields.or(RECIPIENTS, List.of()),
        fields.find(DPIA),
        fields.or(CLAUSES, List.of()),
        fields.find(PROVISION),
        fields.find(AUTOMATED_DECISIONS),
        fields.or(RISK_CRITERIA, List.of()),
        fields.or(LISTED_PROCESSING, List.of()),
        fields.text(ELSEWHERE));
  }
}
