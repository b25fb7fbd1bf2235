package nl.imwregiotilburg.benchmark.sanitisers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.privacy.annotation.Anonymises;
import nl.imwregiotilburg.privacy.annotation.Pseudonymises;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Masks, hashes, and methods that sound like them. */
class Maskeren {

  private static final Logger log = LoggerFactory.getLogger(Maskeren.class);

  @Anonymises
  static String postcodegebied(String postcode) {
    return postcode.substring(0, 2);
  }

  @Anonymises
  private String leeftijdsklasse(Client client) {
    return client.getGeboortedatum().getYear() < 1960 ? "65+" : "onder 65";
  }

  @Pseudonymises
  private static String sleutel(Client client) {
    return sha256(client.getBsn());
  }

  void bedoeld(Client client) {
    log.info(postcodegebied(client.getWoonadres().postcode())); // SAFE personal-data-logged
    log.info(client.getWoonadres().postcode()); // EXPECT personal-data-logged adres
    log.info(leeftijdsklasse(client)); // SAFE personal-data-logged
    // A pseudonym stays personal data, but may be logged inside the organisation.
    log.info(sleutel(client)); // SAFE personal-data-logged
    log.info(postcodegebied(client.getWoonadres().postcode()) + client.getNaam()); // EXPECT personal-data-logged naam
  }

  /** Removes line breaks so that nobody can forge a log line. The name is still there. */
  static String sanitize(String tekst) {
    return tekst.replace('\n', '_').replace('\r', '_');
  }

  static String truncate(String tekst) {
    return tekst.length() > 40 ? tekst.substring(0, 40) : tekst;
  }

  static String escapeLogField(String tekst) {
    StringBuilder uit = new StringBuilder();
    for (char teken : tekst.toCharArray()) {
      uit.append(teken < ' ' ? '?' : teken);
    }
    return uit.toString();
  }

  /** Keeps the last three digits: together with a name that is enough. */
  static String maskeer(String nummer) {
    return "******" + nummer.substring(6);
  }

  /** Keeps nothing of what it is given. */
  static String verberg(String tekst) {
    return tekst == null ? "geen" : "***";
  }

  static String sterren(String tekst) {
    return "*".repeat(tekst.length());
  }

  void alleenDeNaam(Client client) {
    log.info(sanitize(client.getNaam())); // EXPECT personal-data-logged naam
    log.info(truncate(client.getHulpvraag())); // EXPECT personal-data-logged hulpvraag
    log.info(escapeLogField(client.getEmailadres())); // EXPECT personal-data-logged emailadres
    log.info(maskeer(client.getBsn())); // EXPECT personal-data-logged bsn
    log.info(sanitize("intake " + client.getId())); // SAFE personal-data-logged
  }

  void echtWeg(Client client) {
    log.info(verberg(client.getNaam())); // SAFE personal-data-logged
    log.info(sterren(client.getTelefoonnummer())); // SAFE personal-data-logged
  }

  private static String sha256(String tekst) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // SAFE personal-data-in-exception
    }
  }

  /** There are so few citizen service numbers that a hash is soon turned back. */
  void gehasht(Client client) {
    log.info(sha256(client.getBsn())); // EXPECT personal-data-logged bsn
    log.info("{}", UUID.nameUUIDFromBytes(client.getBsn().getBytes(StandardCharsets.UTF_8))); // EXPECT personal-data-logged bsn
    log.info("{}", UUID.randomUUID()); // SAFE personal-data-logged
  }
}
