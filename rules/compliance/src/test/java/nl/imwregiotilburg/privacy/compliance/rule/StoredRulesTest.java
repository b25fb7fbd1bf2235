package nl.imwregiotilburg.privacy.compliance.rule;

import static nl.imwregiotilburg.privacy.compliance.Code.EMAIL;
import static nl.imwregiotilburg.privacy.compliance.Code.element;
import static nl.imwregiotilburg.privacy.compliance.Code.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.StoredType;
import nl.imwregiotilburg.privacy.compliance.Organisation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules about what a database keeps. */
final class StoredRulesTest {

  private static final Location TYPE = new Location("/src/Client.java", 12, 7, 13);
  private static final Location FIELD = new Location("/src/Client.java", 18, 18, 28);
  private static final String REGISTER =
      """
      subjects: {client: , werknemer: }
      categories:
        emailadres: {kind: ordinary, encryption: required}
      """;

  @Test
  void a_stored_type_says_whose_data_it_holds() {
    Organisation organisation = Organisation.of(REGISTER);

    assertThat(judge("subject-missing", organisation, kept(EMAIL, field("", ""), true))).isEmpty();
    assertThat(judge("subject-missing", organisation, kept(of(null), field("", ""), true)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.text().message())
                  .isEqualTo(
                      "Client is kept (JPA) with emailadres, and nothing says whose data it is");
              assertThat(found.text().mend()).contains("@DataSubject(\"client\")", "werknemer");
              assertThat(found.location()).isEqualTo(TYPE);
              assertThat(found.subject()).isEqualTo("nl.imw.Client");
            });
    assertThat(judge("subject-missing", organisation, kept(of(null), field("", ""), false)))
        .as("a part of another type")
        .isEmpty();
    assertThat(judge("subject-missing", organisation, map(of(null)))).as("not stored").isEmpty();
  }

  @Test
  void a_group_the_register_lacks_is_told_with_the_nearest() {
    assertThat(
            judge(
                "subject-missing",
                Organisation.of(REGISTER),
                kept(of("cliënt"), field("", ""), true)))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.text().message())
                    .isEqualTo(
                        "Client holds data of 'cliënt', a group the register lacks; did you mean"
                            + " 'client'?"));
    assertThat(
            judge(
                "subject-missing",
                Organisation.of("categories: {emailadres: {kind: ordinary}}"),
                kept(of("iemand"), field("", ""), true)))
        .as("a register without groups")
        .isEmpty();
  }

  @Test
  void what_must_be_encrypted_is_converted_by_something_that_encrypts() {
    Organisation organisation = Organisation.of(REGISTER);

    assertThat(
            judge("stored-unencrypted", organisation, kept(EMAIL, field("nl.imw.Aes", ""), true)))
        .isEmpty();
    assertThat(judge("stored-unencrypted", organisation, kept(EMAIL, field("", ""), true)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.text().message())
                  .isEqualTo(
                      "Client.emailadres (emailadres of a client) is kept (JPA) without"
                          + " encryption");
              assertThat(found.location()).isEqualTo(FIELD);
            });
    assertThat(
            judge("stored-unencrypted", organisation, kept(EMAIL, field("", "nl.imw.Hash"), true)))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.text().message())
                    .endsWith("; Hash converts it and calls no cipher"));
    assertThat(
            judge(
                "stored-unencrypted",
                Organisation.of("categories: {emailadres: {kind: ordinary}}"),
                kept(EMAIL, field("", ""), true)))
        .isEmpty();
  }

  @Test
  void whose_data_is_kept_is_not_judged_when_no_stored_type_declares_any() {
    Organisation organisation = Organisation.of(REGISTER);

    assertThat(outcome("subject-missing", organisation, map(EMAIL)).unjudged())
        .extracting(Unjudged::reason)
        .containsExactly(
            "no mapped type that is kept by itself declares personal data, so nothing shows whose"
                + " data is kept");
    assertThat(
            outcome("subject-missing", organisation, kept(EMAIL, field("", ""), false)).unjudged())
        .as("only as part of another")
        .hasSize(1);
    assertThat(
            outcome("subject-missing", organisation, kept(EMAIL, field("", ""), true)).unjudged())
        .as("looked at")
        .isEmpty();
  }

  @Test
  void what_must_be_encrypted_and_is_in_no_mapped_type_is_not_judged() {
    assertThat(outcome("stored-unencrypted", Organisation.of(REGISTER), map(EMAIL)).unjudged())
        .extracting(Unjudged::reason)
        .containsExactly("no mapped type shows how emailadres is kept, which must be encrypted");
    assertThat(
            outcome(
                    "stored-unencrypted",
                    Organisation.of(REGISTER),
                    kept(EMAIL, field("nl.imw.Aes", ""), true))
                .unjudged())
        .isEmpty();
  }

  @Test
  void a_value_object_is_stored_where_its_field_is() {
    Element type =
        new Element(
            "nl.imw.Email",
            Element.Kind.TYPE,
            "nl.imw.Email",
            "Email",
            "Email",
            "emailadres",
            List.of("hulpverlening"),
            List.of(),
            Optional.empty(),
            Element.Origin.ANNOTATION,
            true,
            "app",
            new Location("/src/Email.java", 3, 7, 12));
    StoredType.Field contact = new StoredType.Field("contact", "nl.imw.Email", "", "", FIELD);

    assertThat(judge("stored-unencrypted", Organisation.of(REGISTER), kept(type, contact, true)))
        .singleElement()
        .satisfies(found -> assertThat(found.location()).isEqualTo(FIELD));
  }

  private static Element of(@Nullable String subject) {
    return element(EMAIL.id()).subject(Optional.ofNullable(subject)).build();
  }

  private static StoredType.Field field(String protection, String unprotected) {
    return new StoredType.Field("emailadres", "java.lang.String", protection, unprotected, FIELD);
  }

  private static DataMap kept(Element element, StoredType.Field field, boolean root) {
    DataMap map = map(element);
    return map.toBuilder()
        .stored(
            List.of(
                new StoredType(
                    "nl.imw.Client", "JPA", root, List.of(field), List.of(), "app", TYPE)))
        .build();
  }

  private static List<Violation> judge(String rule, Organisation organisation, DataMap map) {
    return outcome(rule, organisation, map).violations();
  }

  private static Outcome outcome(String rule, Organisation organisation, DataMap map) {
    return Rules.all().stream()
        .filter(it -> it.description().id().equals(rule))
        .findFirst()
        .orElseThrow()
        .judge(organisation.with(map));
  }
}
