package nl.imwregiotilburg.privacy.plugin.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.KnownServices;
import nl.imwregiotilburg.privacy.compliance.rule.Recipients;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.register.Countries;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.Services.Service;
import nl.imwregiotilburg.privacy.register.Territory;

/** Who receives data: those the register lacks first, then the registered ones. */
final class RecipientSection {

  private static final String UNKNOWN = "onbekende bestemming";

  private final Result result;
  private final Names names;
  private final Map<String, Recipient> registered;

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
    Recipients recipients = Recipients.of(endpoint, result.register());
    List<String> receivers = new ArrayList<>();
    recipients.disclosedTo().forEach(recipient -> receivers.add(recipient.id()));
    recipients.unknownId().ifPresent(receivers::add);
    receivers.addAll(recipients.unregistered());
    receivers.addAll(recipients.uncertain());
    if (recipients.anonymousService()) {
      receivers.add(endpoint.library());
    }
    if (receivers.isEmpty() && sends(endpoint.kind()) && nowhereKnown(endpoint)) {
      receivers.add(UNKNOWN);
    }
    return receivers;
  }

  /** Whether it goes to somebody even when nothing says to whom; a store may be the own one. */
  private static boolean sends(Endpoint.Kind kind) {
    return kind.leaves() && kind != Endpoint.Kind.URL && kind != Endpoint.Kind.STORE;
  }

  private static boolean nowhereKnown(Endpoint endpoint) {
    return endpoint.recipient().isEmpty()
        && endpoint.destinations().stream().allMatch(to -> to.host().isBlank());
  }

  private Page.RecipientRow stranger(String host, List<Flow> flows) {
    Optional<Service> known = KnownServices.ofHost(host);
    return new Page.RecipientRow(
        host + known.map(service -> " (" + service.name() + ")").orElse(""),
        "onbekend",
        known.map(RecipientSection::countries).filter(it -> !it.isEmpty()).orElse("onbekend"),
        "onbekend",
        categories(flows),
        places(flows),
        host.equals(UNKNOWN) || host.contains("*")
            ? new Page.Verdict(Page.State.CAREFUL, "Niet vast te stellen")
            : new Page.Verdict(Page.State.BAD, "Niet geregistreerd"));
  }

  /** What is known of a service that nobody registered, and how well. */
  private static String countries(Service service) {
    String parents =
        service.parents().stream().map(Dutch::country).collect(Collectors.joining(" of "));
    if (parents.isEmpty()) {
      return "";
    }
    return "moederbedrijf: "
        + parents
        + (service.parentConfirmed() ? "" : " (algemene kennis, na te gaan)")
        + (service.contract().isEmpty()
            ? ""
            : "; contractpartij: " + Dutch.country(service.contract()));
  }

  private Page.RecipientRow recipient(String id, List<Flow> flows) {
    Recipient recipient = registered.get(id);
    if (recipient == null) {
      return stranger(id, flows);
    }
    return new Page.RecipientRow(
        recipient.title().isEmpty() ? id : recipient.title(),
        Dutch.role(recipient.role()),
        countries(recipient.countries()),
        safeguard(recipient),
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

  private static String safeguard(Recipient recipient) {
    return recipient
        .transfer()
        .map(it -> Dutch.safeguard(it.safeguard()))
        .orElse(
            inside(recipient.countries().all()) ? "niet nodig binnen de EER" : "niet vastgelegd");
  }

  private static boolean inside(List<String> codes) {
    return !codes.isEmpty() && Countries.outside(Territory.EEA, codes).isEmpty();
  }

  private static String countries(Recipient.Countries countries) {
    String all = countries.all().stream().map(Dutch::country).collect(Collectors.joining(", "));
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
