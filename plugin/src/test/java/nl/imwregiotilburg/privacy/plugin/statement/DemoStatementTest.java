package nl.imwregiotilburg.privacy.plugin.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.reader.RegisterReader;
import org.junit.jupiter.api.Test;

/** The register of the demo application, as it is. */
final class DemoStatementTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Register REGISTER =
      RegisterReader.read(Path.of("../test-projects/demo/privacy/register.yml"));

  @Test
  void every_purpose_category_and_recipient_is_in_the_statement() {
    String text = PrivacyStatement.of(REGISTER, Language.DUTCH, TODAY).text();

    REGISTER
        .purposes()
        .values()
        .forEach(it -> assertThat(text).contains("### " + it.title() + "\n"));
    REGISTER
        .recipients()
        .values()
        .forEach(it -> assertThat(text).contains("### " + it.title() + "\n"));
    new RegisterFacts(REGISTER, TODAY)
        .usedCategories()
        .forEach(it -> assertThat(text).contains("\n- " + it.title()));
    assertThat(text)
        .containsSubsequence(
            "## Voor wie is deze verklaring?",
            "## Wie is verantwoordelijk voor je gegevens?",
            "### Functionaris gegevensbescherming",
            "## Welke gegevens gebruiken wij?",
            "## Waarvoor gebruiken wij je gegevens, en waarom mag dat?",
            "## Hoe lang bewaren wij je gegevens?",
            "## Aan wie geven wij je gegevens?",
            "## Gaan je gegevens naar landen buiten Europa?",
            "## Je toestemming intrekken",
            "## Bezoek aan onze website",
            "## Wat doen wij als er iets misgaat?",
            "## Welke rechten heb je?",
            "## Ben je het niet met ons eens?",
            "## Over deze verklaring");
  }

  @Test
  void a_transfer_without_a_safeguard_is_told_without_one_and_listed() {
    String text = PrivacyStatement.of(REGISTER, Language.DUTCH, TODAY).text();
    List<String> lacks = Lacks.of(REGISTER, TODAY).stream().map(Lack::toString).toList();

    assertThat(text).contains("- **Postmark (ActiveCampaign)** (Verenigde Staten).\n");
    assertThat(lacks)
        .contains(
            "the register lacks a safeguard for the transfer to recipient 'postmark' in US: add key"
                + " recipients.postmark.transfer (AVG art. 13(1)(f), 46)",
            "the register lacks how long 'geboortedatum' of purpose 'personeel' is kept: add key"
                + " purposes.personeel.retention.geboortedatum (AVG art. 13(2)(a))");
  }
}
