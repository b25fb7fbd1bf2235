package nl.imwregiotilburg.benchmark.logging;

import java.util.List;
import nl.imwregiotilburg.benchmark.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;

/** The intake, logged with SLF4J. */
class Slf4jIntake {

  private static final Logger log = LoggerFactory.getLogger(Slf4jIntake.class);
  private static final Marker AUDIT = MarkerFactory.getMarker("AUDIT");

  void aangemeld(Client client) {
    log.info("Intake voor {}", client.getNaam()); // EXPECT personal-data-logged naam
    log.info("Intake {} aangemaakt", client.getId()); // SAFE personal-data-logged
    log.debug("Status van intake {} is {}", client.getId(), client.getStatus()); // SAFE personal-data-logged
  }

  void bereikbaar(Client client, int pogingen) {
    log.warn("Geen gehoor op {} na {} pogingen", client.getTelefoonnummer(), pogingen); // EXPECT personal-data-logged telefoonnummer
    log.warn( // EXPECT personal-data-logged telefoonnummer,emailadres
        "Client {} niet bereikt op {} of {}",
        client.getId(),
        client.getTelefoonnummer(),
        client.getEmailadres());
    log.warn("Client {} niet bereikt", client.getId()); // SAFE personal-data-logged
  }

  void inzage(Client client, String medewerkercode) {
    log.info(AUDIT, "{} bekijkt het dossier van {}", medewerkercode, client.getNaam()); // EXPECT personal-data-logged naam
    log.info(AUDIT, "{} bekijkt dossier {}", medewerkercode, client.getId()); // SAFE personal-data-logged
  }

  void gekoppeld(Client client) {
    log.trace("Gekoppeld op bsn " + client.getBsn()); // EXPECT personal-data-logged bsn
    log.error(String.format("Koppeling van %s mislukt", client.getBsn())); // EXPECT personal-data-logged bsn
    log.error("Koppeling mislukt voor intake {}", Long.toString(client.getId())); // SAFE personal-data-logged
  }

  void ingelezen(List<Client> clienten) {
    Object[] waarden = {clienten.size(), clienten.get(0).getEmailadres()};
    log.info("{} ingelezen, eerste is {}", waarden); // EXPECT personal-data-logged emailadres
    log.info("{} ingelezen", clienten.size()); // SAFE personal-data-logged
  }

  void vloeiend(Client client) {
    log.atInfo().addArgument(client.getNaam()).log("Intake voor {}"); // EXPECT personal-data-logged naam
    log.atWarn().addKeyValue("bsn", client.getBsn()).log("Dubbele aanmelding"); // EXPECT personal-data-logged bsn
    log.atDebug().setMessage("Vraag: " + client.getHulpvraag()).log(); // EXPECT personal-data-logged hulpvraag
    log.atLevel(Level.INFO).addArgument(() -> client.getEmailadres()).log("Bevestigd aan {}"); // EXPECT personal-data-logged emailadres
    log.atInfo().addKeyValue("intake", client.getId()).log("Intake klaar"); // SAFE personal-data-logged
    log.atInfo().log(() -> "Welkomstbrief voor " + client.getNaam()); // EXPECT personal-data-logged naam
  }

  /** Asking a logger whether it is on prints nothing, and so does its name. */
  void uitvoerig(Client client) {
    Logger perClient = LoggerFactory.getLogger("intake." + client.getStatus());
    if (perClient.isDebugEnabled()) {
      perClient.debug("Vraag: {}", client.getHulpvraag()); // EXPECT personal-data-logged hulpvraag
    }
    perClient.debug("Klaar"); // SAFE personal-data-logged
  }
}
