package nl.imwregiotilburg.privacy.plugin.report.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.plugin.dutch.Periods;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RetentionRule;

/** How long which data is kept for which purpose: by the register, for the data in the code. */
final class RetentionSection {

  private record Cell(String purpose, String category) {}

  private final Result result;
  private final Names names;

  RetentionSection(Result result) {
    this.result = result;
    this.names = new Names(result);
  }

  List<Page.RetentionRow> rows() {
    return result.register().stream()
        .flatMap(
            register ->
                register.purposes().values().stream()
                    .flatMap(
                        purpose ->
                            purpose.categories().stream()
                                .map(category -> row(register, purpose, category))))
        .toList();
  }

  private Page.RetentionRow row(Register register, Purpose purpose, String category) {
    Optional<String> id = purpose.retentionOf(category);
    Optional<RetentionRule> rule =
        id.flatMap(it -> Optional.ofNullable(register.retention().get(it)));
    return new Page.RetentionRow(
        purpose.title(),
        names.category(category),
        id.orElse("geen"),
        rule.map(it -> Periods.dutch(it.period())).orElse("niet vastgelegd"),
        rule.map(RetentionRule::law).filter(it -> !it.isEmpty()).orElse("niet vermeld"),
        state(new Cell(purpose.id(), category), rule.isPresent()));
  }

  private Page.Verdict state(Cell cell, boolean ruled) {
    if (!ruled) {
      return new Page.Verdict(Page.State.BAD, "Geen bewaartermijn");
    }
    List<Element> elements =
        result.map().elements().stream()
            .filter(it -> it.category().equals(cell.category()))
            .filter(it -> it.purposes().contains(cell.purpose()))
            .toList();
    if (elements.isEmpty()) {
      return new Page.Verdict(Page.State.OPEN, "Komt niet voor in de software");
    }
    return broken(elements)
        ? new Page.Verdict(Page.State.BAD, "Met bevindingen")
        : new Page.Verdict(Page.State.OPEN, "Vastgelegd");
  }

  private boolean broken(List<Element> elements) {
    Set<String> ids = elements.stream().map(Element::id).collect(Collectors.toSet());
    return result.open().stream()
        .filter(finding -> finding.rule().startsWith("retention-"))
        .flatMap(finding -> finding.element().stream())
        .anyMatch(element -> ids.contains(element.id()));
  }
}
