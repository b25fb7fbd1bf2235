package nl.imwregiotilburg.wijkteam.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.fout.ClientOnbekendException;
import nl.imwregiotilburg.wijkteam.fout.VerwerkingException;
import nl.imwregiotilburg.wijkteam.gedeeld.Pagina;
import nl.imwregiotilburg.wijkteam.opslag.ClientRepository;
import nl.imwregiotilburg.wijkteam.service.ClientService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Clients over HTTP. */
@RestController
@RequestMapping("/clienten")
public class ClientController {
  private static final Logger log = LoggerFactory.getLogger(ClientController.class);

  private final ClientRepository clienten;
  private final ClientMapper mapper;
  private final ClientService service;

  public ClientController(ClientRepository clienten, ClientMapper mapper, ClientService service) {
    this.clienten = clienten;
    this.mapper = mapper;
    this.service = service;
  }

  @GetMapping("/{id}")
  public ResponseEntity<ClientKaart> toon(@PathVariable long id) {
    Optional<Client> gevonden = clienten.findById(id);
    log.debug("opgehaald {}", gevonden); // EXPECT personal-data-logged naam
    log.debug("opgehaald {}", gevonden.map(Client::getId)); // SAFE personal-data-logged
    ClientKaart kaart = gevonden.map(mapper::naarKaart).orElseThrow(() -> new ClientOnbekendException(id));
    log.info("kaart met kop {}", kaart.kop()); // EXPECT personal-data-logged naam
    log.info("kaart met regel {} en {}", kaart.regel(), kaart.labels()); // SAFE personal-data-logged
    ResponseEntity<ClientKaart> antwoord = ResponseEntity.ok(kaart);
    log.debug("antwoord {}", antwoord); // EXPECT personal-data-logged naam
    return antwoord;
  }

  @PostMapping
  public ResponseEntity<Void> registreer(@RequestBody ClientInvoer invoer) {
    log.info("registratie {}", invoer); // EXPECT personal-data-logged naam,bsn,emailadres,telefoonnummer,geboortedatum
    log.info("registratie {}", invoer.alleenReferentie()); // SAFE personal-data-logged
    long nummer = service.registreer(invoer);
    URI plek = UriComponentsBuilder.fromPath("/clienten/{nummer}").buildAndExpand(nummer).toUri();
    log.info("te vinden op {}", plek); // SAFE personal-data-logged
    URI vraag = UriComponentsBuilder.fromPath("/brp").queryParam("q", invoer.bsn()).build().toUri();
    log.info("controle via {}", vraag); // EXPECT personal-data-logged bsn
    return ResponseEntity.created(plek).build();
  }

  @PutMapping("/{id}/contact")
  public void wijzigContact(
      @PathVariable long id,
      @RequestParam("contact") @PersonalData("emailadres") String contact,
      @RequestHeader("X-Spoor") String spoor) {
    MDC.put("spoor", spoor); // SAFE personal-data-logged
    MDC.put("contact", contact.toLowerCase(Locale.ROOT)); // EXPECT personal-data-logged emailadres
    try {
      String domein = contact.substring(contact.indexOf('@') + 1);
      log.info("contact bij {}", domein); // EXPECT personal-data-logged emailadres
      log.info("contact met apenstaart op {}", contact.indexOf('@')); // SAFE personal-data-logged
      service.wijzigContact(id, contact);
    } finally {
      MDC.remove("spoor");
      MDC.remove("contact");
    }
  }

  @GetMapping
  public List<ClientKaart> lijst(@RequestParam(defaultValue = "0") int pagina) {
    Pagina<ClientKaart> kaarten = Pagina.knip(mapper.naarKaarten(clienten.findAll()), pagina, 20);
    log.info("lijst: {}", kaarten); // SAFE personal-data-logged
    log.info("lijst: {}", kaarten.inhoud()); // EXPECT personal-data-logged naam
    log.info("lijst: {}", kaarten.map(ClientKaart::regel).inhoud()); // SAFE personal-data-logged
    for (String kop : kaarten.map(ClientKaart::kop)) {
      log.debug("kop {}", kop); // EXPECT personal-data-logged naam
    }
    return kaarten.inhoud();
  }

  @DeleteMapping("/{id}")
  public void verwijder(@PathVariable long id) {
    try {
      service.verwijder(id);
    } catch (VerwerkingException e) {
      log.error("verwijderen mislukt: {}", e.getMessage()); // SAFE personal-data-logged
      log.error("verwijderen mislukt", e); // EXPECT personal-data-logged iban
    }
  }
}
