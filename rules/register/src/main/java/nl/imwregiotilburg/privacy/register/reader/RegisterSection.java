package nl.imwregiotilburg.privacy.register.reader;

import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.register.Access;
import nl.imwregiotilburg.privacy.register.Authority;
import nl.imwregiotilburg.privacy.register.Breach;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Controller;
import nl.imwregiotilburg.privacy.register.Cookie;
import nl.imwregiotilburg.privacy.register.Measure;
import nl.imwregiotilburg.privacy.register.Officer;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RegisteredStatement;
import nl.imwregiotilburg.privacy.register.RetentionRule;
import nl.imwregiotilburg.privacy.register.Rights;
import nl.imwregiotilburg.privacy.register.Subject;

/** The whole file: every key a register can have starts here. */
final class RegisterSection {

  private static final Key<Integer> VERSION = Key.required("version", Formats.VERSION);
  private static final Key<Controller> CONTROLLER =
      Key.required("controller", ControllerSection.CONTROLLER);
  private static final Key<Officer> OFFICER =
      Key.optional("data-protection-officer", ControllerSection.OFFICER);
  private static final Key<Authority> AUTHORITY =
      Key.optional("supervisory-authority", ControllerSection.AUTHORITY);
  private static final Key<RegisteredStatement> STATEMENT =
      Key.optional("statement", StatementSection.STATEMENT);
  private static final Key<Map<String, Subject>> SUBJECTS =
      Key.optional(Section.SUBJECTS.key(), CategorySection.SUBJECTS);
  private static final Key<Map<String, Category>> CATEGORIES =
      Key.optional(Section.CATEGORIES.key(), CategorySection.CATEGORIES);
  private static final Key<Map<String, Purpose>> PURPOSES =
      Key.optional(Section.PURPOSES.key(), PurposeSection.PURPOSES);
  private static final Key<Map<String, RetentionRule>> RETENTION =
      Key.optional(Section.RETENTION.key(), RetentionSection.RETENTION);
  private static final Key<Map<String, Recipient>> RECIPIENTS =
      Key.optional(Section.RECIPIENTS.key(), RecipientSection.RECIPIENTS);
  private static final Key<Map<String, Access>> ACCESS =
      Key.optional("access", AccessSection.ACCESS);
  private static final Key<Map<String, Cookie>> COOKIES =
      Key.optional("cookies", AccessSection.COOKIES);
  private static final Key<Rights> RIGHTS = Key.optional("rights", RightsSection.RIGHTS);
  private static final Key<Breach> BREACH = Key.optional("breach", RightsSection.BREACH);
  private static final Key<List<Measure>> MEASURES =
      Key.optional("measures", RightsSection.MEASURES);

  private static final Key<Map<String, String>> ENGLISH =
      Key.optional("en", Entries.of("texts in English", Formats.TEXT, Formats.TEXT));
  private static final Key<Map<String, String>> TRANSLATIONS =
      Key.optional(
          "translations",
          Entry.of("translations", fields -> fields.or(ENGLISH, Map.of()), ENGLISH));

  private RegisterSection() {}

  /** The form of a register; {@code file} is where it stands, for {@link Register#file}. */
  static Entry<Register> of(String file) {
    return Entry.of(
        "a register",
        fields -> register(file, fields),
        VERSION,
        CONTROLLER,
        OFFICER,
        AUTHORITY,
        STATEMENT,
        SUBJECTS,
        CATEGORIES,
        PURPOSES,
        RETENTION,
        RECIPIENTS,
        ACCESS,
        COOKIES,
        RIGHTS,
        BREACH,
        MEASURES,
        TRANSLATIONS);
  }

  private static Register register(String file, Fields fields) {
    return new Register(
        file,
        fields.get(CONTROLLER),
        fields.find(OFFICER),
        fields.find(AUTHORITY),
        fields.find(STATEMENT),
        fields.or(SUBJECTS, Map.of()),
        fields.or(CATEGORIES, Map.of()),
        fields.or(PURPOSES, Map.of()),
        fields.or(RETENTION, Map.of()),
        fields.or(RECIPIENTS, Map.of()),
        fields.or(ACCESS, Map.of()),
        fields.or(COOKIES, Map.of()),
        fields.find(RIGHTS),
        fields.find(BREACH),
        fields.or(MEASURES, List.of()),
        fields.or(TRANSLATIONS, Map.of()));
  }
}
