package nl.imw.demo.intake;

import lombok.extern.slf4j.Slf4j;
import nl.imw.demo.domein.Client;
import nl.imwregiotilburg.privacy.annotation.Exempt;
import org.springframework.stereotype.Component;

/** Writes down who looked into which file. */
@Slf4j(topic = "inzage")
@Component
class Inzagelog {

  @Exempt(
      rule = "personal-data-logged",
      reason = "Vastlegging van inzage volgens NEN 7513, in een afgeschermd log",
      approvedBy = "FG",
      until = "2099-12-31")
  void legVast(String medewerker, Client client) {
    log.info("{} zag {}", medewerker, client.getBsn()); // EXEMPTED personal-data-logged(bsn)
  }

  @Exempt(
      rule = "personal-data-logged",
      reason = "Tijdelijk, tot de postkoppeling werkt",
      approvedBy = "FG",
      until = "2025-12-31")
  void legPostVast(Client client) { // FINDING attestation-expired
    log.info("Brief naar {}", client.getAdres()); // FINDING personal-data-logged(adres)
  }
}
