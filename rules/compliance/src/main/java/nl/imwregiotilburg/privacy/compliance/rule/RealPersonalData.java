package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.RealValue;

/**
 * Source code and test data are copied to every laptop and kept for ever; a real person's data does
 * not belong there. The value is never repeated.
 */
final class RealPersonalData implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "real-personal-data",
          "A value in sources or test data looks like that of a real person",
          "Mogelijk echte persoonsgegevens in broncode of testgegevens",
          Severity.WARNING,
          List.of("C36"),
          "AVG art. 5(1)(b), 5(1)(f), 25",
          Sight.DECLARATIONS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.of(
        codebase.map().realValues().stream().map(RealPersonalData::violation).toList());
  }

  private static Violation violation(RealValue value) {
    return new Violation(
        DESCRIPTION,
        value.kind().name() + " in " + value.location().fileName(),
        Optional.empty(),
        Optional.empty(),
        value.kind() == RealValue.Kind.IBAN ? Confidence.PROBABLE : Confidence.POSSIBLE,
        value.location(),
        value.module(),
        DESCRIPTION.clauses(),
        Bearing.STATEMENT,
        DESCRIPTION.severity(),
        new Violation.Text(message(value.kind()), "", mend(value.kind())));
  }

  private static String message(RealValue.Kind kind) {
    return switch (kind) {
      case BSN ->
          "here stands what may be a real BSN: it passes the elfproef and is no test number";
      case IBAN -> "here stands what may be a real IBAN: its check digits are right";
      case EMAIL -> "here stands what may be somebody's e-mail address";
      case PHONE -> "here stands what may be somebody's telephone number";
    };
  }

  private static String mend(RealValue.Kind kind) {
    return switch (kind) {
      case BSN -> "take one from the test range 999900006 to 999999990";
      case IBAN -> "take the example of the standard, NL91ABNA0417164300";
      case EMAIL -> "take a domain that is reserved for examples, jan@client.example";
      case PHONE -> "take a number that nobody can have, such as 06-00000000";
    };
  }
}
