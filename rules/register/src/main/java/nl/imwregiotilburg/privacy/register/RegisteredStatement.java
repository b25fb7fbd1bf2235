package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What, by the register, the published statement promises: the register's own summary of it. */
public record RegisteredStatement(
    Mark mark,
    String file,
    String url,
    Optional<LocalDate> dated,
    Territory territory,
    List<LegalBasis.Ground> legalBases,
    List<Disclosure.Ground> disclosureGrounds,
    List<Transfer.Safeguard> transferSafeguards,
    List<String> trackers,
    Optional<Period> respondWithin) {
  public RegisteredStatement {
    legalBases = List.copyOf(legalBases);
    disclosureGrounds = List.copyOf(disclosureGrounds);
    transferSafeguards = List.copyOf(transferSafeguards);
    trackers = List.copyOf(trackers);
  }
}
