package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.register.Disclosure.Ground;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RegisteredStatement;

/** Judges each disclosure to a registered recipient: its purpose, its category, its ground. */
final class Disclosures {

  private static final List<String> GROUNDS = List.of("C43");
  private static final List<String> COMPELLED = List.of("C44");

  private final RuleDescription rule;
  private final Register register;
  private final Optional<RegisteredStatement> statement;
  private final List<Violation> violations = new ArrayList<>();
  private final TreeMap<String, Unjudged> unjudged = new TreeMap<>();
  private int judged;

  Disclosures(RuleDescription rule, Case codebase, Register register) {
    this.rule = rule;
    this.register = register;
    this.statement = Promises.of(codebase);
  }

  /** Everything that was found. */
  Outcome outcome() {
    return new Outcome(
        violations,
        List.copyOf(unjudged.values()),
        List.of(
            new Checked(
                rule.id(),
                List.of(),
                judged + " disclosures to registered recipients",
                "verstrekkingen aan geregistreerde ontvangers: " + judged)));
  }

  void judge(Flow flow, Recipient recipient) {
    judged++;
    Element element = flow.element();
    List<Purpose> purposes = purposes(flow);
    if (purposes.isEmpty()) {
      unjudged(
          element.id(),
          "for which registered purpose " + element.shortName() + " is disclosed is not known",
          "het doel van een verstrekking is niet bekend: " + element.shortName());
    } else if (purposes.stream().noneMatch(it -> it.recipients().contains(recipient.id()))) {
      otherPurpose(flow, recipient, purposes.stream().map(Purpose::id).toList());
    } else if (recipient.categories().isEmpty()) {
      unjudged(
          recipient.id(),
          "recipients." + recipient.id() + " does not say which categories it receives",
          "het register zegt niet welke gegevens " + recipient.title() + " krijgt");
    } else if (!recipient.categories().contains(element.category())) {
      add(
          flow,
          recipient,
          "which is not registered to receive " + element.category(),
          "leave "
              + Wording.name(element)
              + " out, or add "
              + element.category()
              + " to recipients."
              + recipient.id()
              + ".categories in register.yml",
          GROUNDS);
    } else if (recipient.role() == Recipient.Role.THIRD_PARTY
        || recipient.role() == Recipient.Role.JOINT_CONTROLLER) {
      ground(flow, recipient);
    }
  }

  private List<Purpose> purposes(Flow flow) {
    List<String> ids =
        flow.endpoint().purposes().isEmpty()
            ? flow.element().purposes()
            : flow.endpoint().purposes();
    return ids.stream().map(register.purposes()::get).filter(Objects::nonNull).toList();
  }

  private void otherPurpose(Flow flow, Recipient recipient, List<String> purposes) {
    add(
        flow,
        recipient,
        "which is no recipient for " + String.join(", ", purposes),
        "add "
            + recipient.id()
            + " to purposes."
            + purposes.get(0)
            + ".recipients in register.yml when that purpose needs it, or say with @Purpose for"
            + " which other purpose this code runs",
        GROUNDS);
  }

  private void ground(Flow flow, Recipient recipient) {
    String path = "recipients." + recipient.id() + ".disclosure-ground";
    if (recipient.disclosureGround().isEmpty()) {
      add(
          flow,
          recipient,
          "a third party, and the register gives no ground for that",
          "give the ground under " + path + " in register.yml, or do not send it",
          GROUNDS);
      return;
    }
    Ground ground = recipient.disclosureGround().get().ground();
    if (ground == Ground.COURT_ORDER || ground == Ground.FRAUD_OR_ABUSE) {
      add(
          flow,
          recipient,
          "on a ground that holds case by case only ("
              + words(ground)
              + "), by code that sends by"
              + " itself",
          "let somebody decide on each disclosure, or register another ground under " + path,
          COMPELLED);
    } else if (statement.isEmpty()) {
      unjudged(
          "",
          "nothing says on which grounds the statement allows disclosure",
          "nergens staat op welke gronden de verklaring verstrekking toestaat");
    } else if (!statement.get().disclosureGrounds().contains(ground)) {
      violations.add(
          violation(
                  flow,
                  recipient,
                  "on the ground of "
                      + words(ground)
                      + ", which the published statement does not"
                      + " allow",
                  "announce that ground in the statement, or stop sending",
                  GROUNDS)
              .bearing(Bearing.STATEMENT_NOT_LAW));
    }
  }

  private void add(Flow flow, Recipient recipient, String why, String mend, List<String> clauses) {
    violations.add(violation(flow, recipient, why, mend, clauses));
  }

  private Violation violation(
      Flow flow, Recipient recipient, String why, String mend, List<String> clauses) {
    return Violation.at(
            flow,
            rule,
            new Violation.Text(
                Wording.data(flow.element()) + " goes to " + recipient.title() + ", " + why,
                "",
                mend))
        .concerning(clauses);
  }

  private void unjudged(String key, String reason, String reasonNl) {
    unjudged.putIfAbsent(key, new Unjudged(rule.id(), reason, reasonNl));
  }

  private static String words(Ground ground) {
    return switch (ground) {
      case CONTRACT -> "a contract";
      case LEGAL_OBLIGATION -> "a legal obligation";
      case CONSENT -> "consent";
      case COURT_ORDER -> "a court order";
      case FRAUD_OR_ABUSE -> "fraud or abuse";
      case VITAL_INTERESTS -> "vital interests";
      case PUBLIC_TASK -> "a public task";
      case LEGITIMATE_INTERESTS -> "legitimate interests";
    };
  }
}
