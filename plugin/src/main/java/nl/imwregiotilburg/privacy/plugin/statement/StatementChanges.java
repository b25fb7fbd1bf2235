package nl.imwregiotilburg.privacy.plugin.statement;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.register.Countries;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RegisteredStatement;
import nl.imwregiotilburg.privacy.register.Rights;
import nl.imwregiotilburg.privacy.register.Transfer;

/**
 * What the published statement would have to change to say what the register says: the register's
 * section {@code statement} held against its other sections, in Dutch. What that section does not
 * say of the published text is not judged.
 */
public final class StatementChanges {

  /** Name of the file. */
  public static final String FILE = "wijzigingen.md";

  private final Register register;
  private final RegisteredStatement statement;
  private final RegisterFacts facts;
  private final Wording wording;
  private final Map<String, List<String>> changes = new LinkedHashMap<>();

  private StatementChanges(Register register, RegisteredStatement statement, LocalDate today) {
    this.register = register;
    this.statement = statement;
    this.facts = new RegisterFacts(register, today);
    this.wording = new Wording(Language.DUTCH, Map.of());
  }

  /** The text of the file; empty when the register says nothing of a published statement. */
  public static Optional<String> of(Register register, LocalDate today) {
    return register.statement().map(it -> new StatementChanges(register, it, today).text());
  }

  private String text() {
    people();
    data();
    bases();
    recipients();
    transfers();
    term();
    purposes();
    List<String> lines = new ArrayList<>();
    lines.add("# Wat er in de gepubliceerde privacyverklaring moet veranderen");
    lines.add(
        "Deze lijst vergelijkt wat het register over de gepubliceerde verklaring"
            + statement.dated().map(it -> " van " + wording.date(it)).orElse("")
            + " zegt met de rest van het register. Wat het register niet over de verklaring zegt, is"
            + " niet vergeleken. De verklaring die volgens het register klopt, staat in"
            + " privacyverklaring.md.");
    if (changes.isEmpty()) {
      lines.add("");
      lines.add("Er is geen verschil gevonden.");
    }
    changes.forEach(
        (heading, items) -> {
          lines.add("## " + heading);
          items.forEach(it -> lines.add("- " + it));
        });
    return Layout.of(String.join("\n", lines));
  }

  private void change(String heading, String item) {
    changes.computeIfAbsent(heading, none -> new ArrayList<>()).add(item);
  }

  private void people() {
    register.subjects().values().stream()
        .filter(it -> !it.announced())
        .filter(
            it ->
                register.purposes().values().stream()
                    .anyMatch(purpose -> purpose.subjects().contains(it.id())))
        .forEach(it -> change("Van wie", "Noem deze groep: " + wording.text(it.title()) + "."));
  }

  private void data() {
    facts.usedCategories().stream()
        .filter(it -> !it.announced())
        .forEach(
            it -> change("Welke gegevens", "Noem dit gegeven: " + wording.text(it.title()) + "."));
  }

  private void bases() {
    List<LegalBasis.Ground> used =
        register.purposes().values().stream()
            .flatMap(it -> it.legalBasis().stream())
            .map(LegalBasis::ground)
            .distinct()
            .toList();
    String heading = "Waarom het mag";
    used.stream()
        .filter(it -> !statement.legalBases().contains(it))
        .forEach(it -> change(heading, "Noem deze grondslag: " + wording.phrase("general", it)));
    statement.legalBases().stream()
        .filter(it -> !used.contains(it))
        .forEach(
            it ->
                change(
                    heading,
                    "Haal deze grondslag weg, want geen doel berust erop: "
                        + wording.phrase("general", it)));
  }

  private void recipients() {
    String heading = "Wie gegevens krijgt";
    for (Recipient recipient : facts.recipients()) {
      recipient
          .disclosureGround()
          .filter(it -> !statement.disclosureGrounds().contains(it.ground()))
          .ifPresent(
              it ->
                  change(
                      heading,
                      "Noem deze reden om gegevens te geven aan "
                          + wording.name(recipient.title())
                          + ": "
                          + wording.phrase("disclosure", it.ground())
                          + "."));
      if (recipient.kind().equals(Recipient.ANALYTICS)
          && !statement.trackers().contains(recipient.id())) {
        change(
            "Website",
            "Noem wie meet hoe mensen de website gebruiken: "
                + wording.name(recipient.title())
                + ".");
      }
    }
    statement.trackers().stream()
        .filter(it -> !register.recipients().containsKey(it))
        .forEach(
            it ->
                change(
                    "Website",
                    "Haal " + wording.name(it) + " weg: het register kent die ontvanger niet."));
  }

  private void transfers() {
    for (Recipient recipient : facts.recipients()) {
      List<String> outside =
          Countries.outside(statement.territory(), recipient.countries().all()).stream()
              .map(wording::country)
              .toList();
      boolean promised =
          Stream.concat(
                  recipient.transfer().map(Transfer::safeguard).stream(),
                  recipient.transfer().flatMap(Transfer::fallback).stream())
              .anyMatch(statement.transferSafeguards()::contains);
      if (!outside.isEmpty() && !promised) {
        change(
            "Landen buiten Europa",
            "De verklaring sluit deze doorgifte uit: "
                + wording.name(recipient.title())
                + " ("
                + wording.list(outside)
                + "). Stop ermee, of zeg dat het gebeurt en op welke grond"
                + recipient
                    .transfer()
                    .filter(it -> it.safeguard() != Transfer.Safeguard.NONE)
                    .map(it -> ": " + wording.phrase("safeguard", it.safeguard()))
                    .orElse(". Het register heeft er nog geen waarborg voor")
                + ".");
      }
    }
  }

  private void term() {
    Optional<Period> promised = statement.respondWithin();
    Optional<Period> registered = register.rights().flatMap(Rights::respondWithin);
    if (promised.isPresent() && registered.isPresent() && !promised.equals(registered)) {
      change(
          "Rechten",
          "De verklaring belooft antwoord binnen "
              + wording.period(promised.get())
              + ", het register zegt "
              + wording.period(registered.get())
              + ". Maak die gelijk.");
    }
  }

  private void purposes() {
    statement
        .dated()
        .ifPresent(
            dated ->
                register.purposes().values().stream()
                    .filter(it -> it.approvedOn().filter(dated::isBefore).isPresent())
                    .forEach(
                        it ->
                            change(
                                "Doelen",
                                "Dit doel is vastgesteld na de datum van de verklaring; kijk na of"
                                    + " het er goed in staat: "
                                    + wording.text(it.title())
                                    + ".")));
  }
}
