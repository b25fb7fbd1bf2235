package nl.imwregiotilburg.privacy.register.reader;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.imwregiotilburg.privacy.register.Claims;
import nl.imwregiotilburg.privacy.register.Claims.AnnouncedTransfer;
import nl.imwregiotilburg.privacy.register.Claims.BreachPromise;
import nl.imwregiotilburg.privacy.register.Claims.ErasureException;
import nl.imwregiotilburg.privacy.register.Claims.Information;
import nl.imwregiotilburg.privacy.register.Claims.Party;
import nl.imwregiotilburg.privacy.register.Claims.RectificationGround;
import nl.imwregiotilburg.privacy.register.Claims.Right;
import nl.imwregiotilburg.privacy.register.Claims.Use;
import nl.imwregiotilburg.privacy.register.Contact;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.Topic;
import nl.imwregiotilburg.privacy.register.Transfer;

/** {@code says}: what a clause says, in terms that can be compared. */
final class ClaimsSection {

  private static final Items<String> IDS = new Items<>(Formats.ID);
  private static final Items<LegalBasis.Ground> GROUNDS = new Items<>(Words.LEGAL_BASIS);

  private static final Key<String> NAME = Key.optional("name", Formats.TEXT);
  private static final Key<String> TITLE = Key.optional("title", Formats.TEXT);
  private static final Key<String> ADDRESS = Key.optional("address", Formats.TEXT);
  private static final Key<String> DECIDES = Key.optional("decides", Formats.TEXT);
  private static final Key<String> EMAIL = Key.optional("email", Formats.EMAIL);
  private static final Key<String> TELEPHONE = Key.optional("telephone", Formats.TELEPHONE);
  private static final Entry<Contact> CONTACT =
      Entry.of("a contact", ClaimsSection::contact, EMAIL, TELEPHONE);
  private static final Entry<Party> PARTY =
      Entry.of("a party", ClaimsSection::party, NAME, TITLE, ADDRESS, DECIDES, EMAIL, TELEPHONE);

  private static final Key<String> RECIPIENT = Key.required("recipient", Formats.ID);
  private static final Key<String> COUNTRY = Key.required("country", Formats.COUNTRY);
  private static final Key<Transfer.Safeguard> SAFEGUARD =
      Key.optional("safeguard", Words.SAFEGUARD);
  private static final Entry<AnnouncedTransfer> TRANSFER =
      Entry.of("an announced transfer", ClaimsSection::transfer, RECIPIENT, COUNTRY, SAFEGUARD);

  private static final Key<Duration> NOTIFY_AUTHORITY =
      Key.optional("notify-authority-within", Formats.DURATION);
  private static final Key<Boolean> ON_SUSPICION = Key.optional("on-suspicion", Formats.FLAG);
  private static final Key<Boolean> NOTIFY_SUBJECTS = Key.optional("notify-subjects", Formats.FLAG);
  private static final Entry<BreachPromise> BREACH =
      Entry.of(
          "what is done about a breach",
          ClaimsSection::breach,
          NOTIFY_AUTHORITY,
          ON_SUSPICION,
          NOTIFY_SUBJECTS);

  private static final List<Claim<?>> CLAIMS =
      List.of(
          new Claim<>(Topic.DATE, Formats.DATE),
          new Claim<>(Topic.URL, Formats.URL),
          new Claim<>(Topic.CONTROLLER, PARTY),
          new Claim<>(Topic.OFFICER, PARTY),
          new Claim<>(Topic.CONTACT, CONTACT),
          new Claim<>(Topic.AUTHORITY, PARTY),
          new Claim<>(Topic.CATEGORIES, IDS),
          new Claim<>(Topic.SUBJECTS, IDS),
          new Claim<>(Topic.SCOPE, IDS),
          new Claim<>(Topic.SOURCES, IDS),
          new Claim<>(Topic.OPERATIONS, new Items<>(Words.OPERATION)),
          new Claim<>(Topic.LEGAL_BASES, GROUNDS),
          new Claim<>(Topic.DISCLOSURE_GROUNDS, new Items<>(Words.DISCLOSURE_GROUND)),
          new Claim<>(Topic.TERRITORY, Words.TERRITORY),
          new Claim<>(Topic.TRANSFER_SAFEGUARDS, new Items<>(Words.SAFEGUARD)),
          new Claim<>(Topic.RECIPIENTS, IDS),
          new Claim<>(Topic.TRACKERS, IDS),
          new Claim<>(Topic.TRANSFERS, new Items<>(TRANSFER)),
          new Claim<>(Topic.ONLY_INSIDE, IDS),
          new Claim<>(Topic.ANONYMOUS, IDS),
          new Claim<>(Topic.PROFILES, IDS),
          new Claim<>(Topic.NEVER_LINKED, byCategory(IDS)),
          new Claim<>(Topic.USES, byCategory(words("a use of visit data", Use.values()))),
          new Claim<>(Topic.RIGHTS, rights()),
          new Claim<>(
              Topic.RECTIFICATION_GROUNDS,
              words("a ground of rectification", RectificationGround.values())),
          new Claim<>(
              Topic.ERASURE_EXCEPTIONS, words("a reason not to erase", ErasureException.values())),
          new Claim<>(Topic.OBJECTION_EXCEPT, GROUNDS),
          new Claim<>(Topic.RESPOND_WITHIN, Formats.PERIOD),
          new Claim<>(Topic.CHANNELS, new Items<>(Formats.TEXT)),
          new Claim<>(Topic.BREACH, BREACH),
          new Claim<>(
              Topic.COMPLETENESS, words("a thing to be complete about", Claims.Subject.values())),
          new Claim<>(Topic.SAFEGUARD_COPIES, Formats.FLAG),
          new Claim<>(Topic.VERSIONS, Formats.FLAG),
          new Claim<>(
              Topic.INFORMS, words("information of GDPR Arts. 13 and 14", Information.values())));

  static final Entry<Claims> SAYS =
      new Entry<>(
          "what a clause says",
          CLAIMS.stream().<Key<?>>map(Claim::key).toList(),
          ClaimsSection::claims);

  /** A clause that says nothing. */
  static final Claims NOTHING = new Claims.Builder().build();

  private ClaimsSection() {}

  /** A topic, and how what a clause says of it is written. */
  private record Claim<T>(Topic<T> topic, Key<T> key) {

    Claim(Topic<T> topic, Value<T> value) {
      this(topic, Key.optional(topic.key(), value));
    }

    void say(Fields fields, Claims.Builder claims) {
      fields.find(key).ifPresent(what -> claims.say(topic, what));
    }
  }

  private static Claims claims(Fields fields) {
    Claims.Builder claims = new Claims.Builder();
    CLAIMS.forEach(claim -> claim.say(fields, claims));
    return claims.build();
  }

  private static <E extends Enum<E>> Items<E> words(String expected, E[] words) {
    return new Items<>(Word.of(expected, words));
  }

  private static <T> Entries<T> byCategory(Value<T> value) {
    return Entries.of("the map of categories", Formats.ID, value);
  }

  private static Entry<Map<Right, List<String>>> rights() {
    Map<Right, Key<List<String>>> keys = new EnumMap<>(Right.class);
    for (Right right : Right.values()) {
      keys.put(right, Key.optional(right.name().toLowerCase(Locale.ROOT), IDS));
    }
    return new Entry<>(
        "the map of rights",
        List.copyOf(keys.values()),
        fields -> {
          Map<Right, List<String>> rights = new EnumMap<>(Right.class);
          keys.forEach((right, key) -> fields.find(key).ifPresent(who -> rights.put(right, who)));
          return Collections.unmodifiableMap(rights);
        });
  }

  private static Contact contact(Fields fields) {
    return new Contact(fields.text(EMAIL), fields.text(TELEPHONE));
  }

  private static Party party(Fields fields) {
    return new Party(
        fields.text(NAME),
        fields.text(TITLE),
        fields.text(ADDRESS),
        fields.text(DECIDES),
        contact(fields));
  }

  private static AnnouncedTransfer transfer(Fields fields) {
    return new AnnouncedTransfer(
        fields.get(RECIPIENT), fields.get(COUNTRY), fields.find(SAFEGUARD));
  }

  private static BreachPromise breach(Fields fields) {
    return new BreachPromise(
        fields.find(NOTIFY_AUTHORITY),
        fields.or(ON_SUSPICION, false),
        fields.or(NOTIFY_SUBJECTS, false));
  }
}
