package nl.imwregiotilburg.privacy.register.reader;

import java.util.List;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Subject;

/** {@code subjects} and {@code categories}: whose data, and which data. */
final class CategorySection {

  private static final Key<String> TITLE = Key.optional("title", Formats.TEXT);
  private static final Key<Boolean> VULNERABLE = Key.optional("vulnerable", Formats.FLAG);
  private static final Key<Boolean> ANNOUNCED = Key.optional("announced", Formats.FLAG);
  private static final Key<Category.Kind> KIND = Key.required("kind", Words.KIND);
  private static final Key<Boolean> ENCRYPTION = Key.optional("encryption", Words.REQUIRED);
  private static final Key<String> ONLY_AFTER = Key.optional("only-after", Words.ONLY_AFTER);
  private static final Key<List<String>> NEVER_LINKED_TO =
      Key.optional("never-linked-to", new Items<>(new Reference(Section.CATEGORIES)));
  private static final Key<String> DPV = Key.optional("dpv", Formats.DPV);

  static final Entries<Subject> SUBJECTS =
      Entries.section(
          Section.SUBJECTS,
          Formats.ID,
          Entry.of("a data subject", CategorySection::subject, TITLE, VULNERABLE, ANNOUNCED));

  static final Entries<Category> CATEGORIES =
      Entries.section(
          Section.CATEGORIES,
          Formats.CATEGORY_ID,
          Entry.of(
              "a category",
              CategorySection::category,
              TITLE,
              KIND,
              ENCRYPTION,
              ANNOUNCED,
              ONLY_AFTER,
              NEVER_LINKED_TO,
              DPV));

  private CategorySection() {}

  private static Subject subject(Fields fields) {
    return new Subject(
        fields.mark(),
        fields.id(),
        fields.or(TITLE, fields.id()),
        fields.or(VULNERABLE, false),
        fields.or(ANNOUNCED, true));
  }

  private static Category category(Fields fields) {
    return new Category(
        fields.mark(),
        fields.id(),
        fields.or(TITLE, fields.id()),
        fields.get(KIND),
        fields.or(ENCRYPTION, false),
        fields.or(ANNOUNCED, true),
        fields.find(ONLY_AFTER).isPresent(),
        fields.or(NEVER_LINKED_TO, List.of()),
        fields.text(DPV));
  }
}
