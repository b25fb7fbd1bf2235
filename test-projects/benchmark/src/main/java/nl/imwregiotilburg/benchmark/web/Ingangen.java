package nl.imwregiotilburg.benchmark.web;

import java.time.LocalDate;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.benchmark.domain.ClientRepository;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Controllers: what comes in from a form is personal data from the first line. */
@RestController
class Ingangen {

  private static final Logger log = LoggerFactory.getLogger(Ingangen.class);
  private final ClientRepository clienten;

  Ingangen(ClientRepository clienten) {
    this.clienten = clienten;
  }

  record Formulier(
      @PersonalData("naam") String naam,
      @PersonalData("emailadres") String mail,
      boolean spoed,
      LocalDate gewenst) {}

  @PostMapping("/aanmelding")
  void meldAan(@RequestBody Formulier formulier) {
    log.info("Aanmelding: {}", formulier); // EXPECT personal-data-logged naam,emailadres
    log.info("Spoed: {}, gewenst: {}", formulier.spoed(), formulier.gewenst()); // SAFE personal-data-logged
    Client client = new Client(0, formulier.naam(), "");
    clienten.save(client);
    log.info("Bewaard als {}", client.getId()); // SAFE personal-data-logged
  }

  @GetMapping("/zoeken")
  long zoek(@RequestParam @PersonalData("naam") String wie, @RequestParam int pagina) {
    log.debug("Gezocht op {}", wie); // EXPECT personal-data-logged naam
    log.debug("Gezocht, pagina {}", pagina); // SAFE personal-data-logged
    return clienten.count();
  }

  @GetMapping("/client/{id}")
  void toon(@PathVariable long id, Model model) {
    Client client = clienten.findById(id).orElseThrow();
    model.addAttribute("client", client);
    model.addAttribute("titel", "Dossier");
    log.info("Getoond: {}", model.getAttribute("titel")); // SAFE personal-data-logged
    log.info("Getoond: {}", client.getNaam()); // EXPECT personal-data-logged naam
    log.info("Getoond: {}", id); // SAFE personal-data-logged
  }

  @GetMapping("/mijn")
  void mijn(@RequestHeader("X-Mail") @PersonalData("emailadres") String mail, @RequestHeader("Accept-Language") String taal) {
    log.info("Ingelogd: {} ({})", mail, taal); // EXPECT personal-data-logged emailadres
    log.info("Taal: {}", taal); // SAFE personal-data-logged
  }
}
