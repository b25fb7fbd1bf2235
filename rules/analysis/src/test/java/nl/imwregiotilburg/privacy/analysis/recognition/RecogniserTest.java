package nl.imwregiotilburg.privacy.analysis.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecogniserTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "Client,     String voornaam,                naam confident",
    "Intake,     String bsn,                     bsn confident",
    "Intake,     long burgerservicenummer,       bsn confident",
    "Customer,   String firstName,               naam confident",
    "Customer,   String lastname,                naam confident",
    "Kunde,      String straße,                  adres confident",
    "Patient,    String e_mail_address,          emailadres confident",
    "Patient,    java.time.LocalDate dateOfBirth, geboortedatum confident",
    "Employee,   java.util.List<String> phoneNumbers, telefoonnummer confident",
    "Employee,   java.math.BigDecimal salaris,   financieel confident",
    "Order,      String customerName,            naam confident",
    "Hulpvraag,  String hulpvraag,               hulpvraag confident",
  })
  void whole_words_name_personal_data(String type, String field, String expected) {
    assertThat(said(type, field)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Client,     boolean email",
    "Client,     boolean emailVerified",
    "Client,     String emailTemplate",
    "Customer,   int phoneCount",
    "Customer,   Thread email",
    "Settings,   String username",
    "MailServer, String password",
    "Product,    String name",
    "Document,   String fileName",
    "Bundle,     String telling",
    "Bundle,     String terras",
    "Setting,    String rating",
    "Page,       String language",
    "Lock,       String condition",
    "Host,       String serverIpAddress",
    "Login,      String passwordPolicy",
  })
  void false_friends_and_types_that_cannot_hold_it_are_none(String type, String field) {
    assertThat(said(type, field)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource({
    "Cliente,        naam confident",
    "User,           naam confident",
    "Medewerker,     naam confident",
    "UserDto,        naam confident",
    "UserService,    -",
    "Product,        -",
    "ProductVariant, -",
    "Client,         -",
  })
  void the_class_decides_on_a_word_that_can_name_anything(String type, String expected) {
    assertThat(said(type, "String name")).isEqualTo(expected);
  }

  @Test
  void a_client_that_holds_personal_data_besides_is_a_person() {
    Compiled code = Compiled.of(folder, "class Client { String emailadres; String naam; }");

    assertThat(code.say("Client.naam")).isEqualTo("naam confident");
  }

  @Test
  void contact_data_of_an_organisation_is_only_possible() {
    Compiled code =
        Compiled.of(folder, "class Leverancier { String telefoonnummer; String naam; }");

    assertThat(code.say("Leverancier.telefoonnummer")).isEqualTo("telefoonnummer possible");
    assertThat(code.say("Leverancier.naam")).isEqualTo("-");
  }

  @Test
  void a_city_is_personal_beside_a_postal_code() {
    Compiled code =
        Compiled.of(
            folder,
            "class Adres { String postcode; String plaats; }",
            "class Weer { String plaats; double temperatuur; }");

    assertThat(code.say("Adres.plaats")).isEqualTo("adres confident");
    assertThat(code.say("Weer.plaats")).isEqualTo("-");
  }

  @Test
  void static_fields_and_constants_of_enums_are_none() {
    Compiled code =
        Compiled.of(
            folder,
            "class Client { static final String EMAIL = \"email\"; static String email; }",
            "enum Veld { EMAIL, VOORNAAM }");

    assertThat(code.suggestions()).isEmpty();
  }

  @Test
  void record_components_are_recognised_once() {
    Compiled code = Compiled.of(folder, "record Persoon(long id, String achternaam) {}");

    assertThat(code.suggestions()).extracting(Suggestion::id).containsExactly("Persoon.achternaam");
  }

  @Test
  void a_value_object_is_recognised_by_its_type() {
    Compiled code =
        Compiled.of(
            folder, "record EmailAddress(String value) {}", "record Percentage(String value) {}");

    assertThat(code.suggestions())
        .extracting(Suggestion::shortName)
        .containsExactly("EmailAddress.value");
  }

  @Test
  void names_of_columns_count_when_the_field_says_nothing() {
    Compiled code =
        Compiled.of(
            folder,
            "package com.google.gson.annotations;\n@interface SerializedName { String value(); }",
            "package com.google.gson.annotations;\nclass Persoonskaart {"
                + " @SerializedName(\"geboortedatum\") String f1; String f2; }");

    assertThat(code.say("Persoonskaart.f1")).isEqualTo("geboortedatum confident");
    assertThat(code.say("Persoonskaart.f2")).isEqualTo("-");
  }

  @Test
  void constraints_tell_what_names_do_not() {
    String constraints = "package jakarta.validation.constraints;\n";
    Compiled code =
        Compiled.of(
            folder,
            constraints + "@interface Email {}",
            constraints + "@interface Pattern { String regexp(); }",
            constraints
                + "class Formulier { @Email String veld1;"
                + " @Pattern(regexp = \"[1-9][0-9]{3} ?[A-Z]{2}\") String veld2;"
                + " @Pattern(regexp = \"[A-Z0-9 ]*\") String veld3;"
                + " @Pattern(regexp = \"(a+)+$\") String veld4;"
                + " @Pattern(regexp = \"(\") String veld5; }");

    assertThat(code.say("Formulier.veld1")).isEqualTo("emailadres confident");
    assertThat(code.say("Formulier.veld2")).isEqualTo("adres confident");
    assertThat(code.say("Formulier.veld3")).isEqualTo("-");
    assertThat(code.say("Formulier.veld4")).isEqualTo("-");
    assertThat(code.say("Formulier.veld5")).isEqualTo("-");
  }

  @Test
  void request_parameters_are_recognised_by_the_name_of_the_request() {
    Compiled code =
        Compiled.of(
            folder,
            "package jakarta.ws.rs;\n@interface QueryParam { String value(); }",
            "package jakarta.ws.rs;\nclass Zoeken {"
                + " void zoek(@QueryParam(\"bsn\") String a, @QueryParam(\"q\") String bron,"
                + " String email) {} }");

    assertThat(code.suggestions())
        .extracting(Suggestion::id)
        .containsExactly("jakarta.ws.rs.Zoeken.zoek(a)");
  }

  @Test
  void what_is_annotated_is_not_suggested_and_its_neighbours_are_not_followed() {
    Compiled code =
        Compiled.of(
            folder,
            """
            import nl.imwregiotilburg.privacy.annotation.PersonalData;
            class Client {
              @PersonalData("emailadres") String emailadres;
              String telefoonnummer;
            }
            """,
            "class Medewerker { String telefoonnummer; }");
    DataMap map = code.map();

    assertThat(map.suggestions())
        .extracting(Suggestion::shortName, Suggestion::flowing)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("Client.telefoonnummer", false),
            org.assertj.core.groups.Tuple.tuple("Medewerker.telefoonnummer", true));
    assertThat(map.elements())
        .filteredOn(it -> it.origin() == Element.Origin.RECOGNISED)
        .extracting(Element::shortName)
        .containsExactly("Medewerker.telefoonnummer");
  }

  @Test
  void a_field_named_as_an_annotated_one_of_its_entity_is_the_same_data() {
    Compiled code =
        Compiled.of(
            folder,
            """
            import nl.imwregiotilburg.privacy.annotation.PersonalData;
            class Dossier {
              @PersonalData("hulpvraag") String inhoud;
            }
            """,
            "class DossierDto { String inhoud; }",
            "class Pakket { String inhoud; }");

    assertThat(code.say("DossierDto.inhoud")).isEqualTo("hulpvraag confident");
    assertThat(code.say("Pakket.inhoud")).isEqualTo("-");
  }

  @Test
  void suggestions_stand_at_the_name_and_the_surest_come_first() {
    Compiled code = Compiled.of(folder, "class User {\n  String opmerking;\n  String voornaam;\n}");

    assertThat(code.suggestions())
        .extracting(Suggestion::shortName, it -> it.location().line(), it -> it.location().column())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("User.voornaam", 3, 10),
            org.assertj.core.groups.Tuple.tuple("User.opmerking", 2, 10));
  }

  private String said(String type, String field) {
    String name = field.substring(field.lastIndexOf(' ') + 1);
    Compiled code = Compiled.of(folder, "class " + type + " { " + field + "; }");
    return code.say(type + "." + name);
  }
}
