package nl.imwregiotilburg.benchmark.exceptions;

import java.util.NoSuchElementException;
import java.util.Objects;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.benchmark.domain.ClientRepository;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looking clients up, and what is said when that fails. */
class Berichten {

  private static final Logger log = LoggerFactory.getLogger(Berichten.class);
  private final ClientRepository clienten;

  Berichten(ClientRepository clienten) {
    this.clienten = clienten;
  }

  Client zoek(@PersonalData("emailadres") String adres) {
    return clienten
        .findByEmailadres(adres)
        .orElseThrow(() -> new NoSuchElementException("Geen client met " + adres)); // EXPECT personal-data-in-exception emailadres
  }

  Client zoekOpId(long id) {
    return clienten
        .findById(id)
        .orElseThrow(() -> new NoSuchElementException("Geen client " + id)); // SAFE personal-data-in-exception
  }

  void controleer(Client client) {
    if (client.getHulpvraag().isBlank()) {
      throw new IllegalArgumentException("Geen hulpvraag van " + client.getNaam()); // EXPECT personal-data-in-exception naam
    }
    if (client.getBsn().length() != 9) {
      throw new IllegalArgumentException("Bsn heeft " + client.getBsn().length() + " cijfers"); // SAFE personal-data-in-exception
    }
    if (client.getEmailadres() == null) {
      throw new IllegalStateException(String.format("Client %d heeft geen adres", client.getId())); // SAFE personal-data-in-exception
    }
    Objects.requireNonNull(client.getWoonadres(), "Geen adres van " + client.getNaam()); // EXPECT personal-data-in-exception naam
  }

  /** The message travels with the exception into the log. */
  void dichtbij(Client client) {
    try {
      controleer(client);
    } catch (IllegalArgumentException e) {
      log.warn("Aanmelding afgekeurd", e); // EXPECT personal-data-logged naam
      log.warn("Aanmelding afgekeurd: {}", e.getMessage()); // EXPECT personal-data-logged naam
      log.warn("Aanmelding afgekeurd: {}", e.getClass().getSimpleName()); // SAFE personal-data-logged
    }
  }

  /** Only exceptions without personal data can get here. */
  void opId(long id) {
    try {
      zoekOpId(id);
    } catch (NoSuchElementException e) {
      log.warn("Niet gevonden", e); // SAFE personal-data-logged
    }
  }

  void gedrukt(Client client) {
    try {
      koppel(client);
    } catch (IllegalStateException e) {
      e.printStackTrace(); // EXPECT personal-data-logged bsn
    }
  }

  private void koppel(Client client) {
    throw new IllegalStateException("Koppeling geweigerd voor " + client.getBsn()); // EXPECT personal-data-in-exception bsn
  }

  void vervangenVoorHetMisgaat(Client client, String getal) {
    String wie = client.getNaam();
    String wat = client.getHulpvraag();
    try {
      wie = "onbekend";
      Integer.parseInt(getal);
      wat = "geen";
    } catch (NumberFormatException e) {
      log.info(wie); // SAFE personal-data-logged
      log.info(wat); // EXPECT personal-data-logged hulpvraag
    }
  }
}
