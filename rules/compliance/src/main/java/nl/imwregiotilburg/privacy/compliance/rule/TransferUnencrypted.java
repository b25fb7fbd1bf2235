package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Destination;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.compliance.rule.PlainTransports.Plain;

/**
 * Personal data that leaves the machine unencrypted can be read on the way. The organisation's own
 * network is no exception, because the statement promises secure sending of all personal data.
 */
final class TransferUnencrypted implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "transfer-unencrypted",
          "Personal data leaves the machine over a connection that is not encrypted",
          "Persoonsgegevens worden onversleuteld verstuurd",
          Severity.ERROR,
          List.of("C25"),
          "AVG art. 5(1)(f), 32(1)(a)",
          Sight.DESTINATIONS);

  private final PlainTransports transports = PlainTransports.load();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    List<Violation> violations = new ArrayList<>();
    for (Flow flow : codebase.map().flows()) {
      if (Exposures.anonymous(flow.element(), codebase)) {
        continue;
      }
      List<Destination> plain =
          flow.endpoint().destinations().stream()
              .filter(to -> !Hosts.loopback(to.host()))
              .filter(to -> transports.plain(to).isPresent())
              .toList();
      if (!plain.isEmpty()) {
        violations.add(violation(flow, plain));
      }
    }
    return Outcome.of(violations);
  }

  private Violation violation(Flow flow, List<Destination> plain) {
    Optional<Plain> first = transports.plain(plain.get(0));
    String what = first.map(Plain::what).orElse("");
    Violation violation =
        Violation.at(
            flow,
            DESCRIPTION,
            new Violation.Text(
                Wording.data(flow.element())
                    + " leaves over "
                    + what
                    + ", which is not encrypted: "
                    + String.join(
                        ", ", plain.stream().map(TransferUnencrypted::address).distinct().toList()),
                evidence(plain.get(0)),
                "use "
                    + first.map(Plain::instead).orElse("TLS")
                    + " for "
                    + address(plain.get(0))));
    boolean somewhere = plain.stream().anyMatch(to -> !to.host().isBlank());
    // An address without a known host may turn out to be the machine itself.
    return somewhere ? violation : violation.atMost(Confidence.POSSIBLE);
  }

  private static String address(Destination to) {
    if (!to.written().isBlank()) {
      return to.written();
    }
    return to.scheme() + "://" + (to.host().isBlank() ? "…" : to.host());
  }

  private static String evidence(Destination to) {
    return to.evidence()
        .map(where -> "the address is in " + where.fileName() + ":" + where.line())
        .orElse("");
  }
}
