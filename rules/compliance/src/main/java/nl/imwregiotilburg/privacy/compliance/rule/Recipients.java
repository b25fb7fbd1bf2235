package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Destination;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * Who receives what an endpoint sends, by the register.
 *
 * <p>{@code @SendsTo} and the package of a client library name the recipient whatever the host is,
 * so hosts that nobody registered are then no question; hosts of other recipients still are. The
 * organisation's own hosts, loopback and internal recipients receive nothing in the sense of GDPR
 * Art. 4(9).
 *
 * @param disclosedTo recipients outside the organisation, in the order of the register
 * @param unregistered hosts that no recipient is registered for
 * @param uncertain hosts of which too little is known to say whose they are
 * @param unknownId what {@code @SendsTo} names, when the register lacks it
 * @param anonymousService whether a service's client library takes it, and nothing says who that is
 */
public record Recipients(
    List<Recipient> disclosedTo,
    List<String> unregistered,
    List<String> uncertain,
    Optional<String> unknownId,
    boolean anonymousService) {

  public Recipients {
    disclosedTo = List.copyOf(disclosedTo);
    unregistered = List.copyOf(unregistered);
    uncertain = List.copyOf(uncertain);
  }

  /** Looks the recipients of an endpoint up; without a register nobody is known. */
  public static Recipients of(Endpoint endpoint, Optional<Register> register) {
    return register.map(known -> of(endpoint, known)).orElseGet(() -> strangers(endpoint));
  }

  private static Recipients strangers(Endpoint endpoint) {
    List<String> hosts = hosts(endpoint).stream().filter(host -> !Hosts.local(host)).toList();
    return new Recipients(
        List.of(),
        hosts.stream().filter(Hosts::known).toList(),
        hosts.stream().filter(host -> !Hosts.known(host)).toList(),
        endpoint.recipient(),
        service(endpoint) && endpoint.recipient().isEmpty() && hosts(endpoint).isEmpty());
  }

  /** Looks the recipients of an endpoint up. */
  static Recipients of(Endpoint endpoint, Register register) {
    Map<String, Recipient> found = new LinkedHashMap<>();
    Optional<String> unknownId = Optional.empty();
    if (endpoint.recipient().isPresent()) {
      String id = endpoint.recipient().get();
      Recipient named = register.recipients().get(id);
      if (named == null) {
        unknownId = Optional.of(id);
      } else {
        found.put(id, named);
      }
    }
    List<String> unmatched = new ArrayList<>();
    List<String> uncertain = new ArrayList<>();
    int own = 0;
    for (String host : hosts(endpoint)) {
      if (Hosts.local(host)) {
        own++;
        continue;
      }
      if (!Hosts.known(host)) {
        uncertain.add(host);
        continue;
      }
      Owners owners = Owners.of(host, register);
      if (owners.own()) {
        own++;
      } else if (owners.recipients().isEmpty()) {
        unmatched.add(host);
      }
      owners.recipients().forEach(recipient -> found.put(recipient.id(), recipient));
    }
    boolean onlyOwnHosts =
        own > 0
            && own == hosts(endpoint).size()
            && endpoint.destinations().stream().noneMatch(to -> to.host().isBlank());
    if (!onlyOwnHosts) {
      byPackage(endpoint, register).forEach(recipient -> found.put(recipient.id(), recipient));
    }
    boolean named = unknownId.isPresent() || identifiedWithoutHost(endpoint, register);
    return new Recipients(
        register.recipients().values().stream()
            .filter(recipient -> found.containsKey(recipient.id()))
            .filter(recipient -> recipient.role() != Recipient.Role.INTERNAL)
            .toList(),
        named ? List.of() : unmatched,
        named ? List.of() : uncertain,
        unknownId,
        service(endpoint) && found.isEmpty() && !named && hosts(endpoint).isEmpty());
  }

  private static boolean service(Endpoint endpoint) {
    return endpoint.kind() == Endpoint.Kind.SERVICE || endpoint.kind() == Endpoint.Kind.SMS;
  }

  /** Whether an endpoint hands data over to somebody, as far as can be seen without its host. */
  static boolean leaves(Endpoint endpoint) {
    return endpoint.kind().leaves()
        || endpoint.recipient().isPresent()
        || !endpoint.destinations().isEmpty();
  }

  /** The same, client libraries of registered recipients included. */
  static boolean leaves(Endpoint endpoint, Register register) {
    return leaves(endpoint) || !byPackage(endpoint, register).isEmpty();
  }

  private static List<String> hosts(Endpoint endpoint) {
    return endpoint.destinations().stream()
        .map(Destination::host)
        .filter(host -> !host.isBlank())
        .distinct()
        .toList();
  }

  private static boolean identifiedWithoutHost(Endpoint endpoint, Register register) {
    return endpoint.recipient().filter(register.recipients()::containsKey).isPresent()
        || !byPackage(endpoint, register).isEmpty();
  }

  private static List<Recipient> byPackage(Endpoint endpoint, Register register) {
    return register.recipients().values().stream()
        .filter(
            recipient ->
                recipient.recognisedBy().packages().stream()
                    .anyMatch(name -> endpoint.method().startsWith(name + ".")))
        .toList();
  }

  /** Whose a host is: of several patterns that match, the one that pins it down most. */
  private record Owners(boolean own, List<Recipient> recipients) {

    static Owners of(String host, Register register) {
      // Of a host that is known in part, every possible owner counts.
      boolean all = host.contains("*");
      int own = best(register.controller().hosts(), host);
      int most = own;
      Map<Recipient, Integer> matches = new LinkedHashMap<>();
      for (Recipient recipient : register.recipients().values()) {
        int match = best(recipient.recognisedBy().hosts(), host);
        if (match >= 0) {
          matches.put(recipient, match);
          most = Math.max(most, match);
        }
      }
      if (!all && own >= 0 && own == most) {
        return new Owners(true, List.of());
      }
      int least = all ? 0 : most;
      return new Owners(
          own >= 0 && matches.isEmpty(),
          matches.entrySet().stream()
              .filter(match -> match.getValue() >= least)
              .map(Map.Entry::getKey)
              .toList());
    }

    private static int best(List<String> patterns, String host) {
      return patterns.stream()
          .filter(pattern -> Hosts.match(pattern, host))
          .mapToInt(Hosts::specificity)
          .max()
          .orElse(-1);
    }
  }
}
