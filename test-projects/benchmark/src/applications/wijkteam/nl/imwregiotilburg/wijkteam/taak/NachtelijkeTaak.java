package nl.imwregiotilburg.wijkteam.taak;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.Stream;
import nl.imwregiotilburg.wijkteam.domein.BetwisteVordering;
import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.domein.Kanaal;
import nl.imwregiotilburg.wijkteam.gedeeld.Functievlaggen;
import nl.imwregiotilburg.wijkteam.opslag.ClientRepository;
import nl.imwregiotilburg.wijkteam.opslag.VorderingRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done at night. */
@Component
public class NachtelijkeTaak {
  private static final Logger log = LoggerFactory.getLogger(NachtelijkeTaak.class);

  private final ClientRepository clienten;
  private final VorderingRepository vorderingen;
  private final List<Long> overgeslagen = new ArrayList<>();
  private static String laatsteFout = "geen";
  private static volatile int rondes;

  public NachtelijkeTaak(ClientRepository clienten, VorderingRepository vorderingen) {
    this.clienten = clienten;
    this.vorderingen = vorderingen;
  }

  @Scheduled(cron = "0 0 2 * * *")
  public void herinner() {
    List<String> aangeschreven = new LinkedList<>();
    for (Client client : clienten.findByVoorkeurOrderById(Kanaal.SMS)) {
      if (client.getTelefoonnummer() == null) {
        overgeslagen.add(client.getId());
        continue;
      }
      aangeschreven.add(client.getTelefoonnummer());
      if (client.getAchternaam() == null) {
        laatsteFout = "zonder achternaam: " + client.getTelefoonnummer();
      }
    }
    log.info("overgeslagen {}", overgeslagen); // SAFE personal-data-logged
    log.info("aangeschreven {}", aangeschreven); // EXPECT personal-data-logged telefoonnummer
    if (!aangeschreven.isEmpty()) {
      log.info("eerste aangeschreven {}", aangeschreven.get(0)); // EXPECT personal-data-logged telefoonnummer
    }
    rondes++;
  }

  @Scheduled(fixedRate = 60000)
  public void hartslag() {
    log.info("laatste fout {}", laatsteFout); // EXPECT personal-data-logged telefoonnummer
    log.info("rondes {}", rondes); // SAFE personal-data-logged
  }

  @Scheduled(cron = "0 30 2 * * *")
  public void ruimOp() {
    try (Stream<BetwisteVordering> betwist = vorderingen.streamBetwist()) {
      betwist
          .peek(v -> log.debug("bekeken {}", v.getDossiercode())) // SAFE personal-data-logged
          .filter(v -> v.getBezwaar() != null)
          .map(BetwisteVordering::getBezwaar)
          .forEach(b -> log.debug("bezwaar {}", b)); // EXPECT personal-data-logged hulpvraag
    }
    Iterator<Client> rij = clienten.findAll().iterator();
    while (rij.hasNext()) {
      Client client = rij.next();
      if (Functievlaggen.TOON_INHOUD) {
        log.debug("inhoud {}", client.getBsn()); // SAFE personal-data-logged
      }
      if (Functievlaggen.UITGEBREID) {
        log.debug("uitgebreid {}", client.getBsn()); // EXPECT personal-data-logged bsn
      }
      if (Functievlaggen.dagboek()) {
        log.debug("nooit {}", client.getEmailadres()); // SAFE personal-data-logged
      }
    }
  }
}
