package nl.imwregiotilburg.privacy.plugin.adoption;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.LibraryUse;
import nl.imwregiotilburg.privacy.analysis.Suggestion;
import nl.imwregiotilburg.privacy.compliance.rule.KnownServices;
import nl.imwregiotilburg.privacy.compliance.rule.RecipientEntry;
import nl.imwregiotilburg.privacy.compliance.rule.ServiceWording;
import nl.imwregiotilburg.privacy.register.Services.Service;

/**
 * A first register from what the code holds: categories, subjects, purposes and recipients that
 * were met, and what people must fill in marked {@code TODO}. It claims nothing: no legal basis, no
 * agreement, no country that the code does not show.
 */
public final class StarterRegister {

  private static final String PURPOSE = "vul-in";
  private static final String SUBJECT = "betrokkene";
  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  private final DataMap map;
  private final Map<String, List<String>> known = new HashMap<>();

  private StarterRegister(DataMap map) {
    this.map = map;
    for (String line : table().lines().toList()) {
      if (!line.startsWith("#")) {
        List<String> cells = List.of(line.split(",", -1));
        known.put(cells.get(0), cells);
      }
    }
  }

  /** The text of the register. */
  public static String of(DataMap map) {
    return new StarterRegister(map).text();
  }

  private static String table() {
    try (InputStream in = StarterRegister.class.getResourceAsStream("categories.csv")) {
      if (in == null) {
        throw new IllegalStateException("missing resource categories.csv");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    Set<String> categories = ids(elements().map(Element::category));
    Set<String> subjects = ids(elements().flatMap(it -> it.subject().stream()));
    Set<String> purposes = ids(elements().flatMap(it -> it.purposes().stream()));
    if (subjects.isEmpty()) {
      subjects = Set.of(SUBJECT);
    }
    if (purposes.isEmpty()) {
      purposes = Set.of(PURPOSE);
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# A first register of processing activities (GDPR Art. 30), made from what the code holds.");
    lines.add(
        "# Everything marked TODO is for people to decide; docs/register.md explains each entry.");
    lines.add("version: 1");
    lines.add("");
    lines.add("controller:");
    lines.add("  name: \"TODO: name of the organisation\"");
    lines.add("");
    lines.add("subjects:");
    subjects.forEach(it -> lines.add("  " + it + ": {title: \"" + title(it) + "\"}"));
    lines.add("");
    lines.add("categories:" + (categories.isEmpty() ? " {}" : ""));
    categories.forEach(it -> lines.add(category(it)));
    lines.add("");
    lines.add(
        "# TODO: one entry for each purpose, with legal-basis: {ground: ...} and retention: ...");
    lines.add("purposes:");
    for (String purpose : purposes) {
      lines.add("  " + purpose + ":");
      lines.add(
          "    title: \"" + (purpose.equals(PURPOSE) ? "TODO: what for" : title(purpose)) + "\"");
      lines.add("    subjects: [" + String.join(", ", subjects(purpose, subjects)) + "]");
      lines.add("    categories: [" + String.join(", ", categories(purpose, categories)) + "]");
    }
    recipients(lines);
    return String.join("\n", lines) + "\n";
  }

  /** What is declared, and what is recognised confidently. */
  private Stream<Element> elements() {
    return Stream.concat(
        map.elements().stream().filter(Element::own),
        map.suggestions().stream().filter(Suggestion::confident).map(Suggestion::toElement));
  }

  private static Set<String> ids(Stream<String> words) {
    return words.filter(it -> it.matches(ID)).collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> subjects(String purpose, Set<String> all) {
    Set<String> own =
        ids(
            elements()
                .filter(it -> it.purposes().contains(purpose))
                .flatMap(it -> it.subject().stream()));
    return own.isEmpty() ? all : own;
  }

  private Set<String> categories(String purpose, Set<String> all) {
    Set<String> own =
        ids(elements().filter(it -> it.purposes().contains(purpose)).map(Element::category));
    return own.isEmpty() ? all : own;
  }

  private String category(String id) {
    List<String> cells = known.getOrDefault(id, List.of(id, title(id), "ordinary", ""));
    String kind =
        known.containsKey(id)
            ? ""
            : "   # TODO: ordinary, sensitive, special, criminal or national-id";
    String dpv = cells.get(3).isEmpty() ? "" : ", dpv: " + quoted(cells.get(3));
    return "  "
        + id
        + ": {title: \""
        + cells.get(1)
        + "\", kind: "
        + cells.get(2)
        + dpv
        + "}"
        + kind;
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static String title(String id) {
    String words = id.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  // --- recipients ----------------------------------------------------------------------------

  private record Recipient(Set<String> hosts, Set<String> packages, Set<String> categories) {
    static Recipient none() {
      return new Recipient(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
  }

  private void recipients(List<String> lines) {
    Map<String, Recipient> found = new TreeMap<>();
    Map<Service, Recipient> services = new TreeMap<>(Comparator.comparing(Service::id));
    for (Flow flow : map.flows()) {
      if (flow.endpoint().kind().leaves()) {
        add(flow, found, services);
      }
    }
    for (LibraryUse use : map.libraries()) {
      KnownServices.of(use).ifPresent(it -> services.computeIfAbsent(it, key -> Recipient.none()));
    }
    if (found.isEmpty() && services.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(
        "# TODO: for each its role, its countries, its agreement, and the purposes that send data to it.");
    lines.add("recipients:");
    services.forEach(
        (service, it) -> {
          lines.add("  # TODO: " + ServiceWording.whereabouts(service) + "; say where it stores.");
          lines.add("  " + RecipientEntry.of(service, it.hosts, it.categories));
        });
    found.forEach(
        (id, it) -> {
          lines.add("  " + id + ":");
          lines.add("    title: \"TODO: who is " + id + "?\"");
          lines.add(
              "    role: third-party   # TODO: processor, third-party, joint-controller or internal");
          lines.add("    recognised-by: {" + recognised(it) + "}");
          if (!it.categories.isEmpty()) {
            lines.add("    categories: [" + String.join(", ", it.categories) + "]");
          }
        });
  }

  private static String recognised(Recipient recipient) {
    List<String> parts = new ArrayList<>();
    if (!recipient.hosts.isEmpty()) {
      parts.add("hosts: [" + list(recipient.hosts) + "]");
    }
    if (!recipient.packages.isEmpty()) {
      parts.add("packages: [" + list(recipient.packages) + "]");
    }
    return String.join(", ", parts);
  }

  private static String list(Set<String> texts) {
    return texts.stream().map(StarterRegister::quoted).collect(Collectors.joining(", "));
  }

  private static void add(
      Flow flow, Map<String, Recipient> found, Map<Service, Recipient> services) {
    Endpoint endpoint = flow.endpoint();
    Set<String> hosts = new LinkedHashSet<>();
    for (Service service : KnownServices.of(endpoint)) {
      Recipient recipient = services.computeIfAbsent(service, key -> Recipient.none());
      if (flow.element().category().matches(ID)) {
        recipient.categories.add(flow.element().category());
      }
    }
    endpoint.destinations().stream()
        .map(Endpoint.Destination::host)
        .filter(host -> host.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"))
        .filter(host -> !host.matches("127\\..*|localhost|.*\\.local"))
        .filter(host -> KnownServices.ofHost(host).isEmpty())
        .forEach(hosts::add);
    hosts.forEach(host -> recipient(found, id(host), flow).hosts.add(host));
    boolean service =
        endpoint.kind() == Endpoint.Kind.SERVICE
            && hosts.isEmpty()
            && KnownServices.of(endpoint).isEmpty();
    String owner = endpoint.method().replaceAll("#.*", "");
    if (service && owner.indexOf('.') > 0) {
      recipient(found, id(endpoint.library()), flow)
          .packages
          .add(owner.substring(0, owner.lastIndexOf('.')));
    }
  }

  private static Recipient recipient(Map<String, Recipient> found, String id, Flow flow) {
    Recipient recipient = found.computeIfAbsent(id, key -> Recipient.none());
    if (flow.element().category().matches(ID)) {
      recipient.categories.add(flow.element().category());
    }
    return recipient;
  }

  private static String id(String name) {
    String id = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return id.replaceAll("^-+|-+$", "");
  }
}
