package nl.imwregiotilburg.privacy.plugin.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.register.AutomatedDecisions;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.RetentionRule;

/** What a statement says about purposes. */
final class PurposeText {

  private final RegisterFacts facts;
  private final Wording wording;

  PurposeText(RegisterFacts facts, Wording wording) {
    this.facts = facts;
    this.wording = wording;
  }

  StatementPage.Purpose of(Purpose purpose) {
    return new StatementPage.Purpose(
        wording.text(purpose.title()),
        subjects(purpose),
        categories(purpose.categories()),
        purpose.legalBasis().map(this::basis).orElse(""),
        purpose.legalBasis().map(it -> wording.text(it.interest())).orElse(""),
        special(purpose),
        facts.has(purpose, Category.Kind.NATIONAL_ID)
            ? wording.name(purpose.nationalIdGround())
            : "",
        purpose
            .provision()
            .map(
                it ->
                    joined(
                        wording.phrase("obligation", it.obligation()),
                        it.consequence().isEmpty() ? "" : wording.phrase("provision.otherwise"),
                        wording.sentence(it.consequence())))
            .orElse(""),
        withdrawal(purpose),
        decisions(purpose),
        retention(purpose).stream()
            .map(it -> it.categories() + ": " + it.period() + law(it.law()))
            .toList(),
        recipients(purpose));
  }

  private String subjects(Purpose purpose) {
    return wording.list(
        purpose.subjects().stream()
            .flatMap(id -> Optional.ofNullable(facts.register().subjects().get(id)).stream())
            .map(it -> wording.text(it.title()))
            .toList());
  }

  String categories(List<String> ids) {
    return wording.list(
        facts.categories(ids).stream().map(it -> wording.text(it.title())).toList());
  }

  private String basis(LegalBasis basis) {
    return wording.phrase("basis", basis.ground()) + law(wording.name(basis.law()));
  }

  private String special(Purpose purpose) {
    if (!facts.has(
        purpose, Category.Kind.SPECIAL, Category.Kind.SPECIAL_POSSIBLE, Category.Kind.CRIMINAL)) {
      return "";
    }
    return purpose
        .specialCategoryCondition()
        .map(
            it ->
                wording.phrase("condition." + letter(it.article()))
                    + law(
                        Stream.of(wording.phrase("article").formatted(it.article()), it.law())
                            .filter(part -> !part.isEmpty())
                            .map(wording::name)
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("")))
        .orElse("");
  }

  /** {@code h} of {@code 9(2)(h)}. */
  private static String letter(String article) {
    return article.substring(article.length() - 2, article.length() - 1);
  }

  String withdrawal(Purpose purpose) {
    return purpose
        .legalBasis()
        .filter(it -> it.ground() == LegalBasis.Ground.CONSENT)
        .map(it -> wording.sentence(it.withdrawal()))
        .orElse("");
  }

  private String decisions(Purpose purpose) {
    return purpose
        .automatedDecisions()
        .map(
            it ->
                !it.made() && !it.profiling()
                    ? wording.phrase("decisions.none")
                    : joined(
                        it.made() ? wording.phrase("decisions.made") : "",
                        it.profiling() ? wording.phrase("decisions.profiles") : "",
                        explanation(it)))
        .orElse("");
  }

  String explanation(AutomatedDecisions decisions) {
    return joined(wording.sentence(decisions.logic()), wording.sentence(decisions.consequences()));
  }

  /** How long data is kept for a purpose, a line for each rule. */
  List<StatementPage.Retention> retention(Purpose purpose) {
    List<StatementPage.Retention> lines = new ArrayList<>();
    facts
        .retention(purpose)
        .forEach(
            (rule, categories) ->
                rule.ifPresent(
                    it ->
                        lines.add(
                            new StatementPage.Retention(
                                wording.text(purpose.title()),
                                categories(categories),
                                period(it),
                                howLong(it),
                                wording.name(it.law())))));
    return lines;
  }

  private String howLong(RetentionRule rule) {
    return joined(
        period(rule) + ".",
        rule.then().isEmpty() ? "" : wording.phrase("then." + rule.then()),
        rule.onRequestWithin()
            .map(it -> wording.phrase("keep.on-request").formatted(wording.period(it)))
            .orElse(""));
  }

  private String period(RetentionRule rule) {
    String event = rule.from().isEmpty() ? "" : wording.event(rule.from());
    if (rule.period().isZero()) {
      return event.isEmpty()
          ? wording.phrase("keep.at-once")
          : wording.phrase("keep.until").formatted(event);
    }
    String period = wording.period(rule.period());
    return event.isEmpty()
        ? wording.phrase("keep.for").formatted(period)
        : wording.phrase("keep.from").formatted(period, event);
  }

  private String recipients(Purpose purpose) {
    return wording.list(
        facts.recipients().stream()
            .filter(it -> purpose.recipients().contains(it.id()))
            .map(it -> wording.name(it.title()))
            .toList());
  }

  /** Where data for a purpose comes from; empty when the register does not say. */
  String sources(Purpose purpose) {
    List<String> parts = new ArrayList<>();
    purpose
        .sources()
        .forEach(
            (who, ways) ->
                parts.add(
                    wording.phrase("source." + who)
                        + (ways.isEmpty() ? "" : " (" + wording.list(wording.texts(ways)) + ")")));
    return wording.list(parts);
  }

  private static String law(String law) {
    return law.isEmpty() ? "" : " (" + law + ")";
  }

  private static String joined(String... sentences) {
    return String.join(" ", Stream.of(sentences).filter(it -> !it.isEmpty()).toList());
  }
}
