package nl.imwregiotilburg.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;

/** Keeps clients in memory. */
@Repository
public class ClientRepository {

  private static final Logger log = LoggerFactory.getLogger(ClientRepository.class);

  private final Map<Long, Client> opId = new LinkedHashMap<>();

  private final Map<String, Long> idOpNaam = new TreeMap<>();

  private final Map<Long, String> naamOpId = new HashMap<>();

  private Client laatste;

  private long laatsteId;

  /** Stores a client. */
  public Client bewaar(Client client) {
    Client oud = opId.put(client.getId(), client);
    if (oud != null) {
      log.debug("Vervangt {}", oud.getNaam()); // EXPECT personal-data-logged naam
    }
    idOpNaam.put(client.getNaam(), client.getId());
    naamOpId.put(client.getId(), client.getNaam());
    laatste = client;
    laatsteId = client.getId();
    return client;
  }

  /** Finds a client by id. */
  public Optional<Client> vind(long id) {
    return Optional.ofNullable(opId.get(id));
  }

  /** All clients. */
  public List<Client> alle() {
    return new ArrayList<>(opId.values());
  }

  /** Reports on what is stored. */
  public void overzicht() {
    log.info("Index {}", idOpNaam); // EXPECT personal-data-logged naam
    log.info("Index {}", idOpNaam.values()); // SAFE personal-data-logged
    log.info("Index {}", idOpNaam.keySet()); // EXPECT personal-data-logged naam
    log.info("Omgekeerd {}", naamOpId.keySet()); // SAFE personal-data-logged
    log.info("Omgekeerd {}", naamOpId.values()); // EXPECT personal-data-logged naam
    log.info("Omvang {}", naamOpId.size()); // SAFE personal-data-logged
    if (laatste != null) {
      log.info("Laatste {}", laatste.getEmailadres()); // EXPECT personal-data-logged emailadres
      log.info("Laatste {}", laatsteId); // SAFE personal-data-logged
      log.info("Laatste {}", laatste); // SAFE personal-data-logged
    }
  }

  /** Walks through the entries. */
  public void doorloop() {
    for (Map.Entry<String, Long> entry : idOpNaam.entrySet()) {
      log.trace("Waarde {}", entry.getValue()); // SAFE personal-data-logged
      log.trace("Sleutel {}", entry.getKey()); // EXPECT personal-data-logged naam
    }
    naamOpId.forEach(
        (id, naam) -> {
          log.trace("Id {}", id); // SAFE personal-data-logged
          log.trace("Naam {}", naam); // EXPECT personal-data-logged naam
        });
    Iterator<Client> iterator = opId.values().iterator();
    while (iterator.hasNext()) {
      Client client = iterator.next();
      log.trace("Volgende {}", client.getStatus()); // SAFE personal-data-logged
      log.trace("Volgende {}", client.getTelefoonnummer()); // EXPECT personal-data-logged telefoonnummer
    }
  }

  /** Shows what an optional gives. */
  public void zoek(long id) {
    Optional<Client> gevonden = vind(id);
    log.info("Gevonden {}", gevonden.isPresent()); // SAFE personal-data-logged
    log.info("Gevonden {}", gevonden.map(Client::getNaam)); // EXPECT personal-data-logged naam
    log.info("Gevonden {}", gevonden.map(Client::getId)); // SAFE personal-data-logged
    String adres = gevonden.map(Client::getAdres).map(Adres::getStraat).orElse("onbekend");
    log.info("Adres {}", adres); // EXPECT personal-data-logged adres
    String land = gevonden.map(Client::getAdres).map(Adres::getLand).orElse("onbekend");
    log.info("Land {}", land); // SAFE personal-data-logged
    gevonden.ifPresent(client -> log.info("Bsn {}", client.getBsn())); // EXPECT personal-data-logged bsn
    gevonden.ifPresent(client -> log.info("Status {}", client.getStatus())); // SAFE personal-data-logged
    gevonden
        .filter(client -> client.getNaam() != null)
        .map(Client::getId)
        .ifPresentOrElse(
            nummer -> log.info("Nummer {}", nummer), // SAFE personal-data-logged
            () -> log.info("Geen nummer bij {}", id)); // SAFE personal-data-logged
  }

  /** Removes a client. */
  public void verwijder(long id) {
    Client weg = opId.remove(id);
    if (weg != null) {
      log.info("Verwijderd: {}", weg.getAdres()); // EXPECT personal-data-logged adres
      log.info("Verwijderd: {}", weg.getAdres() != null); // SAFE personal-data-logged
      opId.put(id, weg);
    }
  }
}
