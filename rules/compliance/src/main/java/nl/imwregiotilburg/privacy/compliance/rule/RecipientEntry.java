package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.register.Services.Service;

/** A known service as an entry of the register, ready to paste under {@code recipients}. */
public final class RecipientEntry {

  private RecipientEntry() {}

  /**
   * The entry, on one line. Countries that are not known are left out, so that the register asks
   * for them; role, agreement and safeguards are for people to add.
   *
   * @param hosts hosts met in the code that the table does not have
   * @param categories what is sent there
   */
  public static String of(
      Service service, Collection<String> hosts, Collection<String> categories) {
    return service.id() + ": {" + body(service, hosts, categories) + "}";
  }

  private static String body(
      Service service, Collection<String> hosts, Collection<String> categories) {
    StringBuilder body = new StringBuilder("title: ").append(quoted(service.name()));
    if (service.kind().equals("analytics")) {
      body.append(", kind: analytics");
    }
    body.append(", role: processor");
    String countries = countries(service);
    if (!countries.isEmpty()) {
      body.append(", countries: {").append(countries).append('}');
    }
    Set<String> all = new LinkedHashSet<>(service.allHosts());
    hosts.stream()
        .filter(host -> all.stream().noneMatch(it -> Hosts.covers(it, host)))
        .forEach(all::add);
    body.append(", recognised-by: {");
    body.append(
        List.of(
                list("hosts", all),
                list("packages", service.packages()),
                list("maven", service.maven()))
            .stream()
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")));
    body.append('}');
    if (!categories.isEmpty()) {
      body.append(", categories: [")
          .append(categories.stream().distinct().sorted().collect(Collectors.joining(", ")))
          .append(']');
    }
    return body.toString();
  }

  /** Parent and contract, as {@code parent: US, contract: IE}; a parent in doubt is left out. */
  public static String countries(Service service) {
    StringBuilder countries = new StringBuilder();
    if (service.parents().size() == 1) {
      countries.append("parent: ").append(service.parents().get(0));
    }
    if (!service.contract().isEmpty()) {
      countries
          .append(countries.isEmpty() ? "" : ", ")
          .append("contract: ")
          .append(service.contract());
    }
    return countries.toString();
  }

  private static String list(String key, Collection<String> values) {
    return values.isEmpty()
        ? ""
        : key
            + ": ["
            + values.stream().map(RecipientEntry::quoted).collect(Collectors.joining(", "))
            + "]";
  }

  private static String quoted(String text) {
    return text.matches("[A-Za-z][\\w.-]*") ? text : '"' + text + '"';
  }
}
