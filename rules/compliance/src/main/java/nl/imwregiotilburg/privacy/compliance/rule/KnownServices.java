package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Destination;
import nl.imwregiotilburg.privacy.analysis.LibraryUse;
import nl.imwregiotilburg.privacy.register.CloudRegions;
import nl.imwregiotilburg.privacy.register.CloudRegions.Region;
import nl.imwregiotilburg.privacy.register.Recipient.RecognisedBy;
import nl.imwregiotilburg.privacy.register.Services;
import nl.imwregiotilburg.privacy.register.Services.Service;

/**
 * Recognises well-known services by host, package and Maven coordinates. Of several that fit, the
 * one that is pinned down most is meant.
 */
public final class KnownServices {

  private KnownServices() {}

  /** The service a host belongs to; a {@code *} in the host stands for a part nobody knows. */
  public static Optional<Service> ofHost(String host) {
    return most(service -> service.allHosts().stream().filter(it -> Hosts.covers(it, host)));
  }

  /** The service whose client library a type or method belongs to; a driver belongs to none. */
  public static Optional<Service> ofMember(String member) {
    return most(
        service ->
            service.driver()
                ? java.util.stream.Stream.empty()
                : service.packages().stream().filter(it -> member.startsWith(it + ".")));
  }

  /** The service a dependency is the client library of; a driver is that of none. */
  public static Optional<Service> ofCoordinates(String coordinates) {
    return most(
        service ->
            service.driver()
                ? java.util.stream.Stream.empty()
                : service.maven().stream()
                    .filter(it -> pattern(it).matcher(coordinates).matches()));
  }

  /** The service a use of a library is a use of. */
  public static Optional<Service> of(LibraryUse use) {
    return switch (use.kind()) {
      case PACKAGE -> ofMember(use.type());
      case DEPENDENCY -> ofCoordinates(use.name());
    };
  }

  /** Every service an endpoint may reach: by its hosts, and without any by its client library. */
  public static List<Service> of(Endpoint endpoint) {
    Set<Service> found = new LinkedHashSet<>();
    List<String> hosts =
        endpoint.destinations().stream()
            .map(Destination::host)
            .filter(host -> !host.isBlank())
            .toList();
    hosts.forEach(host -> ofHost(host).ifPresent(found::add));
    if (hosts.isEmpty()) {
      ofMember(endpoint.method()).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** The packages of all client libraries that make a recipient. */
  public static List<String> packages() {
    return Services.all().stream()
        .filter(service -> !service.driver())
        .flatMap(service -> service.packages().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether the client libraries of a service are some of those of another. */
  static boolean isPartOf(Service part, Service whole) {
    return part.packages().stream()
        .anyMatch(
            name -> whole.packages().stream().anyMatch(above -> name.startsWith(above + ".")));
  }

  /** Whether a registered recipient is recognised by what this service is recognised by. */
  static boolean covers(RecognisedBy recognised, Service service) {
    return recognised.packages().stream()
            .anyMatch(
                registered ->
                    service.packages().stream()
                        .anyMatch(name -> (name + ".").startsWith(registered + ".")))
        || recognised.maven().stream()
            .anyMatch(
                registered ->
                    service.maven().stream()
                        .anyMatch(name -> registered.equals(name) || overlap(registered, name)))
        || recognised.hosts().stream()
            .anyMatch(
                registered ->
                    service.allHosts().stream()
                        .anyMatch(
                            host ->
                                Hosts.covers(registered, host) || Hosts.covers(host, registered)));
  }

  /**
   * The country a host tells of: that of the cloud region in its name, or of the region of a
   * service. Only hosts of services are believed: anybody may call a machine {@code eu-west-1}.
   */
  static Optional<Place> place(String host) {
    Optional<Service> service = ofHost(host);
    Optional<Place> regional =
        service.flatMap(
            it ->
                it.regionalHosts().entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .filter(entry -> Hosts.covers(entry.getKey(), host))
                    .findFirst()
                    .map(entry -> new Place(entry.getValue(), host)));
    if (regional.isPresent() || service.isEmpty()) {
      return regional;
    }
    return CloudRegions.ofHost(host)
        .filter(region -> !region.country().isEmpty())
        .map(KnownServices::place);
  }

  private static Place place(Region region) {
    return new Place(region.country(), "region " + region.name());
  }

  /**
   * Where data is kept, as the code tells.
   *
   * @param country ISO 3166-1 alpha-2
   * @param evidence what tells so, {@code region eu-west-2}
   */
  record Place(String country, String evidence) {}

  private static Optional<Service> most(
      java.util.function.Function<Service, java.util.stream.Stream<String>> fitting) {
    record Fit(Service service, int specificity) {}
    List<Fit> fits = new ArrayList<>();
    for (Service service : Services.all()) {
      fitting
          .apply(service)
          .mapToInt(Hosts::specificity)
          .max()
          .ifPresent(most -> fits.add(new Fit(service, most)));
    }
    // Of equals the first in the table is meant.
    return fits.stream().max(Comparator.comparingInt(Fit::specificity)).map(Fit::service);
  }

  private static boolean overlap(String registered, String name) {
    return pattern(registered).matcher(name).matches()
        || pattern(name).matcher(registered).matches();
  }

  private static Pattern pattern(String wildcard) {
    return Pattern.compile(
        java.util.Arrays.stream(wildcard.split("\\*", -1))
            .map(Pattern::quote)
            .collect(java.util.stream.Collectors.joining(".*")));
  }
}
