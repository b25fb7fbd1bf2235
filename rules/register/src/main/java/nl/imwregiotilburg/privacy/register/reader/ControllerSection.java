package nl.imwregiotilburg.privacy.register.reader;

import java.time.LocalDate;
import java.util.List;
import nl.imwregiotilburg.privacy.register.Authority;
import nl.imwregiotilburg.privacy.register.Contact;
import nl.imwregiotilburg.privacy.register.Controller;
import nl.imwregiotilburg.privacy.register.Officer;

/**
 * Who is responsible and whom to turn to: {@code controller}, {@code data-protection-officer} and
 * {@code supervisory-authority}.
 */
final class ControllerSection {

  private static final Key<String> NAME = Key.required("name", Formats.TEXT);
  private static final Key<String> TITLE = Key.optional("title", Formats.TEXT);
  private static final Key<String> ADDRESS = Key.optional("address", Formats.TEXT);
  private static final Key<String> DECIDES = Key.optional("decides", Formats.TEXT);
  private static final Key<List<String>> HOSTS = Key.optional("hosts", new Items<>(Formats.HOST));
  private static final Key<String> COMPLAINTS = Key.optional("complaints", Formats.URL);
  private static final Key<String> URL = Key.optional("url", Formats.URL);
  private static final Key<LocalDate> CHECKED_ON = Key.optional("checked-on", Formats.DATE);
  private static final Key<String> EMAIL = Key.optional("email", Formats.EMAIL);
  private static final Key<String> TELEPHONE = Key.optional("telephone", Formats.TELEPHONE);

  private static final Key<Contact> CONTACT =
      Key.optional(
          "contact",
          Entry.of(
              "a contact",
              fields -> new Contact(fields.text(EMAIL), fields.text(TELEPHONE)),
              EMAIL,
              TELEPHONE));

  static final Entry<Controller> CONTROLLER =
      Entry.of(
          "the controller",
          ControllerSection::controller,
          NAME,
          ADDRESS,
          DECIDES,
          CONTACT,
          HOSTS,
          COMPLAINTS);

  static final Entry<Officer> OFFICER =
      Entry.of("the data protection officer", ControllerSection::officer, TITLE, ADDRESS, CONTACT);

  static final Entry<Authority> AUTHORITY =
      Entry.of(
          "the supervisory authority",
          fields ->
              new Authority(
                  fields.mark(),
                  fields.get(NAME),
                  fields.text(ADDRESS),
                  fields.text(TELEPHONE),
                  fields.text(URL),
                  fields.find(CHECKED_ON)),
          NAME,
          ADDRESS,
          TELEPHONE,
          URL,
          CHECKED_ON);

  private ControllerSection() {}

  private static Controller controller(Fields fields) {
    return new Controller(
        fields.mark(),
        fields.get(NAME),
        fields.text(ADDRESS),
        fields.text(DECIDES),
        contact(fields),
        fields.or(HOSTS, List.of()),
        fields.text(COMPLAINTS));
  }

  private static Officer officer(Fields fields) {
    return new Officer(fields.mark(), fields.text(TITLE), fields.text(ADDRESS), contact(fields));
  }

  private static Contact contact(Fields fields) {
    return fields.or(CONTACT, new Contact("", ""));
  }
}
