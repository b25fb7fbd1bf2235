package nl.imwregiotilburg.wijkteam.service;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.imwregiotilburg.wijkteam.api.AanvraagInvoer;
import nl.imwregiotilburg.wijkteam.domein.Aanvraag;
import nl.imwregiotilburg.wijkteam.domein.AanvraagStatus;
import nl.imwregiotilburg.wijkteam.domein.Kanaal;
import nl.imwregiotilburg.wijkteam.gebeurtenis.AanvraagAfgewezen;
import nl.imwregiotilburg.wijkteam.gebeurtenis.AanvraagIngediend;
import nl.imwregiotilburg.wijkteam.gedeeld.Resultaat;
import nl.imwregiotilburg.wijkteam.opslag.AanvraagRepository;
import nl.imwregiotilburg.wijkteam.opslag.ClientRepository;
import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes in applications and decides on them. */
@Service
public class AanvraagService {
  private static final Logger log = LoggerFactory.getLogger(AanvraagService.class);

  private final AanvraagRepository aanvragen;
  private final ClientRepository clienten;
  private final ApplicationEventPublisher uitgever;
  private String laatsteOnderwerp = "";
  private int aantal;

  public AanvraagService(AanvraagRepository aanvragen, ClientRepository clienten, ApplicationEventPublisher uitgever) {
    this.aanvragen = aanvragen;
    this.clienten = clienten;
    this.uitgever = uitgever;
  }

  public Aanvraag dienIn(AanvraagInvoer invoer) {
    if (invoer.kanaal() == Kanaal.BALIE) {
      throw new IllegalArgumentException("kan niet aan de balie: " + invoer.toelichting());
    }
    Aanvraag aanvraag = new Aanvraag();
    aanvraag.setOmschrijving(invoer.toelichting());
    clienten.findById(invoer.clientnummer()).ifPresent(aanvraag::setClient);
    laatsteOnderwerp = StringUtils.abbreviate(invoer.toelichting(), 12);
    aantal++;
    aanvragen.bewaar(aanvraag);
    uitgever.publishEvent(new AanvraagIngediend(aanvraag));
    return aanvraag;
  }

  public Resultaat<Aanvraag> vind(long id) {
    return Resultaat.van(aanvragen.vind(id).orElse(null), "onbekend-" + id);
  }

  public void wijsAf(long id, String redencode) {
    aanvragen
        .vind(id)
        .filter(a -> !a.getStatus().isEindstatus())
        .ifPresent(
            a -> {
              a.wissel(AanvraagStatus.AFGEWEZEN, "reden " + redencode);
              uitgever.publishEvent(new AanvraagAfgewezen(a, redencode));
            });
  }

  public void stand() {
    log.info("laatste onderwerp {}", laatsteOnderwerp); // EXPECT personal-data-logged hulpvraag
    log.info("aantal {}", aantal); // SAFE personal-data-logged
    Map<AanvraagStatus, Long> perStatus = new EnumMap<>(AanvraagStatus.class);
    Map<AanvraagStatus, String> voorbeeld = new EnumMap<>(AanvraagStatus.class);
    for (AanvraagStatus status : AanvraagStatus.values()) {
      for (Aanvraag aanvraag : aanvragen.metStatus(status)) {
        perStatus.merge(status, 1L, Long::sum);
        if (aanvraag.getOmschrijving() == null) {
          continue;
        }
        voorbeeld.merge(status, aanvraag.getOmschrijving(), (oud, nieuw) -> oud);
      }
    }
    log.info("per status {}", perStatus); // SAFE personal-data-logged
    log.info("voorbeelden {}", voorbeeld); // EXPECT personal-data-logged hulpvraag
    voorbeeld.replaceAll((status, tekst) -> "tekst van " + tekst.length() + " tekens");
    log.info("voorbeelden {}", voorbeeld); // SAFE personal-data-logged
  }

  public void doorzoek(String zoekterm) {
    List<Aanvraag> open = aanvragen.metStatus(AanvraagStatus.INGEDIEND);
    String[] woorden =
        open.stream()
            .map(Aanvraag::getOmschrijving)
            .filter(Objects::nonNull)
            .flatMap(t -> Arrays.stream(t.split("\\s+")))
            .toArray(String[]::new);
    log.info("{} woorden doorzocht op {}", woorden.length, zoekterm); // SAFE personal-data-logged
    log.info("woorden {}", Arrays.toString(woorden)); // EXPECT personal-data-logged hulpvraag
    log.info("woorden {}", (Object) woorden); // EXPECT personal-data-logged hulpvraag
  }
}
