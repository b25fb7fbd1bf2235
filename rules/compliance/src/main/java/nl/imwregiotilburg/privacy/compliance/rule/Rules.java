package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.register.Countries;

/** All rules, composed here and nowhere else. */
public final class Rules {

  private Rules() {}

  /** Every rule, by id. */
  public static List<Rule> all() {
    return Stream.<Rule>of(
            new AttestationExpired(),
            new CategoryNotNeeded(),
            new CategoryUnregistered(),
            new DisclosureWithoutGround(),
            new IpAddressNotAnonymised(),
            new LegalBasisMissing(),
            new LegalBasisUnannounced(),
            new PersonalDataInCookie(),
            new PersonalDataInException(),
            new PersonalDataInUrl(),
            new PersonalDataLogged(),
            new PersonalDataUnannotated(),
            new ProcessorWithoutAgreement(),
            new PurposeMissing(),
            new PurposeUnregistered(),
            new RealPersonalData(),
            new RecipientUnregistered(),
            new RegisterUnused(),
            new RetentionMissing(),
            new RetentionUnenforced(),
            new RetentionUnregistered(),
            new StatementConflict(Countries::byCode),
            new StatementDrift(),
            new StorageUncertified(),
            new StoredUnencrypted(),
            new SubjectMissing(),
            new TransferOutsideEu(Countries::byCode),
            new TransferUnencrypted())
        .sorted(Comparator.comparing(rule -> rule.description().id()))
        .toList();
  }

  /** The description of a rule; empty for an id no rule has. */
  public static Optional<RuleDescription> describe(String id) {
    return all().stream().map(Rule::description).filter(rule -> rule.id().equals(id)).findFirst();
  }
}
