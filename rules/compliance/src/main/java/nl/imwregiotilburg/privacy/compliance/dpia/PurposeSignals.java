package nl.imwregiotilburg.privacy.compliance.dpia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.compliance.dpia.DpiaSignals.Registered;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Dpia;
import nl.imwregiotilburg.privacy.register.ListedProcessing;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RiskCriterion;
import nl.imwregiotilburg.privacy.register.Subject;

/** Looks for the signals of one purpose. What is only recognised by its name is no evidence. */
final class PurposeSignals {

  private static final List<String> JOINING = List.of("align", "combine");

  private final Register register;
  private final DataMap map;
  private final Purpose purpose;
  private final Map<RiskCriterion, List<Evidence>> criteria = new EnumMap<>(RiskCriterion.class);
  private final Map<ListedProcessing, List<Evidence>> listed =
      new EnumMap<>(ListedProcessing.class);

  PurposeSignals(Register register, DataMap map, Purpose purpose) {
    this.register = register;
    this.map = map;
    this.purpose = purpose;
  }

  DpiaSignals find(LocalDate today) {
    purpose
        .riskCriteria()
        .forEach(it -> add(it, Evidence.of(Evidence.Kind.DECLARED, purpose.id())));
    purpose
        .listedProcessing()
        .forEach(it -> add(it, Evidence.of(Evidence.Kind.DECLARED, purpose.id())));
    purpose.categories().stream()
        .flatMap(id -> Optional.ofNullable(register.categories().get(id)).stream())
        .forEach(it -> category(it, Evidence.of(Evidence.Kind.CATEGORY, it.id())));
    purpose.subjects().stream()
        .flatMap(id -> Optional.ofNullable(register.subjects().get(id)).stream())
        .filter(Subject::vulnerable)
        .forEach(
            it ->
                add(
                    RiskCriterion.VULNERABLE_SUBJECTS,
                    Evidence.of(Evidence.Kind.VULNERABLE_GROUP, it.id())));
    decisions();
    sources();
    recipients();
    map.elements().stream().filter(this::mine).forEach(this::element);
    map.flows().stream().filter(it -> mine(it.element())).forEach(this::flow);
    return new DpiaSignals(
        purpose.id(),
        criteria,
        listed,
        !purpose.listedProcessing().isEmpty(),
        registered(today),
        purpose.dpia().flatMap(Dpia::reviewBefore));
  }

  private void add(RiskCriterion criterion, Evidence evidence) {
    List<Evidence> all = criteria.computeIfAbsent(criterion, none -> new ArrayList<>());
    if (!all.contains(evidence)) {
      all.add(evidence);
    }
  }

  private void add(ListedProcessing kind, Evidence evidence) {
    List<Evidence> all = listed.computeIfAbsent(kind, none -> new ArrayList<>());
    if (!all.contains(evidence)) {
      all.add(evidence);
    }
  }

  private void category(Category category, Evidence evidence) {
    switch (category.kind()) {
      case SENSITIVE, SPECIAL, SPECIAL_POSSIBLE, CRIMINAL, NATIONAL_ID ->
          add(RiskCriterion.SENSITIVE_DATA, evidence);
      case ORDINARY, ANONYMOUS -> {}
    }
    Tables.term(category.dpv())
        .ifPresent(
            term -> {
              term.criterion().ifPresent(it -> add(it, evidence));
              term.listed().ifPresent(it -> add(it, evidence));
            });
  }

  private void decisions() {
    purpose
        .automatedDecisions()
        .ifPresent(
            it -> {
              if (it.profiling()) {
                Evidence evidence = Evidence.of(Evidence.Kind.PROFILING, purpose.id());
                add(RiskCriterion.EVALUATION, evidence);
                add(ListedProcessing.PROFILING, evidence);
              }
              if (it.made()) {
                add(
                    RiskCriterion.AUTOMATED_DECISIONS,
                    Evidence.of(Evidence.Kind.AUTOMATED_DECISION, purpose.id()));
              }
            });
  }

  private void sources() {
    purpose.operations().stream()
        .filter(JOINING::contains)
        .forEach(
            it -> add(RiskCriterion.MATCHING_DATASETS, Evidence.of(Evidence.Kind.OPERATION, it)));
    purpose
        .sources()
        .forEach(
            (who, ways) -> {
              if (!who.equals("subject")) {
                ways.forEach(
                    it ->
                        add(
                            RiskCriterion.MATCHING_DATASETS,
                            Evidence.of(Evidence.Kind.OTHER_SOURCE, it)));
              }
            });
  }

  private void recipients() {
    purpose.recipients().stream()
        .flatMap(id -> Optional.ofNullable(register.recipients().get(id)).stream())
        .forEach(
            it -> {
              if (it.kind().equals(Recipient.ANALYTICS)) {
                add(
                    RiskCriterion.SYSTEMATIC_MONITORING,
                    Evidence.of(Evidence.Kind.ANALYTICS, it.id()));
              }
              if (it.role() == Recipient.Role.JOINT_CONTROLLER) {
                add(
                    ListedProcessing.PARTNERSHIPS,
                    Evidence.of(Evidence.Kind.JOINT_CONTROLLER, it.id()));
              }
            });
  }

  private boolean mine(Element element) {
    return element.own()
        && element.origin() != Element.Origin.RECOGNISED
        && element.purposes().contains(purpose.id());
  }

  private void element(Element element) {
    Optional<Category> category =
        Optional.ofNullable(register.categories().get(element.category()));
    category.ifPresent(it -> category(it, at(Evidence.Kind.CODE_CATEGORY, element)));
    element
        .subject()
        .map(register.subjects()::get)
        .filter(Subject::vulnerable)
        .ifPresent(
            it -> add(RiskCriterion.VULNERABLE_SUBJECTS, at(Evidence.Kind.CODE_GROUP, element)));
    if (element.purposes().size() > 1 && element.kind() != Element.Kind.TYPE) {
      add(RiskCriterion.MATCHING_DATASETS, at(Evidence.Kind.CODE_SHARED, element));
    }
  }

  private void flow(Flow flow) {
    Tables.newTechnology(flow.endpoint())
        .ifPresent(
            it ->
                add(
                    RiskCriterion.NEW_TECHNOLOGY,
                    new Evidence(
                        Evidence.Kind.CODE_SERVICE, it, Optional.of(flow.endpoint().location()))));
  }

  private static Evidence at(Evidence.Kind kind, Element element) {
    return new Evidence(kind, element.shortName(), Optional.of(element.location()));
  }

  private Registered registered(LocalDate today) {
    if (purpose.dpia().isEmpty()) {
      return Registered.NONE;
    }
    Dpia dpia = purpose.dpia().get();
    return switch (dpia.status()) {
      case "done" ->
          dpia.reviewBefore().filter(it -> !today.isBefore(it)).isPresent()
              ? Registered.OVERDUE
              : Registered.VALID;
      case "not-required" -> Registered.SAID_NOT_REQUIRED;
      default -> Registered.NOT_DONE;
    };
  }
}
