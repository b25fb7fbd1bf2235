package nl.imwregiotilburg.privacy.analysis.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nl.imwregiotilburg.privacy.analysis.Suggestion.Sureness;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.resource.Table;

/**
 * What the constraints on a declaration say of its values: {@code @Email}, or a pattern that takes
 * postal codes and nothing else.
 */
final class Constraints {

  private static final int LONGEST_PATTERN = 120;
  private static final int SCORE = 80;

  /** Repetition of a repetition, which can take forever on a short text. */
  private static final Pattern NESTED = Pattern.compile("[+*}]\\)[+*{]");

  private static final String[] CONSTRAINTS = {
    "javax.validation.constraints.",
    "jakarta.validation.constraints.",
    "org.hibernate.validator.constraints."
  };

  /** Values that a pattern is tried on: it says something when it takes those and no others. */
  private record Probe(String category, List<String> takes, List<String> refuses) {}

  private final List<Probe> probes;

  private Constraints(List<Probe> probes) {
    this.probes = probes;
  }

  static Constraints load() {
    return new Constraints(
        Table.rows(Constraints.class, "probes.csv").stream()
            .map(
                row ->
                    new Probe(
                        row.get(0),
                        List.of(row.get(1).split("\\|")),
                        List.of(row.get(2).split("\\|"))))
            .toList());
  }

  /** What the annotations on a declaration say of its values. */
  Optional<Guess> guess(List<AnnotationInfo> annotations) {
    for (AnnotationInfo annotation : annotations) {
      Optional<Guess> found = guess(annotation);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Guess> guess(AnnotationInfo annotation) {
    String name = simpleConstraint(annotation.type());
    return switch (name) {
      case "email" -> Optional.of(sure("emailadres", "@Email"));
      case "creditcardnumber" -> Optional.of(sure("financieel", "@CreditCardNumber"));
      case "pattern" -> byPattern(annotation.text("regexp"));
      default -> Optional.empty();
    };
  }

  private static String simpleConstraint(String type) {
    for (String constraints : CONSTRAINTS) {
      if (type.startsWith(constraints)) {
        return type.substring(type.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private Optional<Guess> byPattern(String regexp) {
    if (regexp.isEmpty() || regexp.length() > LONGEST_PATTERN || NESTED.matcher(regexp).find()) {
      return Optional.empty();
    }
    try {
      Pattern pattern = Pattern.compile(regexp);
      return probes.stream()
          .filter(
              probe ->
                  probe.takes.stream().anyMatch(it -> pattern.matcher(it).matches())
                      && probe.refuses.stream().noneMatch(it -> pattern.matcher(it).matches()))
          .map(probe -> sure(probe.category, "its @Pattern"))
          .findFirst();
    } catch (PatternSyntaxException notForUs) {
      return Optional.empty();
    }
  }

  private static Guess sure(String category, String constraint) {
    return new Guess(
        category, Sureness.CONFIDENT, SCORE, "its values are constrained to that by " + constraint);
  }
}
