package nl.imwregiotilburg.privacy.plugin.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.plugin.inspection.Gate;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;
import nl.imwregiotilburg.privacy.register.Category;

/** The personal data found, what was not seen, and the risks that were accepted. */
final class DataSections {

  private final Result result;
  private final RuleBook rules;
  private final Names names;

  DataSections(Result result, RuleBook rules) {
    this.result = result;
    this.rules = rules;
    this.names = new Names(result);
  }

  List<Page.CategoryGroup> categories() {
    return result.map().elements().stream()
        .collect(Collectors.groupingBy(Element::category, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> category(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Page.CategoryGroup category(String id, List<Element> elements) {
    Optional<Category> known = result.register().map(register -> register.categories().get(id));
    return new Page.CategoryGroup(
        names.category(id),
        known
            .map(it -> Dutch.kind(it.kind()))
            .orElse(result.register().isPresent() ? "staat niet in het register" : "geen register"),
        new Page.Verdict(
            known.isPresent() ? Page.State.GOOD : Page.State.CAREFUL,
            known.isPresent() ? "Geregistreerd" : "Niet geregistreerd"),
        elements.stream().map(this::element).toList());
  }

  private Page.ElementRow element(Element element) {
    boolean guessed = element.origin() == Element.Origin.RECOGNISED;
    return new Page.ElementRow(
        element.shortName() + (guessed ? " (vermoeden)" : ""),
        element.subject().map(names::subject).orElse("niet vastgelegd"),
        element.purposes().isEmpty()
            ? "niet vastgelegd"
            : element.purposes().stream().map(names::purpose).collect(Collectors.joining("; ")),
        names.place(element.location()));
  }

  List<Page.GapRow> gaps() {
    return result.map().gaps().stream()
        .sorted(
            Comparator.comparing((Gap gap) -> !Gate.hidesOwnCode(gap))
                .thenComparing(Comparator.naturalOrder()))
        .map(this::gap)
        .toList();
  }

  private Page.GapRow gap(Gap gap) {
    return new Page.GapRow(
        Dutch.gap(gap.kind()),
        gap.subject().replace(result.root() + "/", ""),
        Dutch.consequence(gap.kind()),
        gap.location().map(names::place).orElse(gap.module()));
  }

  List<Page.AcceptedRow> accepted() {
    return result.accepted().stream().map(this::accepted).toList();
  }

  private Page.AcceptedRow accepted(Finding finding) {
    Finding.Suppression suppression = finding.suppression().orElseThrow();
    return new Page.AcceptedRow(
        rules.of(finding.rule()).titleNl(),
        finding.element().map(names::element).orElse(""),
        suppression.reason(),
        suppression.approvedBy().isEmpty() ? "niemand vermeld" : suppression.approvedBy(),
        Dutch.date(suppression.until()),
        names.place(suppression.location()));
  }

  List<Page.UnusedRow> unused() {
    return result.unusedExemptions().stream()
        .map(
            it ->
                new Page.UnusedRow(
                    rules.of(it.rule()).titleNl(), it.target(), names.place(it.location())))
        .toList();
  }
}
