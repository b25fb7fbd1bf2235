package nl.imwregiotilburg.privacy.register;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.imwregiotilburg.privacy.register.Claims.AnnouncedTransfer;
import nl.imwregiotilburg.privacy.register.Claims.BreachPromise;
import nl.imwregiotilburg.privacy.register.Claims.ErasureException;
import nl.imwregiotilburg.privacy.register.Claims.Information;
import nl.imwregiotilburg.privacy.register.Claims.Party;
import nl.imwregiotilburg.privacy.register.Claims.RectificationGround;
import nl.imwregiotilburg.privacy.register.Claims.Right;
import nl.imwregiotilburg.privacy.register.Claims.Use;

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
  private static final Entry<Party> PARTY =
      Entry.of("a party", ClaimsSection::party, NAME, TITLE, ADDRESS, DECIDES, EMAIL, TELEPHONE);

  private static final Key<String> RECIPIENT = Key.required("recipient", Formats.ID);
  private static final Key<String> COUNTRY = Key.required("country", Formats.COUNTRY);
  private static final Key<Transfer.Safeguard> SAFEGUARD =
      Key.optional("safeguard", Words.SAFEGUARD);

  private static final Key<Duration> NOTIFY_AUTHORITY =
      Key.optional("notify-authority-within", Formats.DURATION);
  private static final Key<Boolean> ON_SUSPICION = Key.optional("on-suspicion", Formats.FLAG);
  private static final Key<Boolean> NOTIFY_SUBJECTS = Key.optional("notify-subjects", Formats.FLAG);

  private static final Key<LocalDate> DATED = Key.optional("dated", Formats.DATE);
  private static final Key<String> URL = Key.optional("url", Formats.URL);
  private static final Key<Party> CONTROLLER = Key.optional("controller", PARTY);
  private static final Key<Party> OFFICER = Key.optional("data-protection-officer", PARTY);
  private static final Key<Contact> CONTACT =
      Key.optional(
          "contact",
          Entry.of(
              "a contact",
              fields -> new Contact(fields.text(EMAIL), fields.text(TELEPHONE)),
              EMAIL,
              TELEPHONE));
  private static final Key<Party> AUTHORITY = Key.optional("supervisory-authority", PARTY);
  private static final Key<List<String>> CATEGORIES = Key.optional("categories", IDS);
  private static final Key<List<String>> SUBJECTS = Key.optional("subjects", IDS);
  private static final Key<List<String>> SCOPE = Key.optional("scope", IDS);
  private static final Key<List<String>> SOURCES = Key.optional("sources", IDS);
  private static final Key<List<String>> OPERATIONS =
      Key.optional("operations", new Items<>(Words.OPERATION));
  private static final Key<List<LegalBasis.Ground>> LEGAL_BASES =
      Key.optional("legal-bases", GROUNDS);
  private static final Key<List<Disclosure.Ground>> DISCLOSURE_GROUNDS =
      Key.optional("disclosure-grounds", new Items<>(Words.DISCLOSURE_GROUND));
  private static final Key<Territory> TERRITORY = Key.optional("territory", Words.TERRITORY);
  private static final Key<List<Transfer.Safeguard>> TRANSFER_SAFEGUARDS =
      Key.optional("transfer-safeguards", new Items<>(Words.SAFEGUARD));
  private static final Key<List<String>> RECIPIENTS = Key.optional("recipients", IDS);
  private static final Key<List<String>> TRACKERS = Key.optional("trackers", IDS);
  private static final Key<List<AnnouncedTransfer>> TRANSFERS =
      Key.optional(
          "transfers",
          new Items<>(
              Entry.of(
                  "an announced transfer",
                  fields ->
                      new AnnouncedTransfer(
                          fields.get(RECIPIENT), fields.get(COUNTRY), fields.find(SAFEGUARD)),
                  RECIPIENT,
                  COUNTRY,
                  SAFEGUARD)));
  private static final Key<List<String>> ONLY_INSIDE = Key.optional("only-inside", IDS);
  private static final Key<List<String>> ANONYMOUS = Key.optional("anonymous", IDS);
  private static final Key<List<String>> PROFILES = Key.optional("profiles", IDS);
  private static final Key<Map<String, List<String>>> NEVER_LINKED =
      Key.optional("never-linked", Entries.of("the map of categories", Formats.ID, IDS));
  private static final Key<Map<String, List<Use>>> USES =
      Key.optional(
          "uses",
          Entries.of(
              "the map of categories",
              Formats.ID,
              new Items<>(Word.of("a use of visit data", Use.values()))));
  private static final Key<Map<Right, List<String>>> RIGHTS = Key.optional("rights", rights());
  private static final Key<List<RectificationGround>> RECTIFICATION_GROUNDS =
      Key.optional(
          "rectification-grounds",
          new Items<>(Word.of("a ground of rectification", RectificationGround.values())));
  private static final Key<List<ErasureException>> ERASURE_EXCEPTIONS =
      Key.optional(
          "erasure-exceptions",
          new Items<>(Word.of("a reason not to erase", ErasureException.values())));
  private static final Key<List<LegalBasis.Ground>> OBJECTION_EXCEPT =
      Key.optional("objection-except", GROUNDS);
  private static final Key<Period> RESPOND_WITHIN = Key.optional("respond-within", Formats.PERIOD);
  private static final Key<List<String>> CHANNELS =
      Key.optional("channels", new Items<>(Formats.TEXT));
  private static final Key<BreachPromise> BREACH =
      Key.optional(
          "breach",
          Entry.of(
              "what is done about a breach",
              fields ->
                  new BreachPromise(
                      fields.find(NOTIFY_AUTHORITY),
                      fields.or(ON_SUSPICION, false),
                      fields.or(NOTIFY_SUBJECTS, false)),
              NOTIFY_AUTHORITY,
              ON_SUSPICION,
              NOTIFY_SUBJECTS));
  private static final Key<List<Claims.Subject>> COMPLETE_ABOUT =
      Key.optional(
          "complete-about",
          new Items<>(Word.of("a thing to be complete about", Claims.Subject.values())));
  private static final Key<Boolean> SAFEGUARD_COPIES =
      Key.optional("safeguard-copies", Formats.FLAG);
  private static final Key<Boolean> VERSIONED = Key.optional("versioned", Formats.FLAG);
  private static final Key<List<Information>> INFORMS =
      Key.optional(
          "informs",
          new Items<>(Word.of("information of GDPR Arts. 13 and 14", Information.values())));

  static final Entry<Claims> SAYS =
      Entry.of(
          "what a clause says",
          ClaimsSection::claims,
          DATED,
          URL,
          CONTROLLER,
          OFFICER,
          CONTACT,
          AUTHORITY,
          CATEGORIES,
          SUBJECTS,
          SCOPE,
          SOURCES,
          OPERATIONS,
          LEGAL_BASES,
          DISCLOSURE_GROUNDS,
          TERRITORY,
          TRANSFER_SAFEGUARDS,
          RECIPIENTS,
          TRACKERS,
          TRANSFERS,
          ONLY_INSIDE,
          ANONYMOUS,
          PROFILES,
          NEVER_LINKED,
          USES,
          RIGHTS,
          RECTIFICATION_GROUNDS,
          ERASURE_EXCEPTIONS,
          OBJECTION_EXCEPT,
          RESPOND_WITHIN,
          CHANNELS,
          BREACH,
          COMPLETE_ABOUT,
          SAFEGUARD_COPIES,
          VERSIONED,
          INFORMS);

  private ClaimsSection() {}

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
          return rights;
        });
  }

  private static Party party(Fields fields) {
    return new Party(
        fields.text(NAME),
        fields.text(TITLE),
        fields.text(ADDRESS),
        fields.text(DECIDES),
        new Contact(fields.text(EMAIL), fields.text(TELEPHONE)));
  }

  static Claims claims(Fields fields) {
    return new Claims(
        fields.find(DATED),
        fields.text(URL),
        fields.find(CONTROLLER),
        fields.find(OFFICER),
        fields.find(CONTACT),
        fields.find(AUTHORITY),
        fields.or(CATEGORIES, List.of()),
        fields.or(SUBJECTS, List.of()),
        fields.or(SCOPE, List.of()),
        fields.or(SOURCES, List.of()),
        fields.or(OPERATIONS, List.of()),
        fields.or(LEGAL_BASES, List.of()),
        fields.or(DISCLOSURE_GROUNDS, List.of()),
        fields.find(TERRITORY),
        fields.or(TRANSFER_SAFEGUARDS, List.of()),
        fields.or(RECIPIENTS, List.of()),
        fields.or(TRACKERS, List.of()),
        fields.or(TRANSFERS, List.of()),
        fields.or(ONLY_INSIDE, List.of()),
        fields.or(ANONYMOUS, List.of()),
        fields.or(PROFILES, List.of()),
        fields.or(NEVER_LINKED, Map.of()),
        fields.or(USES, Map.of()),
        fields.or(RIGHTS, Map.of()),
        fields.or(RECTIFICATION_GROUNDS, List.of()),
        fields.or(ERASURE_EXCEPTIONS, List.of()),
        fields.or(OBJECTION_EXCEPT, List.of()),
        fields.find(RESPOND_WITHIN),
        fields.or(CHANNELS, List.of()),
        fields.find(BREACH),
        fields.or(COMPLETE_ABOUT, List.of()),
        fields.or(SAFEGUARD_COPIES, false),
        fields.or(VERSIONED, false),
        fields.or(INFORMS, List.of()));
  }
}
