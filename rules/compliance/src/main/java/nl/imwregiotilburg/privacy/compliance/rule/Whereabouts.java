package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Destination;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Services;
import nl.imwregiotilburg.privacy.register.Services.Service;

/**
 * The countries of a recipient as far as register, code and the list of known services tell. A
 * region in the code is where data is kept, whatever the register says. What the register leaves
 * out is taken from the list where that was read in a source; what the register says is never
 * overruled by the list.
 *
 * @param countries the countries to judge by
 * @param notes which of them the register did not say, and what did
 * @param doubts what somebody should look up, in English and Dutch
 */
record Whereabouts(Recipient.Countries countries, List<String> notes, List<Doubt> doubts) {

  /** Something to look up. */
  record Doubt(String english, String dutch) {}

  Whereabouts {
    notes = List.copyOf(notes);
    doubts = List.copyOf(doubts);
  }

  /** Where a recipient is, for what one endpoint sends. */
  static Whereabouts of(Recipient recipient, Endpoint endpoint) {
    Recipient.Countries registered = recipient.countries();
    List<String> notes = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    String parent = registered.parent();
    String contract = registered.contract();
    Optional<Service> known = service(recipient, endpoint);
    if (known.isPresent()) {
      Service service = known.get();
      if (parent.isBlank() && service.parentConfirmed()) {
        parent = service.parents().get(0);
        notes.add("parent company by " + list(service));
      } else if (parent.isBlank() && !service.parents().isEmpty()) {
        doubts.add(unconfirmed(recipient, service));
      } else if (service.parentConfirmed() && !service.parents().contains(parent)) {
        doubts.add(contradiction(recipient, service));
      }
      if (contract.isBlank() && !service.contract().isEmpty() && service.countries().read()) {
        contract = service.contract();
        notes.add("contract by " + list(service));
      }
    }
    return new Whereabouts(
        new Recipient.Countries(
            registered.mark(),
            parent,
            contract,
            storage(recipient, endpoint, notes),
            registered.support()),
        notes,
        doubts);
  }

  private static List<String> storage(Recipient recipient, Endpoint endpoint, List<String> notes) {
    List<String> hosts =
        endpoint.destinations().stream()
            .map(Destination::host)
            .filter(host -> !host.isBlank())
            .toList();
    List<String> own = hosts.stream().filter(host -> recognised(recipient, host)).toList();
    Set<String> countries = new LinkedHashSet<>();
    boolean everywhere = !hosts.isEmpty();
    for (String host : own.isEmpty() ? hosts : own) {
      Optional<KnownServices.Place> place = KnownServices.place(host);
      if (place.isPresent()) {
        countries.add(place.get().country());
        String note = "storage in " + place.get().country() + " by " + place.get().evidence();
        if (!recipient.countries().storage().contains(place.get().country())
            && !notes.contains(note)) {
          notes.add(note);
        }
      } else {
        everywhere = false;
      }
    }
    if (!everywhere || countries.isEmpty()) {
      countries.addAll(recipient.countries().storage());
    }
    return List.copyOf(countries);
  }

  private static boolean recognised(Recipient recipient, String host) {
    return recipient.recognisedBy().hosts().stream().anyMatch(it -> Hosts.match(it, host));
  }

  private static Optional<Service> service(Recipient recipient, Endpoint endpoint) {
    Optional<Service> met =
        KnownServices.of(endpoint).stream()
            .filter(service -> KnownServices.covers(recipient.recognisedBy(), service))
            .findFirst();
    return met.or(
        () ->
            Services.all().stream()
                .filter(
                    service ->
                        service.id().equals(recipient.id())
                            || service.name().equalsIgnoreCase(recipient.title()))
                .findFirst());
  }

  private static String list(Service service) {
    return "the list of known services (" + service.countries().source() + ")";
  }

  private static Doubt unconfirmed(Recipient recipient, Service service) {
    String countries = String.join(" or ", service.parents());
    return new Doubt(
        "recipients."
            + recipient.id()
            + ": the register does not say where its parent company is; it is probably "
            + countries
            + ", which is general knowledge: look it up and register countries.parent",
        "van ontvanger "
            + recipient.title()
            + " noemt het register het land van de moeder niet; vermoedelijk "
            + String.join(" of ", service.parents()));
  }

  private static Doubt contradiction(Recipient recipient, Service service) {
    return new Doubt(
        "recipients."
            + recipient.id()
            + ": the register says its parent company is in "
            + recipient.countries().parent()
            + ", "
            + list(service)
            + " says "
            + service.parents().get(0)
            + ": look up which it is",
        "van ontvanger "
            + recipient.title()
            + " zegt het register dat de moeder in "
            + recipient.countries().parent()
            + " zit, onze lijst van diensten "
            + service.parents().get(0));
  }
}
