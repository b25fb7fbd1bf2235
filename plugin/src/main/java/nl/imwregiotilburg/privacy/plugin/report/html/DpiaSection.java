package nl.imwregiotilburg.privacy.plugin.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.compliance.dpia.DpiaSignals;
import nl.imwregiotilburg.privacy.compliance.dpia.Evidence;
import nl.imwregiotilburg.privacy.plugin.article30.DutchWords;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.ListedProcessing;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RiskCriterion;

/** Per purpose: what signals that it needs an impact assessment, and what is registered of one. */
final class DpiaSection {

  /** More evidence of one sort is counted, not listed. */
  private static final int MOST = 3;

  private final Result result;
  private final Names names;

  DpiaSection(Result result) {
    this.result = result;
    this.names = new Names(result);
  }

  List<Page.PurposeGroup> purposes() {
    return result
        .register()
        .map(
            register ->
                DpiaSignals.of(register, result.map(), result.today()).stream()
                    .map(it -> purpose(register, it))
                    .toList())
        .orElse(List.of());
  }

  private Page.PurposeGroup purpose(Register register, DpiaSignals signals) {
    List<String> met =
        signals.criteria().keySet().stream().map(it -> DutchWords.dutch("criterion", it)).toList();
    String count =
        "DPIA-signalen: "
            + met.size()
            + " van "
            + RiskCriterion.values().length
            + (met.isEmpty() ? "" : " (" + Dutch.list(met) + ")");
    return new Page.PurposeGroup(
        names.purpose(signals.purpose()),
        state(signals),
        count,
        conclusion(signals),
        Stream.concat(
                signals.criteria().entrySet().stream()
                    .map(
                        it ->
                            row(
                                register,
                                DutchWords.dutch("criterion", it.getKey()),
                                "Europees criterium " + number(RiskCriterion.values(), it.getKey()),
                                it)),
                signals.listed().entrySet().stream()
                    .map(
                        it ->
                            row(
                                register,
                                DutchWords.dutch("listed", it.getKey()),
                                "AP-lijst, soort " + number(ListedProcessing.values(), it.getKey()),
                                it)))
            .toList());
  }

  /** Both lists are numbered in the order of their source. */
  private static <E> int number(E[] all, E one) {
    return List.of(all).indexOf(one) + 1;
  }

  private static Page.Verdict state(DpiaSignals signals) {
    boolean valid = signals.registered() == DpiaSignals.Registered.VALID;
    if (!signals.likelyRequired()) {
      return valid
          ? new Page.Verdict(Page.State.GOOD, "DPIA geregistreerd")
          : new Page.Verdict(Page.State.OPEN, "Minder dan twee signalen");
    }
    return valid
        ? new Page.Verdict(Page.State.GOOD, "DPIA geregistreerd")
        : new Page.Verdict(Page.State.BAD, "Geen geldige DPIA");
  }

  private static String conclusion(DpiaSignals signals) {
    String likely =
        signals.likelyRequired()
            ? "Een DPIA is waarschijnlijk verplicht (AVG art. 35). "
            : "Dat betekent niet dat een DPIA niet nodig is: register en software laten niet alles"
                + " zien. ";
    return likely
        + switch (signals.registered()) {
          case NONE -> "Er is er geen geregistreerd.";
          case VALID ->
              "Er is er een geregistreerd, "
                  + signals
                      .reviewBefore()
                      .map(it -> "te herzien voor " + Dutch.date(it) + ".")
                      .orElse("zonder datum voor herziening.");
          case OVERDUE ->
              "De geregistreerde DPIA had voor "
                  + signals.reviewBefore().map(Dutch::date).orElse("")
                  + " herzien moeten worden.";
          case NOT_DONE -> "De DPIA in het register is nog niet gedaan.";
          case SAID_NOT_REQUIRED -> "Het register zegt dat er geen nodig is; leg vast waarom.";
        };
  }

  private Page.SignalRow row(
      Register register, String name, String source, Map.Entry<?, List<Evidence>> signal) {
    List<String> texts = new ArrayList<>();
    for (Evidence.Kind kind : Evidence.Kind.values()) {
      List<Evidence> same = signal.getValue().stream().filter(it -> it.kind() == kind).toList();
      same.stream().limit(MOST).forEach(it -> texts.add(text(register, it)));
      if (same.size() > MOST) {
        texts.add("en nog " + (same.size() - MOST) + " plaatsen in de software");
      }
    }
    return new Page.SignalRow(name, source, texts);
  }

  private String text(Register register, Evidence evidence) {
    String subject = evidence.subject();
    String place = evidence.location().map(it -> " – " + names.place(it)).orElse("");
    return switch (evidence.kind()) {
      case DECLARED -> "het register zegt dit zelf";
      case CATEGORY -> {
        Category category = register.categories().get(subject);
        yield "gegeven "
            + names.category(subject)
            + (category == null ? "" : ": " + Dutch.kind(category.kind()));
      }
      case VULNERABLE_GROUP -> "groep " + names.subject(subject) + " is kwetsbaar";
      case PROFILING -> "het register zegt dat van mensen een profiel wordt gemaakt";
      case AUTOMATED_DECISION -> "het register zegt dat een computer besluit";
      case ANALYTICS -> "ontvanger " + recipient(register, subject) + " meet bezoek";
      case OPERATION -> "handeling: " + DutchWords.dutch("operation", subject);
      case OTHER_SOURCE -> "gegevens komen ook van: " + subject;
      case JOINT_CONTROLLER -> recipient(register, subject) + " beslist mee";
      case CODE_CATEGORY, CODE_GROUP -> "in de software: " + subject + place;
      case CODE_SHARED -> "in de software voor meer doelen: " + subject + place;
      case CODE_SERVICE -> "de software geeft gegevens aan " + subject + place;
    };
  }

  private static String recipient(Register register, String id) {
    Recipient recipient = register.recipients().get(id);
    return recipient == null ? id : recipient.title();
  }
}
