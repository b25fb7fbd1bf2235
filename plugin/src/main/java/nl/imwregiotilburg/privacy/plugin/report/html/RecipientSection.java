package nl.imwregiotilburg.privacy.plugin.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.register.Register;

/** Who receives data: those the register lacks first, then the registered ones. */
final class RecipientSection {

  private static final String UNKNOWN = "onbekende bestemming";

  private final Result result;
  private final Names names;
  private final Map<String, Register.Recipient> registered;

  RecipientSection(Result result) {
    this.result = result;
    this.names = new Names(result);
    this.registered = result.register().map(Register::recipients).orElse(Map.of());
  }

  List<Page.RecipientRow> rows() {
    Map<String, List<Flow>> unregistered = new TreeMap<>();
    Map<String, List<Flow>> known = new LinkedHashMap<>();
    registered.keySet().forEach(id -> known.put(id, new ArrayList<>()));
    for (Flow flow : result.map().flows()) {
      for (String receiver : receivers(flow.endpoint())) {
        Map<String, List<Flow>> side = known.containsKey(receiver) ? known : unregistered;
        side.computeIfAbsent(receiver, id -> new ArrayList<>()).add(flow);
      }
    }
    return Stream.concat(
            unregistered.entrySet().stream().map(it -> stranger(it.getKey(), it.getValue())),
            known.entrySet().stream().map(it -> recipient(it.getKey(), it.getValue())))
        .toList();
  }

  /** Ids of recipients, and hosts of those nobody registered; empty for the organisation itself. */
  private List<String> receivers(Endpoint endpoint) {
    if (endpoint.recipient().isPresent()) {
      return List.of(endpoint.recipient().get());
    }
    if (!endpoint.kind().leaves()) {
      return List.of();
    }
    if (endpoint.destinations().isEmpty()) {
      return endpoint.kind() == Endpoint.Kind.URL || endpoint.kind() == Endpoint.Kind.STORE
          ? List.of()
          : List.of(UNKNOWN);
    }
    return endpoint.destinations().stream()
        .map(Endpoint.Destination::host)
        .filter(host -> !own(host))
        .map(host -> registeredAt(host).orElse(host.isEmpty() ? UNKNOWN : host))
        .distinct()
        .toList();
  }

  private boolean own(String host) {
    boolean loopback = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    return loopback
        || result
            .register()
            .map(register -> register.controller().hosts())
            .orElse(List.of())
            .stream()
            .anyMatch(pattern -> matches(pattern, host));
  }

  private Optional<String> registeredAt(String host) {
    return registered.values().stream()
        .filter(
            recipient ->
                recipient.recognisedBy().hosts().stream()
                    .anyMatch(pattern -> matches(pattern, host)))
        .map(Register.Recipient::id)
        .findFirst();
  }

  /** {@code *.} in a register also stands for the bare domain. */
  private static boolean matches(String pattern, String host) {
    String regex =
        Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return host.matches("(?i)" + regex)
        || (pattern.startsWith("*.") && host.equalsIgnoreCase(pattern.substring(2)));
  }

  private Page.RecipientRow stranger(String host, List<Flow> flows) {
    return new Page.RecipientRow(
        host,
        "onbekend",
        "onbekend",
        "onbekend",
        categories(flows),
        places(flows),
        new Page.Verdict(Page.State.BAD, "Niet geregistreerd"));
  }

  private Page.RecipientRow recipient(String id, List<Flow> flows) {
    Register.Recipient recipient = registered.get(id);
    if (recipient == null) {
      return stranger(id, flows);
    }
    return new Page.RecipientRow(
        recipient.title().isEmpty() ? id : recipient.title(),
        Dutch.role(recipient.role()),
        countries(recipient.countries()),
        recipient.transfer().map(it -> Dutch.safeguard(it.safeguard())).orElse("niet vastgelegd"),
        categories(flows),
        places(flows),
        state(flows));
  }

  private Page.Verdict state(List<Flow> flows) {
    boolean broken =
        result.open().stream()
            .filter(finding -> !finding.way().isEmpty())
            .anyMatch(finding -> concerns(finding, flows));
    if (broken) {
      return new Page.Verdict(Page.State.BAD, "Met bevindingen");
    }
    return flows.isEmpty()
        ? new Page.Verdict(Page.State.OPEN, "Geen verstrekking gezien")
        : new Page.Verdict(Page.State.GOOD, "Geregistreerd");
  }

  private static boolean concerns(Finding finding, List<Flow> flows) {
    return flows.stream()
        .map(Flow::endpoint)
        .anyMatch(endpoint -> finding.endpoint().filter(endpoint::equals).isPresent());
  }

  private static String countries(Register.Countries countries) {
    String all =
        Stream.of(
                Stream.of(countries.parent(), countries.contract()),
                countries.storage().stream(),
                countries.support().stream())
            .flatMap(it -> it)
            .filter(code -> !code.isEmpty())
            .distinct()
            .map(Dutch::country)
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "niet vastgelegd" : all;
  }

  private String categories(Collection<Flow> flows) {
    String all =
        flows.stream()
            .map(flow -> names.category(flow.element().category()))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "geen gezien" : all;
  }

  private List<String> places(Collection<Flow> flows) {
    return flows.stream()
        .map(flow -> flow.endpoint().location())
        .sorted()
        .distinct()
        .map(names::place)
        .toList();
  }
}
