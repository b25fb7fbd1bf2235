package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.compliance.rule.TransferJudgement.Verdict;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RegisteredStatement;

/**
 * Personal data goes to a recipient that is in a country outside the EU, in part or whole, without
 * a safeguard that the statement, or the law, accepts.
 */
final class TransferOutsideEu implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "transfer-outside-eu",
          "Personal data goes outside the EU without a safeguard that the statement or the law"
              + " accepts",
          "Doorgifte buiten de EU zonder toegezegde waarborg",
          Severity.ERROR,
          List.of("C46", "C47"),
          "AVG art. 44–49",
          Sight.DESTINATIONS);

  private final CountryTable countries;

  TransferOutsideEu(CountryTable countries) {
    this.countries = countries;
  }

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    if (codebase.register().isEmpty()) {
      return Outcome.withoutRegister(DESCRIPTION);
    }
    Register register = codebase.register().get();
    List<Violation> violations = new ArrayList<>();
    TreeMap<String, Unjudged> unjudged = new TreeMap<>();
    Optional<RegisteredStatement> promise = Promises.of(codebase);
    Set<String> warned = new HashSet<>();
    for (Flow flow : codebase.map().flows()) {
      if (!Recipients.leaves(flow.endpoint(), register)) {
        continue;
      }
      List<Transfer> broken = new ArrayList<>();
      Recipients recipients = Recipients.of(flow.endpoint(), register);
      nameless(flow, recipients).forEach(who -> unjudged.put(who, unregistered(who)));
      for (Recipient recipient : recipients.disclosedTo()) {
        Whereabouts whereabouts = Whereabouts.of(recipient, flow.endpoint());
        TransferJudgement judgement =
            TransferJudgement.of(
                recipient, whereabouts.countries(), promise, countries, codebase.today());
        Transfer transfer = new Transfer(recipient, judgement, whereabouts.notes());
        if (judgement.broken()) {
          broken.add(transfer);
        } else if (!judgement.warnings().isEmpty() && warned.add(recipient.id())) {
          violations.add(warning(flow, transfer));
        }
        unjudged(recipient, whereabouts.countries(), judgement, promise)
            .ifPresent(gap -> unjudged.put(recipient.id(), gap));
        whereabouts.doubts().forEach(it -> unjudged.put(it.english(), doubt(it)));
      }
      if (!broken.isEmpty()) {
        violations.add(violation(flow, broken));
      }
    }
    return new Outcome(violations, List.copyOf(unjudged.values()));
  }

  private record Transfer(Recipient recipient, TransferJudgement judgement, List<String> notes) {

    String place() {
      return recipient.title() + ", in " + String.join(" and ", judgement.outside());
    }

    String reason() {
      List<String> parts = new ArrayList<>();
      parts.add(verdicts());
      parts.addAll(judgement.warnings());
      parts.addAll(notes);
      return String.join("; ", parts);
    }

    private String verdicts() {
      if (judgement.statement() != Verdict.BROKEN) {
        return judgement.lawReason();
      }
      String link = judgement.law() == Verdict.BROKEN ? ", and " : ", but ";
      return switch (judgement.law()) {
        case KEPT, BROKEN -> judgement.lawReason() + link + judgement.statementReason();
        case UNKNOWN -> judgement.statementReason() + "; by law: " + judgement.lawReason();
      };
    }
  }

  private static Violation violation(Flow flow, List<Transfer> broken) {
    Violation violation =
        Violation.at(
            flow,
            DESCRIPTION,
            new Violation.Text(
                Wording.data(flow.element())
                    + " goes to "
                    + String.join("; ", broken.stream().map(Transfer::place).toList()),
                String.join("; ", broken.stream().map(Transfer::reason).distinct().toList()),
                mend(flow, broken.get(0).recipient())));
    return violation.bearing(bearing(broken));
  }

  private static Bearing bearing(List<Transfer> broken) {
    boolean statement =
        broken.stream().anyMatch(transfer -> transfer.judgement().statement() == Verdict.BROKEN);
    boolean law = broken.stream().anyMatch(it -> it.judgement().law() == Verdict.BROKEN);
    boolean lawful = broken.stream().allMatch(it -> it.judgement().law() == Verdict.KEPT);
    if (law) {
      return statement ? Bearing.STATEMENT_AND_LAW : Bearing.LAW_NOT_STATEMENT;
    }
    return lawful ? Bearing.STATEMENT_NOT_LAW : Bearing.STATEMENT;
  }

  /** The transfer may be made today, but not for good: one warning for each recipient. */
  private static Violation warning(Flow flow, Transfer transfer) {
    return Violation.at(
            flow,
            DESCRIPTION,
            new Violation.Text(
                Wording.data(flow.element())
                    + " goes to "
                    + transfer.place()
                    + ": "
                    + String.join("; ", transfer.judgement().warnings()),
                transfer.reason(),
                mend(flow, transfer.recipient())))
        .bearing(Bearing.REMARK)
        .warning();
  }

  private static Unjudged doubt(Whereabouts.Doubt doubt) {
    return new Unjudged(DESCRIPTION.id(), doubt.english(), doubt.dutch());
  }

  private static String mend(Flow flow, Recipient recipient) {
    return "choose a recipient inside the EU, leave "
        + Wording.name(flow.element())
        + " out, or agree standard contractual clauses with "
        + recipient.title()
        + " and register them under recipients."
        + recipient.id()
        + ".transfer in register.yml";
  }

  /** Who receives data without being registered, so that nobody knows in which country. */
  private static List<String> nameless(Flow flow, Recipients recipients) {
    List<String> nameless = new ArrayList<>(recipients.unregistered());
    nameless.addAll(recipients.uncertain());
    recipients.unknownId().ifPresent(nameless::add);
    if (recipients.anonymousService()) {
      nameless.add(flow.endpoint().library());
    }
    return nameless;
  }

  private static Unjudged unregistered(String who) {
    return new Unjudged(
        DESCRIPTION.id(),
        "no registered recipient says in which country " + who + " is",
        "van " + who + " is niet geregistreerd in welk land dat is");
  }

  private static Optional<Unjudged> unjudged(
      Recipient recipient,
      Recipient.Countries countries,
      TransferJudgement judgement,
      Optional<RegisteredStatement> promise) {
    if (judgement.broken()
        || (judgement.statement() == Verdict.KEPT && judgement.law() == Verdict.KEPT)) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>();
    List<String> reasonsNl = new ArrayList<>();
    Optional<String> missing = TransferJudgement.missing(countries);
    if (missing.isPresent()) {
      reasons.add("the register does not give all its countries: " + missing.get());
      reasonsNl.add("het register noemt niet al zijn landen");
    } else if (judgement.law() == Verdict.UNKNOWN) {
      reasons.add(judgement.lawReason());
      reasonsNl.add("het register zegt niet of het adequaatheidsbesluit hem omvat");
    }
    if (promise.isEmpty()) {
      reasons.add("the register has no statement section, so nothing is known to be promised");
      reasonsNl.add("het register zegt niet wat de verklaring over doorgifte belooft");
    }
    return Optional.of(
        new Unjudged(
            DESCRIPTION.id(),
            "recipients." + recipient.id() + ": " + String.join("; ", reasons),
            "ontvanger " + recipient.title() + ": " + String.join("; ", reasonsNl)));
  }
}
