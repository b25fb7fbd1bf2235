package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.LibraryUse;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.Services.Service;

/**
 * Personal data goes to a host or service that the register does not know, or the client library of
 * a known service is used that no recipient covers, so nobody decided whether it may. Without a
 * register nothing is reported: a first run would drown in it.
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
    Set<Service> decided = new HashSet<>();
    for (Flow flow : codebase.map().flows()) {
      // Where data was seen to go decides about the library that takes it there.
      KnownServices.ofMember(flow.endpoint().method()).ifPresent(decided::add);
      if (!Recipients.leaves(flow.endpoint(), register)) {
        continue;
      }
      Recipients recipients = Recipients.of(flow.endpoint(), register);
      uncertain.addAll(recipients.uncertain());
      if (recipients.unknownId().isPresent()) {
        violations.add(unknownId(flow, recipients.unknownId().get(), register));
      } else if (!recipients.unregistered().isEmpty()) {
        recipients.unregistered().forEach(it -> KnownServices.ofHost(it).ifPresent(decided::add));
        violations.add(unknownHost(flow, recipients.unregistered(), register));
      } else if (recipients.anonymousService()) {
        violations.add(unknownService(flow));
      }
    }
    violations.addAll(uses(codebase.map().libraries(), register, decided));
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

  private static Violation unknownHost(Flow flow, List<String> hosts, Register register) {
    Set<Service> known = new LinkedHashSet<>();
    hosts.forEach(host -> KnownServices.ofHost(host).ifPresent(known::add));
    String message =
        Wording.data(flow.element())
            + " goes to "
            + String.join(" and ", hosts)
            + ", for which no recipient is registered";
    String instead = "; else do not send " + Wording.name(flow.element()) + " there";
    if (known.isEmpty()) {
      return Violation.at(
          flow,
          DESCRIPTION,
          new Violation.Text(
              message,
              "",
              "list "
                  + hosts.get(0)
                  + " under recognised-by.hosts of the recipient it belongs to in register.yml, or"
                  + " under controller.hosts when it is the organisation's own"
                  + instead));
    }
    Service first = known.iterator().next();
    return Violation.at(
        flow,
        DESCRIPTION,
        new Violation.Text(
            message + ": " + ServiceWording.whereabouts(known),
            ServiceWording.doubt(known),
            named(first, register)
                    .map(
                        recipient ->
                            "list "
                                + String.join(" and ", hosts)
                                + " under recipients."
                                + recipient.id()
                                + ".recognised-by.hosts in register.yml")
                    .orElseGet(
                        () ->
                            add(
                                first,
                                hosts.stream()
                                    .filter(host -> KnownServices.ofHost(host).isPresent())
                                    .toList(),
                                List.of(flow.element().category())))
                + instead));
  }

  private static Violation unknownService(Flow flow) {
    Endpoint endpoint = flow.endpoint();
    String message =
        Wording.data(flow.element())
            + " is handed to "
            + endpoint.library()
            + ", for which no recipient is registered";
    String instead = "; else do not send " + Wording.name(flow.element()) + " there";
    Optional<Service> known = KnownServices.ofMember(endpoint.method());
    return Violation.at(
        flow,
        DESCRIPTION,
        known
            .map(
                service ->
                    new Violation.Text(
                        message + ": " + ServiceWording.whereabouts(service),
                        ServiceWording.doubt(service),
                        add(service, List.of(), List.of(flow.element().category())) + instead))
            .orElseGet(
                () ->
                    new Violation.Text(
                        message,
                        "",
                        "list "
                            + packageOf(endpoint.method())
                            + " under recognised-by.packages of the recipient in register.yml, or"
                            + " write @SendsTo(\"…\") on the code that calls it"
                            + instead)));
  }

  // --- libraries that are used, whatever data goes there --------------------------------------

  private static List<Violation> uses(
      List<LibraryUse> libraries, Register register, Set<Service> decided) {
    Map<Service, LibraryUse> first = new LinkedHashMap<>();
    // In the order of the uses: those in code come before those in a build file.
    for (LibraryUse use : libraries) {
      KnownServices.of(use)
          .filter(service -> !decided.contains(service) && !covered(service, register))
          .ifPresent(service -> first.putIfAbsent(service, use));
    }
    return first.entrySet().stream()
        // Who uses Amazon S3 uses Amazon Web Services: one of the two is enough to register.
        .filter(
            used ->
                first.keySet().stream()
                    .noneMatch(other -> KnownServices.isPartOf(other, used.getKey())))
        .map(used -> use(used.getValue(), used.getKey()))
        .toList();
  }

  private static boolean covered(Service service, Register register) {
    return named(service, register).isPresent()
        || register.recipients().values().stream()
            .anyMatch(recipient -> KnownServices.covers(recipient.recognisedBy(), service));
  }

  /** The recipient that is this service by its id or title. */
  private static Optional<Recipient> named(Service service, Register register) {
    return register.recipients().values().stream()
        .filter(
            recipient ->
                recipient.id().equals(service.id())
                    || recipient.title().equalsIgnoreCase(service.name()))
        .findFirst();
  }

  private static Violation use(LibraryUse use, Service service) {
    String what =
        switch (use.kind()) {
          case PACKAGE -> use.type() + " is used";
          case DEPENDENCY -> use.name() + " is a dependency";
        };
    Violation violation =
        Violation.at(
                use.location(),
                use.module(),
                "service " + service.id(),
                DESCRIPTION,
                new Violation.Text(
                    what
                        + ", the client library of "
                        + service.name()
                        + ", for which no recipient is registered: "
                        + ServiceWording.whereabouts(service),
                    ServiceWording.doubt(service),
                    add(service, List.of(), List.of())
                        + "; when nothing personal goes there register it all the same, or leave the"
                        + " library out"))
            .atMost(Confidence.PROBABLE);
    return use.kind() == LibraryUse.Kind.DEPENDENCY ? violation.warning() : violation;
  }

  private static String add(Service service, List<String> hosts, List<String> categories) {
    return "add to recipients in register.yml, and complete it: "
        + RecipientEntry.of(service, hosts, categories);
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
