package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.Collection;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.register.Services.Service;

/** What to tell about a known service, never with more certainty than its source has. */
public final class ServiceWording {

  private ServiceWording() {}

  /** {@code SendGrid (Twilio), parent company in US, contract with Twilio Ireland Ltd in IE}. */
  public static String whereabouts(Service service) {
    StringBuilder text = new StringBuilder(service.name());
    if (!service.parents().isEmpty()) {
      text.append(", parent company in ").append(String.join(" or ", service.parents()));
    }
    if (!service.contract().isEmpty()) {
      text.append(", contract with ")
          .append(service.contractEntity().isEmpty() ? "an entity" : service.contractEntity())
          .append(" in ")
          .append(service.contract());
    }
    return text.toString();
  }

  /** What of it was not read in a source and must be looked up; empty when nothing. */
  static String doubt(Service service) {
    if (service.parents().isEmpty()) {
      return "";
    }
    return service.parentConfirmed()
        ? ""
        : "the country of the parent company of "
            + service.name()
            + " is general knowledge: look it up before you register it";
  }

  static String whereabouts(Collection<Service> services) {
    return services.stream().map(ServiceWording::whereabouts).collect(Collectors.joining("; "));
  }

  static String doubt(Collection<Service> services) {
    return services.stream()
        .map(ServiceWording::doubt)
        .filter(doubt -> !doubt.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
