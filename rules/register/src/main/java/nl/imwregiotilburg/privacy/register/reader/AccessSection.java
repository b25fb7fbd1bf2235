package nl.imwregiotilburg.privacy.register.reader;

import java.time.Period;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.register.Access;
import nl.imwregiotilburg.privacy.register.Cookie;

/** {@code access} and {@code cookies}: what roles in the code may see, and what browsers keep. */
final class AccessSection {

  private static final Key<List<String>> CATEGORIES =
      Key.optional("categories", new Items<>(new Reference(Section.CATEGORIES)));
  private static final Key<List<String>> PURPOSES =
      Key.optional("purposes", new Items<>(new Reference(Section.PURPOSES)));

  private static final Key<String> PURPOSE =
      Key.required("purpose", new Reference(Section.PURPOSES));
  private static final Key<String> RECIPIENT =
      Key.optional("recipient", new Reference(Section.RECIPIENTS));
  private static final Key<Period> LIFETIME = Key.optional("lifetime", Formats.PERIOD);

  private static final Key<Boolean> CONSENT = Key.optional("consent", Words.CONSENT);

  static final Value<Map<String, Access>> ACCESS =
      Entries.of(
          "the map of roles",
          Formats.ID,
          Entry.of(
              "what a role may see",
              fields ->
                  new Access(
                      fields.mark(),
                      fields.id(),
                      fields.or(CATEGORIES, List.of()),
                      fields.or(PURPOSES, List.of())),
              CATEGORIES,
              PURPOSES));

  static final Value<Map<String, Cookie>> COOKIES =
      Entries.of(
          "the map of cookies",
          Formats.ID,
          Entry.of(
              "a cookie",
              fields ->
                  new Cookie(
                      fields.mark(),
                      fields.id(),
                      fields.get(PURPOSE),
                      fields.text(RECIPIENT),
                      fields.find(LIFETIME),
                      fields.find(CONSENT)),
              PURPOSE,
              RECIPIENT,
              LIFETIME,
              CONSENT));

  private AccessSection() {}
}
