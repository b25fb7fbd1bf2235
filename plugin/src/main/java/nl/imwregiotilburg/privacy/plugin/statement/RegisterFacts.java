package nl.imwregiotilburg.privacy.plugin.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Countries;
import nl.imwregiotilburg.privacy.register.Measure;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RetentionRule;
import nl.imwregiotilburg.privacy.register.Territory;

/** What follows from a register when its entries are put side by side. */
final class RegisterFacts {

  private final Register register;
  private final LocalDate today;

  RegisterFacts(Register register, LocalDate today) {
    this.register = register;
    this.today = today;
  }

  Register register() {
    return register;
  }

  List<Category> categories(List<String> ids) {
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(register.categories().get(id)).stream())
        .toList();
  }

  /** The categories that some purpose needs, in order of the register. */
  List<Category> usedCategories() {
    Set<String> used = new LinkedHashSet<>();
    register.purposes().values().forEach(it -> used.addAll(it.categories()));
    return register.categories().values().stream().filter(it -> used.contains(it.id())).toList();
  }

  boolean has(Purpose purpose, Category.Kind... kinds) {
    return categories(purpose.categories()).stream()
        .anyMatch(it -> List.of(kinds).contains(it.kind()));
  }

  /** The categories of a purpose by the retention rule that holds for them, if any does. */
  Map<Optional<RetentionRule>, List<String>> retention(Purpose purpose) {
    Map<Optional<RetentionRule>, List<String>> rules = new LinkedHashMap<>();
    for (String category : purpose.categories()) {
      Optional<RetentionRule> rule =
          purpose
              .retentionOf(category)
              .flatMap(id -> Optional.ofNullable(register.retention().get(id)));
      rules.computeIfAbsent(rule, none -> new ArrayList<>()).add(category);
    }
    return rules;
  }

  /** Recipients outside the organisation. */
  List<Recipient> recipients() {
    return register.recipients().values().stream()
        .filter(it -> it.role() != Recipient.Role.INTERNAL)
        .toList();
  }

  List<Purpose> purposesOf(Recipient recipient) {
    return register.purposes().values().stream()
        .filter(it -> it.recipients().contains(recipient.id()))
        .toList();
  }

  /** The countries of a recipient outside the European Economic Area. */
  static List<String> outside(Recipient recipient) {
    return Countries.outside(Territory.EEA, recipient.countries().all());
  }

  /** Whether evidence still counts today. */
  boolean valid(Optional<LocalDate> until) {
    return until.filter(today::isAfter).isEmpty();
  }

  boolean valid(Measure measure) {
    return valid(measure.validUntil());
  }

  LocalDate today() {
    return today;
  }
}
