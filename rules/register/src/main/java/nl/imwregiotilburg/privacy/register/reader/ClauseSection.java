package nl.imwregiotilburg.privacy.register.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Claims;
import nl.imwregiotilburg.privacy.register.Mark;
import nl.imwregiotilburg.privacy.register.PublishedStatement.By;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Kind;

/** The form of {@code privacy/statement.yml}: the text and its clauses. */
final class ClauseSection {

  private static final Key<Integer> VERSION = Key.required("version", Formats.VERSION);

  private static final Key<String> FILE = Key.optional("file", Formats.TEXT);
  private static final Key<String> SHA256 = Key.optional("sha256", Formats.SHA256);
  private static final Key<LocalDate> DATED = Key.optional("dated", Formats.DATE);
  static final Key<TextEntry> TEXT =
      Key.optional(
          "text",
          Entry.of(
              "the published text",
              fields ->
                  new TextEntry(
                      fields.mark(), fields.text(FILE), fields.text(SHA256), fields.find(DATED)),
              FILE,
              SHA256,
              DATED));

  private static final Key<List<String>> QUOTES = Key.optional("quotes", new Items<>(Formats.TEXT));
  private static final Key<String> MEANING = Key.required("meaning", Formats.TEXT);
  private static final Key<String> LAW = Key.optional("law", Formats.TEXT);
  private static final Key<List<Kind>> KINDS =
      Key.required("kinds", new Items<>(Word.of("a kind of clause", Kind.values())));
  private static final Key<List<String>> RULES = Key.optional("rules", new Items<>(Formats.ID));
  private static final Key<List<String>> OF = Key.optional("of", new Items<>(Formats.CLAUSE));
  private static final Key<By> BY =
      Key.optional("by", Word.of("whose verdict counts", By.values()));
  private static final Key<String> UNCHECKED = Key.optional("unchecked", Formats.TEXT);
  private static final Key<Claims> SAYS = Key.optional("says", ClaimsSection.SAYS);

  static final Key<Map<String, Clause>> CLAUSES =
      Key.required(
          "clauses",
          Entries.of(
              "the map of clauses",
              Formats.CLAUSE,
              Entry.of(
                  "a clause",
                  ClauseSection::clause,
                  QUOTES,
                  MEANING,
                  LAW,
                  KINDS,
                  RULES,
                  OF,
                  BY,
                  UNCHECKED,
                  SAYS)));

  static final Entry<StatementEntry> STATEMENT =
      Entry.of(
          "a statement",
          fields -> new StatementEntry(fields.find(TEXT), fields.get(CLAUSES)),
          VERSION,
          TEXT,
          CLAUSES);

  /** The text as it is described in the file. */
  record TextEntry(Mark mark, String file, String sha256, Optional<LocalDate> dated) {}

  /** All of the file. */
  record StatementEntry(Optional<TextEntry> text, Map<String, Clause> clauses) {}

  private ClauseSection() {}

  private static Clause clause(Fields fields) {
    return new Clause(
        fields.mark(),
        fields.id(),
        fields.or(QUOTES, List.of()),
        fields.get(MEANING),
        fields.text(LAW),
        fields.get(KINDS),
        fields.or(RULES, List.of()),
        fields.or(OF, List.of()),
        fields.or(BY, By.STATEMENT),
        fields.text(UNCHECKED),
        fields.or(SAYS, ClaimsSection.NOTHING));
  }
}
