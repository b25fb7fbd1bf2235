package nl.imwregiotilburg.privacy.register.reader;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.imwregiotilburg.privacy.register.Disclosure;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.RegisteredStatement;
import nl.imwregiotilburg.privacy.register.Territory;
import nl.imwregiotilburg.privacy.register.Transfer;

/** {@code statement}: what the published privacy statement promises. */
final class StatementSection {

  private static final Key<String> FILE = Key.optional("file", Formats.TEXT);
  private static final Key<String> URL = Key.optional("url", Formats.URL);
  private static final Key<LocalDate> DATED = Key.optional("dated", Formats.DATE);
  private static final Key<Territory> TERRITORY = Key.optional("territory", Words.TERRITORY);
  private static final Key<List<LegalBasis.Ground>> LEGAL_BASES =
      Key.optional("legal-bases", new Items<>(Words.LEGAL_BASIS));
  private static final Key<List<Disclosure.Ground>> DISCLOSURE_GROUNDS =
      Key.optional("disclosure-grounds", new Items<>(Words.DISCLOSURE_GROUND));
  private static final Key<List<Transfer.Safeguard>> TRANSFER_SAFEGUARDS =
      Key.optional("transfer-safeguards", new Items<>(Words.SAFEGUARD));
  private static final Key<List<String>> TRACKERS =
      Key.optional("trackers", new Items<>(Formats.ID));
  private static final Key<Period> RESPOND_WITHIN = Key.optional("respond-within", Formats.PERIOD);

  static final Entry<RegisteredStatement> STATEMENT =
      Entry.of(
          "the statement",
          StatementSection::statement,
          FILE,
          URL,
          DATED,
          TERRITORY,
          LEGAL_BASES,
          DISCLOSURE_GROUNDS,
          TRANSFER_SAFEGUARDS,
          TRACKERS,
          RESPOND_WITHIN);

  private StatementSection() {}

  private static RegisteredStatement statement(Fields fields) {
    return new RegisteredStatement(
        fields.mark(),
        fields.text(FILE),
        fields.text(URL),
        fields.find(DATED),
        fields.or(TERRITORY, Territory.EEA),
        fields.or(LEGAL_BASES, List.of()),
        fields.or(DISCLOSURE_GROUNDS, List.of()),
        fields.or(TRANSFER_SAFEGUARDS, List.of()),
        fields.or(TRACKERS, List.of()),
        fields.find(RESPOND_WITHIN));
  }
}
