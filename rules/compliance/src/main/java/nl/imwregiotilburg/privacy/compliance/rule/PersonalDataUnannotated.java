package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Suggestion;

/**
 * Personal data that nobody declared has no purpose, no retention and no owner. Only what is
 * recognised confidently is reported, in classes where nobody declared anything yet; {@code
 * privacy:suggest} lists the rest.
 */
final class PersonalDataUnannotated implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "personal-data-unannotated",
          "Something looks like personal data and nobody declared it, so nothing guards it",
          "Vermoedelijk persoonsgegeven dat niet is aangegeven",
          Severity.WARNING,
          List.of("C05"),
          "AVG art. 5(2), 30",
          Sight.DECLARATIONS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.of(
        codebase.map().suggestions().stream()
            .filter(Suggestion::flowing)
            .map(PersonalDataUnannotated::violation)
            .toList());
  }

  private static Violation violation(Suggestion suggestion) {
    return Violation.at(
            suggestion.toElement(),
            DESCRIPTION,
            new Violation.Text(
                suggestion.shortName()
                    + " looks like "
                    + suggestion.category()
                    + ": "
                    + suggestion.reason(),
                "",
                "write @PersonalData(\""
                    + suggestion.category()
                    + "\") on it (mvn privacy:annotate writes all), or @Exempt(rule = \""
                    + DESCRIPTION.id()
                    + "\", reason = \"…\") when it is none"))
        .atMost(Confidence.SUSPECTED);
  }
}
