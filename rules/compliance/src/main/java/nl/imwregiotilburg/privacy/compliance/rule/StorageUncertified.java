package nl.imwregiotilburg.privacy.compliance.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Recipient.Certificate;
import nl.imwregiotilburg.privacy.register.Register;

/** A supplier that keeps data without a certificate that is valid today. */
final class StorageUncertified implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "storage-uncertified",
          "A supplier keeps personal data without a valid certificate",
          "Leverancier zonder geldig certificaat",
          Severity.ERROR,
          List.of("C26"),
          "AVG art. 28(1), 32",
          Sight.REGISTER);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return Outcome.byRegister(codebase, DESCRIPTION, register -> judge(codebase.today(), register));
  }

  private static Outcome judge(LocalDate today, Register register) {
    RegisterRule rule = new RegisterRule(DESCRIPTION, register);
    int suppliers = 0;
    for (Recipient recipient : register.recipients().values()) {
      if (recipient.role() != Recipient.Role.PROCESSOR) {
        continue;
      }
      suppliers++;
      lacking(recipient, today)
          .ifPresent(
              message ->
                  rule.add(
                      rule.at(
                          recipient.mark(),
                          "recipients." + recipient.id() + ".certificates",
                          message,
                          "ask for the certificate (ISO 27001, NEN 7510 or the like) and register"
                              + " it: recipients."
                              + recipient.id()
                              + ".certificates: [{norm: …, valid-until: …}]; else choose another"
                              + " supplier")));
    }
    rule.checked(
        List.of(),
        "certificates of " + suppliers + " suppliers",
        "certificaten van " + suppliers + " leveranciers");
    return rule.outcome();
  }

  private static Optional<String> lacking(Recipient recipient, LocalDate today) {
    List<Certificate> certificates = recipient.certificates();
    if (certificates.isEmpty()) {
      return Optional.of(recipient.title() + " keeps data without a registered certificate");
    }
    if (certificates.stream()
        .anyMatch(it -> it.validUntil().filter(until -> !today.isAfter(until)).isPresent())) {
      return Optional.empty();
    }
    Certificate last = certificates.get(certificates.size() - 1);
    return Optional.of(
        "the certificate of "
            + recipient.title()
            + " ("
            + last.norm()
            + ") "
            + last.validUntil()
                .map(until -> "expired after " + until)
                .orElse("is registered without the day until which it is valid"));
  }
}
