package nl.imw.demo.intake;

import lombok.extern.slf4j.Slf4j;
import nl.imw.demo.domein.Client;
import org.springframework.stereotype.Component;

/** Writes down who looked into which file, by numbers only. */
@Slf4j(topic = "inzage")
@Component
class Inzagelog {

  void legVast(String personeelsnummer, Client client) {
    log.info("{} zag dossier {}", personeelsnummer, client.getId());
  }

  void legPostVast(Client client) {
    log.info("Brief gemaakt voor dossier {}", client.getId());
  }
}
