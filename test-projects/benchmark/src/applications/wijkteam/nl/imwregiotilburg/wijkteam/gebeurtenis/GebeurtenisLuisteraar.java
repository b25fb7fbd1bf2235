package nl.imwregiotilburg.wijkteam.gebeurtenis;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import nl.imwregiotilburg.wijkteam.domein.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Follows what happens. */
@Component
public class GebeurtenisLuisteraar {
  private static final Logger log = LoggerFactory.getLogger(GebeurtenisLuisteraar.class);

  private final ApplicationEventPublisher uitgever;
  private final List<TeamMelding> bord = new CopyOnWriteArrayList<>();

  public GebeurtenisLuisteraar(ApplicationEventPublisher uitgever) {
    this.uitgever = uitgever;
  }

  @EventListener
  public void opAanvraag(AanvraagGebeurtenis gebeurtenis) {
    log.info("gebeurtenis {}", gebeurtenis); // SAFE personal-data-logged
    log.info("gebeurtenis {}", gebeurtenis.omschrijf()); // EXPECT personal-data-logged hulpvraag
    log.info("gebeurtenis {} van {}", gebeurtenis.soort(), gebeurtenis.getNummer()); // SAFE personal-data-logged
  }

  @EventListener
  public void opAfwijzing(AanvraagAfgewezen afgewezen) {
    log.info("afwijzing {}", afgewezen.omschrijf()); // SAFE personal-data-logged
    Client client = afgewezen.aanvraag().getClient();
    if (client != null) {
      uitgever.publishEvent(new TeamMelding(client.aanhef(), client.getKlantcode(), 2));
    }
  }

  @EventListener
  public void opContact(ContactGewijzigd gewijzigd) {
    log.info("contact {}", gewijzigd); // EXPECT personal-data-logged naam
    log.info("contact {}", gewijzigd.getWaarde()); // EXPECT personal-data-logged emailadres
  }

  @EventListener
  public void opMelding(TeamMelding melding) {
    bord.add(melding);
    log.info("op het bord {}", melding); // EXPECT personal-data-logged naam
    log.info("op het bord {}", melding.zonderKop()); // SAFE personal-data-logged
  }

  @Async
  @EventListener(condition = "#melding.gewicht > 1")
  public void zwareMelding(TeamMelding melding) {
    String koppen = bord.stream().map(TeamMelding::kop).collect(Collectors.joining(", "));
    log.info("zwaar: {}", koppen); // EXPECT personal-data-logged naam
    log.info("zwaar: {}", bord.stream().mapToInt(TeamMelding::gewicht).sum()); // SAFE personal-data-logged
  }
}
