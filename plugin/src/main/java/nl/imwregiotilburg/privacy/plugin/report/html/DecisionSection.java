package nl.imwregiotilburg.privacy.plugin.report.html;

import java.util.List;
import nl.imwregiotilburg.privacy.plugin.approval.Decisions;
import nl.imwregiotilburg.privacy.plugin.approval.ExemptionHash;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;
import nl.imwregiotilburg.privacy.register.Approval;

/** What the data protection officer and the board decided, and whether that holds. */
final class DecisionSection {

  private final RuleBook rules;
  private final Decisions decisions;
  private final Names names;

  DecisionSection(Result result, RuleBook rules, Decisions decisions) {
    this.rules = rules;
    this.decisions = decisions;
    this.names = new Names(result);
  }

  List<Page.DecisionRow> rows() {
    return decisions.judged().stream().map(this::row).toList();
  }

  List<Page.UndecidedRow> undecided() {
    return decisions.undecided().stream()
        .map(
            it ->
                new Page.UndecidedRow(
                    rules.of(it.rule()).titleNl(),
                    it.target(),
                    names.place(it.location()),
                    ExemptionHash.of(it)))
        .toList();
  }

  private Page.DecisionRow row(Decisions.Judged judged) {
    Approval approval = judged.approval();
    return new Page.DecisionRow(
        approval.what() == Approval.Subject.REPORT
            ? "Rapport"
            : judged
                .exemption()
                .map(it -> "Uitzondering: " + rules.of(it.rule()).titleNl() + ", " + it.target())
                .orElse("Uitzondering"),
        decision(approval.decision()),
        approval.by()
            + ", "
            + (approval.role() == Approval.Role.BOARD
                ? "bestuur"
                : "functionaris gegevensbescherming"),
        Dutch.date(approval.on()),
        approval.until().map(Dutch::date).orElse("geen einddatum"),
        approval.note(),
        state(judged),
        advice(judged.status()));
  }

  private static String decision(Approval.Decision decision) {
    return switch (decision) {
      case APPROVED -> "akkoord";
      case APPROVED_ON_CONDITIONS -> "akkoord onder voorwaarden";
      case REJECTED -> "niet akkoord";
    };
  }

  private static Page.Verdict state(Decisions.Judged judged) {
    return switch (judged.status()) {
      case VALID -> new Page.Verdict(Page.State.GOOD, "Geldig");
      case REJECTED -> new Page.Verdict(Page.State.BAD, "Afgekeurd");
      case EXPIRED -> new Page.Verdict(Page.State.BAD, "Verlopen");
      case NOT_YET -> new Page.Verdict(Page.State.CAREFUL, "Nog niet ingegaan");
      case CHANGED -> new Page.Verdict(Page.State.CAREFUL, "Rapport is veranderd");
      case UNKNOWN -> new Page.Verdict(Page.State.CAREFUL, "Uitzondering niet gevonden");
      case SUPERSEDED -> new Page.Verdict(Page.State.OPEN, "Vervangen door een later besluit");
    };
  }

  private static String advice(Decisions.Status status) {
    return switch (status) {
      case VALID, SUPERSEDED -> "";
      case REJECTED -> "Herstel wat is afgekeurd en leg het resultaat opnieuw voor.";
      case EXPIRED -> "Leg het opnieuw voor en voeg het nieuwe besluit toe.";
      case NOT_YET -> "De datum van het besluit ligt na de datum van dit rapport.";
      case CHANGED ->
          "Het rapport zegt nu iets anders dan toen het besluit werd genomen. Leg dit rapport voor.";
      case UNKNOWN ->
          "De uitzondering is veranderd of verwijderd. Haal het besluit weg, of leg de veranderde"
              + " uitzondering voor.";
    };
  }
}
