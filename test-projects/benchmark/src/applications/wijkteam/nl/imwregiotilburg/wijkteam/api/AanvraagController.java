package nl.imwregiotilburg.wijkteam.api;

import nl.imwregiotilburg.wijkteam.domein.Aanvraag;
import nl.imwregiotilburg.wijkteam.domein.AanvraagStatus;
import nl.imwregiotilburg.wijkteam.domein.Stap;
import nl.imwregiotilburg.wijkteam.fout.VerwerkingException;
import nl.imwregiotilburg.wijkteam.gedeeld.Resultaat;
import nl.imwregiotilburg.wijkteam.service.AanvraagService;
import nl.imwregiotilburg.wijkteam.service.Statusmachine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications for debt help over HTTP. */
@RestController
@RequestMapping("/aanvragen")
public class AanvraagController {
  private static final Logger log = LoggerFactory.getLogger(AanvraagController.class);

  private final AanvraagService service;
  private final Statusmachine machine;

  public AanvraagController(AanvraagService service, Statusmachine machine) {
    this.service = service;
    this.machine = machine;
  }

  @PostMapping
  public long dienIn(@RequestBody AanvraagInvoer invoer) {
    try {
      Aanvraag aanvraag = service.dienIn(invoer);
      log.info("ingediend {}", aanvraag); // SAFE personal-data-logged
      log.info("ingediend {}", aanvraag.samenvatting()); // EXPECT personal-data-logged hulpvraag
      return aanvraag.getId();
    } catch (IllegalArgumentException e) {
      throw new VerwerkingException("aanvraag geweigerd", e);
    }
  }

  @PostMapping("/{id}/stap")
  public String stap(@PathVariable long id, @RequestParam Stap stap) {
    Resultaat<Aanvraag> gevonden = service.vind(id);
    log.debug("gevonden {}", gevonden); // SAFE personal-data-logged
    Resultaat<String> tekst = gevonden.dan(Aanvraag::getOmschrijving);
    log.debug("gevonden {}", tekst); // EXPECT personal-data-logged hulpvraag
    if (tekst instanceof Resultaat.Mislukt<String> m) {
      log.warn("niet gevonden: {}", m); // SAFE personal-data-logged
      return m.code();
    }
    AanvraagStatus nu = gevonden.dan(a -> machine.stap(a, stap)).of(AanvraagStatus.INGEDIEND);
    return nu.name();
  }
}
