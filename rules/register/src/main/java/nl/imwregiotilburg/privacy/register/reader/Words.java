package nl.imwregiotilburg.privacy.register.reader;

import java.util.List;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Disclosure;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.ListedProcessing;
import nl.imwregiotilburg.privacy.register.Provision;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.RiskCriterion;
import nl.imwregiotilburg.privacy.register.Territory;
import nl.imwregiotilburg.privacy.register.Transfer;

/** The fixed words of a register. */
final class Words {

  static final Word<LegalBasis.Ground> LEGAL_BASIS =
      Word.of("a legal basis (GDPR Art. 6(1))", LegalBasis.Ground.values());

  static final Word<Disclosure.Ground> DISCLOSURE_GROUND =
      Word.of("a ground of disclosure", Disclosure.Ground.values());

  static final Word<Transfer.Safeguard> SAFEGUARD =
      Word.of("a transfer safeguard (GDPR chapter V)", Transfer.Safeguard.values());

  static final Word<Category.Kind> KIND =
      Word.of("a kind of personal data", Category.Kind.values());

  static final Word<Recipient.Role> ROLE =
      Word.of("a role of a recipient", Recipient.Role.values());

  /** Written in capitals, as everybody does. */
  static final Word<Territory> TERRITORY =
      new Word<>("a territory", List.of(Territory.values()), Territory::name);

  /** Processing operations: those that GDPR Art. 4(2) names, and the two that end or veil it. */
  static final Word<String> OPERATION =
      Word.of(
          "a processing operation (GDPR Art. 4(2))",
          "collect",
          "record",
          "organise",
          "structure",
          "store",
          "adapt",
          "alter",
          "retrieve",
          "consult",
          "use",
          "disclose",
          "disseminate",
          "align",
          "combine",
          "restrict",
          "erase",
          "destroy",
          "anonymise",
          "pseudonymise");

  static final Word<String> DPIA_STATUS =
      Word.of(
          "a state of an impact assessment",
          "done",
          "in-progress",
          "planned",
          "required",
          "not-required");

  static final Word<Provision.Obligation> OBLIGATION =
      Word.of("what obliges people to give data", Provision.Obligation.values());

  static final Word<RiskCriterion> RISK_CRITERION =
      Word.of("a criterion for a high risk (WP248)", RiskCriterion.values());

  static final Word<ListedProcessing> LISTED_PROCESSING =
      Word.of(
          "a kind of processing on the authority's list (Art. 35(4))", ListedProcessing.values());

  static final Word<Boolean> CONSENT =
      new Word<>(
          "whether consent is asked",
          List.of(true, false),
          asked -> asked ? "asked" : "not-needed");

  static final Word<String> AFTERWARDS =
      Word.of("what happens after the period", "destroy", "erase", "anonymise", "archive");

  static final Word<Boolean> REQUIRED =
      new Word<>("a demand", List.of(true, false), demanded -> demanded ? "required" : "optional");

  static final Word<String> ONLY_AFTER =
      Word.of("a processing that must come first", "anonymisation");

  private Words() {}
}
