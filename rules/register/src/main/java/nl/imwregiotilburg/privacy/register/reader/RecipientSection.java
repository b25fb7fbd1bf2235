package nl.imwregiotilburg.privacy.register.reader;

import java.time.LocalDate;
import java.util.List;
import nl.imwregiotilburg.privacy.register.Disclosure;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Recipient.Agreement;
import nl.imwregiotilburg.privacy.register.Recipient.Certificate;
import nl.imwregiotilburg.privacy.register.Recipient.RecognisedBy;
import nl.imwregiotilburg.privacy.register.Transfer;

/** {@code recipients}: who receives data, where they are, and on what it rests. */
final class RecipientSection {

  private static final Key<LocalDate> DATED = Key.optional("dated", Formats.DATE);

  private static final Key<String> PARENT = Key.optional("parent", Formats.COUNTRY);
  private static final Key<String> CONTRACT = Key.optional("contract", Formats.COUNTRY);
  private static final Key<List<String>> STORAGE =
      Key.optional("storage", new Items<>(Formats.COUNTRY));
  private static final Key<List<String>> SUPPORT =
      Key.optional("support", new Items<>(Formats.COUNTRY));

  private static final Key<List<String>> HOSTS = Key.optional("hosts", new Items<>(Formats.HOST));
  private static final Key<List<String>> PACKAGES =
      Key.optional("packages", new Items<>(Formats.PACKAGE));
  private static final Key<List<String>> MAVEN = Key.optional("maven", new Items<>(Formats.MAVEN));

  private static final Key<Disclosure.Ground> GROUND =
      Key.required("ground", Words.DISCLOSURE_GROUND);
  private static final Key<String> LAW = Key.optional("law", Formats.TEXT);

  private static final Key<String> REF = Key.required("ref", Formats.TEXT);

  private static final Key<String> NORM = Key.required("norm", Formats.TEXT);
  private static final Key<LocalDate> VALID_UNTIL = Key.optional("valid-until", Formats.DATE);

  private static final Key<Transfer.Safeguard> SAFEGUARD =
      Key.required("safeguard", Words.SAFEGUARD);
  private static final Key<String> DECISION = Key.optional("decision", Formats.TEXT);
  private static final Key<String> DOCUMENT = Key.optional("document", Formats.TEXT);
  private static final Key<String> COPY = Key.optional("copy", Formats.TEXT);
  private static final Key<Transfer.Safeguard> FALLBACK = Key.optional("fallback", Words.SAFEGUARD);

  private static final Key<String> TITLE = Key.optional("title", Formats.TEXT);
  private static final Key<String> KIND = Key.optional("kind", Formats.RECIPIENT_KIND);
  private static final Key<Recipient.Role> ROLE = Key.required("role", Words.ROLE);
  private static final Key<Recipient.Countries> COUNTRIES =
      Key.optional(
          "countries",
          Entry.of(
              "the countries of a recipient",
              RecipientSection::countries,
              PARENT,
              CONTRACT,
              STORAGE,
              SUPPORT));
  private static final Key<RecognisedBy> RECOGNISED_BY =
      Key.optional(
          "recognised-by",
          Entry.of(
              "what a recipient is recognised by",
              RecipientSection::recognisedBy,
              HOSTS,
              PACKAGES,
              MAVEN));
  private static final Key<List<String>> CATEGORIES =
      Key.optional("categories", new Items<>(new Reference(Section.CATEGORIES)));
  private static final Key<Disclosure> DISCLOSURE_GROUND =
      Key.optional(
          "disclosure-ground",
          Entry.of(
              "a ground of disclosure",
              fields -> new Disclosure(fields.mark(), fields.get(GROUND), fields.text(LAW)),
              GROUND,
              LAW));
  private static final Key<Agreement> AGREEMENT =
      Key.optional(
          "agreement",
          Entry.of(
              "a processor agreement",
              fields -> new Agreement(fields.mark(), fields.get(REF), fields.find(DATED)),
              REF,
              DATED));
  private static final Key<List<Certificate>> CERTIFICATES =
      Key.optional(
          "certificates",
          new Items<>(
              Entry.of(
                  "a certificate",
                  fields ->
                      new Certificate(fields.mark(), fields.get(NORM), fields.find(VALID_UNTIL)),
                  NORM,
                  VALID_UNTIL)));
  private static final Key<Boolean> CONFIDENTIALITY = Key.optional("confidentiality", Formats.FLAG);
  private static final Key<Transfer> TRANSFER =
      Key.optional(
          "transfer",
          Entry.of(
              "a transfer",
              RecipientSection::transfer,
              SAFEGUARD,
              DECISION,
              DOCUMENT,
              DATED,
              FALLBACK,
              COPY));
  private static final Key<String> NOTIFIED_BY =
      Key.optional("notified-of-corrections-by", Formats.METHOD);
  private static final Key<String> ELSEWHERE = Key.optional("elsewhere", Formats.TEXT);

  static final Entries<Recipient> RECIPIENTS =
      Entries.section(
          Section.RECIPIENTS,
          Formats.ID,
          Entry.of(
              "a recipient",
              RecipientSection::recipient,
              TITLE,
              KIND,
              ROLE,
              COUNTRIES,
              RECOGNISED_BY,
              CATEGORIES,
              DISCLOSURE_GROUND,
              AGREEMENT,
              CERTIFICATES,
              CONFIDENTIALITY,
              TRANSFER,
              NOTIFIED_BY,
              ELSEWHERE));

  private RecipientSection() {}

  private static Recipient.Countries countries(Fields fields) {
    return new Recipient.Countries(
        fields.mark(),
        fields.text(PARENT),
        fields.text(CONTRACT),
        fields.or(STORAGE, List.of()),
        fields.or(SUPPORT, List.of()));
  }

  private static RecognisedBy recognisedBy(Fields fields) {
    return new RecognisedBy(
        fields.or(HOSTS, List.of()), fields.or(PACKAGES, List.of()), fields.or(MAVEN, List.of()));
  }

  private static Transfer transfer(Fields fields) {
    return new Transfer(
        fields.mark(),
        fields.get(SAFEGUARD),
        fields.text(DECISION),
        fields.text(DOCUMENT),
        fields.find(DATED),
        fields.find(FALLBACK),
        fields.text(COPY));
  }

  private static Recipient recipient(Fields fields) {
    return new Recipient(
        fields.mark(),
        fields.id(),
        fields.or(TITLE, fields.id()),
        fields.text(KIND),
        fields.get(ROLE),
        fields.or(COUNTRIES, new Recipient.Countries(fields.mark(), "", "", List.of(), List.of())),
        fields.or(RECOGNISED_BY, new RecognisedBy(List.of(), List.of(), List.of())),
        fields.or(CATEGORIES, List.of()),
        fields.find(DISCLOSURE_GROUND),
        fields.find(AGREEMENT),
        fields.or(CERTIFICATES, List.of()),
        fields.or(CONFIDENTIALITY, false),
        fields.find(TRANSFER),
        fields.text(NOTIFIED_BY),
        fields.text(ELSEWHERE));
  }
}
