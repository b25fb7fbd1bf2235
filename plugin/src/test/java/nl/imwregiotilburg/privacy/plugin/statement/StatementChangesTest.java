package nl.imwregiotilburg.privacy.plugin.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.imwregiotilburg.privacy.register.Register;
import org.junit.jupiter.api.Test;

final class StatementChangesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @Test
  void what_the_published_statement_does_not_say_is_listed() {
    assertThat(changes(Written.read(Written.complete())))
        .startsWith("# Wat er in de gepubliceerde privacyverklaring moet veranderen\n")
        .contains("verklaring van 28 november 2022 zegt")
        .contains("- Noem dit gegeven: Burgerservicenummer.")
        .contains("- Noem dit gegeven: Salaris.")
        .contains(
            "- Haal deze grondslag weg, want geen doel berust erop: Het is nodig voor een"
                + " overeenkomst met jou (onder b).")
        .contains(
            "- De verklaring sluit deze doorgifte uit: Google Analytics (Verenigde Staten). Stop"
                + " ermee, of zeg dat het gebeurt en op welke grond: De Europese Commissie heeft"
                + " besloten dat gegevens daar goed genoeg beschermd zijn.")
        .contains("kijk na of het er goed in staat: Nieuwsbrief voor belangstellenden.")
        .doesNotContain("Sollicitanten")
        .doesNotContain(
            "Landen buiten Europa\n\n- De verklaring sluit deze doorgifte uit: Gemeente");
  }

  @Test
  void each_difference_goes_when_the_two_agree() {
    assertThat(
            changes(Written.with("safeguard: adequacy", "safeguard: standard-contractual-clauses")))
        .doesNotContain("sluit deze doorgifte uit");
    assertThat(changes(Written.with("announced: false, dpv: pd:Salary", "dpv: pd:Salary")))
        .doesNotContain("Noem dit gegeven: Salaris");
    assertThat(changes(Written.with("trackers: \\[google-analytics\\]", "trackers: [matomo]")))
        .contains("Noem wie meet hoe mensen de website gebruiken: Google Analytics.")
        .contains("Haal matomo weg");
    assertThat(
            changes(
                Written.with("respond-within: P4W\n  channels", "respond-within: P1M\n  channels")))
        .contains("De verklaring belooft antwoord binnen 4 weken, het register zegt 1 maand.");
    assertThat(
            changes(
                Written.with(
                    "ground: legal-obligation, law: \"Wmo 2015 art. 5.1.2\"",
                    "ground: public-task, law: \"Wmo 2015 art. 5.1.2\"")))
        .contains("Noem deze grondslag: Het is nodig voor een taak van algemeen belang");
    assertThat(
            changes(
                Written.with(
                    "disclosure-ground: \\{ground: legal-obligation",
                    "disclosure-ground: {ground: legitimate-interests")))
        .contains("Noem deze reden om gegevens te geven aan Gemeente Tilburg");
  }

  @Test
  void nothing_is_compared_without_a_published_statement() {
    assertThat(StatementChanges.of(Written.read("version: 1\ncontroller: {name: X}\n"), TODAY))
        .isEmpty();
    assertThat(
            changes(
                Written.read(
                    "version: 1\ncontroller: {name: X}\nstatement: {dated: 2022-11-28}\n")))
        .contains("Er is geen verschil gevonden.");
  }

  private static String changes(Register register) {
    return StatementChanges.of(register, TODAY).orElseThrow();
  }
}
