package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * Personal data goes to a host or service that the register does not know, so nobody decided
 * whether it may. Without a register nothing is reported: a first run would drown in it.
 */
final class RecipientUnregistered implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "recipient-unregistered",
          "Personal data goes to a recipient that the register lacks",
          "Ontvanger staat niet in het register",
          Severity.ERROR,
          List.of("C43", "C45"),
          "AVG art. 13(1)(e), 28, 30(1)(d)",
          Sight.DESTINATIONS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    if (codebase.register().isEmpty()) {
      return Outcome.withoutRegister(DESCRIPTION);
    }
    Register register = codebase.register().get();
    List<Violation> violations = new ArrayList<>();
    TreeSet<String> uncertain = new TreeSet<>();
    for (Flow flow : codebase.map().flows()) {
      if (!Recipients.leaves(flow.endpoint(), register)) {
        continue;
      }
      Recipients recipients = Recipients.of(flow.endpoint(), register);
      uncertain.addAll(recipients.uncertain());
      if (recipients.unknownId().isPresent()) {
        violations.add(unknownId(flow, recipients.unknownId().get(), register));
      } else if (!recipients.unregistered().isEmpty()) {
        violations.add(unknownHost(flow, recipients.unregistered()));
      } else if (recipients.anonymousService()) {
        violations.add(unknownService(flow));
      }
    }
    return new Outcome(violations, uncertain.stream().map(RecipientUnregistered::unsure).toList());
  }

  private static Violation unknownId(Flow flow, String id, Register register) {
    return Violation.at(
        flow,
        DESCRIPTION,
        new Violation.Text(
            Wording.data(flow.element())
                + " goes to recipient '"
                + id
                + "', which the register lacks"
                + Wording.nearest(id, register.recipients().keySet()),
            "",
            Nearest.to(id, register.recipients().keySet())
                    .map(near -> "write @SendsTo(\"" + near + "\"), or register ")
                    .orElse("register ")
                + id
                + " under recipients in register.yml"));
  }

  private static Violation unknownHost(Flow flow, List<String> hosts) {
    String host = hosts.get(0);
    return Violation.at(
        flow,
        DESCRIPTION,
        new Violation.Text(
            Wording.data(flow.element())
                + " goes to "
                + String.join(" and ", hosts)
                + ", for which no recipient is registered",
            "",
            "list "
                + host
                + " under recognised-by.hosts of the recipient it belongs to in register.yml, or"
                + " under controller.hosts when it is the organisation's own; else do not send "
                + Wording.name(flow.element())
                + " there"));
  }

  private static Violation unknownService(Flow flow) {
    Endpoint endpoint = flow.endpoint();
    return Violation.at(
        flow,
        DESCRIPTION,
        new Violation.Text(
            Wording.data(flow.element())
                + " is handed to "
                + endpoint.library()
                + ", for which no recipient is registered",
            "",
            "list "
                + packageOf(endpoint.method())
                + " under recognised-by.packages of the recipient in register.yml, or write"
                + " @SendsTo(\"…\") on the code that calls it; else do not send "
                + Wording.name(flow.element())
                + " there"));
  }

  private static Unjudged unsure(String host) {
    return new Unjudged(
        DESCRIPTION.id(),
        "of the address " + host + " too little is known to say whose it is; write @SendsTo there",
        "van het adres " + host + " is te weinig bekend om de ontvanger te bepalen");
  }

  private static String packageOf(String method) {
    int hash = method.indexOf('#');
    String owner = hash < 0 ? method : method.substring(0, hash);
    int dot = owner.lastIndexOf('.');
    return dot < 0 ? owner : owner.substring(0, dot);
  }
}
